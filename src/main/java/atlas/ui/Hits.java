package atlas.ui;

import java.util.List;

/**
 * What a search found.
 *
 * @param query what was searched for
 * @param rows top to bottom
 * @param hidden how many sites it found that the filter hides
 */
record Hits(String query, List<HitRow> rows, int hidden) {

  Hits {
    rows = List.copyOf(rows);
  }
}
