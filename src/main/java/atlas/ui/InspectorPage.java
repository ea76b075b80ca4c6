package atlas.ui;

import atlas.app.Snapshot;
import javafx.scene.layout.Region;

/** What the inspector shows of a selection, for as long as facts, belief and language stay. */
interface InspectorPage {

  /** The page itself. */
  Region node();

  /** Follows the date and the theme. */
  void show(Snapshot now);
}
