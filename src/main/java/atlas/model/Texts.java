package atlas.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Texts of many rows, one after the other in UTF-8: four bytes each beyond the text itself, where a
 * string takes some fifty. Only whoever fills it adds to it. Half of a surrogate pair, which no
 * file can hold, comes back as a question mark.
 */
final class Texts {

  /** As many bytes as an array can have on every machine. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes;

  /** Where each text ends. */
  private int[] ends;

  private int size;

  private Texts(byte[] bytes, int[] ends, int size) {
    this.bytes = bytes;
    this.ends = ends;
    this.size = size;
  }

  Texts() {
    this(new byte[64], new int[8], 0);
  }

  void add(String text) {
    add(text.getBytes(UTF_8));
  }

  /** Adds a text that is given in UTF-8. */
  void add(byte[] text) {
    int begin = begin(size);
    int end = Math.addExact(begin, text.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(2L * end, LONGEST)));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(text, 0, bytes, begin, text.length);
    ends[size++] = end;
  }

  /** The same texts, with no room for more. */
  Texts trimmed() {
    return new Texts(Arrays.copyOf(bytes, begin(size)), Arrays.copyOf(ends, size), size);
  }

  /** The same texts as their rows come to lie, with no room for more. */
  Texts in(Groups groups) {
    byte[] sorted = new byte[begin(size)];
    int[] sortedEnds = new int[size];
    int end = 0;
    for (int place = 0; place < size; place++) {
      int row = groups.rows()[place];
      int length = ends[row] - begin(row);
      System.arraycopy(bytes, begin(row), sorted, end, length);
      end += length;
      sortedEnds[place] = end;
    }
    return new Texts(sorted, sortedEnds, size);
  }

  int size() {
    return size;
  }

  /** The text at a place. */
  String get(int place) {
    int begin = begin(place);
    return new String(bytes, begin, ends[place] - begin, UTF_8);
  }

  /** Whether it is this one, given in UTF-8. */
  boolean is(int place, byte[] text) {
    return Arrays.equals(bytes, begin(place), ends[place], text, 0, text.length);
  }

  /** Its {@link #hash(byte[], int)}. */
  int hash(int place, int multiplier) {
    return hash(bytes, begin(place), ends[place], multiplier);
  }

  /** A number that follows from a text in UTF-8; another for another multiplier. */
  static int hash(byte[] text, int multiplier) {
    return hash(text, 0, text.length, multiplier);
  }

  private static int hash(byte[] bytes, int begin, int end, int multiplier) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = (hash + bytes[i]) * multiplier;
    }
    return hash ^ hash >>> 15;
  }

  private int begin(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }
}
