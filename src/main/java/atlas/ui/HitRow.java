package atlas.ui;

import atlas.view.Hit;
import java.util.Optional;

/**
 * A row of what a search found.
 *
 * @param hit what was found; empty for the row that offers the rest of a kind
 * @param kind its kind
 * @param isFirst whether the heading of the kind stands above
 * @param more how many more of the kind there are, where the row offers them
 */
record HitRow(Optional<Hit> hit, Hit.Kind kind, boolean isFirst, int more) {}
