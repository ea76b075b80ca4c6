package atlas.view;

import atlas.time.DateRange;
import atlas.time.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The time controller: which day is shown, and where each of its verbs leads. Immutable; a verb
 * returns the player after it. The timer that ticks it is elsewhere.
 *
 * <p>The date never leaves the timeline, whose first and last day are both inside. Calendar steps
 * are counted from an anchor, the day where the walk began, so that stepping back returns: 31
 * January, 29 February, 31 January. Steps by event, too, end at the first and the last day, as a
 * status may change after the last event (a promise falls overdue).
 *
 * @param timeline all the days there are
 * @param playRange the part that is played; empty for all of it
 * @param date the day that is shown
 * @param anchor the day from which calendar steps are counted
 * @param pace step and speed
 * @param loop what playing does at the end
 * @param direction of playing
 * @param isPlaying whether ticks move the date; never so by itself
 * @param note what the last verb did that should be said
 */
public record Player(
    Timeline timeline,
    Optional<DateRange> playRange,
    LocalDate date,
    LocalDate anchor,
    Pace pace,
    Loop loop,
    Direction direction,
    boolean isPlaying,
    Optional<Note> note) {

  /** A crossing of fewer days without an event is not worth saying. */
  static final long SAID_EMPTY_DAYS = 31;

  /** What playing does at the end. */
  public enum Loop {
    /** Stops there. */
    ONCE,
    /** Goes on from the other end. */
    WRAP,
    /** Turns round. */
    BOUNCE
  }

  /** Which way playing goes. */
  public enum Direction {
    FORWARDS,
    BACKWARDS;

    private Direction reverse() {
      return this == FORWARDS ? BACKWARDS : FORWARDS;
    }
  }

  /** Why a verb can't be used now. */
  public enum Reason {
    /** No dated events match the filter. */
    NO_EVENTS,
    /** No event before the date. */
    NO_EARLIER_EVENT,
    /** No event after the date. */
    NO_LATER_EVENT,
    /** The date is the first day. */
    AT_START,
    /** The date is the last day. */
    AT_END,
    /** There is one day only, in the timeline or in the play range. */
    ONE_DAY,
    /** It does not play. */
    NOT_PLAYING,
    FASTEST,
    SLOWEST,
    /** No part is marked for playing. */
    NO_PLAY_RANGE
  }

  /** A button of the transport, or a key: what it does to a player. */
  public enum Verb {
    FIRST(Player::first),
    PREVIOUS_EVENT(Player::previousEvent),
    STEP_BACK(p -> p.stepBack(1)),
    PLAY_BACKWARDS(Player::playBackwards),
    PLAY(Player::play),
    PAUSE(Player::pause),
    STEP_FORWARD(p -> p.stepForward(1)),
    NEXT_EVENT(Player::nextEvent),
    LAST(Player::last),
    SLOWER(Player::slower),
    FASTER(Player::faster),
    SET_IN(Player::setIn),
    SET_OUT(Player::setOut),
    CLEAR_PLAY_RANGE(Player::clearPlayRange);

    private final UnaryOperator<Player> deed;

    Verb(UnaryOperator<Player> deed) {
      this.deed = deed;
    }

    /** The player after it; the same but for its note where it can't be used. */
    public Player apply(Player player) {
      return deed.apply(player);
    }
  }

  /** Something to say after a verb. */
  public sealed interface Note permits Moved, Skipped {}

  /**
   * The date left the timeline and was brought back to its nearest end.
   *
   * @param from the day that was shown or asked for
   * @param to the day that is shown
   */
  public record Moved(LocalDate from, LocalDate to) implements Note {}

  /**
   * Playing by event crossed a long stretch in which nothing happened.
   *
   * @param days the days between, neither of those that were shown
   */
  public record Skipped(DateRange days) implements Note {}

  /**
   * Refuses a day outside the timeline, and a play range that is not inside it.
   *
   * @throws IllegalArgumentException if the date or a day to be played is not in the timeline
   */
  public Player {
    DateRange range = timeline.range();
    if (!range.contains(date)) {
      throw new IllegalArgumentException("The date is in the timeline: " + date + " " + range);
    }
    if (playRange.isPresent()
        && (playRange.get().isEmpty() || !playRange.get().intersection(range).equals(playRange))) {
      throw new IllegalArgumentException(
          "The play range is in the timeline: " + playRange.get() + " " + range);
    }
  }

  /** A player that stands on a day, or on the end of the timeline that is nearest to it. */
  public static Player of(Timeline timeline, LocalDate date) {
    LocalDate inside = timeline.clip(date);
    return new Player(
        timeline,
        Optional.empty(),
        inside,
        inside,
        Pace.USUAL,
        Loop.ONCE,
        Direction.FORWARDS,
        false,
        moved(date, inside));
  }

  // --- going

  /** Goes to a day; if that is outside the timeline, to its nearest end, and says so. */
  public Player withDate(LocalDate day) {
    return at(timeline.clip(day)).saying(moved(day, timeline.clip(day)));
  }

  /** Goes to the first day. */
  public Player first() {
    return at(timeline.first());
  }

  /** Goes to the data date; from there or from a later day, to the last day: the last plan's. */
  public Player last() {
    LocalDate dataDate = timeline.clip(timeline.dataDate());
    return at(date.isBefore(dataDate) ? dataDate : timeline.last());
  }

  /** Goes to the nearest later day with an event, if there is one. */
  public Player nextEvent() {
    return eventAfter().map(this::at).orElse(quiet());
  }

  /** Goes to the nearest earlier day with an event, if there is one. */
  public Player previousEvent() {
    return eventBefore().map(this::at).orElse(quiet());
  }

  /**
   * Goes some steps forward, at most to the last day.
   *
   * @param steps at least 1
   */
  public Player stepForward(int steps) {
    return whyNotStep().isPresent()
        ? quiet()
        : steppedTo(later(date, steps, timeline.range()).orElse(date));
  }

  /**
   * Goes some steps back, at most to the first day.
   *
   * @param steps at least 1
   */
  public Player stepBack(int steps) {
    return whyNotStep().isPresent()
        ? quiet()
        : steppedTo(earlier(date, steps, timeline.range()).orElse(date));
  }

  // --- playing

  /** Plays forwards; from the beginning if the date is at the end or outside the play range. */
  public Player play() {
    return playing(Direction.FORWARDS);
  }

  /** Plays backwards; from the end if the date is at the beginning or outside the play range. */
  public Player playBackwards() {
    return playing(Direction.BACKWARDS);
  }

  /** Stops where it is. */
  public Player pause() {
    return new Player(
        timeline, playRange, date, anchor, pace, loop, direction, false, Optional.empty());
  }

  /** Plays if it stands, stands if it plays: the one button. */
  public Player playOrPause() {
    return isPlaying ? pause() : play();
  }

  /** One step of playing; nothing if it stands. */
  public Player tick() {
    if (!isPlaying) {
      return this;
    }
    Optional<LocalDate> next = next(direction);
    if (next.isPresent()) {
      Player after = steppedTo(next.get()).saying(skipped(next.get()));
      return after.loop == Loop.ONCE && after.next(direction).isEmpty() ? after.stopped() : after;
    }
    return switch (loop) {
      case ONCE -> pause();
      case WRAP -> at(startOf(direction));
      case BOUNCE -> {
        Player turned = towards(direction.reverse());
        yield turned
            .next(turned.direction)
            .map(day -> turned.steppedTo(day).saying(turned.skipped(day)))
            .orElseGet(turned::pause);
      }
    };
  }

  /** How long the date stays before the next tick. */
  public Duration hold() {
    return pace.hold();
  }

  // --- setting

  /**
   * The same player on another timeline, as after an edit, or with another filter. The date stays,
   * unless it is no longer inside; then it goes to the nearest end and says so. What was marked for
   * playing stays as far as it is inside.
   */
  public Player withTimeline(Timeline timeline) {
    LocalDate inside = timeline.clip(date);
    Player moved =
        new Player(
            timeline,
            playRange.flatMap(timeline.range()::intersection),
            inside,
            inside.equals(date) ? anchor : inside,
            pace,
            loop,
            direction,
            isPlaying,
            moved(date, inside));
    return moved.isPlaying && moved.whyNotPlay().isPresent() ? moved.stopped() : moved;
  }

  /** The same player with other days to step to by event; the date stays. */
  public Player withEvents(EventDays events) {
    return withTimeline(new Timeline(timeline.range(), events, timeline.dataDate()));
  }

  /** The same player in another range; see {@link #withTimeline}. */
  public Player withRange(DateRange range) {
    return withTimeline(new Timeline(range, timeline.events(), timeline.dataDate()));
  }

  /** The same player with another step; the date stays, and calendar steps count from it. */
  public Player withStep(TimeStep step) {
    return withPace(pace.withStep(step));
  }

  /** The same player with another step and speed; the date stays. */
  public Player withPace(Pace pace) {
    Player changed =
        new Player(
            timeline,
            playRange,
            date,
            pace.step() == this.pace.step() ? anchor : date,
            pace,
            loop,
            direction,
            isPlaying,
            Optional.empty());
    return isPlaying && changed.whyNotPlay().isPresent() ? changed.stopped() : changed;
  }

  /** The same player that does something else at the end. */
  public Player withLoop(Loop loop) {
    return new Player(
        timeline, playRange, date, anchor, pace, loop, direction, isPlaying, Optional.empty());
  }

  /** Twice as fast. */
  public Player faster() {
    return withPace(pace.faster());
  }

  /** Half as fast. */
  public Player slower() {
    return withPace(pace.slower());
  }

  /** Starts the play range on the date; one that ended before reaches to the last day. */
  public Player setIn() {
    LocalDate end = playRange.map(DateRange::end).orElse(timeline.range().end());
    return withPlayRange(DateRange.of(date, end.isAfter(date) ? end : timeline.range().end()));
  }

  /** Ends the play range on the date, inside; one that started later reaches to the first day. */
  public Player setOut() {
    LocalDate start = playRange.map(DateRange::start).orElse(timeline.first());
    return withPlayRange(DateRange.ofClosed(start.isAfter(date) ? timeline.first() : start, date));
  }

  /** Plays only these days, as far as they are in the timeline; all of it if none is. */
  public Player withPlayRange(DateRange range) {
    return playingOnly(range.intersection(timeline.range()));
  }

  /** Plays all of the timeline. */
  public Player clearPlayRange() {
    return playingOnly(Optional.empty());
  }

  // --- asking

  /** Why a verb can't be used now; empty if it can. */
  public Optional<Reason> whyNot(Verb verb) {
    return switch (verb) {
      case FIRST -> when(date.equals(timeline.first()), Reason.AT_START);
      case LAST -> when(date.equals(timeline.last()), Reason.AT_END);
      case STEP_BACK -> whyNotStep().or(() -> when(date.equals(timeline.first()), Reason.AT_START));
      case STEP_FORWARD -> whyNotStep().or(() -> when(date.equals(timeline.last()), Reason.AT_END));
      case PREVIOUS_EVENT ->
          whyNotEvent().or(() -> when(eventBefore().isEmpty(), Reason.NO_EARLIER_EVENT));
      case NEXT_EVENT ->
          whyNotEvent().or(() -> when(eventAfter().isEmpty(), Reason.NO_LATER_EVENT));
      case PLAY, PLAY_BACKWARDS -> whyNotPlay();
      case PAUSE -> when(!isPlaying, Reason.NOT_PLAYING);
      case FASTER -> when(!pace.canGoFaster(), Reason.FASTEST);
      case SLOWER -> when(!pace.canGoSlower(), Reason.SLOWEST);
      case SET_IN, SET_OUT -> Optional.empty();
      case CLEAR_PLAY_RANGE -> when(playRange.isEmpty(), Reason.NO_PLAY_RANGE);
    };
  }

  /** The days that are played. */
  public DateRange played() {
    return playRange.orElse(timeline.range());
  }

  /** Whether the date is after the data date, so that plans alone are shown. */
  public boolean isPlan() {
    return date.isAfter(timeline.dataDate());
  }

  private Optional<Reason> whyNotPlay() {
    return when(played().isDay(), Reason.ONE_DAY).or(this::whyNotStep);
  }

  private Optional<Reason> whyNotStep() {
    return pace.step() == TimeStep.EVENT ? whyNotEvent() : Optional.empty();
  }

  private Optional<Reason> whyNotEvent() {
    return when(timeline.events().isEmpty(), Reason.NO_EVENTS);
  }

  private static Optional<Reason> when(boolean holds, Reason reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  // --- where steps lead

  private Optional<LocalDate> eventAfter() {
    return timeline.events().after(date).filter(timeline.range()::contains);
  }

  private Optional<LocalDate> eventBefore() {
    return timeline.events().before(date).filter(timeline.range()::contains);
  }

  /** Where playing in a direction leads from the date; empty at the end of it. */
  private Optional<LocalDate> next(Direction direction) {
    return direction == Direction.FORWARDS ? later(date, 1, played()) : earlier(date, 1, played());
  }

  /** Where some steps forward from a day lead within bounds; empty on or after their last day. */
  private Optional<LocalDate> later(LocalDate from, int steps, DateRange bounds) {
    requireSteps(steps);
    LocalDate last = bounds.end().minusDays(1);
    if (!from.isBefore(last)) {
      return Optional.empty();
    }
    if (from.isBefore(bounds.start())) {
      return Optional.of(bounds.start());
    }
    LocalDate to =
        pace.step()
            .calendar()
            .map(s -> s.from(anchor, s.stepsTo(anchor, from) + steps))
            .orElseGet(() -> eventsAfter(from, steps, last));
    return Optional.of(to.isAfter(last) ? last : to);
  }

  /** The mirror image of {@link #later}. */
  private Optional<LocalDate> earlier(LocalDate from, int steps, DateRange bounds) {
    requireSteps(steps);
    LocalDate first = bounds.start();
    LocalDate last = bounds.end().minusDays(1);
    if (!from.isAfter(first)) {
      return Optional.empty();
    }
    if (from.isAfter(last)) {
      return Optional.of(last);
    }
    LocalDate to =
        pace.step()
            .calendar()
            .map(s -> s.from(anchor, onOrAfter(s, from) - steps))
            .orElseGet(() -> eventsBefore(from, steps, first));
    return Optional.of(to.isBefore(first) ? first : to);
  }

  private LocalDate eventsAfter(LocalDate from, int steps, LocalDate last) {
    LocalDate day = from;
    for (int i = 0; i < steps && day.isBefore(last); i++) {
      day = timeline.events().after(day).orElse(last);
    }
    return day;
  }

  private LocalDate eventsBefore(LocalDate from, int steps, LocalDate first) {
    LocalDate day = from;
    for (int i = 0; i < steps && day.isAfter(first); i++) {
      day = timeline.events().before(day).orElse(first);
    }
    return day;
  }

  /** How many steps from the anchor the first one is that leads at least as far as the day. */
  private long onOrAfter(Step step, LocalDate day) {
    long steps = step.stepsTo(anchor, day);
    return step.from(anchor, steps).equals(day) ? steps : steps + 1;
  }

  private static void requireSteps(int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("At least one step: " + steps);
    }
  }

  private LocalDate startOf(Direction direction) {
    return direction == Direction.FORWARDS ? played().start() : played().end().minusDays(1);
  }

  // --- what to say

  private static Optional<Note> moved(LocalDate from, LocalDate to) {
    return from.equals(to) ? Optional.empty() : Optional.of(new Moved(from, to));
  }

  private Optional<Note> skipped(LocalDate to) {
    if (pace.step() != TimeStep.EVENT) {
      return Optional.empty();
    }
    LocalDate earlier = date.isBefore(to) ? date : to;
    LocalDate later = date.isBefore(to) ? to : date;
    return later.toEpochDay() - earlier.toEpochDay() > SAID_EMPTY_DAYS
        ? Optional.of(new Skipped(DateRange.of(earlier.plusDays(1), later)))
        : Optional.empty();
  }

  // --- small changes

  private Player playing(Direction direction) {
    if (whyNotPlay().isPresent()) {
      return quiet();
    }
    boolean mustStartAnew = !played().contains(date) || date.equals(startOf(direction.reverse()));
    LocalDate from = mustStartAnew ? startOf(direction) : date;
    return new Player(
        timeline,
        playRange,
        from,
        mustStartAnew ? from : anchor,
        pace,
        loop,
        direction,
        true,
        Optional.empty());
  }

  private Player playingOnly(Optional<DateRange> range) {
    Player changed =
        new Player(
            timeline, range, date, anchor, pace, loop, direction, isPlaying, Optional.empty());
    return isPlaying && changed.whyNotPlay().isPresent() ? changed.stopped() : changed;
  }

  /** On another day, from which calendar steps are counted anew. */
  private Player at(LocalDate day) {
    return new Player(
        timeline, playRange, day, day, pace, loop, direction, isPlaying, Optional.empty());
  }

  /** On another day of the same walk. */
  private Player steppedTo(LocalDate day) {
    return new Player(
        timeline,
        playRange,
        day,
        pace.step() == TimeStep.EVENT ? day : anchor,
        pace,
        loop,
        direction,
        isPlaying,
        Optional.empty());
  }

  private Player towards(Direction direction) {
    return new Player(timeline, playRange, date, anchor, pace, loop, direction, isPlaying, note);
  }

  private Player saying(Optional<Note> note) {
    return new Player(timeline, playRange, date, anchor, pace, loop, direction, isPlaying, note);
  }

  private Player stopped() {
    return new Player(timeline, playRange, date, anchor, pace, loop, direction, false, note);
  }

  private Player quiet() {
    return saying(Optional.empty());
  }
}
