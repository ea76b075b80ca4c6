package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.time.DateRange;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Invented facts of one site, crowded into a calendar of a few days, so that everything that can
 * meet on a day does.
 *
 * @param calendar the days on which anything happens, is told or is due
 * @param facts one site, its events, their reports and sources
 */
record Invented(DateRange calendar, Facts facts) {

  /** The days of a calendar. */
  static final int DAYS = 9;

  /** The most stories that are worth the time of {@link SlowFold}. */
  private static final long MOST_STORIES = 400;

  /**
   * Before the advisers came back, around that day (25 June 2014), and after; each ends a month.
   */
  private static final List<LocalDate> EPOCHS =
      List.of(LocalDate.of(2011, 11, 24), LocalDate.of(2014, 6, 23), LocalDate.of(2020, 2, 23));

  private static final Site SITE =
      new Site(
          "camp",
          "Camp",
          "معسكر",
          List.of(),
          "",
          Optional.empty(),
          SiteKind.ARMY_CAMP,
          Optional.empty(),
          "",
          "Camp",
          "معسكر");

  /**
   * A report before its calendar is known, in days from its beginning.
   *
   * @param published negative for a source without a date; beyond the calendar for its month alone
   */
  private record Draft(int first, int length, int published, Side side) {
    boolean isUndated() {
      return published < 0;
    }

    boolean isDatedToMonth() {
      return published >= DAYS;
    }
  }

  private record EventDraft(
      EventType type, Scope scope, List<Draft> reports, boolean isFirstPreferred) {}

  /** The site. */
  Site site() {
    return facts.sites().iterator().next();
  }

  /** The calendar with some days around it. */
  DateRange surroundings() {
    return DateRange.of(calendar.start().minusDays(3), calendar.end().plusDays(4));
  }

  /** Facts of up to six events, whatever their types, dates and sources. */
  static Arbitrary<Invented> anything() {
    Arbitrary<Draft> report =
        Combinators.combine(
                Arbitraries.integers().between(0, DAYS - 1),
                Arbitraries.frequency(
                    Tuple.of(12, 0),
                    Tuple.of(4, 1),
                    Tuple.of(3, 2),
                    Tuple.of(1, 4),
                    Tuple.of(1, 8)),
                Arbitraries.integers().between(-1, DAYS),
                Arbitraries.of(Side.class))
            .as(Draft::new);
    Arbitrary<EventDraft> event =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(4, EventType.RETURN),
                    Tuple.of(3, EventType.ANNOUNCED),
                    Tuple.of(5, EventType.DEADLINE),
                    Tuple.of(4, EventType.HANDOVER),
                    Tuple.of(4, EventType.WITHDRAWAL),
                    Tuple.of(1, EventType.ATTACK)),
                Arbitraries.frequency(Tuple.of(2, Scope.WHOLE), Tuple.of(1, Scope.PART)),
                report.list().ofMinSize(1).ofMaxSize(2),
                Arbitraries.of(true, true, false))
            .as(EventDraft::new);
    return Combinators.combine(
            Arbitraries.of(EPOCHS),
            event.list().ofMaxSize(6),
            Arbitraries.integers().between(-1, DAYS))
        .as(Invented::of)
        .filter(i -> SlowFold.of(i.site(), i.facts, Belief.NOW).stories() <= MOST_STORIES);
  }

  private static Invented of(LocalDate epoch, List<EventDraft> drafts, int dataDay) {
    List<Event> events = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    sources.add(source("data-date", Edtf.ofDay(epoch.plusDays(dataDay)), Side.OTHER));
    for (EventDraft draft : drafts) {
      String id = "e" + events.size();
      events.add(new Event(id, SITE.id(), draft.type, scope(draft), "", ""));
      for (Draft told : draft.reports) {
        String sourceId = id + "-" + reports.size();
        sources.add(new Source(sourceId, sourceId, "", "", published(told, epoch), told.side));
        reports.add(
            new Report(
                sourceId,
                id,
                sourceId,
                Edtf.parse(
                    epoch.plusDays(told.first)
                        + "/"
                        + epoch.plusDays(Math.min(told.first + told.length, DAYS - 1))),
                draft.isFirstPreferred && told == draft.reports.get(0),
                ""));
      }
    }
    return new Invented(
        DateRange.of(epoch, epoch.plusDays(DAYS)),
        new Facts(List.of(SITE), events, reports, sources, List.of(), List.of()));
  }

  private static Optional<Scope> scope(EventDraft draft) {
    return switch (draft.type) {
      case HANDOVER, WITHDRAWAL, RETURN -> Optional.of(draft.scope);
      case ANNOUNCED, DEADLINE, ATTACK -> Optional.empty();
    };
  }

  private static Optional<Edtf> published(Draft told, LocalDate epoch) {
    if (told.isUndated()) {
      return Optional.empty();
    }
    return Optional.of(
        told.isDatedToMonth()
            ? Edtf.parse(epoch.toString().substring(0, "2020-02".length()))
            : Edtf.ofDay(epoch.plusDays(told.published)));
  }

  private static Source source(String id, Edtf published, Side side) {
    return new Source(id, id, "", "", Optional.of(published), side);
  }

  /** What a failed test shows: the events, then their reports. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(calendar + ", data date " + facts.dataDate());
    for (Event event : facts.events()) {
      text.append("\n  ").append(event.type().word());
      event.scope().ifPresent(s -> text.append(' ').append(s.word()));
      for (Report report : facts.reportsOf(event.id())) {
        text.append("\n    ")
            .append(report.date())
            .append(report.isPreferred() ? " preferred" : "")
            .append(" @")
            .append(facts.sourceOf(report).published().map(Edtf::toString).orElse("undated"))
            .append(' ')
            .append(facts.sourceOf(report).side().word());
      }
    }
    return text.toString();
  }
}
