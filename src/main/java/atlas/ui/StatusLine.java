package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.status.History;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A site's status on the date, short enough for a row: "agreed since 26 Mar"; its life in short
 * where all dates are shown.
 */
final class StatusLine {

  private StatusLine() {}

  /** The line of a site; that it has no status where none can be. */
  static String of(Snapshot now, Site site) {
    Language language = now.view().language();
    if (differs(now, site)) {
      return now.history(site).map(h -> change(h, now.view())).orElseThrow();
    }
    return now.history(site)
        .map(
            history ->
                now.view().allDates()
                    ? Sentences.in(language).life(history, now.facts().dataDate())
                    : of(history, now.view().date(), language))
        .orElseGet(() -> Words.in(language).get("list.noStatus"));
  }

  /** Whether two days are shown, and the site is something else on the other. */
  static boolean differs(Snapshot now, Site site) {
    return now.view().comparison().isPresent()
        && now.history(site)
            .map(h -> !h.on(now.view().earlierDate()).equals(h.on(now.view().laterDate())))
            .orElse(false);
  }

  /** "coalition, then handed over". */
  private static String change(History history, View view) {
    Sentences sentences = Sentences.in(view.language());
    return Words.in(view.language())
        .get(
            "compare.line",
            sentences.statuses(history.on(view.earlierDate())),
            sentences.statuses(history.on(view.laterDate())));
  }

  private static String of(History history, LocalDate day, Language language) {
    StatusSet set = history.on(day);
    String statuses = Sentences.in(language).statuses(set);
    Optional<DateRange> began = history.began(day);
    if (!set.isCertain() || began.isEmpty() || history.isImplied(day)) {
      return statuses;
    }
    if (began.get().equals(DateRange.ofDay(day))) {
      return Words.in(language).get("list.today", statuses);
    }
    return since(began.get(), day, language)
        .map(since -> Words.in(language).get("site.since", statuses, since))
        .orElse(statuses);
  }

  /**
   * The year of the date itself goes without saying, and of an uncertain start only the month or
   * year is said; nothing if even that is not known.
   */
  private static Optional<String> since(DateRange began, LocalDate day, Language language) {
    LocalDate first = began.start();
    LocalDate last = began.end().minusDays(1);
    if (began.isDay() && first.getYear() == day.getYear()) {
      return Optional.of(
          Words.in(language).get("date.since", DateWords.in(language).shortInYear(first)));
    }
    if (began.isDay()) {
      return Optional.of(DateWords.in(language).since(began));
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Optional.of(
          Words.in(language)
              .get("date.since", DateWords.in(language).monthShort(YearMonth.from(first))));
    }
    return first.getYear() == last.getYear()
        ? Optional.of(
            Words.in(language).get("date.since", DateWords.in(language).year(first.getYear())))
        : Optional.empty();
  }
}
