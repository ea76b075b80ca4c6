package atlas.status;

import static atlas.status.Periods.BEFORE_ALL;

import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Scope;
import atlas.model.Testimony;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  private static final int NEVER = Spans.NEVER;
  private static final Optional<Scope> WHOLE = Optional.of(Scope.WHOLE);

  private final Spans returns = new Spans();
  private final Spans handovers = new Spans();
  private final Spans partHandovers = new Spans();
  private final Spans withdrawals = new Spans();
  private final Spans announcements = new Spans();

  /** All that tells of the coalition being there, but the returns: any event save attacks. */
  private final Spans presence = new Spans();

  /** Promises: the day one was made, and the last day on which it is kept. */
  private final Spans deadlines = new Spans();

  private final int dataDate;
  private int firstPartWithdrawal = NEVER;
  private final int[] bounds;

  /**
   * @param events the believed events of one site, in any order
   * @param dataDate nothing falls overdue after it
   */
  SiteFold(List<DatedEvent> events, LocalDate dataDate) {
    this.dataDate = (int) dataDate.toEpochDay();
    for (DatedEvent dated : events) {
      add(
          dated.event().type(),
          dated.event().scope().equals(WHOLE),
          epochDay(dated.first()),
          epochDay(dated.due().orElse(dated.last())));
    }
    this.bounds = bounds();
  }

  /**
   * The fold of what the facts tell.
   *
   * @param site its place in the facts
   */
  SiteFold(Facts facts, int site, Believed believed) {
    this.dataDate = (int) facts.dataDate().toEpochDay();
    Testimony testimony = facts.testimony();
    Told told = new Told();
    for (int event = testimony.firstEvent(site); event < testimony.firstEvent(site + 1); event++) {
      told.clear();
      for (int i = testimony.firstReport(event); i < testimony.firstReport(event + 1); i++) {
        int source = testimony.source(i);
        if (believed.includes(source)) {
          told.hear(
              testimony.first(i),
              testimony.last(i),
              testimony.isPreferred(i),
              testimony.countsFrom(source));
        }
      }
      if (!told.isNothing()) {
        EventType type = testimony.type(event);
        int first = type == EventType.DEADLINE ? told.made() : told.first();
        add(type, testimony.isWhole(event), first, told.last());
      }
    }
    this.bounds = bounds();
  }

  /**
   * Adds an event.
   *
   * @param first the first day on which it may have happened; of a deadline, the day it was made
   * @param last the last day on which it may have happened; of a deadline, that on which it is due
   */
  private void add(EventType type, boolean isWhole, int first, int last) {
    switch (type) {
      case RETURN -> returns.add(first, last);
      case ANNOUNCED -> announcements.add(first, last);
      case DEADLINE -> deadlines.add(first, last);
      case HANDOVER -> (isWhole ? handovers : partHandovers).add(first, last);
      case WITHDRAWAL -> {
        if (isWhole) {
          withdrawals.add(first, last);
        } else {
          firstPartWithdrawal = Math.min(firstPartWithdrawal, first);
        }
      }
      case ATTACK -> {}
    }
    switch (type) {
      case ANNOUNCED, HANDOVER, WITHDRAWAL -> presence.add(first, last);
      case DEADLINE -> presence.add(first, first);
      case RETURN, ATTACK -> {}
    }
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** Adds the whole history to others. */
  void addTo(Periods.Builder periods) {
    int impliedFrom = NEVER;
    int impliedUntil = NEVER;
    int before = -1;
    for (int day : turningDays()) {
      int bits = possible(day);
      if (bits != before) {
        periods.add(day, bits);
        before = bits;
      }
      boolean implied = coalitionIsImplied(day);
      if (implied && impliedFrom == NEVER) {
        impliedFrom = day;
      } else if (!implied && impliedFrom != NEVER && impliedUntil == NEVER) {
        impliedUntil = day;
      }
    }
    periods.endSite(impliedFrom, impliedUntil);
  }

  /**
   * Every day on which something can change, ascending, from the day before all others. The
   * conditions below compare the day with the bounds of the events, at most a day away from them.
   */
  int[] turningDays() {
    Days days = new Days(3 + deadlines.size() + 5 * (returns.size() + presence.size()));
    days.add(BEFORE_ALL);
    days.add(ADVISERS_BACK);
    if (returns.areDays() && presence.areDays()) {
      days.addFirsts(returns);
      days.addFirsts(presence);
    } else {
      days.add(ADVISERS_BACK + 1);
      days.addBounds(returns, 1);
      days.addBounds(presence, 1);
    }
    for (int i = 0; i < deadlines.size(); i++) {
      days.add(deadlines.last(i) + 1);
    }
    return days.ascending();
  }

  /**
   * The days, ascending, on which it matters whether a stay began on them; none where no return
   * leaves a choice.
   */
  private int[] bounds() {
    if (returns.areDays()) {
      return new int[0];
    }
    Days days = new Days(4 * (returns.size() + presence.size()) + 3 * deadlines.size());
    days.addBounds(returns, 0);
    days.addBounds(presence, 0);
    for (int i = 0; i < deadlines.size(); i++) {
      days.add(deadlines.last(i));
      days.add(deadlines.last(i) + 1);
      days.add(deadlines.last(i) + 2);
    }
    return days.ascending();
  }

  /** Days while they are gathered. */
  private static final class Days {
    private final int[] all;
    private int count;

    Days(int most) {
      all = new int[most];
    }

    void add(int day) {
      all[count++] = day;
    }

    void addFirsts(Spans spans) {
      for (int i = 0; i < spans.size(); i++) {
        add(spans.first(i));
      }
    }

    /** The first and the last day of each, the days after both, and some before the last. */
    void addBounds(Spans spans, int before) {
      for (int i = 0; i < spans.size(); i++) {
        int last = spans.last(i);
        if (spans.first(i) < last) {
          add(spans.first(i));
          add(spans.first(i) + 1);
        }
        for (int day = last - before; day <= last + 1; day++) {
          add(day);
        }
      }
    }

    /** Each once. */
    int[] ascending() {
      Arrays.sort(all, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (kept == 0 || all[i] != all[kept - 1]) {
          all[kept++] = all[i];
        }
      }
      return Arrays.copyOf(all, kept);
    }
  }

  /** Bits of the statuses that are possible on a day. */
  int possible(int day) {
    int bits = 0;
    for (int i = 0; i < returns.size(); i++) {
      if (returns.first(i) <= day) {
        bits |= opened(i, day);
      }
    }
    return returns.mayAllFollow(day) ? bits | beforeReturns(day) : bits;
  }

  /** What is possible if a return opened the present stay, on any day that it can lie on. */
  private int opened(int opening, int day) {
    int first = returns.first(opening);
    int last = Math.min(returns.last(opening), day);
    int bits = inStayFrom(opening, first, day);
    if (last > first) {
      bits |= inStayFrom(opening, last, day);
      int at = Arrays.binarySearch(bounds, first + 1);
      for (int i = at < 0 ? -at - 1 : at; i < bounds.length && bounds[i] < last; i++) {
        bits |= inStayFrom(opening, bounds[i], day);
      }
    }
    return bits;
  }

  private int inStayFrom(int opening, int start, int day) {
    return isLatestReturn(opening, start, day) ? inStay(opening, start, day) : 0;
  }

  /** Whether every other return can lie before the start of the stay, or after the day. */
  private boolean isLatestReturn(int opening, int start, int day) {
    for (int i = 0; i < returns.size(); i++) {
      if (i != opening && returns.first(i) > start && returns.last(i) <= day) {
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
    boolean handedOver = handovers.anyMayLieIn(start, day);
    boolean notHandedOver = handovers.noneMustLieIn(start, day);
    boolean notWithdrawn = withdrawals.noneMustLieIn(start, day);
    int bits = 0;
    if (handedOver && noWithdrawalNeedFollow(opening, day)) {
      bits |= StatusSet.bit(Status.HANDED_OVER);
    }
    if (handedOver && aWithdrawalMayFollow(opening, start, day)) {
      bits |= StatusSet.bit(Status.TRANSFERRED);
    }
    if (notHandedOver && withdrawals.anyMayLieIn(start, day)) {
      bits |= StatusSet.bit(Status.CLOSED);
    }
    if (notHandedOver && notWithdrawn) {
      if (partHandovers.anyMayLieIn(start, day)) {
        bits |= StatusSet.bit(Status.TRANSFERRED);
      }
      if (partHandovers.noneMustLieIn(start, day)) {
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
      if (i != opening && returns.last(i) > day) {
        nextReturn = Math.min(nextReturn, returns.earliestAfter(i, day));
      }
    }
    for (int i = 0; i < withdrawals.size(); i++) {
      if (withdrawals.first(i) > day && withdrawals.last(i) < nextReturn) {
        return false;
      }
    }
    return true;
  }

  /** Whether some whole withdrawal can be still to come in the present stay. */
  private boolean aWithdrawalMayFollow(int opening, int start, int day) {
    int nextReturn = NEVER;
    for (int i = 0; i < returns.size(); i++) {
      // One that can lie before the stay is out of the way; else it is as late as it can be.
      if (i != opening && returns.first(i) > start) {
        nextReturn = Math.min(nextReturn, returns.last(i));
      }
    }
    for (int i = 0; i < withdrawals.size(); i++) {
      if (withdrawals.last(i) > day && withdrawals.earliestAfter(i, day) < nextReturn) {
        return true;
      }
    }
    return false;
  }

  /** Rule 6: agreed or overdue, as far as something is promised in the stay. */
  private int promised(int start, int day) {
    if (noDeadlineCounts(start, day)) {
      return announcements.anyMayLieIn(start, day) ? StatusSet.bit(Status.AGREED) : 0;
    }
    // Nothing falls overdue after the data date: what is overdue later was so then.
    int asOf = Math.min(day, dataDate);
    int lastDue = BEFORE_ALL;
    boolean allPast = true;
    for (int i = 0; i < deadlines.size(); i++) {
      int due = deadlines.last(i);
      if (counts(i, start, asOf)) {
        lastDue = Math.max(lastDue, due);
        allPast &= due < asOf;
      } else if (counts(i, start, day)) {
        allPast &= due < deadlines.first(i);
      }
    }
    if (lastDue == BEFORE_ALL || !allPast) {
      return StatusSet.bit(Status.AGREED);
    }
    int renewedFrom = Math.max(start, lastDue + 1);
    int bits = 0;
    if (announcements.anyMayLieIn(renewedFrom, day)) {
      bits |= StatusSet.bit(Status.AGREED);
    }
    if (announcements.noneMustLieIn(renewedFrom, day)) {
      bits |= StatusSet.bit(Status.OVERDUE);
    }
    return bits;
  }

  private boolean nothingPromised(int start, int day) {
    return announcements.noneMustLieIn(start, day) && noDeadlineCounts(start, day);
  }

  /** Rule 4: a deadline counts in its stay, and in the next if it was not yet past due there. */
  private boolean counts(int deadline, int start, int day) {
    int made = deadlines.first(deadline);
    return made <= day && (made >= start || deadlines.last(deadline) >= start);
  }

  private boolean noDeadlineCounts(int start, int day) {
    for (int i = 0; i < deadlines.size(); i++) {
      if (counts(i, start, day)) {
        return false;
      }
    }
    return true;
  }

  /** Rule 7: what is possible while no return has happened. */
  private int beforeReturns(int day) {
    int bits = inStay(-1, BEFORE_ALL, day);
    // Something other than what inStay looks at tells of the coalition: a part's withdrawal.
    if (handovers.noneMustLieIn(BEFORE_ALL, day)
        && withdrawals.noneMustLieIn(BEFORE_ALL, day)
        && partHandovers.noneMustLieIn(BEFORE_ALL, day)
        && nothingPromised(BEFORE_ALL, day)
        && firstPartWithdrawal <= day) {
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

  private boolean nothingNeedHaveHappened(int day) {
    return returns.mayAllFollow(day) && presence.mayAllFollow(day);
  }

  /** Whether the first event of all may be still to come, and tell that the coalition was there. */
  boolean coalitionIsImplied(int day) {
    if (presence.isEmpty() || !nothingNeedHaveHappened(day)) {
      return false;
    }
    int firstPresence = presence.earliestAfter(day);
    return firstPresence < returns.latestOfFirst()
        && (day >= ADVISERS_BACK || firstPresence <= ADVISERS_BACK);
  }

  /** Whether the first event of all may be a return, or one too late to tell of the time before. */
  private boolean unknownIsPossible(int day) {
    if (presence.isEmpty()) {
      return true;
    }
    int latestPresence = presence.latestOfFirst();
    int latestReturn = returns.latestOfFirst();
    boolean returnMayBeFirst = !returns.isEmpty() && returns.earliestAfter(day) <= latestPresence;
    boolean tooLate =
        day < ADVISERS_BACK
            && presence.earliestAfter(day) < latestReturn
            && Math.min(latestPresence, latestReturn - 1) > ADVISERS_BACK;
    return returnMayBeFirst || tooLate;
  }
}
