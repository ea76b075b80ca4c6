package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.app.Preferences;
import atlas.status.Learning;
import atlas.view.Extent;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeReplayTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 19);

  private final AppState state =
      new AppState(
          ShippedFacts.get(),
          View.of(DATE, new Extent(0, 0, 1, 1)),
          Preferences.FIRST,
          Background.onTheSpot());
  private final HandPulse pulse = new HandPulse();
  private final KnowledgeReplay replay = new KnowledgeReplay(state, Background.onTheSpot(), pulse);
  private final List<Optional<LocalDate>> seen = new ArrayList<>();

  KnowledgeReplayTest() {
    state.watch(s -> s.view().belief().knownBy()).subscribe(day -> seen.add(day));
    seen.clear();
  }

  @Test
  void itHoldsTheDateAndGoesThroughWhatWasLearntOfItUpToNow() {
    replay.startOrStop();
    assertThat(replay.runningProperty().get()).isTrue();
    pulse.turn(10_000);
    List<LocalDate> learnt = Learning.days(ShippedFacts.get(), Optional.empty(), DATE);
    assertThat(learnt).hasSizeGreaterThan(3);
    assertThat(seen).hasSize(learnt.size() + 1).endsWith(Optional.empty());
    assertThat(seen.subList(0, learnt.size()))
        .isEqualTo(learnt.stream().map(Optional::of).toList());
    assertThat(state.view().date()).isEqualTo(DATE);
    assertThat(replay.runningProperty().get()).isFalse();
    assertThat(pulse.isRunning()).isFalse();
  }

  @Test
  void eachStepMarksTheSitesThatItChanged() {
    replay.startOrStop();
    for (int i = 0; i < 5; i++) {
      pulse.turn(62);
      assertThat(state.snapshot().changed()).isNotEmpty();
      assertThat(state.snapshot().changeLine()).isNotEmpty();
    }
  }

  @Test
  void eachDayIsHeldAsLongAsAnEvent() {
    replay.startOrStop();
    pulse.turn(59);
    assertThat(seen).hasSize(1);
    pulse.turn(3);
    assertThat(seen).hasSize(2);
  }

  @Test
  void itBeginsWhereKnowledgeStands() {
    LocalDate stand = LocalDate.of(2020, 3, 20);
    state.believe(state.view().belief().asKnownBy(stand));
    replay.startOrStop();
    assertThat(state.view().belief().knownBy().orElseThrow()).isAfter(stand);
  }

  @Test
  void anotherDateOrBeliefEndsIt() {
    replay.startOrStop();
    state.stepForward(1);
    assertThat(pulse.isRunning()).isFalse();
    state.believe(state.view().belief().asKnownNow());
    replay.startOrStop();
    assertThat(pulse.isRunning()).isTrue();
    state.believe(state.view().belief().asKnownBy(LocalDate.of(2024, 1, 1)));
    assertThat(pulse.isRunning()).isFalse();
    assertThat(state.view().belief().knownBy()).contains(LocalDate.of(2024, 1, 1));
  }

  @Test
  void askedAgainItStops() {
    replay.startOrStop();
    replay.startOrStop();
    assertThat(pulse.isRunning()).isFalse();
  }

  @Test
  void playingIsPausedForIt() {
    state.playOrPause();
    replay.startOrStop();
    assertThat(state.snapshot().player().isPlaying()).isFalse();
    assertThat(pulse.isRunning()).isTrue();
  }

  @Test
  void whereNothingMoreWasLearntItSaysSo() {
    state.believe(state.view().belief().asKnownBy(ShippedFacts.get().dataDate()));
    replay.startOrStop();
    assertThat(pulse.isRunning()).isFalse();
    assertThat(state.snapshot().notice().map(Notice::text))
        .contains("No later source changed the map of this day.");
  }
}
