package atlas.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The days on which something happened: ascending, no day twice. Immutable. */
public final class EventDays {

  /** No day at all. */
  public static final EventDays NONE = new EventDays(new long[0]);

  private final long[] epochDays;

  private EventDays(long[] epochDays) {
    this.epochDays = epochDays;
  }

  /** These days, in any order. */
  public static EventDays of(Collection<LocalDate> days) {
    return new EventDays(
        days.stream().mapToLong(LocalDate::toEpochDay).sorted().distinct().toArray());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return epochDays.length == 0;
  }

  /** How many there are. */
  public int size() {
    return epochDays.length;
  }

  /** Whether something happened on the day. */
  public boolean contains(LocalDate day) {
    return Arrays.binarySearch(epochDays, day.toEpochDay()) >= 0;
  }

  /** The first of these days that is later than {@code day}. */
  public Optional<LocalDate> after(LocalDate day) {
    return at(countUpTo(day));
  }

  /** The last of these days that is earlier than {@code day}. */
  public Optional<LocalDate> before(LocalDate day) {
    return at(countUpTo(day.minusDays(1)) - 1);
  }

  /** All of them, ascending. */
  public List<LocalDate> asList() {
    return LongStream.of(epochDays).mapToObj(LocalDate::ofEpochDay).toList();
  }

  /** How many are on or before the day. */
  private int countUpTo(LocalDate day) {
    int at = Arrays.binarySearch(epochDays, day.toEpochDay());
    return at >= 0 ? at + 1 : -at - 1;
  }

  private Optional<LocalDate> at(int index) {
    return index >= 0 && index < epochDays.length
        ? Optional.of(LocalDate.ofEpochDay(epochDays[index]))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof EventDays other && Arrays.equals(epochDays, other.epochDays);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(epochDays);
  }

  @Override
  public String toString() {
    return asList().toString();
  }
}
