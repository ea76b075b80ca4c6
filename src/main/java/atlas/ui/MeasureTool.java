package atlas.ui;

import atlas.app.AppState;
import atlas.map.Coordinates;
import atlas.map.Geodesic;
import atlas.model.Location;
import atlas.model.PlanePoint;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.MeasureWords;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Measures on the map: a line through clicked points, the length and bearing of each leg on the
 * ellipsoid, and their sum. While it is on, clicks are its own; dragging and the wheel move the map
 * as ever.
 *
 * <p>A leg is drawn straight on the map plane. Across the whole region the geodesic leaves that
 * line by less than a thousandth of its length, which is a pixel.
 */
final class MeasureTool extends Pane {

  /** Legs shorter than this on the screen have no label. */
  private static final double LEAST_LABELLED = 70;

  /** A leg to the pointer that is shorter than this has hardly begun. */
  private static final double LEAST_LIVE = 6;

  private static final double DOT = 4;

  /** Below the known-by chip. */
  private static final double CARD_TOP = 52;

  /** What the map is wider than the card at least, on both sides together. */
  private static final double EDGE = 48;

  private final AppState state;
  private final MapPane map;
  private final BiFunction<Double, Double, Optional<Coordinates>> coordinates;
  private final Runnable onEnd;
  private final Polyline casing = new Polyline();
  private final Polyline line = new Polyline();
  private final Pane marks = new Pane();
  private final Label sum = new Label();
  private final Prose hint = new Prose("measure-hint");
  private final Button copy = new Button(null, new Glyph(Material2AL.CONTENT_COPY));
  private final Button close = new Button(null, new Glyph(Material2AL.CLOSE));
  private final List<PlanePoint> points = new ArrayList<>();

  /** Whether a leg follows the pointer. */
  private boolean isOpen = true;

  /**
   * @param state its selected sites are measured at first, if there are several
   * @param coordinates where a point of the map plane lies on the globe; empty while that can't be
   *     told yet
   * @param copyText takes what is measured, as text
   * @param onEnd takes the tool away
   */
  MeasureTool(
      AppState state,
      MapPane map,
      BiFunction<Double, Double, Optional<Coordinates>> coordinates,
      Consumer<String> copyText,
      Runnable onEnd) {
    this.state = state;
    this.map = map;
    this.coordinates = coordinates;
    this.onEnd = onEnd;
    setId("measure");
    setPickOnBounds(false);
    casing.getStyleClass().add("measure-casing");
    line.getStyleClass().add("measure-line");
    for (Node node : List.of(casing, line, marks)) {
      node.setMouseTransparent(true);
      node.setManaged(false);
    }
    getChildren().addAll(casing, line, marks, card(copyText));
    map.takeClicks(Optional.of(new Aim()));
    map.pointerProperty().subscribe(p -> draw());
    map.shownExtentProperty().subscribe(extent -> draw());
    layoutBoundsProperty().subscribe(bounds -> draw());
    state.watch(s -> s.view().language()).subscribe(this::speak);
  }

  /** What the map hands the clicks to. */
  private final class Aim implements MapPane.ClickTaker {

    @Override
    public void click(PlanePoint point) {
      add(point);
    }

    @Override
    public void doubleClick() {
      finish();
    }
  }

  private Node card(Consumer<String> copyText) {
    sum.setId("measure-sum");
    sum.getStyleClass().add("measure-sum");
    sum.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sum, Priority.ALWAYS);
    copy.setId("measure-copy");
    close.setId("measure-close");
    copy.setOnAction(e -> copyText.accept(asText()));
    close.setOnAction(e -> onEnd.run());
    for (Button button : List.of(copy, close)) {
      button.getStyleClass().addAll("flat", "button-icon", "small");
      button.setFocusTraversable(false);
    }
    HBox head = new HBox(sum, copy, close);
    head.setAlignment(Pos.CENTER_LEFT);
    hint.managedProperty().bind(hint.visibleProperty());
    hint.maxWidthProperty().bind(widthProperty().subtract(EDGE));
    VBox content = new VBox(head, hint);
    content.getStyleClass().add("measure-card");
    Region back = new Region();
    back.getStyleClass().add("measure-back");
    StackPane card = new StackPane(back, content);
    card.setId("measure-card");
    // The ground under the card can be clicked; its buttons alone are in the way.
    for (Node node : List.of(back, sum, hint)) {
      node.setMouseTransparent(true);
    }
    for (Node node : List.of(card, content, head)) {
      node.setPickOnBounds(false);
    }
    card.layoutXProperty().bind(widthProperty().subtract(card.widthProperty()).divide(2));
    card.layoutYProperty().set(CARD_TOP);
    return card;
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    name(copy, words.get("measure.copy"));
    name(close, words.get("button.close"));
    getChildren()
        .get(getChildren().size() - 1)
        .setNodeOrientation(
            language == Language.ARABIC
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT);
    draw();
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  // ---- verbs

  /** Begins with these points; two or more are measured as they are. */
  void begin(List<PlanePoint> first) {
    points.clear();
    points.addAll(first);
    isOpen = first.size() < 2;
    draw();
  }

