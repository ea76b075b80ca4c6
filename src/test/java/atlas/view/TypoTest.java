package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TypoTest {

  /** The plain way: the distance of Damerau and Levenshtein to the nearest beginning. */
  @Property(tries = 5000, seed = "20200725")
  void isWithinOneMistakeOfABeginning(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 6) String word,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String text) {
    int nearest = Integer.MAX_VALUE;
    for (int end = 0; end <= text.length(); end++) {
      nearest = Math.min(nearest, distance(word, text.substring(0, end)));
    }
    assertThat(Typo.isPrefix(word, "__" + text, 2)).isEqualTo(nearest <= 1);
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
