package atlas.ui.parts;

import javafx.scene.input.KeyCode;

/** A control of our own that uses some keys itself while it has the focus. */
public interface KeepsKeys {

  /** Whether it uses the key, without Ctrl or Alt. */
  boolean keeps(KeyCode code);
}
