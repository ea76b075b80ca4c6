package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.KeepsKeys;
import atlas.view.Comparison;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The line between two dates on the map, with a grip to move it by mouse or keys, and beside it the
 * two days: the one that the timeline moves is filled, a click on the other gives the timeline to
 * it.
 */
final class CompareHandle extends Pane {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double GRIP = 36;
  private static final double LINE = 3;

  /** Pixels on either side of the line at which it can be grasped. */
  private static final double GRASP = 6;

  private static final double STEP = 0.02;
  private static final double GAP = 8;

  /** Of the days, from the foot of the map: over attribution and notices. */
  private static final double FOOT = 92;

  private final AppState state;
  private final Region line = new Region();
  private final Grip grip = new Grip();
  private final Button left = new Button();
  private final Button right = new Button();

  CompareHandle(AppState state) {
    this.state = state;
    setId("compare");
    setPickOnBounds(false);
    // The map has no reading direction.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    line.getStyleClass().add("compare-line");
    left.setId("compare-left");
    right.setId("compare-right");
    left.setOnAction(e -> state.moveDateOf(true));
    right.setOnAction(e -> state.moveDateOf(false));
    getChildren().addAll(line, left, right, grip);
    for (Region region : List.of(line, left, right, grip)) {
      region.setManaged(false);
    }
    for (Button day : List.of(left, right)) {
      day.getStyleClass().add("compare-date");
    }
    line.setCursor(Cursor.H_RESIZE);
    for (Region held : List.of(line, grip)) {
      held.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
      held.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }
    state.snapshotProperty().subscribe(this::show);
    layoutBoundsProperty().subscribe(bounds -> place());
  }

  /** What the keys hold on to; a slider to screen readers. */
  final class Grip extends StackPane implements KeepsKeys {

    private Grip() {
      super(new Glyph(Material2MZ.UNFOLD_MORE));
      setId("compare-grip");
      getStyleClass().add("compare-grip");
      getChildren().get(0).setRotate(90);
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.SLIDER);
      setCursor(Cursor.H_RESIZE);
      addEventHandler(KeyEvent.KEY_PRESSED, CompareHandle.this::pressKey);
    }

    @Override
    public boolean keeps(KeyCode code) {
      return switch (code) {
        case LEFT, RIGHT, HOME, END, SPACE, ENTER -> true;
        default -> false;
      };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return switch (attribute) {
        case VALUE -> at();
        case MIN_VALUE -> 0.0;
        case MAX_VALUE -> 1.0;
        default -> super.queryAccessibleAttribute(attribute, parameters);
      };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      switch (action) {
        case INCREMENT -> state.moveDivider(at() + STEP);
        case DECREMENT -> state.moveDivider(at() - STEP);
        case SET_VALUE -> state.moveDivider(((Number) parameters[0]).doubleValue());
        default -> super.executeAccessibleAction(action, parameters);
      }
    }
  }

  // ---- following the state

  private double at() {
    return state.view().comparison().map(Comparison::at).orElse(0.5);
  }

  private void show(Snapshot now) {
    View view = now.view();
    setVisible(view.comparison().isPresent());
    if (!isVisible()) {
      return;
    }
    boolean isLeft = view.comparison().orElseThrow().isDateOnLeft();
    Language language = view.language();
    Words words = Words.in(language);
    show(left, view.leftHalf().date(), isLeft, language);
    show(right, view.rightHalf().date(), !isLeft, language);
    grip.setAccessibleText(words.get("compare.grip"));
    grip.setAccessibleHelp(words.get("compare.hint"));
    place();
  }

  private void show(Button day, LocalDate date, boolean isActive, Language language) {
    Words words = Words.in(language);
    String text = DateWords.in(language).medium(date);
    String says = words.get(isActive ? "compare.active" : "compare.activate", text);
    day.setText(text);
    day.pseudoClassStateChanged(ACTIVE, isActive);
    if (!says.equals(day.getAccessibleText())) {
      day.setAccessibleText(says);
      day.setTooltip(new Tooltip(says));
    }
  }

  private void place() {
    if (!isVisible() || getWidth() < 1) {
      return;
    }
    double x = Math.rint(at() * getWidth());
    // Wider than it looks, so that it can be grasped.
    line.resizeRelocate(x - GRASP, 0, 2 * GRASP, getHeight());
    line.setStyle("-fx-background-insets: 0 " + (GRASP - LINE / 2) + " 0 " + (GRASP - LINE / 2));
    grip.resizeRelocate(
        Math.max(0, Math.min(getWidth() - GRIP, x - GRIP / 2)),
        (getHeight() - GRIP) / 2,
        GRIP,
        GRIP);
    for (Button day : List.of(left, right)) {
      // The filled one is bolder, which the size must know.
      day.applyCss();
      day.autosize();
    }
    double y = getHeight() - FOOT - left.getHeight();
    left.relocate(Math.max(GAP, x - GAP - left.getWidth()), y);
    right.relocate(Math.min(getWidth() - GAP - right.getWidth(), x + GAP), y);
    left.setVisible(x - GAP - left.getWidth() >= 0);
    right.setVisible(x + GAP + right.getWidth() <= getWidth());
  }

  // ---- gestures

  private void press(MouseEvent e) {
    grip.requestFocus();
    e.consume();
  }

  private void drag(MouseEvent e) {
    state.moveDivider(sceneToLocal(e.getSceneX(), e.getSceneY()).getX() / getWidth());
    e.consume();
  }

  private void pressKey(KeyEvent e) {
    double step = e.isShiftDown() ? 5 * STEP : STEP;
    switch (KeyReader.code(e)) {
      case LEFT -> state.moveDivider(at() - step);
      case RIGHT -> state.moveDivider(at() + step);
      case HOME -> state.moveDivider(0);
      case END -> state.moveDivider(1);
      case SPACE, ENTER ->
          state.moveDateOf(!state.view().comparison().orElseThrow().isDateOnLeft());
      default -> {
        return;
      }
    }
    e.consume();
  }
}
