package atlas.ui.drawer;

import atlas.app.Snapshot;
import javafx.scene.Node;

/**
 * A page of the drawer. It is made when it is first opened, and told what is shown only while it is
 * open itself, so a page that nobody looks at costs nothing.
 */
public interface DrawerPage {

  /** What stands in the drawer; the same node each time. */
  Node content();

  /**
   * Shows what is so now: when the page is opened, and at each change while it is open. A page does
   * its work in the background, and none where nothing changed for it.
   */
  void show(Snapshot now);

  /** Puts the cursor where a person begins. */
  default void focus() {
    content().requestFocus();
  }
}
