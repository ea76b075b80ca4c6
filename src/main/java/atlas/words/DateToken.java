package atlas.words;

import atlas.view.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A piece of a typed date: a run of letters, a run of digits, or a sign that may part two dates.
 *
 * @param kind what it is
 * @param text folded; of a word, without its article
 * @param typed as it was typed
 */
record DateToken(Kind kind, String text, String typed) {

  /** What a piece is. */
  enum Kind {
    WORD,
    NUMBER,
    SLASH,
    DASH,
    TILDE,
    /** A character that no date has. */
    STRANGE
  }

  private static final String SEPARATORS = ",.،()'’";

  static DateToken ofWord(String typed) {
    return new DateToken(Kind.WORD, Letters.withoutArticle(Letters.fold(typed)), typed);
  }

  private static DateToken ofNumber(String typed) {
    return new DateToken(Kind.NUMBER, Letters.fold(typed), typed);
  }

  private static DateToken ofSign(char c) {
    Kind kind =
        switch (c) {
          case '/' -> Kind.SLASH;
          case '-', '–', '—' -> Kind.DASH;
          case '~' -> Kind.TILDE;
          default -> Kind.STRANGE;
        };
    return new DateToken(kind, String.valueOf(c), String.valueOf(c));
  }

  /**
   * Parts a text. Commas, dots and brackets are left out, and so are hyphens without space around
   * them, as they part the numbers of one date.
   */
  static List<DateToken> split(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        end = endOf(text, at, Character::isDigit);
        tokens.add(ofNumber(text.substring(at, end)));
      } else if (isOfWord(c)) {
        end = endOf(text, at, DateToken::isOfWord);
        tokens.add(ofWord(text.substring(at, end)));
      } else if (c == '-' ? isSpace(text, at - 1) && isSpace(text, at + 1) : !isLeftOut(c)) {
        tokens.add(ofSign(c));
      }
      at = end;
    }
    return tokens;
  }

  private static int endOf(String text, int start, IntPredicate belongs) {
    int end = start + 1;
    while (end < text.length() && belongs.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Spaces, separators, and the invisible characters that only direct the text. */
  private static boolean isLeftOut(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isSpace(String text, int at) {
    return at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at));
  }
}
