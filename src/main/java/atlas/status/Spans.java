package atlas.status;

import java.util.Arrays;

/**
 * Of some events, the days on one of which each happened; both ends are inside. Days are epoch
 * days, kept in flat arrays: a fold of many sites asks them some hundred million times.
 */
final class Spans {

  static final int NEVER = Integer.MAX_VALUE;

  private static final int[] NONE = {};

  private int[] firsts = NONE;
  private int[] lasts = NONE;
  private int size;

  void add(int first, int last) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size + 2);
      lasts = Arrays.copyOf(lasts, 2 * size + 2);
    }
    firsts[size] = first;
    lasts[size++] = last;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int first(int i) {
    return firsts[i];
  }

  int last(int i) {
    return lasts[i];
  }

  /** Whether each is a single day. */
  boolean areDays() {
    for (int i = 0; i < size; i++) {
      if (firsts[i] != lasts[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether one can have happened from one day through another. */
  boolean anyMayLieIn(int from, int through) {
    for (int i = 0; i < size; i++) {
      if (firsts[i] <= through && lasts[i] >= from) {
        return true;
      }
    }
    return false;
  }

  /** Whether each can have happened before one day or after another. */
  boolean noneMustLieIn(int from, int through) {
    for (int i = 0; i < size; i++) {
      if (firsts[i] >= from && lasts[i] <= through) {
        return false;
      }
    }
    return true;
  }

  /** Whether all can happen after a day. */
  boolean mayAllFollow(int day) {
    for (int i = 0; i < size; i++) {
      if (lasts[i] <= day) {
        return false;
      }
    }
    return true;
  }

  /** The first day after {@code day} on which one can happen; meaningless if it can't. */
  int earliestAfter(int i, int day) {
    return Math.max(firsts[i], day + 1);
  }

  /** The same of all; {@link #NEVER} if there are none. */
  int earliestAfter(int day) {
    int earliest = NEVER;
    for (int i = 0; i < size; i++) {
      earliest = Math.min(earliest, earliestAfter(i, day));
    }
    return earliest;
  }

  /** The latest day that the first of these can lie on, {@link #NEVER} if there are none. */
  int latestOfFirst() {
    int latest = NEVER;
    for (int i = 0; i < size; i++) {
      latest = Math.min(latest, lasts[i]);
    }
    return latest;
  }
}
