package atlas.words;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.status.Changes;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.status.Why;
import atlas.time.DateRange;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of the program in one language: the state on a day, a site's line in a list, why a
 * site has its status, what changed.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Sentences {

  /** How many changes a line names before it counts the rest. */
  private static final int NAMED_CHANGES = 3;

  private final Words words;
  private final DateWords dates;
  private final Because because;

  private Sentences(Language language) {
    words = Words.in(language);
    dates = DateWords.in(language);
    because = new Because(words, dates);
  }

  /** The sentences of a language. */
  public static Sentences in(Language language) {
    return new Sentences(language);
  }

  // ---- the state

  /** "29 March 2020: 11 coalition, 2 agreed, 3 handed over, 1 uncertain, as known by …". */
  public String state(LocalDate day, Tally tally, Belief belief) {
    return believed(words.get("state.line", dates.full(day), tally(tally)), belief);
  }

  /**
   * "All dates, 2011 to 2026: 17 sites, 9 handed over at least once, as known by …"; of no sites
   * just "no sites".
   */
  public String state(Lives lives, Belief belief) {
    String sites = words.get("count.sites", lives.sites());
    String counts =
        lives.sites() == 0
            ? sites
            : words.get("join.comma", sites, words.get("lives.handedOver", lives.handedOver()));
    return believed(words.get("state.line", allDates(lives), counts), belief);
  }

  private String allDates(Lives lives) {
    return allDates(lives, "date.range");
  }

  /** "All dates, 2011–2026", or without the years if nothing happened. */
  public String allDatesHeading(Lives lives) {
    return allDates(lives, "date.years");
  }

  private String allDates(Lives lives, String range) {
    String all = words.get("action.allDates");
    return lives
        .firstYear()
        .map(first -> years(first, lives.lastYear(), range))
        .map(years -> words.get("join.comma", all, years))
        .orElse(all);
  }

  private String years(int first, int last, String range) {
    return first == last
        ? dates.year(first)
        : words.get(range, dates.year(first), dates.year(last));
  }

  private String believed(String state, Belief belief) {
    return isNow(belief) ? state : words.get("join.comma", state, belief(belief));
  }

  /** The same as equal to {@link Belief#NOW}, whose first comparison costs 30 ms at start. */
  private static boolean isNow(Belief belief) {
    return belief.knownBy().isEmpty() && belief.account().isEmpty();
  }

  /** "11 coalition, 2 agreed, 3 handed over, 1 uncertain". */
  public String tally(Tally tally) {
    List<String> counts = new ArrayList<>();
    for (Map.Entry<Status, Integer> count : tally.counts().entrySet()) {
      counts.add(count(count.getKey(), count.getValue()));
    }
    if (tally.uncertain() > 0) {
      counts.add(uncertain(tally.uncertain()));
    }
    return counts.isEmpty() ? words.get("tally.none") : words.joined("join.comma", counts);
  }

  /** "11 coalition". */
  public String count(Status status, int sites) {
    return words.get("tally." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'), sites);
  }

  /** "1 uncertain". */
  public String uncertain(int sites) {
    return words.get("tally.uncertain", sites);
  }

  /** "as known now", "as known by 20 March 2020, by the account of the Iraqi government". */
  public String belief(Belief belief) {
    String known =
        belief
            .knownBy()
            .map(day -> words.get("belief.by", dates.full(day)))
            .orElseGet(() -> words.get("belief.now"));
    return belief
        .account()
        .map(words::account)
        .map(account -> words.get("belief.account", account))
        .map(by -> belief.knownBy().isPresent() ? words.get("join.comma", known, by) : by)
        .orElse(known);
  }

  // ---- one site

  /**
   * A site on a day, in a line: "handed over since 19 Mar 2020", "agreed or transferred, between 17
   * and 19 Mar 2020", "coalition, implied by its later handover", "unknown".
   */
  public String site(History history, LocalDate day) {
    StatusSet set = history.on(day);
    String statuses = statuses(set);
    if (!set.isCertain()) {
      return words.get("site.uncertain", statuses, dates.between(history.periodOn(day).days()));
    }
    if (history.isImplied(day)) {
      return history
          .impliedBy(day)
          .map(e -> words.get("site.implied." + e.event().type().word(), statuses))
          .orElse(statuses);
    }
    Optional<DateRange> began = history.began(day);
    if (set.first() == Status.UNKNOWN || began.isEmpty()) {
      return statuses;
    }
    boolean isNamed = DateWords.isNamed(began.get());
    return words.get(
        isNamed ? "site.since" : "site.sinceBetween", statuses, dates.since(began.get()));
  }

  /** The statuses of a life in time, in a line: "coalition, agreed, handed over". */
  public String life(History history, LocalDate dataDate) {
    return words.joined(
        "join.comma",
        history.life(dataDate).stream().map(period -> statuses(period.statuses())).toList());
  }

  /** The periods of a life in time: "16 to 18 Mar 2020: agreed", "from 19 Mar 2020: …". */
  public List<String> periods(History history, LocalDate dataDate) {
    return history.life(dataDate).stream()
        .map(
            period ->
                words.get(
                    "join.colon", dates.mediumRange(period.days()), statuses(period.statuses())))
        .toList();
  }

  /** "transferred or handed over". */
  public String statuses(StatusSet set) {
    return statuses(words, set);
  }

  static String statuses(Words words, StatusSet set) {
    List<String> names = set.stream().map(words::status).toList();
    if (names.size() <= 1) {
      return names.isEmpty() ? words.status(Status.UNKNOWN) : names.get(0);
    }
    String first = words.joined("join.orMore", names.subList(0, names.size() - 1));
    return words.get("join.or", first, names.get(names.size() - 1));
  }

  /** "Transferred or handed over". */
  public String statusHeading(StatusSet set) {
    String text = statuses(set);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /**
   * Why a site has its status on a day: up to four plain sentences that name the events and, where
   * there is doubt, the days between which it lasts.
   */
  public String because(History history, LocalDate day) {
    return because(Why.of(history, day));
  }

  /** The same of what is known already. */
  public String because(Why why) {
    return because.sentences(why);
  }

  /**
   * The same as a whole, to be copied: "K-1 Air Base, 29 March 2020: handed over. …", with the
   * belief unless it is everybody's as known now.
   */
  public String why(Why why) {
    return words.get(
        "why.full", name(why.site()), when(why), statuses(why.statuses()), because.sentences(why));
  }

  /** "29 March 2020, as known by …". */
  String when(Why why) {
    String day = dates.full(why.day());
    return isNow(why.belief()) ? day : words.get("join.comma", day, belief(why.belief()));
  }

  // ---- changes

  /**
   * What changed from one day to another: "K-1 handed over · Taqaddum agreed"; the first three "and
   * 4 more"; empty if nothing did.
   */
  public String change(LocalDate before, LocalDate after, Histories histories, Facts facts) {
    return changed(
        histories.all().stream().filter(h -> !h.on(after).equals(h.on(before))).toList(),
        after,
        facts);
  }

  /** What sites have become on a day, said of sites that are known to have changed. */
  public String changed(Collection<History> changed, LocalDate day, Facts facts) {
    List<String> changes = new ArrayList<>();
    for (History history : changed) {
      String label = facts.site(history.siteId()).map(this::label).orElse(history.siteId());
      changes.add(words.get("change.one", label, statuses(history.on(day))));
    }
    if (changes.size() <= NAMED_CHANGES + 1) {
      return words.joined("join.dot", changes);
    }
    return words.joined("join.dot", changes.subList(0, NAMED_CHANGES))
        + " "
        + words.get("count.more", changes.size() - NAMED_CHANGES);
  }

  /**
   * What changed: "3 handed over, 1 overdue between 17 March 2020 and 24 March 2026", counted by
   * what the sites are on the later side; or in what was known of one day.
   */
  public String compared(Changes changes) {
    LocalDate from = changes.before().day();
    LocalDate to = changes.after().day();
    if (changes.isOfKnowledge()) {
      String known = belief(new Belief(changes.before().belief().knownBy(), Optional.empty()));
      String later = belief(new Belief(changes.after().belief().knownBy(), Optional.empty()));
      return changes.isEmpty()
          ? words.get("changes.knownSame", dates.full(to), known, later)
          : words.get("changes.known", dates.full(to), known, later, tally(changes.tally()));
    }
    return changes.isEmpty()
        ? words.get("compare.same", dates.full(from), dates.full(to))
        : words.get("compare.sentence", tally(changes.tally()), dates.full(from), dates.full(to));
  }

  /** "agreed › handed over: 3". */
  public String count(Changes.Count count) {
    return words.get(
        "join.colon",
        words.get("compare.counts", statuses(count.before()), statuses(count.after())),
        words.number(count.sites()));
  }

  /** The short name of a site in the language. */
  public String label(Site site) {
    return switch (words.language()) {
      case ENGLISH -> site.labelEn();
      case ARABIC -> site.labelAr();
    };
  }

  /** The full name of a site in the language. */
  public String name(Site site) {
    return switch (words.language()) {
      case ENGLISH -> site.nameEn();
      case ARABIC -> site.nameAr();
    };
  }

  // ---- reports

  /** "Rudaw, 19 March 2020: …". */
  public String report(Report report, Source source) {
    String published =
        source.published().map(dates::mediumEdtf).orElseGet(() -> words.get("date.undated"));
    return words.get("report.line", source.publisher(), published, report.summary());
  }
}
