package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.time.DateRange;
import atlas.view.Player.Direction;
import atlas.view.Player.Loop;
import atlas.view.Player.Moved;
import atlas.view.Player.Reason;
import atlas.view.Player.Skipped;
import atlas.view.Player.Verb;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tests name the rules of the time controller by their numbers. */
class PlayerTest {

  private static final LocalDate FIRST = day("2020-01-01");
  private static final LocalDate DATA_DATE = day("2020-08-31");
  private static final LocalDate LAST = day("2020-12-31");
  private static final EventDays EVENTS =
      events("2020-03-17", "2020-03-19", "2020-03-26", "2020-07-25", "2020-09-30");

  private static final Player PLAYER =
      Player.of(new Timeline(DateRange.ofClosed(FIRST, LAST), EVENTS, DATA_DATE), FIRST);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static EventDays events(String... days) {
    return EventDays.of(Stream.of(days).map(LocalDate::parse).toList());
  }

  private static Player on(String date) {
    return PLAYER.withDate(day(date));
  }

  private static Player on(String date, TimeStep step) {
    return on(date).withStep(step);
  }

  private static Player within(String first, String last, TimeStep step) {
    return PLAYER.withRange(DateRange.ofClosed(day(first), day(last))).withStep(step);
  }

  /** The dates shown while it plays, the present one first, until it stops or some are seen. */
  private static List<String> played(Player player, int most) {
    List<String> dates = new ArrayList<>(List.of(player.date().toString()));
    Player now = player;
    while (now.isPlaying() && dates.size() < most) {
      now = now.tick();
      dates.add(now.date().toString());
    }
    return dates;
  }

  private static List<String> days(String text) {
    return Arrays.asList(text.split(" "));
  }

  // --- rule 1

  @ParameterizedTest(name = "{0} in {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # a range of several days: the ends, and the days outside
          2020-03-16, 2020-03-17, 2020-03-31, 2020-03-17
          2020-03-17, 2020-03-17, 2020-03-31, 2020-03-17
          2020-03-18, 2020-03-17, 2020-03-31, 2020-03-18
          2020-03-30, 2020-03-17, 2020-03-31, 2020-03-30
          2020-03-31, 2020-03-17, 2020-03-31, 2020-03-31
          2020-04-01, 2020-03-17, 2020-03-31, 2020-03-31
          # one day
          2020-03-16, 2020-03-17, 2020-03-17, 2020-03-17
          2020-03-17, 2020-03-17, 2020-03-17, 2020-03-17
          2020-03-18, 2020-03-17, 2020-03-17, 2020-03-17
          # far away
          -999999999-01-01, 2020-03-17, 2020-03-31, 2020-03-17
          +999999999-12-31, 2020-03-17, 2020-03-31, 2020-03-31
          """)
  void rule1_firstAndLastDayAreBothInside(
      String asked, String first, String last, String expected) {
    Player player = within(first, last, TimeStep.DAY).withDate(day(asked));

    assertThat(player.date()).isEqualTo(expected);
    assertThat(player.note())
        .isEqualTo(
            asked.equals(expected)
                ? Optional.empty()
                : Optional.of(new Moved(day(asked), day(expected))));
  }

  @Test
  void rule1_playingByDayShowsEveryDayFromTheFirstThroughTheLast() {
    assertThat(played(within("2020-02-27", "2020-03-02", TimeStep.DAY).first().play(), 99))
        .isEqualTo(days("2020-02-27 2020-02-28 2020-02-29 2020-03-01 2020-03-02"));
    assertThat(played(within("2020-02-27", "2020-03-02", TimeStep.DAY).playBackwards(), 99))
        .isEqualTo(days("2020-03-02 2020-03-01 2020-02-29 2020-02-28 2020-02-27"));
  }

  @Test
  void rule1_aTimelineHasAFirstAndALastDay() {
    for (DateRange range :
        List.of(
            DateRange.ALL,
            DateRange.of(FIRST, LocalDate.MAX),
            DateRange.of(LocalDate.MIN, LAST),
            DateRange.of(FIRST, FIRST))) {
      assertThatThrownBy(() -> new Timeline(range, EVENTS, DATA_DATE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  // --- rule 2

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2020-08-30, false
          2020-08-31, false
          2020-09-01, true
          2020-12-31, true
          """)
  void rule2_afterTheDataDateAreOnlyPlans(String date, boolean isPlan) {
    assertThat(on(date).isPlan()).isEqualTo(isPlan);
  }

