package atlas.map;

import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word, text, number or sign of an expression.
 *
 * @param sort what it is
 * @param text as written, a text with its quotes
 * @param start of its first character
 */
record EcqlToken(Sort sort, String text, int start) {

  /** What a token can be. */
  enum Sort {
    /** A name or keyword. */
    WORD,
    /** In single quotes. */
    TEXT,
    NUMBER,
    /** Anything else, such as a bracket. */
    SIGN
  }

  /** Behind its last character. */
  int end() {
    return start + text.length();
  }

  /** Whether it is this keyword or sign. */
  boolean is(String word) {
    return sort != Sort.TEXT && text.equalsIgnoreCase(word);
  }

  /** Whether it is one of these keywords or signs. */
  boolean isOneOf(Iterable<String> words) {
    for (String word : words) {
      if (is(word)) {
        return true;
      }
    }
    return false;
  }

  /** The text without its quotes; the last may be missing. */
  String unquoted() {
    int last = isOpen() ? text.length() : text.length() - 1;
    return sort == Sort.TEXT ? text.substring(1, last).replace("''", "'") : text;
  }

  /** Whether it is a text without a closing quote. */
  boolean isOpen() {
    long quotes = text.chars().filter(c -> c == '\'').count();
    return sort == Sort.TEXT && quotes % 2 == 1;
  }

  /** The tokens of an expression, in order; the last may be an open text. */
  static List<EcqlToken> of(String text) {
    List<EcqlToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      Sort sort = Sort.SIGN;
      if (Character.isWhitespace(c)) {
        at = end;
        continue;
      } else if (c == '\'') {
        sort = Sort.TEXT;
        end = endOfText(text, at);
      } else if (Character.isLetter(c) || c == '_') {
        sort = Sort.WORD;
        end = endOf(text, at, "_");
      } else if (Character.isDigit(c)) {
        // Dates and times, too: 2020-03-29T00:00:00Z.
        sort = Sort.NUMBER;
        end = endOf(text, at, ".:-");
      } else if (at + 1 < text.length() && isDouble(c, text.charAt(at + 1))) {
        end = at + 2;
      }
      tokens.add(new EcqlToken(sort, text.substring(at, end), at));
      at = end;
    }
    return tokens;
  }

  /** Refuses a text that does not end. */
  static List<EcqlToken> whole(String text) {
    List<EcqlToken> tokens = of(text);
    Optional<EcqlToken> open = tokens.stream().filter(EcqlToken::isOpen).findFirst();
    if (open.isPresent()) {
      throw new ExpressionException(Mistake.OPEN_QUOTE, open.get().start());
    }
    return tokens;
  }

  private static boolean isDouble(char first, char second) {
    return first == '<' && (second == '>' || second == '=') || first == '>' && second == '=';
  }

  private static int endOfText(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) == '\'') {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\'') {
          at++;
        } else {
          return at + 1;
        }
      }
      at++;
    }
    return at;
  }

  private static int endOf(String text, int start, String more) {
    int at = start + 1;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || more.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
