package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.status.Belief;
import atlas.status.Status;
import atlas.time.DateRange;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Pace;
import atlas.view.Player.Loop;
import atlas.view.Player.Verb;
import atlas.view.TimeStep;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppStateTimeTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 29);
  private static final LocalDate DATA_DATE = ShippedFacts.get().dataDate();

  private final AppState state =
      new AppState(
          ShippedFacts.get(),
          View.of(DAY, new Extent(0, 0, 1, 1)),
          Preferences.FIRST,
          Background.onTheSpot());

  // ---- one day

  @Test
  void everySnapshotShowsThePlayersDay() {
    List<Snapshot> seen = new ArrayList<>();
    state.snapshotProperty().subscribe(s -> seen.add(s));
    state.stepForward(1);
    state.perform(Verb.LAST);
    state.showDate(LocalDate.of(1990, 1, 1));
    state.believe(Belief.NOW.asKnownBy(LocalDate.of(2015, 1, 1)));
    state.filter(Filter.NONE.withStatuses(Set.of(Status.CLOSED)));
    state.goTo(LocalDate.of(2020, 4, 7), new Extent(0, 0, 2, 2));
    state.goBack();
    assertThat(seen).allMatch(s -> s.view().date().equals(s.player().date()));
  }

  @Test
  void aDayOutsideIsBroughtInAndSaid() {
    state.showDate(LocalDate.of(1990, 1, 1));
    assertThat(state.view().date()).isEqualTo(LocalDate.of(2011, 1, 1));
    assertThat(notice()).isEqualTo("The date left the range and is now 1 January 2011.");
  }

  @Test
  void aViewFromOutsideOpensInside() {
    AppState opened =
        new AppState(
            ShippedFacts.get(),
            View.of(LocalDate.of(1990, 1, 1), new Extent(0, 0, 1, 1)),
            Preferences.FIRST,
            Background.onTheSpot());
    assertThat(opened.view().date()).isEqualTo(LocalDate.of(2011, 1, 1));
  }

  @Test
  void lastGoesToTheDataDateThenToTheLastPlan() {
    state.perform(Verb.LAST);
    assertThat(state.view().date()).isEqualTo(DATA_DATE);
    state.perform(Verb.LAST);
    assertThat(state.view().date()).isEqualTo(state.snapshot().player().timeline().last());
    assertThat(state.view().date()).isAfter(DATA_DATE);
  }

  // ---- all dates

  @Test
  void rule13_allDatesAreShownUntilTheDateMoves() {
    state.toggleAllDates();
    assertThat(state.view().allDates()).isTrue();
    assertThat(state.view().date()).isEqualTo(DAY);
    assertThat(state.snapshot().changed()).isEmpty();
    assertThat(state.snapshot().sentence()).startsWith("All dates, 2011 to 2026: 17 sites");

    // What is no change of the date leaves it.
    state.setStep(TimeStep.MONTH);
    state.setLoop(Loop.WRAP);
    state.perform(Verb.FASTER);
    state.setPlayRange(DateRange.ofClosed(DAY, DAY.plusDays(40)));
    state.speak(Language.ARABIC);
    state.goTo(new Extent(0, 0, 2, 2));
    assertThat(state.view().allDates()).isTrue();

    state.stepForward(1);
    assertThat(state.view().allDates()).isFalse();
    assertThat(state.view().date()).isAfter(DAY);
  }

  @Test
  void rule13_theSameDateAskedForAgainIsOneDay() {
    state.toggleAllDates();
    state.showDate(DAY);
    assertThat(state.view().allDates()).isFalse();
  }

  @Test
  void rule13_playingLeavesAllDatesAndAllDatesStopPlaying() {
    state.toggleAllDates();
    state.playOrPause();
    assertThat(state.view().allDates()).isFalse();
    assertThat(state.snapshot().player().isPlaying()).isTrue();

    state.toggleAllDates();
    assertThat(state.view().allDates()).isTrue();
    assertThat(state.snapshot().player().isPlaying()).isFalse();

    state.toggleAllDates();
    assertThat(state.view().allDates()).isFalse();
    assertThat(state.snapshot().player().isPlaying()).isFalse();
  }

  @Test
  void rule13_aFilterOfStatusesShowsTheSitesThatEverHadThem() {
    state.filter(Filter.NONE.withStatuses(Set.of(Status.CLOSED)));
    assertThat(state.snapshot().shownSites()).isEmpty();
    state.toggleAllDates();
    assertThat(state.snapshot().shownSites()).extracting("id").contains("harir", "union-iii");
  }

  @Test
  void rule13_goingBackReturnsToAllDates() {
    state.toggleAllDates();
    state.goTo(DAY.plusDays(1), new Extent(0, 0, 2, 2));
    assertThat(state.view().allDates()).isFalse();
    state.goBack();
    assertThat(state.view().allDates()).isTrue();
  }

  // ---- what nothing moves

  @ParameterizedTest
  @EnumSource
  void theDateStaysWhenTheStepChangesWhilePlaying(TimeStep step) {
    state.playOrPause();
    state.tick();
    LocalDate before = state.view().date();
    state.setStep(step);
    assertThat(state.view().date()).isEqualTo(before);
    assertThat(state.snapshot().player().isPlaying()).isTrue();
  }

  @Test
  void theDateStaysWhenFilterBeliefOrRangeChangeWhilePlaying() {
    state.playOrPause();
    LocalDate before = state.view().date();
    state.filter(Filter.NONE.withStatuses(Set.of(Status.HANDED_OVER)));
    state.believe(Belief.NOW.asKnownBy(LocalDate.of(2021, 1, 1)));
    state.setPlayRange(DateRange.ofClosed(before, before.plusDays(40)));
    state.setLoop(Loop.BOUNCE);
    state.setPace(Pace.USUAL.faster());
    state.showExtent(new Extent(0, 0, 5, 5));
    assertThat(state.view().date()).isEqualTo(before);
    assertThat(state.snapshot().player().isPlaying()).isTrue();
  }

  // ---- the filter chooses the events

  @Test
  void aFilterWithoutEventsStopsPlayingAndSaysWhy() {
    state.playOrPause();
    state.filter(Filter.NONE.withGovernorates(Set.of("Nowhere")));
    assertThat(state.snapshot().player().isPlaying()).isFalse();
    state.perform(Verb.NEXT_EVENT);
    assertThat(notice()).isEqualTo("No dated events match the filter.");
    assertThat(state.view().date()).isEqualTo(DAY);
  }

  @Test
  void stepsLeadToEventsOfFilteredSitesAlone() {
    state.filter(Filter.NONE.withGovernorates(Set.of("Kirkuk")));
    state.perform(Verb.NEXT_EVENT);
    LocalDate next = state.view().date();
    assertThat(state.snapshot().histories().of("k1-kirkuk").orElseThrow().events())
        .anyMatch(
            e ->
                e.first().equals(next)
                    || e.last().equals(next)
                    || e.due().equals(Optional.of(next)));
  }

  @Test
  void theBeliefChoosesTheEvents() {
    state.showDate(LocalDate.of(2012, 1, 1));
    state.believe(Belief.NOW.asKnownBy(LocalDate.of(2012, 1, 1)));
    int known = state.snapshot().player().timeline().events().size();
    state.believe(Belief.NOW);
    assertThat(state.snapshot().player().timeline().events().size()).isGreaterThan(known);
  }

  // ---- what is told

  @Test
  void whatCannotBeDoneIsToldAndGoesWithTheNextStep() {
    state.perform(Verb.FIRST);
    state.stepBack(1);
    assertThat(notice()).isEqualTo("This is the first date.");
    state.stepForward(1);
    assertThat(notice()).isEmpty();
  }

  @Test
  void aNoticeOfSomethingElseStaysThroughSteps() {
    state.tell(Notice.told("Saved."));
    state.stepForward(1);
    assertThat(notice()).isEqualTo("Saved.");
  }

  @Test
  void rule10_theChangeLineNamesWhatTheStepChanged() {
    assertThat(state.snapshot().changeLine()).isEmpty();
    state.showDate(LocalDate.of(2020, 3, 28));
    state.showDate(DAY);
    assertThat(state.snapshot().changeLine()).isEqualTo("K-1 handed over");
    assertThat(state.snapshot().changed()).containsExactly("k1-kirkuk");
    state.speak(Language.ARABIC);
    assertThat(state.snapshot().changeLine()).contains("كي");
  }

  @Test
  void rule10_theChangeLineNamesNoSiteThatTheFilterHides() {
    state.showDate(LocalDate.of(2020, 3, 28));
    state.filter(Filter.NONE.withGovernorates(Set.of("Al-Anbar")));
    state.showDate(DAY);
    assertThat(state.snapshot().changeLine()).isEmpty();
    // A site that has just left the filter's statuses was shown a day ago.
    state.showDate(LocalDate.of(2020, 3, 28));
    state.filter(Filter.NONE.withStatuses(Set.of(Status.AGREED)));
    state.showDate(DAY);
    assertThat(state.snapshot().changeLine()).isEqualTo("K-1 handed over");
  }

  @Test
  void theChangeLineTellsOfSkippedDays() {
    state.showDate(LocalDate.of(2012, 1, 1));
    state.playOrPause();
    state.tick();
    assertThat(state.snapshot().changeLine()).contains("days without events");
  }

  private String notice() {
    return state.snapshot().notice().map(Notice::text).orElse("");
  }
}