  // --- rule 3

  @ParameterizedTest
  @EnumSource
  void rule3_changingTheStepNeverMovesTheDate(TimeStep step) {
    for (TimeStep before : TimeStep.values()) {
      Player player = on("2020-01-31", before).stepForward(1);

      assertThat(player.withStep(step).date()).isEqualTo(player.date());
      assertThat(player.withStep(step).note()).isEmpty();
    }
  }

  @Test
  void rule3_changingTheFilterNeverMovesTheDate() {
    Player player = on("2020-03-19").withEvents(events("2020-05-01"));

    assertThat(player.date()).isEqualTo("2020-03-19");
    assertThat(player.note()).isEmpty();
    assertThat(player.nextEvent().date()).isEqualTo("2020-05-01");
  }

  @ParameterizedTest(name = "{0} in {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # inside, and on the ends: stays
          2020-03-19, 2020-03-01, 2020-03-31, 2020-03-19
          2020-03-01, 2020-03-01, 2020-03-31, 2020-03-01
          2020-03-31, 2020-03-01, 2020-03-31, 2020-03-31
          # outside: goes to the nearest end, and says so
          2020-02-29, 2020-03-01, 2020-03-31, 2020-03-01
          2020-04-01, 2020-03-01, 2020-03-31, 2020-03-31
          """)
  void rule3_changingTheRangeMovesTheDateOnlyIfItIsNoLongerInside(
      String date, String first, String last, String expected) {
    Player player = on(date).withRange(DateRange.ofClosed(day(first), day(last)));

    assertThat(player.date()).isEqualTo(expected);
    assertThat(player.note())
        .isEqualTo(
            date.equals(expected)
                ? Optional.empty()
                : Optional.of(new Moved(day(date), day(expected))));
  }

  @Test
  void rule3_whatWasSaidIsNotSaidTwice() {
    Player moved = on("2020-12-31").withRange(DateRange.ofClosed(FIRST, DATA_DATE));

    assertThat(moved.note()).isPresent();
    assertThat(moved.stepBack(1).note()).isEmpty();
    assertThat(moved.faster().note()).isEmpty();
    assertThat(moved.withStep(TimeStep.WEEK).note()).isEmpty();
  }

  // --- rule 4

  @ParameterizedTest(name = "{1} {0} from {2}")
  @CsvSource(
      textBlock =
          """
          # months from the last day of one
          MONTH, 1, 2020-01-31, 2020-02-29
          MONTH, 2, 2020-01-31, 2020-03-31
          MONTH, 3, 2020-01-31, 2020-04-30
          MONTH, 10, 2020-01-31, 2020-11-30
          # quarters
          QUARTER, 1, 2020-01-31, 2020-04-30
          QUARTER, 2, 2020-01-31, 2020-07-31
          # days and weeks
          DAY, 1, 2020-02-28, 2020-02-29
          DAY, 10, 2020-02-28, 2020-03-09
          WEEK, 1, 2020-02-25, 2020-03-03
          # events
          EVENT, 1, 2020-01-31, 2020-03-17
          EVENT, 1, 2020-03-17, 2020-03-19
          EVENT, 3, 2020-03-17, 2020-07-25
          # no further than the last day
          DAY, 1, 2020-12-31, 2020-12-31
          MONTH, 1, 2020-12-15, 2020-12-31
          MONTH, 2147483647, 2020-01-31, 2020-12-31
          EVENT, 1, 2020-09-30, 2020-12-31
          EVENT, 10, 2020-01-31, 2020-12-31
          """)
  void rule4_steppingBackReturns(TimeStep step, int steps, String from, String to) {
    Player there = on(from, step).stepForward(steps);
    assertThat(there.date()).isEqualTo(to);

    if (step != TimeStep.EVENT && !there.date().equals(LAST)) {
      assertThat(there.stepBack(steps).date()).isEqualTo(from);
    }
  }

  @Test
  void rule4_stepsCountFromTheDayWhereTheWalkBegan() {
    Player walk = on("2020-01-31", TimeStep.MONTH).stepForward(1);
    assertThat(walk.date()).isEqualTo("2020-02-29");
    assertThat(walk.stepForward(1).date()).isEqualTo("2020-03-31");
    assertThat(walk.stepBack(1).date()).isEqualTo("2020-01-31");
    // Going anywhere begins a new walk, and so does another step.
    assertThat(walk.withDate(day("2020-02-29")).stepForward(1).date()).isEqualTo("2020-03-29");
    assertThat(walk.withStep(TimeStep.WEEK).stepForward(1).date()).isEqualTo("2020-03-07");
    assertThat(walk.nextEvent().stepForward(1).date()).isEqualTo("2020-04-17");
    // Another speed, filter or timeline doesn't.
    assertThat(walk.faster().stepBack(1).date()).isEqualTo("2020-01-31");
    assertThat(walk.withEvents(EventDays.NONE).stepBack(1).date()).isEqualTo("2020-01-31");
  }

  @Test
  void rule4_steppingBackReturnsEvenFromTheEndsOfTheTimeline() {
    Player atEnd = on("2020-11-30", TimeStep.MONTH).stepForward(2);
    assertThat(atEnd.date()).isEqualTo("2020-12-31");
    assertThat(atEnd.stepBack(1).date()).isEqualTo("2020-12-30");
    assertThat(atEnd.stepBack(2).date()).isEqualTo("2020-11-30");

    Player atStart = on("2020-01-15", TimeStep.MONTH).stepBack(1);
    assertThat(atStart.date()).isEqualTo("2020-01-01");
    assertThat(atStart.stepForward(1).date()).isEqualTo("2020-01-15");
  }

  @Test
  void rule4_theDefaultStepIsTheEvent() {
    assertThat(PLAYER.pace().step()).isEqualTo(TimeStep.EVENT);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          # date, previous, next event; the date itself where there is none
          2020-01-01, 2020-01-01, 2020-03-17
          2020-03-16, 2020-03-16, 2020-03-17
          2020-03-17, 2020-03-17, 2020-03-19
          2020-03-18, 2020-03-17, 2020-03-19
          2020-09-29, 2020-07-25, 2020-09-30
          2020-09-30, 2020-07-25, 2020-09-30
          2020-12-31, 2020-09-30, 2020-12-31
          """)
  void rule4_previousAndNextEventWorkWithEveryStep(String date, String previous, String next) {
    for (TimeStep step : TimeStep.values()) {
      assertThat(on(date, step).previousEvent().date()).isEqualTo(previous);
      assertThat(on(date, step).nextEvent().date()).isEqualTo(next);
    }
  }

