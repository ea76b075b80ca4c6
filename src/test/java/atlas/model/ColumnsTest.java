package atlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atlas.time.Edtf;
import atlas.time.Edtf.Interval;
import atlas.time.Edtf.Point;
import atlas.time.Edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What goes into a column comes out of it. */
class ColumnsTest {

  private static final Set<EventType> WITH_SCOPE =
      Set.of(EventType.HANDOVER, EventType.WITHDRAWAL, EventType.RETURN);

  private static final List<Site> SITES = List.of(site("a"), site("b"), site("c"));

  /** What stands in a row beside its id, and which of the earlier rows it names. */
  private record Draft(EventType type, Scope scope, Edtf date, List<String> texts, int names) {}

  // --- rows

  @Property(tries = 500, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void eventsComeOutAsTheyWentIn(@ForAll("drafts") List<Draft> drafts) {
    List<Event> events = events(drafts);
    EventColumns columns = EventColumns.copyOf(events, SITES);

    assertThat(columns).isEqualTo(events).hasSameHashCodeAs(events);
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      int place = columns.ids().placeOf(event.id());
      assertThat(place).isEqualTo(columns.place(i));
      assertThat(columns.at(place)).isEqualTo(event);
      assertThat(columns.type(place)).isEqualTo(event.type());
      assertThat(columns.isWhole(place)).isEqualTo(event.isWhole(event.type()));
    }
    for (int site = 0; site < SITES.size(); site++) {
      String id = SITES.get(site).id();
      List<Event> ofSite = events.stream().filter(e -> e.siteId().equals(id)).toList();
      assertThat(columns.of(site)).isEqualTo(ofSite);
      assertThat(columns.first(site + 1) - columns.first(site)).isEqualTo(ofSite.size());
    }
    assertThat(columns.ids().placeOf("e" + events.size())).isEqualTo(Ids.NOWHERE);
    assertThat(EventColumns.copyOf(columns, SITES)).isSameAs(columns);
  }

  @Property(tries = 500, seed = "2", edgeCases = EdgeCasesMode.NONE)
  void reportsComeOutAsTheyWentIn(@ForAll("drafts") List<Draft> drafts) {
    List<Event> events = events(drafts);
    List<Report> reports = reports(drafts);
    EventColumns eventColumns = EventColumns.copyOf(events, SITES);
    ReportColumns columns = ReportColumns.copyOf(reports, eventColumns);

    assertThat(columns).isEqualTo(reports).hasSameHashCodeAs(reports);
    for (int event = 0; event < events.size(); event++) {
      String id = eventColumns.at(event).id();
      List<Report> ofEvent = reports.stream().filter(r -> r.eventId().equals(id)).toList();
      assertThat(columns.of(event)).isEqualTo(ofEvent);
      for (int i = 0; i < ofEvent.size(); i++) {
        Report report = ofEvent.get(i);
        int place = columns.first(event) + i;
        assertThat(columns.isPreferred(place)).isEqualTo(report.isPreferred());
        assertThat(columns.dates().first(place)).isEqualTo(report.date().first().toEpochDay());
        assertThat(columns.dates().last(place)).isEqualTo(report.date().last().toEpochDay());
      }
    }
  }

