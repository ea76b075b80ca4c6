package atlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.ShippedFacts;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  private static final Site CAMP =
      new Site(
          "camp",
          "Camp",
          "معسكر",
          List.of(),
          "",
          Optional.empty(),
          SiteKind.FOB,
          Optional.empty(),
          "",
          "Camp",
          "معسكر");
  private static final Event ATTACK =
      new Event("attack", "camp", EventType.ATTACK, Optional.empty(), "", "");
  private static final Source PAPER =
      new Source("paper", "Paper", "", "", Optional.empty(), Side.OTHER);
  private static final Report REPORT =
      new Report("report", "attack", "paper", Edtf.parse("2020-03-11"), false, "");

  private static Facts facts(
      List<Site> sites, List<Event> events, List<Report> reports, List<Source> sources) {
    return new Facts(sites, events, reports, sources, List.of(), List.of());
  }

  @Test
  void findsRowsByIdAndByOwner() {
    Facts facts = facts(List.of(CAMP), List.of(ATTACK), List.of(REPORT), List.of(PAPER));

    assertThat(facts.site("camp")).contains(CAMP);
    assertThat(facts.event("attack")).contains(ATTACK);
    assertThat(facts.source("paper")).contains(PAPER);
    assertThat(facts.eventsOf("camp")).containsExactly(ATTACK);
    assertThat(facts.reportsOf("attack")).containsExactly(REPORT);
    assertThat(facts.sourceOf(REPORT)).isEqualTo(PAPER);
    assertThat(facts.site("attack")).isEmpty();
    assertThat(facts.eventsOf("paper")).isEmpty();
    assertThat(facts.reportsOf("camp")).isEmpty();
  }

  @Test
  void refusesAnIdTwice() {
    assertThatThrownBy(() -> facts(List.of(CAMP, CAMP), List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("camp");
  }

  @Test
  void refusesRowsThatNameNobody() {
    assertThatThrownBy(() -> facts(List.of(), List.of(ATTACK), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("camp");
    assertThatThrownBy(() -> facts(List.of(CAMP), List.of(), List.of(REPORT), List.of(PAPER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attack");
    assertThatThrownBy(() -> facts(List.of(CAMP), List.of(ATTACK), List.of(REPORT), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paper");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          # the latest that is a full day
          2020-03-17 2026-03-24 2011-11-09, 2026-03-24
          # a month or a year is none, however late
          2020-03-17 2026-04 2027, 2020-03-17
          # approximate days are days
          2020-03-17 2020-03-18~, 2020-03-18
          # none at all
          '', 1970-01-01
          2020, 1970-01-01
          """)
  void dataDateIsTheLatestFullDay(String published, LocalDate expected) {
    List<Source> sources =
        Stream.of(published.split(" "))
            .filter(p -> !p.isEmpty())
            .map(p -> new Source(p, "", "", "", Optional.of(Edtf.parse(p)), Side.OTHER))
            .toList();

    assertThat(facts(List.of(), List.of(), List.of(), sources).dataDate()).isEqualTo(expected);
  }

  @Test
  void shippedDataDateIs24March2026() {
    assertThat(ShippedFacts.get().dataDate()).isEqualTo("2026-03-24");
  }

  @Test
  void whatAMapAsksOfASiteIsThatOfItsRow() {
    Facts facts = ShippedFacts.get();
    for (int i = 0; i < facts.sites().size(); i++) {
      Site site = facts.sites().get(i);
      Optional<Location> location = site.location();
      assertThat(facts.placeOf(site.id())).isEqualTo(i);
      assertThat(facts.hasStatus(i)).isEqualTo(site.hasStatus());
      assertThat(facts.x(i)).isEqualTo(location.map(l -> l.plane().x()).orElse(Double.NaN));
      assertThat(facts.y(i)).isEqualTo(location.map(l -> l.plane().y()).orElse(Double.NaN));
      assertThat(facts.precisionMetres(i))
          .isEqualTo(location.map(Location::precisionMetres).orElse(Double.NaN));
    }
  }

  @Test
  void listsCanNotBeChanged() {
    Facts facts = facts(List.of(CAMP), List.of(ATTACK), List.of(REPORT), List.of(PAPER));
    for (Collection<?> rows :
        List.of(
            facts.sites(),
            facts.events(),
            facts.reports(),
            facts.sources(),
            facts.context(),
            facts.strength(),
            facts.eventsOf("camp"),
            facts.reportsOf("attack"))) {
      assertThatThrownBy(rows::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  // --- rows

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # what happens to the whole or to a part
          HANDOVER, WHOLE, true
          HANDOVER, PART, true
          HANDOVER, , false
          WITHDRAWAL, PART, true
          WITHDRAWAL, , false
          RETURN, WHOLE, true
          RETURN, , false
          # what does not
          ANNOUNCED, , true
          ANNOUNCED, WHOLE, false
          DEADLINE, , true
          DEADLINE, PART, false
          ATTACK, , true
          ATTACK, PART, false
          """)
  void eventsHaveAScopeWhereItMeansSomething(EventType type, Scope scope, boolean isRight) {
    Optional<Scope> given = Optional.ofNullable(scope);
    if (isRight) {
      Event event = new Event("e", "camp", type, given, "", "");
      for (EventType wanted : EventType.values()) {
        assertThat(event.isWhole(wanted)).isEqualTo(wanted == type && scope == Scope.WHOLE);
        assertThat(event.isPart(wanted)).isEqualTo(wanted == type && scope == Scope.PART);
      }
    } else {
      assertThatThrownBy(() -> new Event("e", "camp", type, given, "", ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("e");
    }
  }

  @ParameterizedTest(name = "{0} {1} ±{2} m: {3}")
  @CsvSource(
      textBlock =
          """
          43.1221, 35.7662, 1500, true
          -180, -90, 0, true
          180, 90, 1000000, true
          180.001, 0, 0, false
          0, 90.001, 0, false
          -180.001, 0, 0, false
          0, 0, -1, false
          0, 0, 1000001, false
          NaN, 0, 0, false
          0, NaN, 0, false
          0, 0, NaN, false
          """)
  void locationsAreOnTheGlobe(double lon, double lat, double precision, boolean isRight) {
    PlanePoint plane = new PlanePoint(0, 0);
    if (isRight) {
      new Location(lon, lat, plane, precision, LocationBasis.SOURCED, "");
    } else {
      assertThatThrownBy(() -> new Location(lon, lat, plane, precision, LocationBasis.SOURCED, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest(name = "''{0}'' ''{1}'' ''{2}'' ''{3}'': {4}")
  @CsvSource(
      textBlock =
          """
          camp, Camp, Camp, معسكر, true
          # 18 letters, 19 letters
          camp, Camp, 123456789012345678, معسكر, true
          camp, Camp, 1234567890123456789, معسكر, false
          camp, Camp, Camp, 1234567890123456789, false
          # nothing
          '', Camp, Camp, معسكر, false
          camp, ' ', Camp, معسكر, false
          camp, Camp, '', معسكر, false
          camp, Camp, Camp, ' ', false
          """)
  void sitesHaveIdNameAndShortLabels(
      String id, String name, String labelEn, String labelAr, boolean isRight) {
    ThrowingCallable make =
        () ->
            new Site(
                id,
                name,
                "",
                List.of(),
                "",
                Optional.empty(),
                SiteKind.FOB,
                Optional.empty(),
                "",
                labelEn,
                labelAr);
    if (isRight) {
      assertThatCode(make).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(make).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void wordsOfTheDataComeBack() {
    for (EventType v : EventType.values()) {
      assertThat(EventType.ofWord(v.word())).contains(v);
    }
    for (Scope v : Scope.values()) {
      assertThat(Scope.ofWord(v.word())).contains(v);
    }
    for (Side v : Side.values()) {
      assertThat(Side.ofWord(v.word())).contains(v);
    }
    for (SiteKind v : SiteKind.values()) {
      assertThat(SiteKind.ofWord(v.word())).contains(v);
    }
    for (Region v : Region.values()) {
      assertThat(Region.ofWord(v.word())).contains(v);
    }
    for (LocationBasis v : LocationBasis.values()) {
      assertThat(LocationBasis.ofWord(v.word())).contains(v);
    }
    assertThat(EventType.ofWord("Handover")).isEmpty();
  }

  @Test
  void eventTypesStandInTheOrderOfOneDay() {
    assertThat(EventType.values())
        .startsWith(
            EventType.RETURN,
            EventType.ANNOUNCED,
            EventType.DEADLINE,
            EventType.HANDOVER,
            EventType.WITHDRAWAL);
  }

  @Test
  void problemsNameFileAndRow() {
    assertThat(new Problem("events.csv", 12, "No site k2."))
        .hasToString("events.csv:12: No site k2.");
    assertThat(Problem.ofFile("events.csv", "Missing.")).hasToString("events.csv: Missing.");
  }
}
