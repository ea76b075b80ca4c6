package atlas.ui;

import java.util.List;

/**
 * What the list of sites shows.
 *
 * @param rows top to bottom
 * @param shown how many sites that can have a status the filter lets through
 * @param total how many there are
 */
record Listing(List<SiteRow> rows, int shown, int total) {

  Listing {
    rows = List.copyOf(rows);
  }
}
