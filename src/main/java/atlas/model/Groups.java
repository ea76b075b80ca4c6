package atlas.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Rows by the row that owns them, each group in the order of the rows. */
final class Groups<T> {

  private final List<T> rows;

  /** Where the group of each owner begins in {@code members}, and where the last ends. */
  private final int[] begins;

  /** Places of rows. */
  private final int[] members;

  /**
   * Groups rows.
   *
   * @param ownerOf the place of each row's owner
   * @param owners how many there are
   */
  Groups(List<T> rows, int[] ownerOf, int owners) {
    this.rows = rows;
    this.begins = new int[owners + 1];
    this.members = new int[rows.size()];
    for (int owner : ownerOf) {
      begins[owner + 1]++;
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    int[] next = begins.clone();
    for (int row = 0; row < ownerOf.length; row++) {
      members[next[ownerOf[row]]++] = row;
    }
  }

  /** Where the group of each owner begins among the members, and where the last ends. */
  int[] begins() {
    return begins;
  }

  /** The places of the rows, one group after the other. */
  int[] members() {
    return members;
  }

  /** The rows of the owner at a place; immutable. */
  List<T> of(int owner) {
    return new Group(begins[owner], begins[owner + 1]);
  }

  /** How many rows the owner at a place has. */
  int size(int owner) {
    return begins[owner + 1] - begins[owner];
  }

  /** The place of one of the rows of an owner. */
  int place(int owner, int index) {
    return members[begins[owner] + index];
  }

  private final class Group extends AbstractList<T> implements RandomAccess {
    private final int from;
    private final int to;

    Group(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public T get(int index) {
      if (index < 0 || index >= to - from) {
        throw new IndexOutOfBoundsException(index);
      }
      return rows.get(members[from + index]);
    }

    @Override
    public int size() {
      return to - from;
    }
  }
}