  private void add(PlanePoint point) {
    if (!isOpen) {
      points.clear();
      isOpen = true;
    }
    points.add(point);
    draw();
  }

  private void finish() {
    isOpen = points.size() < 2;
    draw();
  }

  /** Does what a key means while measuring; whether it meant something. */
  boolean press(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return false;
    }
    KeyCode code = e.getCode();
    if (code == KeyCode.ESCAPE) {
      onEnd.run();
    } else if (code == KeyCode.ENTER) {
      finish();
    } else if (code == KeyCode.BACK_SPACE && !points.isEmpty()) {
      points.remove(points.size() - 1);
      isOpen = true;
      draw();
    } else {
      return false;
    }
    return true;
  }

  /** Gives the clicks back to the map. */
  void end() {
    map.takeClicks(Optional.empty());
  }

  /** The points of the selected sites that have one, in the order of the selection. */
  static List<PlanePoint> selected(AppState state) {
    return state.view().selection().stream()
        .flatMap(id -> state.snapshot().facts().site(id).stream())
        .flatMap(site -> site.location().stream())
        .map(Location::plane)
        .toList();
  }

  // ---- drawing

  /** The points, and the pointer where a leg follows it. */
  private List<PlanePoint> shown() {
    List<PlanePoint> shown = new ArrayList<>(points);
    if (isOpen && !points.isEmpty()) {
      map.pointerProperty().get().ifPresent(p -> shown.add(new PlanePoint(p[0], p[1])));
    }
    return shown;
  }

  private void draw() {
    if (getWidth() < 1 || map.shownExtentProperty().get().isEmpty()) {
      return;
    }
    List<PlanePoint> shown = shown();
    List<Point2D> pixels = shown.stream().map(map::pixelOf).toList();
    List<Double> path = new ArrayList<>();
    pixels.forEach(p -> path.addAll(List.of(p.getX(), p.getY())));
    casing.getPoints().setAll(path);
    line.getPoints().setAll(path);
    marks.getChildren().clear();
    for (int i = 0; i < points.size(); i++) {
      Circle dot = new Circle(pixels.get(i).getX(), pixels.get(i).getY(), DOT);
      dot.getStyleClass().add("measure-dot");
      marks.getChildren().add(dot);
    }
    List<Geodesic> legs = legs(shown);
    for (int i = 0; i < legs.size(); i++) {
      boolean isLive = i == points.size() - 1;
      double least = isLive ? LEAST_LIVE : LEAST_LABELLED;
      if (pixels.get(i).distance(pixels.get(i + 1)) >= least) {
        label(words().leg(legs.get(i)), pixels.get(i), pixels.get(i + 1), isLive);
      }
    }
    Words words = Words.in(state.view().language());
    sum.setText(
        legs.isEmpty() ? words.get("measure.name") : words.get("measure.total", total(legs)));
    // What it says is read once, and then the map is wanted.
    hint.setVisible(points.isEmpty());
    hint.setText(words.get("measure.hint"));
    copy.setDisable(legs.isEmpty());
    setAccessibleText(asText());
  }

  /** In the middle of its leg; that of the live leg beside the pointer. */
  private void label(String text, Point2D from, Point2D to, boolean isLive) {
    Label label = new Label(text);
    label.getStyleClass().add("measure-label");
    marks.getChildren().add(label);
    marks.applyCss();
    label.autosize();
    double x = isLive ? to.getX() + 14 : (from.getX() + to.getX() - label.getWidth()) / 2;
    double y =
        isLive
            ? to.getY() - label.getHeight() - 6
            : (from.getY() + to.getY() - label.getHeight()) / 2;
    label.relocate(
        Math.max(4, Math.min(getWidth() - label.getWidth() - 4, x)),
        Math.max(4, Math.min(getHeight() - label.getHeight() - 4, y)));
  }

  /** None while the globe can't be asked yet. */
  private List<Geodesic> legs(List<PlanePoint> line) {
    List<Coordinates> places =
        line.stream().flatMap(p -> coordinates.apply(p.x(), p.y()).stream()).toList();
    List<Geodesic> legs = new ArrayList<>();
    for (int i = 1; i < places.size() && places.size() == line.size(); i++) {
      legs.add(Geodesic.between(places.get(i - 1), places.get(i)));
    }
    return legs;
  }

  private LegWords words() {
    return new LegWords(state.view().language());
  }

  private String total(List<Geodesic> legs) {
    return MeasureWords.in(state.view().language())
        .length(legs.stream().mapToDouble(Geodesic::metres).sum());
  }

  /** A line for each leg, and the sum. */
  private String asText() {
    List<Geodesic> legs = legs(points);
    List<String> lines = new ArrayList<>();
    legs.forEach(leg -> lines.add(words().leg(leg)));
    if (legs.size() > 1) {
      lines.add(Words.in(state.view().language()).get("measure.total", total(legs)));
    }
    return String.join("\n", lines);
  }

  private record LegWords(Language language) {

    String leg(Geodesic leg) {
      MeasureWords words = MeasureWords.in(language);
      return Words.in(language)
          .get("measure.leg", words.length(leg.metres()), words.bearing(leg.bearing()));
    }
  }
}
