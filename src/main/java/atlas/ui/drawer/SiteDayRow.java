package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.model.Location;
import atlas.model.Report;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.Fold;
import atlas.status.History;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.MeasureWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A site on the date as the table of sites tells it, in one language.
 *
 * @param statuses that it may have; none where it can have no status
 * @param status the same in words
 * @param since when it began, as closely as is known; empty where it can't be told
 * @param began the first day that it may have begun, for the order
 * @param certainty whether sources leave one status, or it is only implied
 * @param precision how well the place is known
 * @param precisionMetres the same, for the order; empty without a public location
 * @param promise the next day that is promised, or what was announced last and is open
 * @param due that day, for the order
 * @param event the last event
 * @param happened its first possible day, for the order
 * @param sources how many publications tell of the site, of those that are believed
 */
record SiteDayRow(
    Site site,
    StatusSet statuses,
    String name,
    String otherName,
    String status,
    String since,
    Optional<LocalDate> began,
    String certainty,
    String governorate,
    String region,
    String kind,
    String precision,
    Optional<Double> precisionMetres,
    String promise,
    Optional<LocalDate> due,
    String event,
    Optional<LocalDate> happened,
    int sources) {

  static SiteDayRow of(Site site, Snapshot now) {
    return new Telling(site, now).row();
  }

  /** The order of life, certain before uncertain. */
  int order() {
    return statuses.isEmpty()
        ? Integer.MAX_VALUE
        : statuses.first().ordinal() * 2 + (statuses.isCertain() ? 0 : 1);
  }

  /** What is told of one site. */
  private static final class Telling {

    private final Site site;
    private final Snapshot now;
    private final LocalDate day;
    private final Words words;
    private final DateWords dates;
    private final Sentences sentences;
    private final Optional<History> history;
    private final List<DatedEvent> events;

    Telling(Site site, Snapshot now) {
      this.site = site;
      this.now = now;
      day = now.view().date();
      words = Words.in(now.view().language());
      dates = DateWords.in(now.view().language());
      sentences = Sentences.in(now.view().language());
      history = now.history(site);
      events = history.orElseGet(() -> Fold.one(site, now.facts(), now.view().belief())).events();
    }

    SiteDayRow row() {
      StatusSet statuses = history.map(h -> h.on(day)).orElse(StatusSet.of());
      Optional<DateRange> began = history.flatMap(h -> h.began(day));
      Optional<DatedEvent> promise = promise();
      Optional<DatedEvent> last = last();
      return new SiteDayRow(
          site,
          statuses,
          sentences.name(site),
          Sentences.in(other(now.view().language())).name(site),
          history.isEmpty() ? words.get("list.noStatus") : sentences.statuses(statuses),
          began.map(dates::mediumRange).orElse(""),
          began.map(DateRange::start),
          certainty(statuses),
          words.governorate(site.governorate()),
          site.region().map(words::region).orElse(""),
          words.kind(site.kind()),
          site.location().map(this::precision).orElseGet(() -> words.get("basis.none")),
          site.location().map(Location::precisionMetres),
          promise.map(this::promised).orElse(""),
          promise.flatMap(DatedEvent::due),
          last.map(this::happened).orElse(""),
          last.map(DatedEvent::first),
          sources());
    }

    private static Language other(Language language) {
      return switch (language) {
        case ENGLISH -> Language.ARABIC;
        case ARABIC -> Language.ENGLISH;
      };
    }

    private String certainty(StatusSet statuses) {
      if (history.isEmpty()) {
        return "";
      }
      if (!statuses.isCertain()) {
        return words.get(
            "join.comma",
            words.get("status.uncertain"),
            dates.between(history.get().periodOn(day).days()));
      }
      return words.get(history.get().isImplied(day) ? "sites.implied" : "sites.certain");
    }

    private String precision(Location location) {
      String distance = MeasureWords.in(words.language()).rough(location.precisionMetres());
      return words.get(
          "join.comma", words.get("basis.precision", distance), words.basis(location.basis()));
    }

    /** Of what was promised by the day and is not due before it, the first due. */
    private Optional<DatedEvent> promise() {
      return events.stream()
          .filter(e -> !e.first().isAfter(day))
          .filter(e -> e.due().filter(due -> !due.isBefore(day)).isPresent())
          .min(Comparator.comparing(e -> e.due().orElseThrow()));
    }

    private String promised(DatedEvent promise) {
      return dates.medium(promise.due().orElseThrow());
    }

    private Optional<DatedEvent> last() {
      return events.stream().filter(e -> !e.first().isAfter(day)).reduce((before, after) -> after);
    }

    private String happened(DatedEvent event) {
      return words.get("join.colon", dates.mediumRange(event.days()), words.eventType(event));
    }

    private int sources() {
      return (int)
          events.stream()
              .flatMap(event -> event.reports().stream())
              .map(Report::sourceId)
              .distinct()
              .count();
    }
  }
}
