package atlas.ui.timebar;

import atlas.app.AppState;
import atlas.view.Theme;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * The chart of troop figures under the lower strip, on its scale. A press or drag moves the date, a
 * figure under the pointer tells itself, the wheel zooms.
 */
final class StrengthStrip extends Region {

  private static final double SLACK = 7;

  private final AppState state;
  private final BarWindow window;
  private final Canvas canvas = new Canvas();
  private final Region cursor = new Region();
  private final Tooltip tip = new Tooltip();
  private Optional<BarLayout> layout = Optional.empty();
  private Optional<StrengthLayout.Mark> hovered = Optional.empty();
  private LocalDate date = LocalDate.EPOCH;

  StrengthStrip(AppState state, BarWindow window) {
    this.state = state;
    this.window = window;
    setId("time-strength");
    getStyleClass().add("strength-strip");
    setAccessibleRole(AccessibleRole.TEXT);
    cursor.getStyleClass().add("cursor-line");
    cursor.setMouseTransparent(true);
    cursor.setManaged(false);
    canvas.setManaged(false);
    getChildren().addAll(canvas, cursor);
    tip.getStyleClass().add("time-tip");
    tip.setWrapText(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** Puts a new layout on the canvas. */
  void paint(BarLayout shown, Theme theme) {
    layout = Optional.of(shown);
    canvas.setWidth(shown.scale().width());
    canvas.setHeight(shown.strength().height());
    StrengthPainter.paint(canvas.getGraphicsContext2D(), BarColours.of(theme), shown);
    TickTexts texts = new TickTexts(shown.language());
    setAccessibleText(
        Words.in(shown.language())
            .get(
                "join.colon",
                shown.strengthName().text(),
                shown.strength().marks().stream()
                    .map(mark -> texts.ofFigure(mark.figure()))
                    .collect(Collectors.joining("\n"))));
    place();
  }

  /** Moves the cursor. */
  void setDate(LocalDate day) {
    date = day;
    place();
  }

  private void place() {
    layout.ifPresent(
        shown -> {
          double x = shown.scale().middle(date);
          cursor.setVisible(x >= -1 && x <= shown.scale().width() + 1);
          double left = Math.max(0, Math.min(shown.scale().width() - 2, Math.round(x) - 1));
          cursor.resizeRelocate(left, 0, 2, shown.strength().height());
        });
  }

  private void scrub(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      getParent().requestFocus();
      leave();
      double inside = Math.max(0, Math.min(window.scale().width() - 1e-3, e.getX()));
      state.showDate(state.snapshot().player().timeline().clip(window.scale().day(inside)));
    }
  }

  private void hover(MouseEvent e) {
    Optional<StrengthLayout.Mark> under =
        layout.flatMap(shown -> shown.strength().at(e.getX(), e.getY(), SLACK));
    if (!under.equals(hovered)) {
      leave();
      hovered = under;
      under.ifPresent(this::tell);
    }
  }

  private void tell(StrengthLayout.Mark mark) {
    setCursor(Cursor.HAND);
    Point2D beside = localToScreen(mark.endX() + SLACK, mark.y() + SLACK);
    if (beside != null) {
      tip.setText(new TickTexts(state.view().language()).ofFigure(mark.figure()));
      tip.show(this, beside.getX(), beside.getY());
    }
  }

  private void leave() {
    hovered = Optional.empty();
    setCursor(Cursor.DEFAULT);
    tip.hide();
  }

  private void scroll(ScrollEvent e) {
    leave();
    window.scroll(e);
    e.consume();
  }
}
