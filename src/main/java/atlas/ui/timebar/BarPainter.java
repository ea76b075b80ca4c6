package atlas.ui.timebar;

import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.words.Words;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/** Paints the lower strip: the wider story above, counts and ticks in the middle, axis below. */
final class BarPainter {

  /** Where the rows of the strip lie, in pixels from its top. */
  static final double FLAG_HEIGHT = 22;

  static final double CONTEXT_HEIGHT = 18;
  static final double PLOT_TOP = FLAG_HEIGHT + CONTEXT_HEIGHT;
  static final double PLOT_HEIGHT = 66;
  static final double PLOT_FOOT = PLOT_TOP + PLOT_HEIGHT;
  static final double RULER_HEIGHT = 20;
  static final double HEIGHT = PLOT_FOOT + RULER_HEIGHT;

  private static final double TICK_HEIGHT = 9;
  private static final double TICK_GAP = 1;

  /** Ticks that are squeezed thinner than this can only be pointed at together. */
  private static final double POINTABLE = 5;

  private static final double ROW_HEIGHT = 6;
  private static final double COUNT_HEIGHT = 11;

  private static final Font SMALL = Font.font("Vazirmatn", 11);
  private static final Font TINY = Font.font("Vazirmatn", 9.5);

  private final GraphicsContext g;
  private final BarColours colours;
  private final BarLayout layout;
  private final Set<String> selection;
  private final TimeScale scale;
  private final HitAreas areas = new HitAreas();

  private BarPainter(
      GraphicsContext g, BarColours colours, BarLayout layout, Set<String> selection) {
    this.g = g;
    this.colours = colours;
    this.layout = layout;
    this.selection = selection;
    this.scale = layout.scale();
  }

  /**
   * Paints a layout, and tells what lies where for the mouse.
   *
   * @param selection ids of the sites whose ticks are ringed
   */
  static HitAreas paint(
      GraphicsContext g, BarColours colours, BarLayout layout, Set<String> selection) {
    BarPainter painter = new BarPainter(g, colours, layout, selection);
    painter.paint();
    return painter.areas;
  }

  private void paint() {
    g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    paintCounts();
    paintGrid();
    paintPlan();
    paintBars();
    layout.ticks().stacks().forEach(this::paintStack);
    paintContext();
    paintAxis();
  }

  // ---- counts

  private void paintCounts() {
    g.setFill(colours.plot());
    g.fillRect(0, PLOT_TOP, scale.width(), PLOT_HEIGHT);
    List<StatusSet> layers = layout.content().stack().layers();
    List<StackShape> shapes = StackShape.of(layout.content().stack(), scale);
    for (int i = 0; i < shapes.size(); i++) {
      double[] xs = shapes.get(i).xs().clone();
      double[] ys = shapes.get(i).ys().clone();
      for (int k = 0; k < xs.length; k++) {
        xs[k] = Math.round(xs[k]);
        ys[k] = Math.round(PLOT_FOOT - ys[k] * PLOT_HEIGHT);
      }
      g.setFill(tint(layers.get(i)));
      g.fillPolygon(xs, ys, xs.length);
    }
  }

  private Paint tint(StatusSet set) {
    Color first = colours.tintOf(set.first());
    return set.isCertain() ? first : Hatch.of(first, colours.tintOf(last(set)));
  }

  private static Status last(StatusSet set) {
    return set.stream().reduce((a, b) -> b).orElseThrow();
  }

  private void paintPlan() {
    double x = Math.max(0, scale.x(layout.content().dataDate().plusDays(1)));
    if (x < scale.width()) {
      g.setFill(Hatch.thin(colours.plan()));
      g.fillRect(x, PLOT_TOP, scale.width() - x, PLOT_HEIGHT);
      g.setStroke(colours.line());
      g.strokeLine(Math.round(x) + 0.5, PLOT_TOP, Math.round(x) + 0.5, PLOT_FOOT);
      paintPlanLabel(x);
    }
  }

  private void paintPlanLabel(double x) {
    String plan = Words.in(layout.language()).get("transport.plan");
    double width = layout.planWidth() + 8;
    if (x + width + 4 < scale.width()) {
      g.setFill(colours.plot());
      g.fillRoundRect(x + 4, PLOT_TOP + 3, width, 14, 6, 6);
      g.setFill(colours.quietInk());
      g.setFont(SMALL);
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      g.fillText(plan, x + 8, PLOT_TOP + 10);
    }
  }

  // ---- ticks

  private void paintBars() {
    for (TickStacks.Bar bar : layout.ticks().bars()) {
      double x = Math.round(Math.max(-4, bar.x()));
      double endX = Math.round(Math.min(scale.width() + 4, bar.endX()));
      double y = PLOT_FOOT - 2 - (bar.row() + 1) * ROW_HEIGHT;
      Rectangle2D area = new Rectangle2D(x, y, Math.max(2, endX - x), ROW_HEIGHT - 1);
      g.setFill(colours.casing());
      g.fillRoundRect(x - 1, y - 1, area.getWidth() + 2, area.getHeight() + 2, 4, 4);
      g.setFill(colours.outline());
      g.fillRoundRect(x, y, area.getWidth(), area.getHeight(), 3, 3);
      g.setFill(hatched(bar.tick()));
      g.fillRect(x + 1, y + 1, Math.max(0, area.getWidth() - 2), area.getHeight() - 2);
      ring(bar.tick(), area);
      areas.add(area, List.of(bar.tick()));
    }
  }

