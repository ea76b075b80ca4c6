package atlas.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds text so that two ways to write one name become the same letters.
 *
 * <p>Folded are case and diacritics; hamza on its carriers, ta marbuta, alef maqsura, Persian kaf
 * and ye, tatweel and harakat; Arabic-Indic and Persian digits; and, word by word, the article: ال,
 * al-, el-, and its assimilated forms before a sun letter, as in at-Taqaddum.
 */
public final class Letters {

  private Letters() {}

  /** The letters alone: folded, lower case, digits of ASCII; spaces and punctuation stay. */
  public static String fold(String text) {
    String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int digit = c < 0x660 ? -1 : Character.digit(c, 10);
      if (digit >= 0) {
        folded.append((char) ('0' + digit));
      } else if (!isSilent(c)) {
        folded.append(carrier(c));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The folded words; hyphens and spaces part them, apostrophes and dots don't. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = fold(text);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isInsideWord(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Folded words without their articles; an article that nothing follows stays. */
  public static List<String> withoutArticles(List<String> words) {
    List<String> bare = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || !isArticle(words.get(i), words.get(i + 1))) {
        bare.add(withoutArticle(words.get(i)));
      }
    }
    return bare;
  }

  /** Whether there are only ASCII and the letters and marks of Arabic, which need no normalizer. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && (c < 'ء' || c > 'ْ')) {
        return false;
      }
    }
    return true;
  }

  /** Marks, tatweel, and the characters that only direct the text; also a hamza on its own. */
  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT
        || c == 'ـ'
        || c == 'ء';
  }

  /** The letter that stands for all its forms. */
  private static char carrier(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ه';
      case 'ئ', 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ı' -> 'i';
      case 'ʿ', 'ʾ', '‘', '’', '`', 'ʼ', '´' -> '\'';
      default -> c;
    };
  }

  private static boolean isInsideWord(char c) {
    return c == '\'' || c == '.';
  }

  private static boolean isArticle(String word, String next) {
    if (word.equals("al") || word.equals("el") || word.equals("ال")) {
      return true;
    }
    return word.startsWith("a")
        && (word.length() == 2 || word.equals("ash") || word.equals("adh") || word.equals("ath"))
        && next.startsWith(word.substring(1));
  }

  /** A folded word without ال before it. */
  public static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 2 ? word.substring(2) : word;
  }
}
