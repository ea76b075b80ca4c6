package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.time.DateRange;
import atlas.view.Extent;
import atlas.view.Pace;
import atlas.view.Player.Loop;
import atlas.view.Player.Verb;
import atlas.view.TimeStep;
import atlas.view.View;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayTimerTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 5);

  private final AppState state =
      new AppState(
          ShippedFacts.get(),
          View.of(FIRST, new Extent(0, 0, 1, 1)),
          Preferences.FIRST,
          Background.onTheSpot());
  private final HandPulse pulse = new HandPulse();
  private final SimpleBooleanProperty isHeld = new SimpleBooleanProperty();
  private final List<LocalDate> shown = new ArrayList<>();

  PlayTimerTest() {
    new PlayTimer(state, pulse, isHeld);
    state.setPlayRange(DateRange.ofClosed(FIRST, LAST));
    state.setStep(TimeStep.DAY);
    state.watch(s -> s.view().date()).subscribe(day -> shown.add(day));
  }

  @Test
  void nothingPlaysByItself() {
    assertThat(pulse.isRunning()).isFalse();
    pulse.turn(1000);
    assertThat(shown).containsExactly(FIRST);
  }

  /** Four steps a second, the usual: fifteen frames and the one that they are counted from. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ONCE,   1 2 3 4 5
          WRAP,   1 2 3 4 5 1 2 3 4 5 1 2
          BOUNCE, 1 2 3 4 5 4 3 2 1 2 3 4
          """)
  void eachLoopDoesItsOwnAtTheEnd(Loop loop, String days) {
    state.setLoop(loop);
    state.playOrPause();
    pulse.turn(16 * 11 + 4);
    assertThat(shown).hasToString(march(days).toString());
    assertThat(state.snapshot().player().isPlaying()).isEqualTo(loop != Loop.ONCE);
    assertThat(pulse.isRunning()).isEqualTo(loop != Loop.ONCE);
  }

  @Test
  void atTheEndItStopsAndPlayStartsAnew() {
    state.playOrPause();
    pulse.turn(600);
    assertThat(state.snapshot().player().isPlaying()).isFalse();
    assertThat(state.view().date()).isEqualTo(LAST);
    state.playOrPause();
    assertThat(state.view().date()).isEqualTo(FIRST);
    pulse.turn(600);
    assertThat(state.view().date()).isEqualTo(LAST);
  }

  @Test
  void itPlaysBackwards() {
    state.showDate(LAST);
    shown.clear();
    state.perform(Verb.PLAY_BACKWARDS);
    pulse.turn(600);
    assertThat(shown).isEqualTo(march("4 3 2 1"));
  }

  @Test
  void everyDateIsHeldAsLongAsThePaceSays() {
    state.setPace(Pace.USUAL.withStep(TimeStep.EVENT).withEventHold(Duration.ofSeconds(2)));
    state.perform(Verb.CLEAR_PLAY_RANGE);
    state.playOrPause();
    pulse.turn(119);
    assertThat(shown).containsExactly(FIRST);
    pulse.turn(3);
    assertThat(shown).hasSize(2);
  }

  @Test
  void rule6_lateFramesAreNotMadeUpFor() {
    state.playOrPause();
    pulse.turn(1);
    pulse.sleep(3);
    pulse.turn(1);
    assertThat(shown).isEqualTo(march("1 2"));
  }

  @Test
  void whileTheMouseHoldsTheDateItWaits() {
    state.playOrPause();
    pulse.turn(1);
    isHeld.set(true);
    pulse.turn(100);
    assertThat(shown).isEqualTo(march("1"));
    isHeld.set(false);
    pulse.turn(16);
    assertThat(shown).isEqualTo(march("1 2"));
  }

  @Test
  void aDateThatComesFromElsewhereIsHeldInFull() {
    state.playOrPause();
    pulse.turn(12);
    state.showDate(FIRST.plusDays(2));
    pulse.turn(12);
    assertThat(shown).isEqualTo(march("1 3"));
  }

  private static List<LocalDate> march(String days) {
    return List.of(days.split(" ")).stream()
        .map(day -> LocalDate.of(2020, 3, Integer.parseInt(day)))
        .toList();
  }
}
