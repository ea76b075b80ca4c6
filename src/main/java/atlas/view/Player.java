package atlas.view;

import atlas.time.DateRange;
import atlas.time.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The time controller: which day is shown, and where a step or a tick of playing leads. Immutable;
 * every verb gives the next one. The date never leaves the range.
 */
public final class Player {

  /** Steps a second that a person can choose from, the slowest first. */
  public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0);

  private static final double USUAL_SPEED = 1;

  /** The days of the timeline and the events on it, as they follow from the facts. */
  private record Timeline(DateRange range, List<LocalDate> eventDays, LocalDate dataDate) {
    Timeline {
      if (range.isEmpty() || range.isUnboundedStart() || range.isUnboundedEnd()) {
        throw new IllegalArgumentException("A timeline has a first and a last day: " + range);
      }
      DateRange days = range;
      eventDays = eventDays.stream().filter(days::contains).distinct().sorted().toList();
    }

    LocalDate first() {
      return range.start();
    }

    LocalDate last() {
      return range.end().minusDays(1);
    }
  }

  /**
   * How it goes.
   *
   * @param speed steps a second
   */
  private record Pace(TimeStep step, LoopMode loop, double speed) {}

  /** Whether it plays, and which way. */
  private enum Motion {
    STILL,
    FORWARDS,
    BACKWARDS
  }

  private final Timeline timeline;
  private final Optional<DateRange> playRange;
  private final Pace pace;
  private final Motion motion;

  /** Calendar steps are counted from here, so that 31 January comes back after 29 February. */
  private final LocalDate anchor;

  private final long stepsFromAnchor;
  private final LocalDate date;

  private Player(
      Timeline timeline,
      Optional<DateRange> playRange,
      Pace pace,
      Motion motion,
      LocalDate anchor,
      long stepsFromAnchor,
      LocalDate date) {
    this.timeline = timeline;
    this.playRange = playRange;
    this.pace = pace;
    this.motion = motion;
    this.anchor = anchor;
    this.stepsFromAnchor = stepsFromAnchor;
    this.date = clamped(date, timeline.first(), timeline.last());
  }

  /**
   * A controller at rest, that steps from event to event.
   *
   * @param range the timeline, bounded
   * @param eventDays days on which something happened; those outside the range are left out
   * @param dataDate later days show plans only
   * @param date the day shown, moved into the range if it lies outside
   */
  public static Player of(
      DateRange range, List<LocalDate> eventDays, LocalDate dataDate, LocalDate date) {
    return new Player(
        new Timeline(range, eventDays, dataDate),
        Optional.empty(),
        new Pace(TimeStep.EVENT, LoopMode.ONCE, USUAL_SPEED),
        Motion.STILL,
        date,
        0,
        date);
  }

  // ---- what is

  /** The day shown. */
  public LocalDate date() {
    return date;
  }

  /** The whole timeline, bounded. */
  public DateRange range() {
    return timeline.range();
  }

  /** The part that is played; empty for the whole timeline. */
  public Optional<DateRange> playRange() {
    return playRange;
  }

  /** Days of the timeline on which something happened, each once, in time. */
  public List<LocalDate> eventDays() {
    return timeline.eventDays();
  }

  /** Later days show plans only. */
  public LocalDate dataDate() {
    return timeline.dataDate();
  }

  /** How far a step goes. */
  public TimeStep step() {
    return pace.step();
  }

  /** What playing does at the end. */
  public LoopMode loop() {
    return pace.loop();
  }

  /** Steps a second. */
  public double speed() {
    return pace.speed();
  }

  /** How long a step is shown while playing. */
  public Duration hold() {
    return Duration.ofNanos((long) (1e9 / pace.speed()));
  }

  /** Whether it plays, either way. */
  public boolean isPlaying() {
    return motion != Motion.STILL;
  }

  /** Whether it plays backwards. */
  public boolean isPlayingBackwards() {
    return motion == Motion.BACKWARDS;
  }

  /** Why a step forward leads nowhere, if it does. */
  public Optional<Obstacle> obstacleAhead() {
    return obstacle(1, pace.step(), timeline.range());
  }

  /** Why a step back leads nowhere, if it does. */
  public Optional<Obstacle> obstacleBehind() {
    return obstacle(-1, pace.step(), timeline.range());
  }

  /** Why there is no next event, if there is none. */
  public Optional<Obstacle> obstacleToNextEvent() {
    return obstacle(1, TimeStep.EVENT, timeline.range());
  }

  /** Why there is no previous event, if there is none. */
  public Optional<Obstacle> obstacleToPreviousEvent() {
    return obstacle(-1, TimeStep.EVENT, timeline.range());
  }

  /** Why playing would go nowhere, if it would. */
  public Optional<Obstacle> obstacleToPlaying() {
    return pace.step() == TimeStep.EVENT && eventsIn(limits()).isEmpty()
        ? Optional.of(Obstacle.NO_EVENTS)
        : Optional.empty();
  }

  private Optional<Obstacle> obstacle(int direction, TimeStep step, DateRange limits) {
    if (step == TimeStep.EVENT && timeline.eventDays().isEmpty()) {
      return Optional.of(Obstacle.NO_EVENTS);
    }
    if (!target(direction, step, limits).equals(date)) {
      return Optional.empty();
    }
    return Optional.of(direction > 0 ? Obstacle.AT_END : Obstacle.AT_START);
  }

  // ---- going somewhere

  /** Shows a day, or the nearest of the range. */
  public Player withDate(LocalDate day) {
    return new Player(timeline, playRange, pace, motion, day, 0, day);
  }

  /** So many steps on, or back if negative; as far as the range goes. */
  public Player step(int steps) {
    if (pace.step() != TimeStep.EVENT) {
      return byCalendar(steps, timeline.range());
    }
    Player player = this;
    for (int i = 0; i < Math.abs(steps); i++) {
      player =
          player.withDate(player.target(Integer.signum(steps), TimeStep.EVENT, timeline.range()));
    }
    return player;
  }

  /** The next day on which something happened; this day if there is none. */
  public Player nextEvent() {
    return withDate(target(1, TimeStep.EVENT, timeline.range()));
  }

  /** The day before on which something happened; this day if there is none. */
  public Player previousEvent() {
    return withDate(target(-1, TimeStep.EVENT, timeline.range()));
  }

  /** The first day of the timeline. */
  public Player first() {
    return withDate(timeline.first());
  }

  /** The data date; from there, the last plan. */
  public Player last() {
    return withDate(date.isBefore(timeline.dataDate()) ? timeline.dataDate() : timeline.last());
  }

  private Player byCalendar(int steps, DateRange limits) {
    long count = stepsFromAnchor + steps;
    LocalDate day = pace.step().calendar().orElseThrow().from(anchor, count);
    LocalDate last = limits.end().minusDays(1);
    LocalDate inside = clamped(day, limits.start(), last);
    return inside.equals(day)
        ? new Player(timeline, playRange, pace, motion, anchor, count, day)
        : withDate(inside);
  }

  /** Where a step leads; this day if nowhere. */
  private LocalDate target(int direction, TimeStep step, DateRange limits) {
    Optional<Step> calendar = step.calendar();
    if (calendar.isPresent()) {
      return clamped(
          calendar.get().from(anchor, stepsFromAnchor + direction),
          limits.start(),
          limits.end().minusDays(1));
    }
    List<LocalDate> days = timeline.eventDays();
    int at = Collections.binarySearch(days, date);
    int next = at >= 0 ? at + direction : direction > 0 ? -at - 1 : -at - 2;
    return next >= 0 && next < days.size() && limits.contains(days.get(next))
        ? days.get(next)
        : date;
  }

  // ---- playing

  /** Plays forwards; from the beginning if it stands at the end. */
  public Player play() {
    return start(Motion.FORWARDS, 1);
  }

  /** Plays backwards; from the end if it stands at the beginning. */
  public Player playBackwards() {
    return start(Motion.BACKWARDS, -1);
  }

  private Player start(Motion wanted, int direction) {
    if (obstacleToPlaying().isPresent()) {
      return this;
    }
    Player moving = with(pace, wanted, playRange);
    DateRange limits = limits();
    boolean isOutside = !limits.contains(date);
    boolean isAtEnd = target(direction, pace.step(), limits).equals(date);
    return isOutside || isAtEnd ? moving.withDate(moving.farEnd(-direction)) : moving;
  }

  /** Stops playing. */
  public Player pause() {
    return with(pace, Motion.STILL, playRange);
  }

  /** Plays forwards, or stops if it plays. */
  public Player togglePlay() {
    return isPlaying() ? pause() : play();
  }

  /** One step of playing; what happens at the end, the loop mode says. */
  public Player tick() {
    if (!isPlaying()) {
      return this;
    }
    int direction = motion == Motion.FORWARDS ? 1 : -1;
    Player next = stepInLimits(direction);
    if (!next.date.equals(date)) {
      return next;
    }
    return switch (pace.loop()) {
      case ONCE -> pause();
      case WRAP -> withDate(farEnd(-direction));
      case BOUNCE ->
          with(pace, motion == Motion.FORWARDS ? Motion.BACKWARDS : Motion.FORWARDS, playRange)
              .stepInLimits(-direction);
    };
  }

  private Player stepInLimits(int direction) {
    return pace.step() == TimeStep.EVENT
        ? withDate(target(direction, TimeStep.EVENT, limits()))
        : byCalendar(direction, limits());
  }

  /** The end of what is played that lies in a direction: by event, the event there. */
  private LocalDate farEnd(int direction) {
    DateRange limits = limits();
    List<LocalDate> events = eventsIn(limits);
    if (pace.step() == TimeStep.EVENT && !events.isEmpty()) {
      return direction > 0 ? events.get(events.size() - 1) : events.get(0);
    }
    return direction > 0 ? limits.end().minusDays(1) : limits.start();
  }

  private DateRange limits() {
    return playRange.orElse(timeline.range());
  }

  private List<LocalDate> eventsIn(DateRange limits) {
    return timeline.eventDays().stream().filter(limits::contains).toList();
  }

  // ---- settings

  /** The same day, with another step. */
  public Player withStep(TimeStep step) {
    return new Player(
        timeline, playRange, new Pace(step, pace.loop(), pace.speed()), motion, date, 0, date);
  }

  /** The same day, with another end. */
  public Player withLoop(LoopMode loop) {
    return with(new Pace(pace.step(), loop, pace.speed()), motion, playRange);
  }

  /**
   * The same day, at another speed.
   *
   * @param speed steps a second, held between the slowest and the fastest of {@link #SPEEDS}
   */
  public Player withSpeed(double speed) {
    double held = Math.max(SPEEDS.get(0), Math.min(SPEEDS.get(SPEEDS.size() - 1), speed));
    return with(new Pace(pace.step(), pace.loop(), held), motion, playRange);
  }

  /** The next higher speed; this one if it is the highest. */
  public Player faster() {
    return withSpeed(
        SPEEDS.stream().filter(s -> s > pace.speed()).findFirst().orElse(pace.speed()));
  }

  /** The next lower speed; this one if it is the lowest. */
  public Player slower() {
    return withSpeed(
        SPEEDS.stream()
            .filter(s -> s < pace.speed())
            .reduce((lower, higher) -> higher)
            .orElse(pace.speed()));
  }

  /**
   * Other events or another timeline, as filter or facts change. The day stays, unless it lies
   * outside the new range.
   */
  public Player withTimeline(DateRange range, List<LocalDate> eventDays, LocalDate dataDate) {
    Timeline next = new Timeline(range, eventDays, dataDate);
    Optional<DateRange> kept = playRange.flatMap(range::intersection);
    Player player = new Player(next, kept, pace, motion, anchor, stepsFromAnchor, date);
    return player.date.equals(date) ? player : player.withDate(player.date);
  }

  /** Plays from this day on; the end stays, unless it lies before. */
  public Player markIn() {
    LocalDate end = limits().end();
    return withPlayRange(DateRange.of(date, end.isAfter(date) ? end : timeline.range().end()));
  }

  /** Plays through this day; the start stays, unless it lies after. */
  public Player markOut() {
    LocalDate start = limits().start();
    return withPlayRange(DateRange.ofClosed(start.isAfter(date) ? timeline.first() : start, date));
  }

  /** Plays this part only, as far as it lies in the timeline. */
  public Player withPlayRange(DateRange part) {
    return with(pace, motion, timeline.range().intersection(part));
  }

  /** Plays the whole timeline. */
  public Player clearPlayRange() {
    return with(pace, motion, Optional.empty());
  }

  private Player with(Pace pace, Motion motion, Optional<DateRange> playRange) {
    return new Player(timeline, playRange, pace, motion, anchor, stepsFromAnchor, date);
  }

  private static LocalDate clamped(LocalDate day, LocalDate first, LocalDate last) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }
}
