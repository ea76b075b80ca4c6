package atlas.ui;

import atlas.ui.filter.Remedy;
import java.util.List;

/**
 * What the list of sites shows.
 *
 * @param rows top to bottom
 * @param shown how many sites that can have a status the filter lets through
 * @param total how many there are
 * @param remedies what would help if none is shown
 */
record Listing(List<SiteRow> rows, int shown, int total, List<Remedy> remedies) {

  Listing {
    rows = List.copyOf(rows);
    remedies = List.copyOf(remedies);
  }
}
