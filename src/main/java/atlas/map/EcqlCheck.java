package atlas.map;

import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Refuses what an expression must not hold, before GeoTools reads it: whose parser tells less of
 * mistakes, calls any function, and goes as deep as brackets do.
 */
final class EcqlCheck {

  /** The most characters; nobody types more. */
  static final int LONGEST = 2_000;

  /** The most brackets in brackets. */
  static final int DEEPEST = 20;

  /** What can be called, of all that GeoTools has: short, quick, and the same on any machine. */
  static final List<String> FUNCTIONS =
      List.of(
          "abs",
          "ceil",
          "floor",
          "round",
          "strEndsWith",
          "strIndexOf",
          "strLength",
          "strStartsWith",
          "strSubstring",
          "strToLowerCase",
          "strToUpperCase",
          "strTrim");

  /** Questions about two geometries. */
  static final List<String> SPATIAL =
      List.of(
          "BBOX",
          "DWITHIN",
          "BEYOND",
          "INTERSECTS",
          "WITHIN",
          "CONTAINS",
          "DISJOINT",
          "TOUCHES",
          "CROSSES",
          "OVERLAPS",
          "EQUALS");

  private static final Set<String> SHAPES =
      Set.of(
          "POINT",
          "LINESTRING",
          "POLYGON",
          "MULTIPOINT",
          "MULTILINESTRING",
          "MULTIPOLYGON",
          "GEOMETRYCOLLECTION",
          "ENVELOPE");

  private static final Set<String> UNITS =
      Set.of("meters", "kilometers", "feet", "statute", "nautical", "miles");

  private static final Set<String> KEYWORDS =
      Set.of(
          "AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "IS", "NULL", "BETWEEN", "BEFORE", "AFTER",
          "DURING", "TEQUALS", "TRUE", "FALSE", "INCLUDE", "EXCLUDE");

  private static final List<String> COMPARISONS =
      List.of("=", "<>", "<", ">", "<=", ">=", "LIKE", "ILIKE");

  private static final List<String> SIGNS =
      List.of("(", ")", "[", "]", ",", "=", "<>", "<", ">", "<=", ">=", "+", "-", "*", "/");

  private static final Pattern DURATION = Pattern.compile("P[0-9YMDTHS]{2,20}");

  private static final List<String> EQUALITY = List.of("=", "<>");

  private final List<EcqlToken> tokens;

  private EcqlCheck(List<EcqlToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Goes through an expression.
   *
   * @return its tokens
   * @throws ExpressionException at the first thing that must not be
   */
  static List<EcqlToken> check(String text) {
    if (text.length() > LONGEST) {
      throw new ExpressionException(Mistake.TOO_LONG, LONGEST, String.valueOf(LONGEST));
    }
    EcqlCheck check = new EcqlCheck(EcqlToken.whole(text));
    check.depth();
    check.words();
    check.values();
    return check.tokens;
  }

  private void depth() {
    int depth = 0;
    for (EcqlToken token : tokens) {
      if (token.is("(") || token.is("[")) {
        depth++;
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw new ExpressionException(Mistake.TOO_DEEP, token.start(), String.valueOf(DEEPEST));
      }
    }
  }

  private void words() {
    for (int i = 0; i < tokens.size(); i++) {
      EcqlToken token = tokens.get(i);
      boolean isCalled = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      if (token.sort() != EcqlToken.Sort.WORD) {
        boolean isTwice = token.is("=") && i > 0 && tokens.get(i - 1).is("=");
        if (token.sort() == EcqlToken.Sort.SIGN && (isTwice || !token.isOneOf(SIGNS))) {
          throw new ExpressionException(Mistake.UNEXPECTED, token.start(), token.text());
        }
      } else if (SiteAttribute.ofWord(token.text()).isPresent()
          || KEYWORDS.contains(token.text().toUpperCase(Locale.ROOT))
          || UNITS.contains(token.text().toLowerCase(Locale.ROOT)) && isUnit(i)
          || isDuration(i)) {
        // Known.
      } else if (!isCalled && i > 0 && tokens.get(i - 1).isOneOf(COMPARISONS)) {
        throw new ExpressionException(Mistake.UNQUOTED, token.start(), token.text());
      } else if (!isCalled) {
        throw new ExpressionException(
            Mistake.UNKNOWN_ATTRIBUTE,
            token.start(),
            token.text(),
            nearest(token.text(), Stream.of(SiteAttribute.values()).map(SiteAttribute::word)));
      } else if (!token.isOneOf(FUNCTIONS) && !token.isOneOf(SPATIAL) && !token.isOneOf(SHAPES)) {
        throw new ExpressionException(
            Mistake.UNKNOWN_FUNCTION,
            token.start(),
            token.text(),
            nearest(token.text(), Stream.concat(FUNCTIONS.stream(), SPATIAL.stream())));
      }
    }
  }

  /** Whether the word behind a number and a comma, or behind such a word. */
  private boolean isUnit(int at) {
    return at > 1
        && (tokens.get(at - 1).is(",") && tokens.get(at - 2).sort() == EcqlToken.Sort.NUMBER
            || tokens.get(at - 1).isOneOf(UNITS));
  }

  /** Whether a period like P1D, behind the moment with which it begins. */
  private boolean isDuration(int at) {
    return at > 0
        && tokens.get(at - 1).is("/")
        && DURATION.matcher(tokens.get(at).text()).matches();
  }

  /** Refuses what an attribute with few values can never be. */
  private void values() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      List<String> known =
          tokens.get(i).sort() == EcqlToken.Sort.WORD
              ? SiteAttribute.ofWord(tokens.get(i).text())
                  .filter(a -> a.type() == SiteAttribute.Type.TEXT)
                  .map(SiteAttribute::known)
                  .orElse(List.of())
              : List.of();
      if (known.isEmpty()) {
        continue;
      }
      int in = tokens.get(i + 1).is("NOT") ? i + 2 : i + 1;
      if (tokens.get(i + 1).isOneOf(EQUALITY)) {
        requireKnown(tokens.get(i + 2), known, tokens.get(i));
      } else if (tokens.get(in).is("IN")) {
        for (int v = in + 1; v < tokens.size() && !tokens.get(v).is(")"); v++) {
          requireKnown(tokens.get(v), known, tokens.get(i));
        }
      }
    }
  }

  private static void requireKnown(EcqlToken value, List<String> known, EcqlToken attribute) {
    if (value.sort() == EcqlToken.Sort.TEXT && !known.contains(value.unquoted())) {
      throw new ExpressionException(
          Mistake.UNKNOWN_VALUE,
          value.start(),
          value.unquoted(),
          attribute.text(),
          String.join(", ", known));
    }
  }

  /** The most like a word; empty if none is. */
  static String nearest(String word, Stream<String> of) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return of.filter(w -> isLike(wanted, w.toLowerCase(Locale.ROOT))).findFirst().orElse("");
  }

  private static boolean isLike(String wanted, String word) {
    if (wanted.length() > 2 && (word.startsWith(wanted) || wanted.startsWith(word))) {
      return true;
    }
    int same = 0;
    while (same < Math.min(wanted.length(), word.length())
        && wanted.charAt(same) == word.charAt(same)) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < Math.min(wanted.length(), word.length()) - same
        && wanted.charAt(wanted.length() - 1 - sameEnd)
            == word.charAt(word.length() - 1 - sameEnd)) {
      sameEnd++;
    }
    return Math.max(wanted.length(), word.length()) - same - sameEnd
            <= (wanted.length() > 4 ? 2 : 1)
        && same + sameEnd > 1;
  }
}
