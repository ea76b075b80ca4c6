package atlas.ui.filter;

import atlas.app.Snapshot;
import java.util.List;
import javafx.scene.layout.Region;

/** Where one thing that a filter asks is chosen, under its chip. */
interface FilterEditor {

  /** What lies under the chip. */
  Region node();

  /** Takes the focus, when it was just opened. */
  void begin();

  /** Shows the state; called while it is open. */
  void show(Snapshot now);

  /** What is chosen, in words; empty if nothing. */
  List<String> names(Snapshot now);
}
