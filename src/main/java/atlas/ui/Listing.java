package atlas.ui;

import atlas.ui.filter.Remedy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list of sites shows.
 *
 * @param rows top to bottom
 * @param shown how many sites that can have a status the filter lets through
 * @param total how many there are
 * @param remedies what would help if none is shown
 */
record Listing(Rows rows, int shown, int total, List<Remedy> remedies) {

  /**
   * Rows, and where each site stands.
   *
   * @param all top to bottom
   * @param places of the sites by their ids
   */
  record Rows(List<SiteRow> all, Map<String, Integer> places) {

    static Rows of(List<SiteRow> rows) {
      Map<String, Integer> places = new HashMap<>(2 * rows.size());
      for (SiteRow row : rows) {
        places.put(row.site().id(), places.size());
      }
      return new Rows(List.copyOf(rows), places);
    }

    /** The place of a site, −1 where it is not shown. */
    int placeOf(String siteId) {
      return places.getOrDefault(siteId, -1);
    }
  }

  Listing {
    remedies = List.copyOf(remedies);
  }
}
