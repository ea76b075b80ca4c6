package atlas.ui;

import atlas.model.Site;
import atlas.view.Language;

/** The names of a site in a language. */
final class SiteNames {

  private SiteNames() {}

  /** The full name; the other language's where it has none. */
  static String full(Site site, Language language) {
    return language == Language.ARABIC && !site.nameAr().isBlank() ? site.nameAr() : site.nameEn();
  }
}
