package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.time.DateRange;
import atlas.view.Player.Loop;
import atlas.view.Player.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the time controller whatever is done with it, in any order. */
class PlayerLawsTest {

  private static final LocalDate EPOCH = LocalDate.of(2019, 12, 25);
  private static final int DAYS = 500;

  /** Something that a person or an edit can do, with a name for the report. */
  private record Deed(String name, UnaryOperator<Player> what) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static LocalDate day(int offset) {
    return EPOCH.plusDays(offset);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-30, DAYS + 30).map(PlayerLawsTest::day);
  }

  private static Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS), Arbitraries.integers().between(0, 120))
        .as((first, length) -> DateRange.ofClosed(day(first), day(first + length)));
  }

  private static Arbitrary<EventDays> eventDays() {
    return dates().list().ofMaxSize(12).map(EventDays::of);
  }

  @Provide
  Arbitrary<Player> players() {
    return Combinators.combine(
            ranges(),
            eventDays(),
            dates(),
            dates(),
            Arbitraries.of(TimeStep.class),
            Arbitraries.of(Loop.class))
        .as(
            (range, events, dataDate, date, step, loop) ->
                Player.of(new Timeline(range, events, dataDate), date)
                    .withStep(step)
                    .withLoop(loop));
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Deed> verbs = Arbitraries.of(Verb.class).map(v -> new Deed(v.name(), v::apply));
    Arbitrary<Deed> ticks = Arbitraries.just(new Deed("tick", Player::tick));
    Arbitrary<Deed> steps =
        Arbitraries.integers()
            .between(1, 12)
            .flatMap(
                n ->
                    Arbitraries.of(
                        new Deed(n + " forward", p -> p.stepForward(n)),
                        new Deed(n + " back", p -> p.stepBack(n))));
    return Arbitraries.frequencyOf(
            Tuple.of(6, verbs),
            Tuple.of(4, ticks),
            Tuple.of(3, steps),
            Tuple.of(1, dates().map(d -> new Deed("to " + d, p -> p.withDate(d)))),
            Tuple.of(1, ranges().map(r -> new Deed("play " + r, p -> p.withPlayRange(r)))),
            Tuple.of(1, ranges().map(r -> new Deed("in " + r, p -> p.withRange(r)))),
            Tuple.of(1, eventDays().map(e -> new Deed("events " + e, p -> p.withEvents(e)))),
            Tuple.of(
                1,
                Arbitraries.of(TimeStep.class).map(s -> new Deed("by " + s, p -> p.withStep(s)))),
            Tuple.of(
                1, Arbitraries.of(Loop.class).map(l -> new Deed(l.name(), p -> p.withLoop(l)))))
        .list()
        .ofMaxSize(40);
  }

  /** The constructor sees to it, too: here, that no verb ever runs into its refusal. */
  @Property(tries = 1000, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void rule1_theDateNeverLeavesTheTimeline(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      assertThat(now.timeline().range().contains(now.date())).isTrue();
      assertThat(now.played().intersection(now.timeline().range())).contains(now.played());
    }
  }

  @Property(tries = 500, seed = "3", edgeCases = EdgeCasesMode.NONE)
  void rule3_onlyGoingMovesTheDate(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      for (TimeStep step : TimeStep.values()) {
        assertThat(now.withStep(step).date()).isEqualTo(now.date());
      }
      assertThat(now.withEvents(EventDays.NONE).date()).isEqualTo(now.date());
      assertThat(now.withRange(now.timeline().range()).anchor()).isEqualTo(now.anchor());
      assertThat(now.faster().slower().date()).isEqualTo(now.date());
      assertThat(now.setIn().setOut().clearPlayRange().date()).isEqualTo(now.date());
      assertThat(now.pause().date()).isEqualTo(now.date());
    }
  }

  @Property(tries = 1000, seed = "4", edgeCases = EdgeCasesMode.NONE)
  void rule4_steppingBackReturnsWhereStepsAreNotCutShort(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      if (now.date().equals(now.anchor()) && now.pace().step() != TimeStep.EVENT) {
        for (int steps = 1; steps <= 4; steps++) {
          Player later = now.stepForward(steps);
          if (later.date().isBefore(now.timeline().last())) {
            assertThat(later.stepBack(steps).date()).isEqualTo(now.date());
          }
          Player earlier = now.stepBack(steps);
          if (earlier.date().isAfter(now.timeline().first())) {
            assertThat(earlier.stepForward(steps).date()).isEqualTo(now.date());
          }
        }
      }
    }
  }

  @Property(tries = 1000, seed = "44", edgeCases = EdgeCasesMode.NONE)
  void rule4_manyStepsAreSingleOnesInARow(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      Player forward = now;
      Player back = now;
      for (int steps = 1; steps <= 4; steps++) {
        forward = forward.stepForward(1);
        back = back.stepBack(1);
        assertThat(now.stepForward(steps).date()).isEqualTo(forward.date());
        assertThat(now.stepBack(steps).date()).isEqualTo(back.date());
      }
    }
  }

  /** Playing once shows every stop there is, in order, and comes to an end. */
  @Property(tries = 1000, seed = "5", edgeCases = EdgeCasesMode.NONE)
  void rule5_playingOnceEndsOnTheLastDay(@ForAll("players") Player player) {
    Player now = player.withLoop(Loop.ONCE).first().play();
    List<LocalDate> shown = new ArrayList<>(List.of(now.date()));
    while (now.isPlaying()) {
      now = now.tick();
      shown.add(now.date());
      assertThat(shown).hasSizeLessThan(200);
    }
    if (player.first().whyNot(Verb.PLAY).isEmpty()) {
      assertThat(now.date()).isEqualTo(player.timeline().last());
      assertThat(shown).isSorted().doesNotHaveDuplicates();
      assertThat(shown.get(0)).isEqualTo(player.timeline().first());
      if (player.pace().step() == TimeStep.EVENT) {
        assertThat(shown)
            .containsAll(
                player.timeline().events().asList().stream()
                    .filter(player.timeline().range()::contains)
                    .toList());
      }
      if (player.pace().step() == TimeStep.DAY) {
        long first = player.timeline().first().toEpochDay();
        assertThat(shown)
            .isEqualTo(
                LongStream.rangeClosed(first, player.timeline().last().toEpochDay())
                    .mapToObj(LocalDate::ofEpochDay)
                    .toList());
      }
    }
  }

  /** Backwards it is the same in reverse, but that calendar steps count from the other end. */
  @Property(tries = 1000, seed = "55", edgeCases = EdgeCasesMode.NONE)
  void rule5_playingBackwardsByDayAndEventIsTheReverse(@ForAll("players") Player player) {
    if (player.pace().step() == TimeStep.EVENT || player.pace().step() == TimeStep.DAY) {
      List<LocalDate> forwards = played(player.withDate(player.timeline().first()).play());
      List<LocalDate> backwards = played(player.withDate(player.timeline().last()).playBackwards());
      Collections.reverse(backwards);
      if (player.whyNot(Verb.PLAY).isEmpty()) {
        assertThat(backwards).isEqualTo(forwards);
      }
    }
  }

  private static List<LocalDate> played(Player player) {
    List<LocalDate> shown = new ArrayList<>(List.of(player.date()));
    for (Player now = player.withLoop(Loop.ONCE); now.isPlaying(); ) {
      now = now.tick();
      shown.add(now.date());
    }
    return shown;
  }

  @Property(tries = 1000, seed = "56", edgeCases = EdgeCasesMode.NONE)
  void rule5_wrapAndBounceNeverStop(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      if (now.loop() != Loop.ONCE && now.isPlaying()) {
        assertThat(now.tick().isPlaying()).isTrue();
        assertThat(now.tick().date()).isNotEqualTo(now.date());
        assertThat(now.played().contains(now.tick().date())).isTrue();
      }
    }
  }

  @Property(tries = 1000, seed = "7", edgeCases = EdgeCasesMode.NONE)
  void rule7_nothingButPlayPlays(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      Player after = deed.what.apply(now);
      if (!now.isPlaying() && after.isPlaying()) {
        assertThat(deed.name).startsWith("PLAY");
      }
      now = after;
    }
  }

  /** A verb says why it can't be used if and only if it would do nothing. */
  @Property(tries = 1000, seed = "8", edgeCases = EdgeCasesMode.NONE)
  void rule8_aVerbThatDoesNothingSaysWhy(
      @ForAll("players") Player player, @ForAll("deeds") List<Deed> deeds) {
    Player now = player;
    for (Deed deed : deeds) {
      now = deed.what.apply(now);
      for (Verb verb : Verb.values()) {
        if (now.whyNot(verb).isPresent()) {
          assertThat(quiet(verb.apply(now))).as("%s", verb).isEqualTo(quiet(now));
        } else if (verb != Verb.SET_IN && verb != Verb.SET_OUT) {
          boolean goesOn = (verb == Verb.PLAY || verb == Verb.PLAY_BACKWARDS) && now.isPlaying();
          assertThat(goesOn || !quiet(verb.apply(now)).equals(quiet(now))).as("%s", verb).isTrue();
        }
      }
    }
  }

  /** Without its note, and whatever day its calendar steps count from. */
  private static Player quiet(Player player) {
    return player.withDate(player.date());
  }
}
