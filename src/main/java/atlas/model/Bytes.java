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

  byte[] toArray() {
    return Arrays.copyOf(all, size);
  }
}
