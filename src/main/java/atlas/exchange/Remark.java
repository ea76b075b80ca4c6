package atlas.exchange;

import atlas.store.BadRow;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;

/** One sentence about a file that is read or a row of it, in any language. */
public sealed interface Remark {

  /** The sentence. */
  String in(Words words);

  /** The sentence of a key of the words; an argument that is a remark itself is said first. */
  static Remark of(String key, Object... args) {
    return new Said(key, List.of(args));
  }

  /** Why a text is no date. */
  static Remark ofDate(String text) {
    return new NoDate(text);
  }

  /** A text that is the one date or the other. */
  static Remark ofDates(String text, Edtf one, Edtf other) {
    return new TwoDates(text, one, other);
  }

  /** Which rule of the data a row breaks. */
  static Remark of(BadRow broken) {
    return new BrokenRule(
        broken.column(),
        "rule." + broken.rule().name().toLowerCase(Locale.ROOT),
        broken.sentences());
  }

  /** What the words say under a key. */
  record Said(String key, List<Object> args) implements Remark {
    @Override
    public String in(Words words) {
      Object[] said =
          args.stream().map(arg -> arg instanceof Remark r ? r.in(words) : arg).toArray();
      return said.length == 0 ? words.get(key) : words.get(key, said);
    }
  }

  /** What the reader of dates says. */
  record NoDate(String text) implements Remark {
    @Override
    public String in(Words words) {
      return DateWords.in(words.language()).parse(text).problem();
    }
  }

  /** Between which two dates a text leaves the choice. */
  record TwoDates(String text, Edtf one, Edtf other) implements Remark {
    @Override
    public String in(Words words) {
      DateWords dates = DateWords.in(words.language());
      return words.get("import.wrong.ambiguous", text, dates.edtf(one), dates.edtf(other));
    }
  }

  /**
   * What the rules of the data say.
   *
   * @param column that breaks the rule; empty where it is none alone
   * @param key of the rule's words
   * @param english what the rule says of this very row
   */
  record BrokenRule(String column, String key, String english) implements Remark {
    @Override
    public String in(Words words) {
      if (words.language() == Language.ENGLISH) {
        return english;
      }
      String name = "edit.column." + column;
      String rule = words.get(key);
      return column.isEmpty()
          ? rule
          : words.get("join.colon", words.has(name) ? words.get(name) : column, rule);
    }
  }
}
