package atlas.ui;

import atlas.model.Site;
import atlas.view.Language;

/** The name of a site in a row: the full one if it is short, else the label that the map has. */
final class RowName {

  /** Letters that fit beside a mark in a panel of usual width. */
  private static final int FITTING = 26;

  private RowName() {}

  static String of(Site site, Language language) {
    String full = SiteNames.full(site, language);
    return full.length() <= FITTING ? full : label(site, language);
  }

  private static String label(Site site, Language language) {
    return switch (language) {
      case ENGLISH -> site.labelEn();
      case ARABIC -> site.labelAr();
    };
  }
}