  @Example
  void anIdStandsOnce() {
    EventColumns.Builder events = new EventColumns.Builder();
    events.add(event("e", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> events.add(event("e", "b")))
        .withMessage("An id stands once: e");
    events.add(event("f", "a"));
    assertThat(events.build(SITES)).containsExactly(event("e", "a"), event("f", "a"));
  }

  @Example
  void theFirstNameOfNobodyIsTold() {
    List<Event> some = List.of(event("e", "a"), event("f", "camp"), event("g", "fort"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventColumns.copyOf(some, SITES))
        .withMessage("No row has the id camp");

    EventColumns events = EventColumns.copyOf(some.subList(0, 1), SITES);
    List<Report> reports = List.of(report("e", "a"), report("h", "b"), report("g", "c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportColumns.copyOf(reports, events))
        .withMessage("No row has the id h");
    ReportColumns told = ReportColumns.copyOf(reports.subList(0, 1), events);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told.placesOfSources(Ids.of(List.of())))
        .withMessage("No row has the id a");
  }

  @Example
  void rowsFollowTheOrderOfThoseThatTheyName() {
    List<Site> turnedSites = List.of(SITES.get(1), SITES.get(0));
    EventColumns events = EventColumns.copyOf(List.of(event("e", "a"), event("f", "b")), SITES);
    EventColumns turned = EventColumns.copyOf(events, turnedSites);
    ReportColumns reports =
        ReportColumns.copyOf(List.of(report("e", "a"), report("f", "b")), events);

    assertThat(turned).isEqualTo(events);
    assertThat(turned.of(0)).containsExactly(event("f", "b"));
    assertThat(ReportColumns.copyOf(reports, events)).isSameAs(reports);
    assertThat(ReportColumns.copyOf(reports, turned)).isEqualTo(reports);
    assertThat(ReportColumns.copyOf(reports, turned).of(0)).containsExactly(report("f", "b"));
  }

  private static List<Event> events(List<Draft> drafts) {
    List<Event> events = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Scope> scope =
          WITH_SCOPE.contains(draft.type) ? Optional.of(draft.scope) : Optional.empty();
      events.add(
          new Event(
              "e" + events.size(),
              SITES.get(draft.names % SITES.size()).id(),
              draft.type,
              scope,
              draft.texts.get(1),
              draft.texts.get(2)));
    }
    return events;
  }

  private static List<Report> reports(List<Draft> drafts) {
    List<Report> reports = new ArrayList<>();
    for (Draft draft : drafts) {
      reports.add(
          new Report(
              draft.texts.get(0),
              "e" + draft.names % drafts.size(),
              draft.texts.get(1),
              draft.date,
              draft.scope == Scope.WHOLE,
              draft.texts.get(2)));
    }
    return reports;
  }

  private static Site site(String id) {
    return new Site(
        id, id, id, List.of(), "", Optional.empty(), SiteKind.FOB, Optional.empty(), "", id, id);
  }

  private static Event event(String id, String siteId) {
    return new Event(id, siteId, EventType.ATTACK, Optional.empty(), "", "");
  }

  private static Report report(String eventId, String sourceId) {
    return new Report("of " + eventId, eventId, sourceId, Edtf.parse("2020-03"), false, "");
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    // Few letters, so that texts meet; of one byte, two, three and four.
    Arbitrary<String> text =
        Arbitraries.of("", "a", "b", "ß", "ع", "€", "\uD83C\uDFDB")
            .list()
            .ofMaxSize(3)
            .map(letters -> String.join("", letters));
    return Combinators.combine(
            Arbitraries.of(EventType.class),
            Arbitraries.of(Scope.class),
            date(),
            text.list().ofSize(3),
            Arbitraries.integers().between(0, 1000))
        .as(Draft::new)
        .list()
        .ofMaxSize(80);
  }

  // --- dates

  @Property(tries = 500, seed = "3", edgeCases = EdgeCasesMode.NONE)
  void datesComeOutAsTheyWentIn(@ForAll("date") Edtf date) {
    Dates.Builder builder = new Dates.Builder();
    builder.add(date);
    Dates dates = builder.in(new Groups(new int[] {0}, 1));

    assertThat(dates.get(0)).isEqualTo(date);
    assertThat(dates.get(0).toString()).isEqualTo(date.toString());
  }

  @Provide
  Arbitrary<Edtf> date() {
    Arbitrary<Point> point =
        Combinators.combine(
                Arbitraries.of(Precision.class),
                Arbitraries.integers().between(1, 9999),
                Arbitraries.integers().between(1, 366),
                Arbitraries.of(true, false))
            .as(ColumnsTest::point);
    Arbitrary<Edtf> interval =
        Combinators.combine(point, point)
            .as((a, b) -> a.first().isAfter(b.last()) ? new Interval(b, a) : new Interval(a, b));
    return Arbitraries.oneOf(point, interval);
  }

  private static Point point(Precision precision, int year, int day, boolean isApproximate) {
    LocalDate in = LocalDate.ofYearDay(year, 1).plusDays(day - 1);
    LocalDate within = in.getYear() == year ? in : in.minusYears(1);
    LocalDate first =
        switch (precision) {
          case DAY -> within;
          case MONTH -> within.withDayOfMonth(1);
          case YEAR -> within.withDayOfYear(1);
        };
    return new Point(precision, first, isApproximate);
  }

  // --- texts

  @Property(tries = 500, seed = "4", edgeCases = EdgeCasesMode.NONE)
  void textsComeOutAsTheyWentIn(@ForAll List<String> given) {
    Texts texts = new Texts();
    given.forEach(texts::add);
    for (Texts each : Set.of(texts, texts.trimmed())) {
      assertThat(each.size()).isEqualTo(given.size());
      for (int i = 0; i < given.size(); i++) {
        assertThat(each.get(i)).isEqualTo(inAFile(given.get(i)));
      }
    }
  }

  /** No file can hold half of a surrogate pair. */
  private static String inAFile(String text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Property(tries = 500, seed = "5", edgeCases = EdgeCasesMode.NONE)
  void idsAreFound(@ForAll Set<String> given) {
    List<String> whole = given.stream().map(ColumnsTest::inAFile).distinct().toList();
    Ids filled = new Ids();
    for (String id : whole) {
      assertThat(filled.placeOf(id)).isEqualTo(Ids.NOWHERE);
      filled.addNew(id);
    }
    Ids ids = filled.trimmed();
    for (int i = 0; i < whole.size(); i++) {
      assertThat(ids.get(i)).isEqualTo(whole.get(i));
      assertThat(ids.placeOf(whole.get(i))).isEqualTo(i);
      assertThat(ids.is(i, whole.get(i))).isTrue();
      assertThat(filled.add(whole.get(i))).isEqualTo(i);
    }
    assertThat(ids.size()).isEqualTo(whole.size());
  }
}
