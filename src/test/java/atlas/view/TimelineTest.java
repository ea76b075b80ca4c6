package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories NOW = Fold.all(FACTS, Belief.NOW);
  private static final Timeline TIMELINE = Timeline.of(FACTS, NOW, Filter.NONE);

  private static EventDays days(String text) {
    return EventDays.of(
        Stream.of(text.split(" ")).filter(d -> !d.isEmpty()).map(LocalDate::parse).toList());
  }

  @Test
  void reachesFromTheFirstYearThroughTheLastPlan() {
    assertThat(TIMELINE.range())
        .isEqualTo(DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 9, 30)));
    assertThat(TIMELINE.dataDate()).isEqualTo("2026-03-24");
  }

  @Test
  void stopsWhereSomethingMayHaveHappenedAndWhereItMust() {
    // The withdrawal from Qayyarah, 27 March to 9 April, and a deadline made and due
    for (String day : List.of("2020-03-27", "2020-04-09", "2020-03-17", "2020-04-30")) {
      assertThat(TIMELINE.events().contains(LocalDate.parse(day))).as(day).isTrue();
    }
    assertThat(TIMELINE.events().contains(LocalDate.parse("2020-04-08"))).isFalse();
  }

  @Test
  void everyEventIsReached() {
    NOW.all().stream()
        .flatMap(h -> h.events().stream())
        .flatMap(e -> Stream.of(e.first(), e.last()))
        .forEach(day -> assertThat(TIMELINE.events().contains(day)).isTrue());
  }

  @Test
  void theFilterChoosesEventsButNotTheRange() {
    Timeline west = Timeline.of(FACTS, NOW, Filter.NONE.withRegions(Set.of(Region.WEST)));
    assertThat(west.range()).isEqualTo(TIMELINE.range());
    assertThat(west.events().size()).isLessThan(TIMELINE.events().size());
    assertThat(west.events().contains(LocalDate.parse("2020-04-04"))).isTrue();
    assertThat(west.events().contains(LocalDate.parse("2020-08-23"))).isFalse();

    Timeline nowhere = Timeline.of(FACTS, NOW, Filter.NONE.withGovernorates(Set.of("Basra")));
    assertThat(nowhere.range()).isEqualTo(TIMELINE.range());
    assertThat(nowhere.events().isEmpty()).isTrue();
  }

  @Test
  void withoutFactsThereIsOneDay() {
    Timeline empty = Timeline.of(Facts.empty(), Fold.all(Facts.empty(), Belief.NOW), Filter.NONE);
    assertThat(empty.range()).isEqualTo(DateRange.ofDay(LocalDate.EPOCH));
    assertThat(empty.events()).isEqualTo(EventDays.NONE);
  }

  @Test
  void reachesTheDataDateWhereLittleIsKnown() {
    Belief early = Belief.NOW.asKnownBy(LocalDate.of(2011, 11, 9));
    assertThat(Timeline.of(FACTS, Fold.all(FACTS, early), Filter.NONE).range())
        .isEqualTo(DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 3, 24)));
  }

  // --- event days

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          # before the first, on it, between, on the last, after it
          2020-03-16, , 2020-03-17
          2020-03-17, , 2020-03-19
          2020-03-18, 2020-03-17, 2020-03-19
          2020-03-19, 2020-03-17, 2020-07-25
          2020-07-25, 2020-03-19,
          2020-07-26, 2020-07-25,
          """)
  void eventDaysHaveNeighbours(LocalDate day, LocalDate before, LocalDate after) {
    EventDays events = days("2020-07-25 2020-03-17 2020-03-19 2020-03-17");
    assertThat(events.before(day)).isEqualTo(Optional.ofNullable(before));
    assertThat(events.after(day)).isEqualTo(Optional.ofNullable(after));
  }

  @Test
  void eventDaysAreSortedAndDistinct() {
    EventDays events = days("2020-07-25 2020-03-17 2020-03-17");
    assertThat(events.asList())
        .map(LocalDate::toString)
        .containsExactly("2020-03-17", "2020-07-25");
    assertThat(events.size()).isEqualTo(2);
    assertThat(events).isEqualTo(days("2020-03-17 2020-07-25")).isNotEqualTo(EventDays.NONE);
    assertThat(events).hasSameHashCodeAs(days("2020-03-17 2020-07-25"));
    assertThat(EventDays.NONE.isEmpty()).isTrue();
    assertThat(EventDays.NONE.after(LocalDate.EPOCH)).isEmpty();
  }
}
