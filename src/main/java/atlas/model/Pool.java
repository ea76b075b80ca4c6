package atlas.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A column of texts of which many rows have the same: each is kept once, and the rows its number.
 * Immutable.
 */
final class Pool {

  /** In the order in which they first stand in a row. */
  private final List<String> texts;

  /** Of each row. */
  private final int[] numbers;

  private Pool(List<String> texts, int[] numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /** The same as their rows come to lie. */
  Pool in(Groups groups) {
    return new Pool(texts, groups.sorted(numbers));
  }

  /** The text of a row. */
  String get(int row) {
    return texts.get(numbers[row]);
  }

  /** What becomes of the text of each row; each text is asked about once. */
  int[] mapped(ToIntFunction<String> function) {
    int[] results = texts.stream().mapToInt(function).toArray();
    return Arrays.stream(numbers).map(number -> results[number]).toArray();
  }

  /** Takes the text of one row after the other. */
  static final class Builder {

    private final Ids texts = new Ids();
    private final IntStream.Builder numbers = IntStream.builder();

    void add(String text) {
      numbers.add(texts.add(text));
    }

    /** All that were taken; asked for once. */
    Pool build() {
      return new Pool(
          IntStream.range(0, texts.size()).mapToObj(texts::get).toList(),
          numbers.build().toArray());
    }
  }
}
