package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Jobs;
import atlas.app.KeptView;
import atlas.app.OwnLayers;
import atlas.app.SavedViews;
import atlas.paint.WindowRoom;
import atlas.ui.parts.Late;
import atlas.ui.parts.Scrolling;
import atlas.ui.picture.JobsPanel;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The map and what lies over it: buttons, chips, notices, and panels that float in its corner. */
final class MapStack extends StackPane {

  private static final PseudoClass MAP_FOCUSED = PseudoClass.getPseudoClass("map-focused");
  private static final double LEAST_WIDTH = 300;
  private static final Insets MARGIN = new Insets(10);

  private final AppState state;
  private final MapPane map;
  private final BeliefChips belief;
  private final MapControls controls;
  private final NoticeBar notice;
  private final Late<ViewsPanel> views;
  private final Late<LayersPanel> layers;
  private final Late<JobsPanel> jobs;
  private final List<Node> overlays;
  private Optional<Region> laid = Optional.empty();

  /**
   * @param actions shows the panels of views and layers
   * @param showFile shows a file in its folder
   */
  MapStack(
      AppState state,
      MapPane map,
      ActionTable actions,
      SavedViews savedViews,
      OwnLayers ownLayers,
      Jobs written,
      Consumer<Path> showFile) {
    this.state = state;
    this.map = map;
    belief = new BeliefChips(state, actions);
    controls = new MapControls(state, actions);
    notice = new NoticeBar(state, actions, showFile);
    views =
        floating(
            "views-panel",
            () -> new ViewsPanel(state, savedViews, actions, () -> showViews(false)));
    layers =
        floating(
            "layers-panel",
            () -> new LayersPanel(state, ownLayers, actions, () -> showLayers(false)));
    jobs = floating("jobs-panel", () -> jobsPanel(written, showFile));
    overlays = List.of(focusRing(), controls, belief, views, layers, jobs, notice);
    setAlignment(controls, Pos.BOTTOM_RIGHT);
    setMargin(belief, MARGIN);
    map.controlsProperty().subscribe(this::place);
    getChildren().addAll(map, new CompareHandle(state));
    getChildren().addAll(overlays);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinWidth(LEAST_WIDTH);
    actions.bind(Action.SAVE_VIEW, this::saveView);
    actions.bind(Action.SAVED_VIEWS, () -> showViews(!views.isVisible()));
    actions.bind(Action.LAYERS, () -> showLayers(!layers.isVisible()));
  }

  private Region focusRing() {
    Region ring = new Region();
    ring.getStyleClass().add("map-focus");
    ring.setMouseTransparent(true);
    map.focusedProperty().subscribe(focused -> ring.pseudoClassStateChanged(MAP_FOCUSED, focused));
    return ring;
  }

  /** A panel in the map's corner, hidden at first, which scrolls where the map is too small. */
  private static <T extends Region> Late<T> floating(String id, Supplier<T> make) {
    Late<T> panel =
        new Late<>(
            id,
            make,
            made -> {
              Scrolling frame = new Scrolling(made);
              frame.getStyleClass().add("floating");
              frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
              return frame;
            });
    setAlignment(panel, Pos.TOP_RIGHT);
    setMargin(panel, MARGIN);
    return panel;
  }

  private JobsPanel jobsPanel(Jobs written, Consumer<Path> showFile) {
    JobsPanel panel =
        new JobsPanel(written, Words.in(state.view().language()), showFile, () -> showJobs(false));
    state.watch(s -> Words.in(s.view().language())).subscribe(panel::speak);
    return panel;
  }

  private void place(WindowRoom room) {
    Pos place =
        switch (room.chips()) {
          case LEFT -> Pos.TOP_LEFT;
          case MIDDLE -> Pos.TOP_CENTER;
          case RIGHT -> Pos.TOP_RIGHT;
        };
    belief.stand(place, room.chipsWidth());
    notice.standBelow(Math.max(map.headingHeight(), room.chipsHeight()));
    controls.stand(
        room.buttonsWidth() > room.buttonsHeight() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
  }

  // ---- panels

  private void saveView() {
    showViews(true);
    views.panel().saveShown();
  }

  /** The saved view that is chosen in the list, if that is shown. */
  Optional<KeptView> chosenView() {
    return views.isVisible() ? views.panel().chosen() : Optional.empty();
  }

  private void showViews(boolean isShown) {
    layers.setVisible(layers.isVisible() && !isShown);
    views.setVisible(isShown);
    focus(isShown, () -> views.panel().focusList());
  }

  private void showLayers(boolean isShown) {
    views.setVisible(views.isVisible() && !isShown);
    layers.setVisible(isShown);
    focus(isShown, () -> layers.panel().focus());
  }

  /** Shows the files that are being written, or no longer. */
  void toggleJobs() {
    showJobs(!jobs.isVisible());
  }

  private void showJobs(boolean isShown) {
    jobs.setVisible(isShown);
    focus(isShown, () -> jobs.panel().requestFocus());
  }

  /** The focus goes to a panel that appears, and to the map when it goes. */
  private void focus(boolean isShown, Runnable onPanel) {
    if (isShown) {
      onPanel.run();
    } else {
      map.requestFocus();
    }
  }

  // ---- what comes and goes

  /** Lays something on the map, beneath its controls, in the place of the chips; empty ends it. */
  void lay(Optional<Region> onMap) {
    laid.ifPresent(this::remove);
    laid = onMap;
    laid.ifPresent(this::put);
    belief.setVisible(laid.isEmpty());
  }

  /** Puts something right on the map, beneath all else. */
  void put(Node onMap) {
    getChildren().add(getChildren().indexOf(map) + 1, onMap);
  }

  /** Takes away what {@link #put} put there. */
  void remove(Node onMap) {
    getChildren().remove(onMap);
  }

  /** Shows the map alone, or with what lies over it. */
  void showAlone(boolean isAlone) {
    if (isAlone) {
      getChildren().removeAll(overlays);
    } else {
      getChildren().addAll(overlays);
    }
  }
}
