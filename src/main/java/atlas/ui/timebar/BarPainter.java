package atlas.ui.timebar;

import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  /** How much of a promise's tick is in its colour; within, it is empty. */
  private static final double DUE_RIM = 2;

  private final GraphicsContext g;
  private final BarColours colours;
  private final BarLayout layout;
  private final Set<String> selection;
  private final TimeScale scale;
  private final BarRows rows;
  private final Font small;
  private final Font tiny;
  private final Map<StatusSet, Paint> hatches = new IdentityHashMap<>();
  private final HitAreas areas = new HitAreas();

  private BarPainter(
      GraphicsContext g, BarColours colours, BarLayout layout, Set<String> selection) {
    this.g = g;
    this.colours = colours;
    this.layout = layout;
    this.selection = selection;
    this.scale = layout.scale();
    this.rows = layout.rows();
    this.small = Font.font("Vazirmatn", rows.letters());
    this.tiny = Font.font("Vazirmatn", rows.countLetters());
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
    for (int i = 0; i < layout.ticks().stacks().size(); i++) {
      paintStack(layout.ticks().stacks().get(i), layout.names().get(i));
    }
    paintContext();
    paintAxis();
  }

  // ---- counts

  private void paintCounts() {
    g.setFill(colours.plot());
    g.fillRect(0, rows.plotTop(), scale.width(), rows.plotHeight());
    List<StatusSet> layers = layout.content().stack().layers();
    List<StackShape> shapes = StackShape.of(layout.content().stack(), scale);
    for (int i = 0; i < shapes.size(); i++) {
      double[] xs = shapes.get(i).xs().clone();
      double[] ys = shapes.get(i).ys().clone();
      for (int k = 0; k < xs.length; k++) {
        xs[k] = Math.round(xs[k]);
        ys[k] = Math.round(rows.plotFoot() - ys[k] * rows.plotHeight());
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
      g.fillRect(x, rows.plotTop(), scale.width() - x, rows.plotHeight());
      g.setStroke(colours.line());
      g.strokeLine(Math.round(x) + 0.5, rows.plotTop(), Math.round(x) + 0.5, rows.plotFoot());
      paintPlanLabel(x);
    }
  }

  private void paintPlanLabel(double x) {
    String plan = Words.in(layout.language()).get("transport.plan");
    double width = layout.planWidth() + 8;
    if (x + width + 4 < scale.width()) {
      double plate = rows.text().of(14);
      g.setFill(colours.plot());
      g.fillRoundRect(x + 4, rows.plotTop() + 3, width, plate, 6, 6);
      g.setFill(colours.quietInk());
      g.setFont(small);
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.CENTER);
      g.fillText(plan, x + 8, rows.plotTop() + 3 + plate / 2);
    }
  }

  // ---- ticks

  private void paintBars() {
    for (TickStacks.Bar bar : layout.ticks().bars()) {
      double x = Math.round(Math.max(-4, bar.x()));
      double endX = Math.round(Math.min(scale.width() + 4, bar.endX()));
      double y = rows.plotFoot() - TickStacks.MARGIN - (bar.row() + 1) * TickStacks.ROW_HEIGHT;
      Rectangle2D area = new Rectangle2D(x, y, Math.max(2, endX - x), TickStacks.ROW_HEIGHT - 1);
      g.setFill(colours.casing());
      g.fillRoundRect(x - 1, y - 1, area.getWidth() + 2, area.getHeight() + 2, 4, 4);
      g.setFill(colours.outline());
      g.fillRoundRect(x, y, area.getWidth(), area.getHeight(), 3, 3);
      g.setFill(hatched(bar.tick()));
      g.fillRect(x + 1, y + 1, Math.max(0, area.getWidth() - 2), area.getHeight() - 2);
      if (selection.contains(bar.tick().site().id())) {
        ring(area);
      }
      areas.add(area, List.of(bar.tick()));
    }
  }

  private Paint hatched(Tick tick) {
    return hatches.computeIfAbsent(tick.leadsTo(), this::hatch);
  }

  private Paint hatch(StatusSet set) {
    if (set.isEmpty()) {
      return Hatch.of(colours.sign(), colours.casing());
    }
    Color other = set.isCertain() ? colours.casing() : colours.of(last(set));
    return Hatch.of(colours.of(set.first()), other);
  }

  private void paintStack(TickStacks.Stack stack, List<String> names) {
    int n = stack.ticks().size();
    double foot = rows.plotFoot() - layout.ticks().stacksFoot();
    double pitch = layout.ticks().pitch(stack);
    double left = Math.round(stack.x() - rows.tickWidth() / 2);
    if (stack.shares().isEmpty()) {
      paintTicks(stack, left, foot, pitch);
    } else {
      paintShares(stack, left, foot, pitch);
    }
    g.setFont(small);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(colours.ink());
    for (int i = 0; i < names.size(); i++) {
      g.fillText(names.get(i), stack.x() + StackNames.indent(rows), foot - (i + 0.5) * pitch);
    }
    double top = foot - n * pitch;
    if (stack.isCounted()) {
      g.setFont(tiny);
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.BOTTOM);
      g.setFill(colours.ink());
      g.fillText(Words.in(layout.language()).number(n), stack.x(), top + 1);
    }
    if (pitch < TickStacks.POINTABLE) {
      areas.add(new Rectangle2D(left, top, rows.tickWidth(), foot - top), stack.ticks());
    }
  }

  private void paintTicks(TickStacks.Stack stack, double left, double foot, double pitch) {
    int n = stack.ticks().size();
    boolean isPointable = pitch >= TickStacks.POINTABLE;
    double highest = Math.round(foot - n * pitch);
    g.setFill(colours.casing());
    g.fillRect(left - 1, highest - 1, rows.tickWidth() + 2, foot - highest + 1);
    List<Rectangle2D> ringed = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Tick tick = stack.ticks().get(i);
      double top = Math.round(foot - (i + 1) * pitch);
      double height = Math.max(1, Math.round(foot - i * pitch) - top - (isPointable ? 1 : 0));
      Rectangle2D area = new Rectangle2D(left, top, rows.tickWidth(), height);
      paintTick(tick, area, isPointable ? 1 : 0);
      if (isPointable) {
        areas.add(area, List.of(tick));
      }
      if (selection.contains(tick.site().id())) {
        ringed.add(area);
      }
    }
    ringed.forEach(this::ring);
  }

  /** Too many to be told apart: how many lead to what, in the order of a site's life. */
  private void paintShares(TickStacks.Stack stack, double left, double foot, double pitch) {
    double bottom = foot;
    for (Map.Entry<StatusSet, Integer> share : stack.shares().entrySet()) {
      double height = share.getValue() * pitch;
      paintColours(share.getKey(), left, bottom - height, rows.tickWidth(), height);
      bottom -= height;
    }
  }

  private void paintTick(Tick tick, Rectangle2D area, double rim) {
    g.setFill(colours.outline());
    g.fillRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    double x = area.getMinX() + rim;
    double y = area.getMinY() + rim;
    double w = area.getWidth() - 2 * rim;
    double h = area.getHeight() - 2 * rim;
    if (tick.isUncertain()) {
      g.setFill(hatched(tick));
      g.fillRect(x, y, w, h);
    } else {
      paintColours(tick.leadsTo(), x, y, w, h);
    }
    if (tick.sort() == Tick.Sort.DUE && h > 2 * DUE_RIM) {
      g.setFill(colours.casing());
      g.fillRect(x + DUE_RIM, y + DUE_RIM, w - 2 * DUE_RIM, h - 2 * DUE_RIM);
    }
  }

  private void paintColours(StatusSet set, double x, double y, double w, double h) {
    if (set.isEmpty()) {
      g.setFill(colours.sign());
      g.fillRect(x, y, w, h);
      return;
    }
    double share = w / set.size();
    int i = 0;
    for (Status status : set) {
      g.setFill(colours.of(status));
      g.fillRect(x + i++ * share, y, share, h);
    }
  }

  private void ring(Rectangle2D area) {
    g.setStroke(colours.selection());
    g.setLineWidth(2);
    g.strokeRect(area.getMinX() - 1, area.getMinY() - 1, area.getWidth() + 2, area.getHeight() + 2);
    g.setLineWidth(1);
  }

  // ---- the wider story

  private void paintContext() {
    double y = rows.flagHeight() + rows.contextHeight() / 2;
    g.setFont(small);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (ContextLabels.Sign sign : layout.context().signs()) {
      double r = rows.signWidth() / 2;
      g.setFill(colours.sign());
      g.fillPolygon(
          new double[] {sign.x() - r, sign.x(), sign.x() + r, sign.x()},
          new double[] {y, y - r, y, y + r},
          4);
      g.setFill(colours.quietInk());
      g.fillText(sign.title(), sign.titleX(), y);
      areas.addContext(
          new Rectangle2D(sign.x() - r - 1, rows.flagHeight(), 2 * r + 2, rows.contextHeight()),
          sign.events());
    }
  }

  // ---- axis

  private void paintGrid() {
    g.setLineWidth(1);
    for (AxisLabels.Line line : layout.axis().lines()) {
      double x = Math.round(line.x()) + 0.5;
      if (line.isMajor() || layout.axis().isCoarse()) {
        g.setStroke(colours.grid());
        g.strokeLine(x, rows.plotTop(), x, rows.plotFoot());
      }
      g.setStroke(colours.line());
      g.strokeLine(
          x, rows.plotFoot(), x, rows.plotFoot() + (line.isMajor() ? rows.axisHeight() - 2 : 6));
    }
  }

  private void paintAxis() {
    g.setStroke(colours.line());
    g.strokeLine(0, rows.plotFoot() + 0.5, scale.width(), rows.plotFoot() + 0.5);
    g.setFont(small);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    for (AxisLabels.Label label : layout.axis().labels()) {
      g.setFill(label.isMajor() ? colours.ink() : colours.quietInk());
      g.fillText(label.text(), label.x(), rows.plotFoot() + rows.axisHeight() / 2 + 1);
    }
  }
}
