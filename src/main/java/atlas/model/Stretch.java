package atlas.model;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Rows that lie side by side, each made when it is asked for. Immutable. */
final class Stretch<T> extends AbstractList<T> implements RandomAccess {

  private final IntFunction<T> rows;
  private final int begin;
  private final int end;

  /**
   * Those from one place to before another.
   *
   * @param rows makes the row at a place
   */
  Stretch(IntFunction<T> rows, int begin, int end) {
    this.rows = rows;
    this.begin = begin;
    this.end = end;
  }

  @Override
  public T get(int index) {
    return rows.apply(begin + Objects.checkIndex(index, size()));
  }

  @Override
  public int size() {
    return end - begin;
  }
}
