package atlas.status;

import static atlas.status.History.BEFORE_ALL;

import atlas.model.EventType;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The fold of one site: which statuses are possible on a day, when each event may have happened on
 * any day of its range, whatever the others did.
 *
 * <p>Trying every combination of days would be exponential. It is not needed: once the day on which
 * the present stay began is fixed, the events no longer depend on each other, and for every status
 * there is a best choice for each of them. So each possible first day of the stay is tried, and
 * then each event is asked two things: <em>may</em> it lie in the stay by today, and may it lie
 * elsewhere. Days are epoch days.
 */
final class SiteFold {

  /** The first US advisers came back (rule 7). */
  private static final int ADVISERS_BACK = (int) LocalDate.of(2014, 6, 25).toEpochDay();

  private static final int NEVER = Integer.MAX_VALUE;

  /** The days, both inside, on one of which something happened. */
  private record Span(int first, int last) {

    /** Whether it can have happened from one day through another. */
    boolean mayLieIn(int from, int through) {
      return first <= through && last >= from;
    }

    /** Whether it must have happened from one day through another. */
    boolean liesIn(int from, int through) {
      return first >= from && last <= through;
    }

    /** The first day after {@code day} on which it can happen; meaningless if it can't. */
    int earliestAfter(int day) {
      return Math.max(first, day + 1);
    }
  }

  /** A promise: the day it was made, the last day on which it is kept. */
  private record Deadline(int made, int due) {}

  private final List<DatedEvent> events;
  private final List<Span> returns;
  private final List<Span> handovers;
  private final List<Span> partHandovers;
  private final List<Span> withdrawals;
  private final List<Span> announcements;
  private final List<Deadline> deadlines;

  /** All that tells of the coalition being there, but the returns: any event save attacks. */
  private final List<Span> presence;

  private final int dataDate;

  /**
   * @param events the believed events of one site
   * @param dataDate nothing falls overdue after it
   */
  SiteFold(List<DatedEvent> events, LocalDate dataDate) {
    this.events = events;
    this.dataDate = (int) dataDate.toEpochDay();
    returns = spans(e -> e.event().type() == EventType.RETURN);
    handovers = spans(e -> e.event().isWhole(EventType.HANDOVER));
    partHandovers = spans(e -> e.event().isPart(EventType.HANDOVER));
    withdrawals = spans(e -> e.event().isWhole(EventType.WITHDRAWAL));
    announcements = spans(e -> e.event().type() == EventType.ANNOUNCED);
    presence =
        spans(e -> e.event().type() != EventType.RETURN && e.event().type() != EventType.ATTACK);
    deadlines =
        events.stream()
            .filter(e -> e.event().type() == EventType.DEADLINE)
            .map(e -> new Deadline(epochDay(e.first()), epochDay(e.due().orElseThrow())))
            .toList();
  }

