package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Preferences;
import atlas.app.Snapshot;
import atlas.map.Coordinates;
import atlas.map.Scale;
import atlas.model.Facts;
import atlas.status.Histories;
import atlas.ui.parts.Prose;
import atlas.ui.picture.JobsButton;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The state in one sentence; the coordinate under the pointer, the scale, the data date. */
final class StatusBar extends HBox {

  /** What the sentence tells of. */
  private record Told(Histories histories, View view) {
    static Told of(Snapshot now) {
      Extent nowhere = new Extent(0, 0, 1, 1);
      return new Told(now.histories(), now.view().withExtent(nowhere).withSelection(List.of()));
    }
  }

  /** What else the bar shows of the state. */
  private record Shown(Facts facts, Language language, Preferences preferences) {
    static Shown of(Snapshot now) {
      return new Shown(now.facts(), now.view().language(), now.preferences());
    }
  }

  private final AppState state;
  private final MapPane map;
  private final BiFunction<Double, Double, Optional<Coordinates>> coordinates;
  private final Prose sentence = new Prose("state-sentence");
  private final Hyperlink coordinate = new Hyperlink();
  private final Label scale = new Label();
  private final Label dataDate = new Label();

  /**
   * @param background counts what the sentence tells
   * @param coordinates where a point of the map plane lies on the globe; empty while that can't be
   *     told yet
   * @param jobs tells what is being written
   */
  StatusBar(
      AppState state,
      Background background,
      MapPane map,
      BiFunction<Double, Double, Optional<Coordinates>> coordinates,
      JobsButton jobs) {
    this.state = state;
    this.map = map;
    this.coordinates = coordinates;
    getStyleClass().add("status-bar");
    setId("status-bar");
    setFillHeight(false);
    sentence.setId("state-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    coordinate.setId("coordinate");
    coordinate.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    coordinate.setOnAction(e -> state.prefer(p -> p.withCoordinates(p.coordinates().next())));
    scale.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    scale.setMinWidth(Region.USE_PREF_SIZE);
    dataDate.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(sentence, jobs, coordinate, scale, dataDate);
    state.watch(s -> Words.in(s.view().language())).subscribe(jobs::speak);
    state.watch(Told::of).subscribe(told -> tell(background));
    state.watch(Shown::of).subscribe(shown -> show(state.snapshot()));
    map.pointerProperty().subscribe(p -> showCoordinate());
    map.shownExtentProperty().subscribe(this::showScale);
  }

  /** Says the sentence as soon as the sites are counted. */
  private void tell(Background background) {
    background.latest(Lane.SENTENCE, state.snapshot()::sentence, sentence::setText);
  }

  private void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    dataDate.setText(
        words.get(
            "statusbar.dataDate",
            DateWords.in(now.view().language()).full(now.facts().dataDate())));
    coordinate.setTooltip(new Tooltip(words.get("statusbar.coordinateHint")));
    coordinate.setAccessibleText(words.get("map.coordinate"));
    showCoordinate();
    showScale(map.shownExtentProperty().get());
  }

  private void showCoordinate() {
    Preferences.CoordinateFormat format = state.snapshot().preferences().coordinates();
    coordinate.setText(
        map.pointerProperty()
            .get()
            .flatMap(p -> coordinates.apply(p[0], p[1]))
            .map(c -> c.text(Coordinates.Format.valueOf(format.name())))
            .orElseGet(
                () ->
                    Words.in(state.view().language())
                        .get("map.format." + format.name().toLowerCase(Locale.ROOT))));
  }

  private void showScale(Optional<Extent> extent) {
    if (extent.isEmpty()) {
      return;
    }
    double denominator = Scale.denominator(extent.get(), map.getWidth(), 1);
    Words words = Words.in(state.view().language());
    scale.setText(
        words.get(
            "map.scale", words.digits(String.format(Locale.ROOT, "%,d", rounded(denominator)))));
  }

  /** Two digits are what a scale on a screen is worth. */
  private static long rounded(double denominator) {
    double unit = Math.pow(10, Math.floor(Math.log10(denominator)) - 1);
    return Math.round(Math.round(denominator / unit) * unit);
  }
}
