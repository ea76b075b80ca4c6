package atlas.paint;

import atlas.model.Site;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Words;

/**
 * In which language names stand on a frame.
 *
 * @param language the first
 * @param isBilingual whether the other stands beneath it
 */
record Naming(Language language, boolean isBilingual) {

  static Naming of(View view, Furniture furniture) {
    return new Naming(view.language(), furniture.isBilingual());
  }

  /** The short name of a site. */
  String of(Site site) {
    return of(site.labelEn(), Words.in(Language.ARABIC).digits(site.labelAr()));
  }

  /** A name of which one form may be empty; in two lines where both languages have one. */
  String of(String english, String arabic) {
    String first = language == Language.ENGLISH ? english : arabic;
    String second = language == Language.ENGLISH ? arabic : english;
    boolean isTwofold = isBilingual && !first.isEmpty() && !second.isEmpty();
    if (isTwofold) {
      return first + Lettering.BREAK + second;
    }
    return isBilingual && first.isEmpty() ? second : first;
  }
}
