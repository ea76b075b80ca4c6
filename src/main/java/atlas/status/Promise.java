package atlas.status;

import atlas.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * A promised handover, and what became of it.
 *
 * @param event the announcement or the deadline
 * @param deed what kept it, early or late; empty if nothing did by {@code asOf}, or nobody can tell
 * @param isNamed whether the site is: of one that is not, nobody can tell what kept its promise
 * @param asOf the day on which it is judged
 */
public record Promise(
    DatedEvent event, Optional<DatedEvent> deed, boolean isNamed, LocalDate asOf) {

  /** How a promise stands. */
  public enum State {
    /** Done on the promised day or before. */
    KEPT("kept"),
    /** Done after the promised day. */
    LATE("late"),
    /** Done; the dates don't tell whether in time. */
    UNCERTAIN("uncertain"),
    /** Done; no day had been promised. */
    DONE("done"),
    /** Not done yet, and not due. */
    OPEN("open"),
    /** Not done, and past due. */
    OVERDUE("overdue"),
    /** Nobody can tell what kept it. */
    UNKNOWN("unknown");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The English word that files and commands use, never translated. */
    public String word() {
      return word;
    }

    /** The state of this word, if any. */
    public static Optional<State> ofWord(String word) {
      return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }
  }

  /**
   * Days from the promised day to the deed; negative before it.
   *
   * @param fewest as few as the dates allow
   * @param most as many as they allow; the same where they are certain
   */
  public record Delay(long fewest, long most) {

    /** Whether the dates leave no doubt. */
    public boolean isCertain() {
      return fewest == most;
    }
  }

  /** The site that it was made for. */
  public String siteId() {
    return event.event().siteId();
  }

  /** When it was made. */
  public DateRange made() {
    return event.days();
  }

  /** The last day on which it is kept; empty for an announcement, which names none. */
  public Optional<LocalDate> due() {
    return event.due();
  }

  /** When the deed was done. */
  public Optional<DateRange> done() {
    return deed.map(DatedEvent::days);
  }

  /** How early or late the deed was; of an overdue promise, how late it is by now. */
  public Optional<Delay> delay() {
    if (due().isEmpty() || !isNamed) {
      return Optional.empty();
    }
    LocalDate due = due().get();
    if (deed.isPresent()) {
      return Optional.of(new Delay(days(due, deed.get().first()), days(due, deed.get().last())));
    }
    long passed = days(due, asOf);
    return passed > 0 ? Optional.of(new Delay(passed, passed)) : Optional.empty();
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** How it stands. */
  public State state() {
    if (!isNamed) {
      return State.UNKNOWN;
    }
    if (deed.isEmpty()) {
      return delay().isPresent() ? State.OVERDUE : State.OPEN;
    }
    return delay()
        .map(d -> d.most <= 0 ? State.KEPT : d.fewest > 0 ? State.LATE : State.UNCERTAIN)
        .orElse(State.DONE);
  }
}