  // --- rule 5

  @Test
  void rule5_atTheEndItStopsAndPlayStartsFromTheBeginning() {
    Player playing = on("2020-07-01").play();
    assertThat(playing.isPlaying()).isTrue();
    assertThat(played(playing, 99)).isEqualTo(days("2020-07-01 2020-07-25 2020-09-30 2020-12-31"));

    Player atEnd = playing.tick().tick().tick();
    assertThat(atEnd.isPlaying()).isFalse();
    assertThat(atEnd.whyNot(Verb.PLAY)).isEmpty();
    assertThat(atEnd.play().date()).isEqualTo(FIRST);
    assertThat(atEnd.play().isPlaying()).isTrue();
  }

  @Test
  void rule5_backwardsTheEndIsTheFirstDay() {
    Player playing = on("2020-03-18").playBackwards();
    assertThat(played(playing, 99)).isEqualTo(days("2020-03-18 2020-03-17 2020-01-01"));
    assertThat(playing.tick().tick().isPlaying()).isFalse();
    assertThat(playing.tick().tick().playBackwards().date()).isEqualTo(LAST);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          2020-01-01, 2020-08-31
          2020-08-30, 2020-08-31
          # once more, and from any plan
          2020-08-31, 2020-12-31
          2020-09-01, 2020-12-31
          2020-12-31, 2020-12-31
          """)
  void rule5_lastGoesToTheDataDateThenToTheLastPlan(String date, String expected) {
    assertThat(on(date).last().date()).isEqualTo(expected);
  }

  @Test
  void rule5_lastStaysInsideWhereTheDataDateIsNot() {
    Player before = within("2020-01-01", "2020-06-30", TimeStep.DAY);
    assertThat(before.last().date()).isEqualTo("2020-06-30");
    Player after = within("2020-10-01", "2020-12-31", TimeStep.DAY);
    assertThat(after.last().date()).isEqualTo("2020-12-31");
  }

  @Test
  void rule5_wrapGoesOnFromTheOtherEnd() {
    Player player = within("2020-03-01", "2020-03-03", TimeStep.DAY).withLoop(Loop.WRAP);
    assertThat(played(player.first().play(), 7))
        .isEqualTo(
            days("2020-03-01 2020-03-02 2020-03-03 2020-03-01 2020-03-02 2020-03-03 2020-03-01"));
    assertThat(played(player.first().playBackwards(), 4))
        .isEqualTo(days("2020-03-03 2020-03-02 2020-03-01 2020-03-03"));
  }

  @Test
  void rule5_bounceTurnsRound() {
    Player player = within("2020-03-01", "2020-03-03", TimeStep.DAY).withLoop(Loop.BOUNCE);
    assertThat(played(player.first().play(), 7))
        .isEqualTo(
            days("2020-03-01 2020-03-02 2020-03-03 2020-03-02 2020-03-01 2020-03-02 2020-03-03"));
    assertThat(player.first().play().tick().tick().tick().direction())
        .isEqualTo(Direction.BACKWARDS);
  }

  @Test
  void rule5_bounceComesBackOnTheSameDays() {
    Player player = within("2020-01-31", "2020-03-20", TimeStep.MONTH).withLoop(Loop.BOUNCE);
    assertThat(played(player.first().play(), 7))
        .isEqualTo(
            days("2020-01-31 2020-02-29 2020-03-20 2020-02-29 2020-01-31 2020-02-29 2020-03-20"));
  }

  // --- the play range (I, O)

  @Test
  void playRange_isMarkedWithBothDaysInside() {
    Player player = on("2020-03-19").setIn().withDate(day("2020-07-25")).setOut();
    assertThat(player.playRange())
        .contains(DateRange.ofClosed(day("2020-03-19"), day("2020-07-25")));
    assertThat(played(player.play(), 99)).isEqualTo(days("2020-03-19 2020-03-26 2020-07-25"));
    assertThat(player.clearPlayRange().playRange()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2} to {3}")
  @CsvSource(
      textBlock =
          """
          # on the ends of the old one, 1 to 31 March
          in,  2020-03-01, 2020-03-01, 2020-03-31
          in,  2020-03-31, 2020-03-31, 2020-03-31
          out, 2020-03-01, 2020-03-01, 2020-03-01
          out, 2020-03-31, 2020-03-01, 2020-03-31
          # beyond its ends
          in,  2020-02-29, 2020-02-29, 2020-03-31
          in,  2020-04-01, 2020-04-01, 2020-12-31
          out, 2020-02-29, 2020-01-01, 2020-02-29
          out, 2020-04-01, 2020-03-01, 2020-04-01
          """)
  void playRange_oneEndMovesTheOtherOnlyIfItMust(
      String end, String date, String first, String last) {
    Player player =
        on(date).withPlayRange(DateRange.ofClosed(day("2020-03-01"), day("2020-03-31")));

    assertThat((end.equals("in") ? player.setIn() : player.setOut()).playRange())
        .contains(DateRange.ofClosed(day(first), day(last)));
  }

  @ParameterizedTest(name = "{0}: forwards from {1}, backwards from {2}")
  @CsvSource(
      textBlock =
          """
          # inside: from where it is; at the end: from the other
          2020-03-18, 2020-03-18, 2020-03-18
          2020-03-17, 2020-03-17, 2020-03-26
          2020-03-26, 2020-03-17, 2020-03-26
          # outside: from the beginning of the direction
          2020-03-16, 2020-03-17, 2020-03-26
          2020-03-27, 2020-03-17, 2020-03-26
          """)
  void playRange_playingStartsInside(String date, String forwards, String backwards) {
    Player player =
        on(date).withPlayRange(DateRange.ofClosed(day("2020-03-17"), day("2020-03-26")));

    assertThat(player.play().date()).isEqualTo(forwards);
    assertThat(player.playBackwards().date()).isEqualTo(backwards);
    assertThat(player.date()).isEqualTo(date);
  }

  @Test
  void playRange_staysInsideTheTimeline() {
    Player player = PLAYER.withPlayRange(DateRange.ofClosed(day("2019-01-01"), day("2020-03-31")));
    assertThat(player.playRange()).contains(DateRange.ofClosed(FIRST, day("2020-03-31")));

    DateRange april = DateRange.ofClosed(day("2020-04-01"), day("2020-04-30"));
    assertThat(player.withRange(april).playRange()).isEmpty();
    assertThat(PLAYER.withPlayRange(DateRange.ofDay(day("2019-01-01"))).playRange()).isEmpty();
  }

  @Test
  void playRange_doesNotBoundStepping() {
    Player player =
        on("2020-03-26").withPlayRange(DateRange.ofClosed(day("2020-03-17"), day("2020-03-26")));
    assertThat(player.stepForward(1).date()).isEqualTo("2020-07-25");
    assertThat(player.first().date()).isEqualTo(FIRST);
    assertThat(player.last().date()).isEqualTo(DATA_DATE);
  }

  @Test
  void playRange_aDateDraggedPastItsEndWhilePlayingIsTheEnd() {
    Player player =
        on("2020-03-17", TimeStep.DAY)
            .withPlayRange(DateRange.ofClosed(day("2020-03-17"), day("2020-03-26")))
            .play()
            .withDate(day("2020-05-01"));

    assertThat(player.isPlaying()).isTrue();
    assertThat(player.tick().isPlaying()).isFalse();
    assertThat(player.tick().date()).isEqualTo("2020-05-01");
    assertThat(player.withLoop(Loop.WRAP).tick().date()).isEqualTo("2020-03-17");
    assertThat(player.withLoop(Loop.BOUNCE).tick().date()).isEqualTo("2020-03-26");
    // dragged before its beginning: goes on from there
    assertThat(player.withDate(FIRST).tick().date()).isEqualTo("2020-03-17");
  }

  // --- rule 7

  @Test
  void rule7_nothingButPlayPlays() {
    for (Verb verb : Verb.values()) {
      assertThat(verb.apply(on("2020-03-18")).isPlaying())
          .as("%s", verb)
          .isEqualTo(verb == Verb.PLAY || verb == Verb.PLAY_BACKWARDS);
    }
    assertThat(PLAYER.isPlaying()).isFalse();
    assertThat(on("2020-03-18").tick()).isEqualTo(on("2020-03-18"));
  }

  @Test
  void rule7_oneButtonPlaysAndPauses() {
    Player playing = on("2020-03-18").playOrPause();
    assertThat(playing.isPlaying()).isTrue();
    assertThat(playing.playOrPause().isPlaying()).isFalse();
    assertThat(playing.playOrPause().date()).isEqualTo("2020-03-18");
  }

  // --- rule 8

  @ParameterizedTest(name = "{0} by {1} on {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # in the middle all can be used but two
          FIRST, EVENT, 2020-03-18,
          PREVIOUS_EVENT, EVENT, 2020-03-18,
          STEP_BACK, EVENT, 2020-03-18,
          PLAY, EVENT, 2020-03-18,
          PLAY_BACKWARDS, EVENT, 2020-03-18,
          STEP_FORWARD, EVENT, 2020-03-18,
          NEXT_EVENT, EVENT, 2020-03-18,
          LAST, EVENT, 2020-03-18,
          FASTER, EVENT, 2020-03-18,
          SLOWER, EVENT, 2020-03-18,
          SET_IN, EVENT, 2020-03-18,
          SET_OUT, EVENT, 2020-03-18,
          PAUSE, EVENT, 2020-03-18, NOT_PLAYING
          CLEAR_PLAY_RANGE, EVENT, 2020-03-18, NO_PLAY_RANGE
          # on the first day, and on the first event
          FIRST, EVENT, 2020-01-01, AT_START
          STEP_BACK, EVENT, 2020-01-01, AT_START
          STEP_BACK, DAY, 2020-01-01, AT_START
          STEP_BACK, EVENT, 2020-03-17,
          PREVIOUS_EVENT, EVENT, 2020-03-17, NO_EARLIER_EVENT
          PREVIOUS_EVENT, DAY, 2020-03-18,
          PLAY_BACKWARDS, DAY, 2020-01-01,
          # on the last event, on the last day
          NEXT_EVENT, EVENT, 2020-09-30, NO_LATER_EVENT
          STEP_FORWARD, EVENT, 2020-09-30,
          LAST, EVENT, 2020-09-30,
          LAST, EVENT, 2020-12-31, AT_END
          STEP_FORWARD, MONTH, 2020-12-31, AT_END
          PLAY, MONTH, 2020-12-31,
          """)
  void rule8_whatCannotBeUsedSaysWhy(Verb verb, TimeStep step, String date, Reason reason) {
    assertThat(on(date, step).whyNot(verb)).isEqualTo(Optional.ofNullable(reason));
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource(
      textBlock =
          """
          PREVIOUS_EVENT, EVENT, NO_EVENTS
          NEXT_EVENT, EVENT, NO_EVENTS
          STEP_BACK, EVENT, NO_EVENTS
          STEP_FORWARD, EVENT, NO_EVENTS
          PLAY, EVENT, NO_EVENTS
          PLAY_BACKWARDS, EVENT, NO_EVENTS
          NEXT_EVENT, DAY, NO_EVENTS
          STEP_FORWARD, DAY,
          PLAY, DAY,
          """)
  void rule8_noDatedEventsMatchTheFilter(Verb verb, TimeStep step, Reason reason) {
    Player player = on("2020-03-18", step).withEvents(EventDays.NONE);
    assertThat(player.whyNot(verb)).isEqualTo(Optional.ofNullable(reason));
    if (reason != null) {
      assertThat(verb.apply(player)).isEqualTo(player);
    }
  }

  @Test
  void rule8_oneDayCannotBePlayed() {
    assertThat(within("2020-03-17", "2020-03-17", TimeStep.DAY).whyNot(Verb.PLAY))
        .contains(Reason.ONE_DAY);
    assertThat(on("2020-03-17").setIn().setOut().whyNot(Verb.PLAY)).contains(Reason.ONE_DAY);
  }

  @Test
  void rule8_playingStopsWhenNothingIsLeftToPlay() {
    Player playing = on("2020-03-18").play();
    assertThat(playing.withEvents(EventDays.NONE).isPlaying()).isFalse();
    assertThat(playing.withPlayRange(DateRange.ofDay(FIRST)).isPlaying()).isFalse();
    assertThat(playing.withRange(DateRange.ofDay(FIRST)).isPlaying()).isFalse();
    Player byDay = playing.withStep(TimeStep.DAY).withEvents(EventDays.NONE);
    assertThat(byDay.isPlaying()).isTrue();
    assertThat(byDay.withStep(TimeStep.EVENT).isPlaying()).isFalse();
  }

  // --- rule 12

  @Test
  void rule12_eachEventIsHeldForASettableTime() {
    assertThat(PLAYER.hold()).isEqualTo(Duration.ofSeconds(1));
    assertThat(PLAYER.withPace(Pace.USUAL.withEventHold(Duration.ofMillis(2500))).hold())
        .isEqualTo(Duration.ofMillis(2500));
    assertThat(PLAYER.faster().hold()).isEqualTo(Duration.ofMillis(500));
    assertThat(PLAYER.slower().hold()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void rule12_calendarStepsHaveARate() {
    Player player = PLAYER.withStep(TimeStep.DAY);
    assertThat(player.hold()).isEqualTo(Duration.ofMillis(250));
    assertThat(player.faster().hold()).isEqualTo(Duration.ofMillis(125));
    assertThat(player.faster().withStep(TimeStep.EVENT).hold()).isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @EnumSource
  void rule12_speedHasEndsAndSaysSo(TimeStep step) {
    Player fast = PLAYER.withStep(step);
    Player slow = fast;
    for (int i = 0; i < 20; i++) {
      fast = fast.faster();
      slow = slow.slower();
    }
    assertThat(fast.whyNot(Verb.FASTER)).contains(Reason.FASTEST);
    assertThat(fast.faster()).isEqualTo(fast);
    assertThat(fast.whyNot(Verb.SLOWER)).isEmpty();
    assertThat(slow.whyNot(Verb.SLOWER)).contains(Reason.SLOWEST);
    assertThat(slow.slower()).isEqualTo(slow);
    assertThat(slow.whyNot(Verb.FASTER)).isEmpty();
  }

  @Test
  void rule12_emptyStretchesAreCrossedInOneStepAndSaid() {
    Player playing = on("2020-03-19").play();
    assertThat(playing.tick().note()).isEmpty();
    assertThat(playing.tick().tick().note())
        .contains(new Skipped(DateRange.ofClosed(day("2020-03-27"), day("2020-07-24"))));
    assertThat(on("2020-07-25").playBackwards().tick().note())
        .contains(new Skipped(DateRange.ofClosed(day("2020-03-27"), day("2020-07-24"))));
  }

  @Test
  void rule12_byTheCalendarNothingIsSkipped() {
    assertThat(on("2020-03-26", TimeStep.QUARTER).play().tick().note()).isEmpty();
  }
}
