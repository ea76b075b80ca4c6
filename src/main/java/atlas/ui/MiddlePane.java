package atlas.ui;

import atlas.app.AppState;
import atlas.app.TextSize;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The list, the map and the inspector side by side. */
final class MiddlePane extends SplitPane {

  /** Widths of what stands beside the map, in pixels at the usual size of text. */
  private static final double LIST_WIDTH = 250;

  private static final double INSPECTOR_WIDTH = 290;
  private static final double DOCKED_WIDTH = 336;

  /** What they take of a narrow window at the most. */
  private static final double LIST_SHARE = 0.25;

  private static final double INSPECTOR_SHARE = 0.3;
  private static final double DOCKED_SHARE = 0.42;

  private static final int MAP = 1;
  private static final int BESIDE = 2;

  private final AppState state;
  private final MapStack map;
  private final Region inspector;

  /** Where the divider stood before a panel was docked. */
  private double undocked;

  /** Where the dividers stood before the map was taken away. */
  private double[] whole = {};

  MiddlePane(AppState state, Region list, MapStack map, Region inspector) {
    super(list, map, inspector);
    this.state = state;
    this.map = map;
    this.inspector = inspector;
    setResizableWithParent(list, false);
    setResizableWithParent(inspector, false);
    state.watch(s -> s.preferences().textSize()).subscribe(size -> placeDividers());
  }

  /** The panels have their widths; what is left is the map's. */
  private void placeDividers() {
    if (getWidth() > 0) {
      setDividerPositions(
          share(LIST_WIDTH, LIST_SHARE), 1 - share(INSPECTOR_WIDTH, INSPECTOR_SHARE));
      return;
    }
    widthProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable width) {
                if (getWidth() > LIST_WIDTH + INSPECTOR_WIDTH) {
                  widthProperty().removeListener(this);
                  placeDividers();
                }
              }
            });
  }

  /** How much of the middle a width takes, which grows with the text as far as there is room. */
  private double share(double width, double most) {
    TextSize text = state.snapshot().preferences().textSize();
    double usual = width / getWidth();
    return Math.max(usual, Math.min(most, usual * text.scale()));
  }

  /** Shows a panel beside the map, in the place of the selected site; empty takes it away. */
  void dock(Optional<Region> panel) {
    double[] dividers = getDividerPositions();
    getItems().set(BESIDE, panel.isPresent() ? panel.get() : inspector);
    panel.ifPresent(p -> setResizableWithParent(p, false));
    setDividerPositions(
        dividers[0], panel.isPresent() ? 1 - share(DOCKED_WIDTH, DOCKED_SHARE) : undocked);
    if (panel.isPresent()) {
      undocked = dividers[1];
    }
  }

  /** Gives the map away, to be shown elsewhere. */
  MapStack takeMap() {
    whole = getDividerPositions();
    getItems().remove(map);
    return map;
  }

  /** Takes the map back, to where it was. */
  void putMapBack() {
    getItems().add(MAP, map);
    setDividerPositions(whole);
  }
}
