package atlas.view;

/** Compares with one letter wrong, missing, too many, or swapped with its neighbour. */
final class Typo {

  private Typo() {}

  /**
   * Whether a text, from a place on, begins with the word but for at most one such mistake.
   *
   * @param from where in the text it would begin
   */
  static boolean isPrefix(String word, String text, int from) {
    int same = 0;
    while (same < word.length()
        && from + same < text.length()
        && word.charAt(same) == text.charAt(from + same)) {
      same++;
    }
    if (same >= word.length() - 1) {
      return true;
    }
    int at = from + same;
    return text.startsWith(word.substring(same + 1), at + 1)
        || text.startsWith(word.substring(same), at + 1)
        || text.startsWith(word.substring(same + 1), at)
        || isSwapped(word, same, text, at);
  }

  private static boolean isSwapped(String word, int same, String text, int at) {
    return at + 1 < text.length()
        && word.charAt(same) == text.charAt(at + 1)
        && word.charAt(same + 1) == text.charAt(at)
        && text.startsWith(word.substring(same + 2), at + 2);
  }
}
