package atlas.status;

/**
 * What believed reports tell of when an event happened (rules 1 and 2): the preferred date, or the
 * days from the earliest through the latest one. Days are epoch days.
 */
final class Told {

  private int first = Spans.NEVER;
  private int last = Periods.BEFORE_ALL;
  private int known = Spans.NEVER;
  private boolean isSettled;

  /** Forgets all. */
  void clear() {
    first = Spans.NEVER;
    last = Periods.BEFORE_ALL;
    known = Spans.NEVER;
    isSettled = false;
  }

  /**
   * Hears a report.
   *
   * @param from the first day that it may mean
   * @param through the last day that it may mean
   * @param isPreferred whether its date alone is to be shown
   * @param countsFrom when its source was known, {@link Spans#NEVER} if that has no date
   */
  void hear(int from, int through, boolean isPreferred, int countsFrom) {
    known = Math.min(known, countsFrom);
    if (isPreferred && !isSettled) {
      first = from;
      last = through;
      isSettled = true;
    } else if (!isSettled) {
      first = Math.min(first, from);
      last = Math.max(last, through);
    }
  }

  /** Whether no report was heard. */
  boolean isNothing() {
    return first > last;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /**
   * The day on which a promise of this was made: when it was first known. One told by undated
   * sources alone was made, at the latest, when its time began.
   */
  int made() {
    return known == Spans.NEVER ? first : known;
  }
}