  private Paint hatched(Tick tick) {
    if (tick.leadsTo().isEmpty()) {
      return Hatch.of(colours.sign(), colours.casing());
    }
    Color first = colours.of(tick.leadsTo().first());
    return Hatch.of(
        first, tick.leadsTo().isCertain() ? colours.casing() : colours.of(last(tick.leadsTo())));
  }

  private void paintStack(TickStacks.Stack stack) {
    int n = stack.ticks().size();
    double foot = PLOT_FOOT - 2 - layout.ticks().rows() * ROW_HEIGHT;
    double room = foot - PLOT_TOP - 2 - COUNT_HEIGHT;
    double pitch = Math.min(TICK_HEIGHT + TICK_GAP, room / n);
    double left = Math.round(stack.x() - BarLayout.TICK_WIDTH / 2);
    for (int i = 0; i < n; i++) {
      double top = Math.round(foot - (i + 1) * pitch);
      double height = Math.max(1, Math.round(foot - i * pitch) - top - (pitch > 5 ? 1 : 0));
      Rectangle2D area = new Rectangle2D(left, top, BarLayout.TICK_WIDTH, height);
      paintTick(stack.ticks().get(i), area);
      if (pitch >= POINTABLE) {
        areas.add(area, List.of(stack.ticks().get(i)));
      }
    }
    double top = foot - n * pitch;
    if (stack.isCounted()) {
      g.setFont(TINY);
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.BOTTOM);
      g.setFill(colours.ink());
      g.fillText(Words.in(layout.language()).number(n), stack.x(), top + 1);
    }
    if (pitch < POINTABLE) {
      areas.add(new Rectangle2D(left, top, BarLayout.TICK_WIDTH, foot - top), stack.ticks());
    }
  }

  private void paintTick(Tick tick, Rectangle2D area) {
    double x = area.getMinX();
    double y = area.getMinY();
    double w = area.getWidth();
    double h = area.getHeight();
    boolean isTall = h >= 5;
    g.setFill(colours.casing());
    g.fillRect(x - 1, y - (isTall ? 1 : 0), w + 2, h + (isTall ? 2 : 0));
    if (isTall) {
      g.setFill(colours.outline());
      g.fillRect(x, y, w, h);
    }
    double rim = isTall ? 1 : 0;
    if (tick.isUncertain()) {
      g.setFill(hatched(tick));
      g.fillRect(x + rim, y + rim, w - 2 * rim, h - 2 * rim);
    } else {
      paintColours(tick, x + rim, y + rim, w - 2 * rim, h - 2 * rim);
    }
    if (tick.sort() == Tick.Sort.DUE && isTall) {
      g.setFill(colours.casing());
      g.fillRect(x + 3, y + 3, w - 6, h - 6);
    }
    ring(tick, area);
  }

  private void paintColours(Tick tick, double x, double y, double w, double h) {
    if (tick.leadsTo().isEmpty()) {
      g.setFill(colours.sign());
      g.fillRect(x, y, w, h);
      return;
    }
    double share = w / tick.leadsTo().size();
    int i = 0;
    for (Status status : tick.leadsTo()) {
      g.setFill(colours.of(status));
      g.fillRect(x + i++ * share, y, share, h);
    }
  }

  private void ring(Tick tick, Rectangle2D area) {
    if (selection.contains(tick.site().id())) {
      g.setStroke(colours.selection());
      g.setLineWidth(2);
      g.strokeRect(
          area.getMinX() - 1.5, area.getMinY() - 1.5, area.getWidth() + 3, area.getHeight() + 3);
      g.setLineWidth(1);
    }
  }

  // ---- the wider story

  private void paintContext() {
    double y = FLAG_HEIGHT + CONTEXT_HEIGHT / 2;
    g.setFont(SMALL);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (ContextLabels.Sign sign : layout.context().signs()) {
      double r = BarLayout.SIGN_WIDTH / 2;
      g.setFill(colours.sign());
      g.fillPolygon(
          new double[] {sign.x() - r, sign.x(), sign.x() + r, sign.x()},
          new double[] {y, y - r, y, y + r},
          4);
      g.setFill(colours.quietInk());
      g.fillText(sign.title(), sign.titleX(), y);
      areas.addContext(
          new Rectangle2D(sign.x() - r - 1, FLAG_HEIGHT, 2 * r + 2, CONTEXT_HEIGHT), sign.events());
    }
  }

  // ---- axis

  private void paintGrid() {
    g.setLineWidth(1);
    for (AxisLabels.Line line : layout.axis().lines()) {
      double x = Math.round(line.x()) + 0.5;
      if (line.isMajor() || layout.axis().isCoarse()) {
        g.setStroke(colours.grid());
        g.strokeLine(x, PLOT_TOP, x, PLOT_FOOT);
      }
      g.setStroke(colours.line());
      g.strokeLine(x, PLOT_FOOT, x, PLOT_FOOT + (line.isMajor() ? RULER_HEIGHT - 2 : 6));
    }
  }

  private void paintAxis() {
    g.setStroke(colours.line());
    g.strokeLine(0, PLOT_FOOT + 0.5, scale.width(), PLOT_FOOT + 0.5);
    g.setFont(SMALL);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (AxisLabels.Label label : layout.axis().labels()) {
      g.setFill(label.isMajor() ? colours.ink() : colours.quietInk());
      g.fillText(label.text(), label.x(), PLOT_FOOT + RULER_HEIGHT / 2 + 1);
    }
  }
}
