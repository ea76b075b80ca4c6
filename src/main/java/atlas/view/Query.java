package atlas.view;

import java.util.List;
import java.util.Optional;

/**
 * What is searched for, as it is compared with names.
 *
 * @param words folded, without articles
 * @param compact the words without space
 */
record Query(List<String> words, String compact) {

  /** Fewest letters in which a typo is forgiven. */
  private static final int FORGIVEN = 4;

  static Query of(String text) {
    List<String> words = Letters.words(text);
    return new Query(words, String.join("", words));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** How the name fits without a typo, if it does. */
  Optional<Match> match(Name name) {
    int at = name.compact().indexOf(compact);
    if (at == 0) {
      return Optional.of(compact.length() == name.compact().length() ? Match.EXACT : Match.PREFIX);
    }
    for (int i = at; i > 0; i = name.compact().indexOf(compact, i + 1)) {
      if (name.startsWordAt(i)) {
        return Optional.of(Match.WORD_PREFIX);
      }
    }
    if (at > 0) {
      return Optional.of(Match.SUBSTRING);
    }
    return words.size() > 1 && words.stream().allMatch(w -> isBegunIn(name, w))
        ? Optional.of(Match.ALL_WORDS)
        : Optional.empty();
  }

  private static boolean isBegunIn(Name name, String word) {
    return name.words().stream().anyMatch(w -> w.startsWith(word));
  }

  /** Whether the name, or the beginning of a word in it, fits but for one letter. */
  Optional<Match> typo(Name name) {
    if (compact.length() < FORGIVEN) {
      return Optional.empty();
    }
    for (int start : name.starts()) {
      if (Typo.isPrefix(compact, name.compact(), start)) {
        return Optional.of(Match.TYPO);
      }
    }
    return Optional.empty();
  }
}
