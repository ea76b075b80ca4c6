package atlas.view;

import java.util.List;

/**
 * A name as a search compares it.
 *
 * @param written as it stands in the data
 * @param words folded, without articles
 * @param compact the words without space
 * @param starts where in {@code compact} each word begins
 */
record Name(String written, List<String> words, String compact, int[] starts) {

  static Name of(String written) {
    List<String> words = Letters.words(written);
    int[] starts = new int[words.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + words.get(i - 1).length();
    }
    return new Name(written, words, String.join("", words), starts);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a word begins at this place of {@code compact}. */
  boolean startsWordAt(int index) {
    for (int start : starts) {
      if (start == index) {
        return true;
      }
    }
    return false;
  }
}
