package atlas.words;

import atlas.view.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a typed date may consist of, in both languages at once, folded as {@link
 * DateToken} folds what is typed.
 */
final class Vocabulary {

  /** What a word, or a few of them in a row, mean in a date. */
  enum Meaning {
    ABOUT("about"),
    FILLER("filler"),
    FROM("from"),
    TO("to"),
    START_ASSUMED("startAssumed"),
    END_ASSUMED("endAssumed"),
    BOTH_ASSUMED("bothAssumed"),
    MONTH("");

    private final String key;

    Meaning(String key) {
      this.key = key;
    }
  }

  /**
   * A meaning.
   *
   * @param meaning what it is
   * @param month its number if it is one, else 0
   * @param length how many tokens it takes
   */
  record Entry(Meaning meaning, int month, int length) {}

  private static final Vocabulary OF_BOTH_LANGUAGES = new Vocabulary();

  private final Map<List<String>, Entry> entries = new HashMap<>();
  private int longest;

  private Vocabulary() {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      for (int month = 1; month <= 12; month++) {
        add(words.get("date.read.month." + month), Meaning.MONTH, month);
      }
      for (Meaning meaning : Meaning.values()) {
        if (meaning != Meaning.MONTH) {
          add(words.get("date.read." + meaning.key), meaning, 0);
        }
      }
    }
  }

  static Vocabulary ofBothLanguages() {
    return OF_BOTH_LANGUAGES;
  }

  private void add(String variants, Meaning meaning, int month) {
    for (String variant : variants.split(";")) {
      List<String> phrase = DateToken.split(variant).stream().map(DateToken::text).toList();
      entries.put(phrase, new Entry(meaning, month, phrase.size()));
      longest = Math.max(longest, phrase.size());
    }
  }

  /** The longest entry that begins at a token, if any does. */
  Optional<Entry> at(List<DateToken> tokens, int index) {
    List<String> phrase = new ArrayList<>(longest);
    Entry found = null;
    for (int i = index; i < tokens.size() && phrase.size() < longest; i++) {
      phrase.add(tokens.get(i).text());
      found = entries.getOrDefault(phrase, found);
    }
    return Optional.ofNullable(found);
  }
}
