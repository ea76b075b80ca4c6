package atlas.view;

import java.util.List;
import java.util.Optional;

/**
 * A name, or what is searched for, as the two are compared: by the letters alone, without and with
 * the articles, as {@code alqaim} may be typed for al-Qaim.
 */
final class Form {

  /** Fewest letters in which a typo is forgiven. */
  private static final int FORGIVEN = 4;

  /** Folded, without articles. */
  private final List<String> words;

  /** The words without space. */
  private final String letters;

  /** Where in {@code letters} each word begins. */
  private final int[] starts;

  /** The letters with the articles. */
  private final String full;

  private Form(List<String> words, String full) {
    this.words = List.copyOf(words);
    this.letters = String.join("", words);
    this.starts = new int[words.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + words.get(i - 1).length();
    }
    this.full = full.equals(letters) ? letters : full;
  }

  /** The form of a text. */
  static Form of(String text) {
    List<String> all = Letters.words(text);
    return new Form(Letters.withoutArticles(all), String.join("", all));
  }

  /** Whether it has no letter or digit. */
  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** How this name fits what is searched for without a typo, if it does. */
  Optional<Match> match(Form wanted) {
    if (letters.equals(wanted.letters) || full.equals(wanted.full)) {
      return Optional.of(Match.EXACT);
    }
    if (letters.startsWith(wanted.letters) || full.startsWith(wanted.full)) {
      return Optional.of(Match.PREFIX);
    }
    int at = letters.indexOf(wanted.letters);
    for (int i = at; i >= 0; i = letters.indexOf(wanted.letters, i + 1)) {
      if (startsWordAt(i)) {
        return Optional.of(Match.WORD_PREFIX);
      }
    }
    return at >= 0 ? Optional.of(Match.SUBSTRING) : Optional.empty();
  }

  private boolean startsWordAt(int index) {
    for (int start : starts) {
      if (start == index) {
        return true;
      }
    }
    return false;
  }

  /** Whether this name, from the beginning of a word on, fits but for one letter. */
  boolean isNearly(Form wanted) {
    if (!wanted.isForgiven()) {
      return false;
    }
    for (int start : starts) {
      if (Typo.isPrefix(wanted.letters, letters, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is long enough for a typo to be forgiven. */
  boolean isForgiven() {
    return letters.length() >= FORGIVEN;
  }

  /** What the letters have. */
  Trace trace() {
    return Trace.of(letters);
  }

  /** What the letters with the articles have. */
  Trace fullTrace() {
    return Trace.of(full);
  }

  /** Whether a word of this begins with another word. */
  boolean hasWordLike(String word) {
    for (String own : words) {
      if (own.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Its words, folded and without articles. */
  List<String> words() {
    return words;
  }
}