  private List<Span> spans(Predicate<DatedEvent> wanted) {
    return events.stream()
        .filter(wanted)
        .map(e -> new Span(epochDay(e.first()), epochDay(e.last())))
        .toList();
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** The whole history. */
  History history(String siteId) {
    int[] days = turningDays();
    int[] starts = new int[days.length];
    byte[] sets = new byte[days.length];
    int count = 0;
    int impliedFrom = NEVER;
    int impliedUntil = NEVER;
    for (int day : days) {
      int bits = possible(day);
      if (count == 0 || sets[count - 1] != bits) {
        starts[count] = day;
        sets[count++] = (byte) bits;
      }
      boolean implied = coalitionIsImplied(day);
      if (implied && impliedFrom == NEVER) {
        impliedFrom = day;
      } else if (!implied && impliedFrom != NEVER && impliedUntil == NEVER) {
        impliedUntil = day;
      }
    }
    return new History(
        siteId,
        events,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(sets, count),
        impliedFrom == NEVER
            ? Optional.empty()
            : Optional.of(DateRange.of(localDate(impliedFrom), localDate(impliedUntil))));
  }

  private static LocalDate localDate(int day) {
    return day == BEFORE_ALL
        ? LocalDate.MIN
        : day == NEVER ? LocalDate.MAX : LocalDate.ofEpochDay(day);
  }

  /**
   * Every day on which something can change, ascending, from the day before all others. The
   * conditions below compare the day with the bounds of the events, at most a day away from them.
   */
  private int[] turningDays() {
    IntStream.Builder days = IntStream.builder().add(BEFORE_ALL).add(ADVISERS_BACK);
    boolean certain = events.stream().noneMatch(DatedEvent::isUncertain);
    for (List<Span> spans : List.of(returns, presence)) {
      for (Span span : spans) {
        days.add(span.first);
        if (!certain) {
          days.add(span.first + 1).add(span.last - 1).add(span.last).add(span.last + 1);
        }
      }
    }
    for (Deadline deadline : deadlines) {
      days.add(deadline.due + 1);
    }
    if (!certain) {
      days.add(ADVISERS_BACK + 1);
    }
    return days.build().sorted().distinct().toArray();
  }

  /** Bits of the statuses that are possible on a day. */
  int possible(int day) {
    int bits = 0;
    for (int i = 0; i < returns.size(); i++) {
      Span opening = returns.get(i);
      if (opening.first <= day) {
        for (int start : startsOfStay(opening, day)) {
          if (isLatestReturn(i, start, day)) {
            bits |= inStay(i, start, day);
          }
        }
      }
    }
    if (returns.stream().allMatch(r -> r.last > day)) {
      bits |= beforeReturns(day);
    }
    return bits;
  }

  /** The days on which a return may have opened the present stay, as far as they matter. */
  private int[] startsOfStay(Span opening, int day) {
    int last = Math.min(opening.last, day);
    if (opening.first == last) {
      return new int[] {last};
    }
    IntStream.Builder starts = IntStream.builder().add(opening.first).add(last);
    for (List<Span> spans : List.of(returns, presence)) {
      for (Span span : spans) {
        starts.add(span.first).add(span.first + 1).add(span.last).add(span.last + 1);
      }
    }
    for (Deadline deadline : deadlines) {
      starts.add(deadline.due).add(deadline.due + 1).add(deadline.due + 2);
    }
    return starts
        .build()
        .filter(start -> start >= opening.first && start <= last)
        .distinct()
        .toArray();
  }

  /** Whether every other return can lie before the start of the stay, or after the day. */
  private boolean isLatestReturn(int opening, int start, int day) {
    for (int i = 0; i < returns.size(); i++) {
      Span other = returns.get(i);
      if (i != opening && other.first > start && other.last <= day) {
        return false;
      }
    }
    return true;
  }

  /**
   * Rules 5 and 6: what is possible in the stay that began on a day.
   *
   * @param opening index of the return that opened it, −1 for the time before any
   * @param start its first day, {@code BEFORE_ALL} for the time before any return
   */
  private int inStay(int opening, int start, int day) {
    boolean handedOver = anyMayLieIn(handovers, start, day);
    boolean notHandedOver = noneMustLieIn(handovers, start, day);
    boolean notWithdrawn = noneMustLieIn(withdrawals, start, day);
    int bits = 0;
    if (handedOver && noWithdrawalNeedFollow(opening, day)) {
      bits |= StatusSet.bit(Status.HANDED_OVER);
    }
    if (handedOver && aWithdrawalMayFollow(opening, start, day)) {
      bits |= StatusSet.bit(Status.TRANSFERRED);
    }
    if (notHandedOver && anyMayLieIn(withdrawals, start, day)) {
      bits |= StatusSet.bit(Status.CLOSED);
    }
    if (notHandedOver && notWithdrawn) {
      if (anyMayLieIn(partHandovers, start, day)) {
        bits |= StatusSet.bit(Status.TRANSFERRED);
      }
      if (noneMustLieIn(partHandovers, start, day)) {
        bits |= promised(start, day);
        if (opening >= 0 && nothingPromised(start, day)) {
          bits |= StatusSet.bit(Status.COALITION);
        }
      }
    }
    return bits;
  }

  /** Whether every whole withdrawal can avoid being still to come in the present stay. */
  private boolean noWithdrawalNeedFollow(int opening, int day) {
    int nextReturn = NEVER;
    for (int i = 0; i < returns.size(); i++) {
      if (i != opening && returns.get(i).last > day) {
        nextReturn = Math.min(nextReturn, returns.get(i).earliestAfter(day));
      }
    }
    int earliest = nextReturn;
    return withdrawals.stream().allMatch(w -> w.first <= day || w.last >= earliest);
  }

  /** Whether some whole withdrawal can be still to come in the present stay. */
  private boolean aWithdrawalMayFollow(int opening, int start, int day) {
    int nextReturn = NEVER;
    for (int i = 0; i < returns.size(); i++) {
      Span other = returns.get(i);
      // One that can lie before the stay is out of the way; else it is as late as it can be.
      if (i != opening && other.first > start) {
        nextReturn = Math.min(nextReturn, other.last);
      }
    }
    int latest = nextReturn;
    return withdrawals.stream().anyMatch(w -> w.last > day && w.earliestAfter(day) < latest);
  }

  /** Rule 6: agreed or overdue, as far as something is promised in the stay. */
  private int promised(int start, int day) {
    if (deadlines.stream().noneMatch(d -> counts(d, start, day))) {
      return anyMayLieIn(announcements, start, day) ? StatusSet.bit(Status.AGREED) : 0;
    }
    // Nothing falls overdue after the data date: what is overdue later was so then.
    int asOf = Math.min(day, dataDate);
    int lastDue = BEFORE_ALL;
    boolean allPast = true;
    for (Deadline deadline : deadlines) {
      if (counts(deadline, start, asOf)) {
        lastDue = Math.max(lastDue, deadline.due);
        allPast &= deadline.due < asOf;
      } else if (counts(deadline, start, day)) {
        allPast &= deadline.due < deadline.made;
      }
    }
    if (lastDue == BEFORE_ALL || !allPast) {
      return StatusSet.bit(Status.AGREED);
    }
    int renewedFrom = Math.max(start, lastDue + 1);
    int bits = 0;
    if (anyMayLieIn(announcements, renewedFrom, day)) {
      bits |= StatusSet.bit(Status.AGREED);
    }
    if (noneMustLieIn(announcements, renewedFrom, day)) {
      bits |= StatusSet.bit(Status.OVERDUE);
    }
    return bits;
  }

  private boolean nothingPromised(int start, int day) {
    return noneMustLieIn(announcements, start, day)
        && deadlines.stream().noneMatch(d -> counts(d, start, day));
  }

  /** Rule 4: a deadline counts in its stay, and in the next if it was not yet past due there. */
  private static boolean counts(Deadline deadline, int start, int day) {
    return deadline.made <= day && (deadline.made >= start || deadline.due >= start);
  }

  /** Rule 7: what is possible while no return has happened. */
  private int beforeReturns(int day) {
    int bits = inStay(-1, BEFORE_ALL, day);
    // Something other than what inStay looks at tells of the coalition: a part's withdrawal.
    if (noneMustLieIn(handovers, BEFORE_ALL, day)
        && noneMustLieIn(withdrawals, BEFORE_ALL, day)
        && noneMustLieIn(partHandovers, BEFORE_ALL, day)
        && nothingPromised(BEFORE_ALL, day)
        && partWithdrawalMayHaveHappened(day)) {
      bits |= StatusSet.bit(Status.COALITION);
    }
    if (nothingNeedHaveHappened(day)) {
      if (coalitionIsImplied(day)) {
        bits |= StatusSet.bit(Status.COALITION);
      }
      if (unknownIsPossible(day)) {
        bits |= StatusSet.bit(Status.UNKNOWN);
      }
    }
    return bits;
  }

  private boolean partWithdrawalMayHaveHappened(int day) {
    return events.stream()
        .anyMatch(e -> e.event().isPart(EventType.WITHDRAWAL) && epochDay(e.first()) <= day);
  }

  private boolean nothingNeedHaveHappened(int day) {
    return returns.stream().allMatch(r -> r.last > day)
        && presence.stream().allMatch(p -> p.last > day);
  }

  /** Whether the first event of all may be still to come, and tell that the coalition was there. */
  private boolean coalitionIsImplied(int day) {
    if (presence.isEmpty() || !nothingNeedHaveHappened(day)) {
      return false;
    }
    int firstPresence = earliestAfter(presence, day);
    return firstPresence < latest(returns)
        && (day >= ADVISERS_BACK || firstPresence <= ADVISERS_BACK);
  }

  /** Whether the first event of all may be a return, or one too late to tell of the time before. */
  private boolean unknownIsPossible(int day) {
    if (presence.isEmpty()) {
      return true;
    }
    int latestPresence = latest(presence);
    int latestReturn = latest(returns);
    boolean returnMayBeFirst = !returns.isEmpty() && earliestAfter(returns, day) <= latestPresence;
    boolean tooLate =
        day < ADVISERS_BACK
            && earliestAfter(presence, day) < latestReturn
            && Math.min(latestPresence, latestReturn - 1) > ADVISERS_BACK;
    return returnMayBeFirst || tooLate;
  }

  private static int earliestAfter(List<Span> spans, int day) {
    return spans.stream().mapToInt(s -> s.earliestAfter(day)).min().orElse(NEVER);
  }

  /** The latest day that the first of these can lie on, {@code NEVER} if there are none. */
  private static int latest(List<Span> spans) {
    return spans.stream().mapToInt(Span::last).min().orElse(NEVER);
  }

  private static boolean anyMayLieIn(List<Span> spans, int from, int through) {
    for (Span span : spans) {
      if (span.mayLieIn(from, through)) {
        return true;
      }
    }
    return false;
  }

  private static boolean noneMustLieIn(List<Span> spans, int from, int through) {
    for (Span span : spans) {
      if (span.liesIn(from, through)) {
        return false;
      }
    }
    return true;
  }
}
