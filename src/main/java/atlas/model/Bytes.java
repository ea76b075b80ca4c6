package atlas.model;

import java.util.Arrays;

/** A column of small numbers while it is filled. */
final class Bytes {

  private byte[] all = new byte[16];
  private int size;

  void add(int number) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = (byte) number;
  }

  /** As their rows come to lie. */
  byte[] in(Groups groups) {
    byte[] sorted = new byte[size];
    for (int place = 0; place < size; place++) {
      sorted[place] = all[groups.rows()[place]];
    }
    return sorted;
  }
}
