package atlas.ui;

import atlas.model.Site;
import java.util.Optional;

/**
 * A row of the list of sites.
 *
 * @param site the site
 * @param heading stands above the row where a group begins
 */
record SiteRow(Site site, Optional<Heading> heading) {

  /**
   * The heading of a group.
   *
   * @param text its name
   * @param count how many of its sites are shown; empty for a group that is not counted
   */
  record Heading(String text, Optional<Integer> count) {}
}
