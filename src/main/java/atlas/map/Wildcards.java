package atlas.map;

import java.util.Locale;

/** A pattern of LIKE: a percent sign stands for any letters, an underline for one. */
final class Wildcards {

  private final String pattern;
  private final boolean isMatchingCase;

  Wildcards(String pattern, boolean isMatchingCase) {
    this.isMatchingCase = isMatchingCase;
    this.pattern = folded(pattern);
  }

  private String folded(String text) {
    return isMatchingCase ? text : text.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a whole text is like the pattern. Takes at most as many steps as the product of the two
   * lengths: on a mismatch, only what the last percent sign stands for grows.
   */
  boolean match(String raw) {
    String text = folded(raw);
    int at = 0;
    int next = 0;
    int percent = -1;
    int resume = 0;
    while (at < text.length()) {
      if (next < pattern.length() && pattern.charAt(next) == '%') {
        percent = next++;
        resume = at;
      } else if (next < pattern.length()
          && (pattern.charAt(next) == '_' || pattern.charAt(next) == text.charAt(at))) {
        next++;
        at++;
      } else if (percent >= 0) {
        next = percent + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (next < pattern.length() && pattern.charAt(next) == '%') {
      next++;
    }
    return next == pattern.length();
  }
}
