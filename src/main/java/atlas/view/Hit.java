package atlas.view;

import atlas.model.Site;

/** Something that a search found. */
public sealed interface Hit permits Hit.OfSite {

  /** How well it fits. */
  Match match();

  /** The name or alias that fits, as it is written in the data. */
  String matched();

  /**
   * A site.
   *
   * @param site the site
   * @param match how well it fits
   * @param matched the name, label, alias or id that fits
   */
  record OfSite(Site site, Match match, String matched) implements Hit {}
}
