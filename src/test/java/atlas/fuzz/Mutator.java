package atlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes of good files and texts such as nobody would write: cut, doubled, spliced, with bits
 * flipped, with numbers beyond all bounds and with words of the format in the wrong places. The
 * same seed gives the same.
 */
final class Mutator {

  private static final int MOST_BYTES = 1 << 20;

  private static final List<String> NUMBERS =
      List.of("0", "-1", "1e999", "NaN", "99999999999999999999", "-0", "2147483648", "0x7f", "٩٩");

  private final List<byte[]> seeds;
  private final List<byte[]> words;
  private final SplittableRandom random;

  /**
   * @param seeds what is well formed
   * @param words of the format
   */
  Mutator(List<byte[]> seeds, List<String> words, long seed) {
    this.seeds = seeds;
    this.words = words.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toList();
    this.random = new SplittableRandom(seed);
  }

  /** The next one, of a megabyte at most. */
  byte[] next() {
    byte[] bytes = any(seeds).clone();
    int changes = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 4);
    for (int i = 0; i < changes; i++) {
      bytes = changed(bytes);
    }
    return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(bytes.length + 1)));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes);
      case 1 -> replaced(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
      case 2 -> replaced(bytes, at, to, new byte[0]);
      case 3 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
      case 4 -> Arrays.copyOf(bytes, at);
      case 5 -> spliced(bytes, any(seeds), at);
      case 6 -> words.isEmpty() ? bytes : replaced(bytes, at, at, any(words));
      case 7 -> withOtherNumber(bytes, at);
      default -> repeated(bytes, at, to);
    };
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private byte[] spliced(byte[] bytes, byte[] other, int at) {
    int from = random.nextInt(other.length + 1);
    return replaced(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
  }

  /** The first run of figures from a place on becomes another number. */
  private byte[] withOtherNumber(byte[] bytes, int at) {
    int from = at;
    while (from < bytes.length && !isFigure(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && isFigure(bytes[to])) {
      to++;
    }
    String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
    return replaced(bytes, from, to, number.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isFigure(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Nests and piles up, as a part that stands a thousand times over does. */
  private byte[] repeated(byte[] bytes, int at, int to) {
    int length = Math.min(to - at, 64);
    int times = random.nextInt(2000);
    byte[] part = new byte[length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, at, part, i * length, length);
    }
    return replaced(bytes, at, at, part);
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[from + by.length + bytes.length - to];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
