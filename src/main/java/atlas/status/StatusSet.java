package atlas.status;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The statuses that a site may have on a day, in the order of a site's life; immutable.
 *
 * <p>One status where the dates leave no doubt, several where they do. There are only 128 of them,
 * and each exists once, so that a history can keep a byte for one.
 */
public final class StatusSet extends AbstractSet<Status> {

  private static final Status[] ALL = Status.values();

  /** How many sets there are. */
  public static final int COUNT = 1 << ALL.length;

  private static final StatusSet[] SETS = new StatusSet[COUNT];

  static {
    Arrays.setAll(SETS, StatusSet::new);
  }

  private final int bits;

  private StatusSet(int bits) {
    this.bits = bits;
  }

  /** The set of these statuses. */
  public static StatusSet of(Status... statuses) {
    return copyOf(Arrays.asList(statuses));
  }

  /** The set of these statuses. */
  public static StatusSet copyOf(Collection<Status> statuses) {
    int bits = 0;
    for (Status status : statuses) {
      bits |= bit(status);
    }
    return SETS[bits];
  }

  static StatusSet ofBits(int bits) {
    return SETS[bits];
  }

  static int bit(Status status) {
    return 1 << status.ordinal();
  }

  int bits() {
    return bits;
  }

  /** The number of the set among all there are, from 0 to {@link #COUNT} − 1. */
  public int number() {
    return bits;
  }

  /** The one status, empty where several are possible. */
  public Optional<Status> certain() {
    return isCertain() ? Optional.of(first()) : Optional.empty();
  }

  /** Whether exactly one status is possible. */
  public boolean isCertain() {
    return Integer.bitCount(bits) == 1;
  }

  /**
   * The earliest in a site's life.
   *
   * @throws NoSuchElementException if the set is empty
   */
  public Status first() {
    if (bits == 0) {
      throw new NoSuchElementException("No status in an empty set");
    }
    return ALL[Integer.numberOfTrailingZeros(bits)];
  }

  @Override
  public boolean contains(Object o) {
    return o instanceof Status status && (bits & bit(status)) != 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public Iterator<Status> iterator() {
    return new Iterator<>() {
      private int left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public Status next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        Status next = ALL[Integer.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}
