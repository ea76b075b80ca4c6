package atlas.ui;

import atlas.app.AppState;
import atlas.app.Notice;
import atlas.map.Coordinates;
import atlas.model.PlanePoint;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;

/** What takes the clicks on the map for itself: measuring, and telling a place. */
final class MapTools {

  private final AppState state;
  private final MapPane map;
  private final MapStack stack;
  private final BiFunction<Double, Double, Optional<Coordinates>> coordinates;
  private Optional<MeasureTool> measuring = Optional.empty();

  /** Ends the wait for a click that tells a place, while there is one. */
  private Optional<Runnable> picking = Optional.empty();

  /**
   * @param coordinates where a point of the map plane lies on the globe, empty while that can't be
   *     told yet
   */
  MapTools(
      AppState state,
      MapPane map,
      MapStack stack,
      BiFunction<Double, Double, Optional<Coordinates>> coordinates) {
    this.state = state;
    this.map = map;
    this.stack = stack;
    this.coordinates = coordinates;
    map.setOnContextMenuRequested(this::offerCoordinates);
  }

  /** The next click on the map tells a place; Esc ends that. */
  void pickPlace(Consumer<String> taker) {
    Notice asked = Notice.told(Words.in(state.view().language()).get("edit.clickPlace"));
    state.tell(asked);
    Runnable end =
        () -> {
          picking = Optional.empty();
          map.takeClicks(Optional.empty());
          if (state.snapshot().notice().equals(Optional.of(asked))) {
            state.dismissNotice();
          }
        };
    picking = Optional.of(end);
    map.takeClicks(
        Optional.of(
            new MapPane.ClickTaker() {
              @Override
              public void click(PlanePoint point) {
                end.run();
                coordinates
                    .apply(point.x(), point.y())
                    .ifPresent(c -> taker.accept(c.text(Coordinates.Format.DD)));
              }

              @Override
              public void doubleClick() {
                // The first click told it.
              }
            }));
  }

  /** Ends the wait for such a click; not if there is none. */
  boolean stopPicking() {
    boolean wasPicking = picking.isPresent();
    picking.ifPresent(Runnable::run);
    return wasPicking;
  }

  private void offerCoordinates(ContextMenuEvent event) {
    map.pointerProperty()
        .get()
        .ifPresent(
            p ->
                new CoordinateMenu(
                        Words.in(state.view().language()),
                        coordinates.apply(p[0], p[1]),
                        ToClipboard::text,
                        () -> measure(List.of(new PlanePoint(p[0], p[1]))))
                    .show(map, event.getScreenX(), event.getScreenY()));
  }

  /** Measures, from the selected sites on if there are some, or ends that. */
  void measureOrStop() {
    if (measuring.isPresent()) {
      endMeasuring();
    } else {
      List<PlanePoint> selected = MeasureTool.selected(state);
      measure(selected.size() > 1 ? selected : List.of());
    }
  }

  private void measure(List<PlanePoint> first) {
    endMeasuring();
    stopPicking();
    MeasureTool tool =
        new MeasureTool(state, map, coordinates, ToClipboard::text, this::endMeasuring);
    measuring = Optional.of(tool);
    stack.put(tool);
    tool.begin(first);
    map.requestFocus();
  }

  /** Takes the measure away. */
  void endMeasuring() {
    measuring.ifPresent(
        tool -> {
          tool.end();
          stack.remove(tool);
        });
    measuring = Optional.empty();
    map.requestFocus();
  }

  /** Hands a key to the measure while the map has the focus; tells whether it used it. */
  boolean press(KeyEvent event) {
    return map.isFocused() && measuring.filter(tool -> tool.press(event)).isPresent();
  }
}
