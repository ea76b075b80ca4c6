package atlas.ui.timebar;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;

/**
 * Paints the chart of troop figures: full circles for what most of them count, empty diamonds for
 * the rest, dashes for plans, bars for days that are not known closer.
 */
final class StrengthPainter {

  private static final double RADIUS = 3.5;
  private static final double LABEL_X = 6;

  private final GraphicsContext g;
  private final BarColours colours;
  private final BarLayout layout;
  private final StrengthLayout chart;

  private StrengthPainter(GraphicsContext g, BarColours colours, BarLayout layout) {
    this.g = g;
    this.colours = colours;
    this.layout = layout;
    this.chart = layout.strength();
  }

  static void paint(GraphicsContext g, BarColours colours, BarLayout layout) {
    StrengthPainter painter = new StrengthPainter(g, colours, layout);
    g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    painter.paintGround();
    painter.paintJoins();
    painter.chart.marks().forEach(painter::paintMark);
    painter.paintLabel();
  }

  private void paintGround() {
    double width = layout.scale().width();
    g.setFill(colours.plot());
    g.fillRect(0, 0, width, chart.height());
    g.setLineWidth(1);
    g.setStroke(colours.grid());
    for (AxisLabels.Line line : layout.axis().lines()) {
      if (line.isMajor() || layout.axis().isCoarse()) {
        double x = Math.round(line.x()) + 0.5;
        g.strokeLine(x, 0, x, chart.height());
      }
    }
    for (double y : new double[] {atShare(1), atShare(0.5), atShare(0)}) {
      g.strokeLine(0, y, width, y);
    }
    double plan = Math.max(0, layout.scale().x(layout.content().dataDate().plusDays(1)));
    if (plan < width) {
      g.setFill(Hatch.thin(colours.plan()));
      g.fillRect(plan, 0, width - plan, chart.height());
    }
  }

  private double atShare(double share) {
    double range = chart.height() - 2 * StrengthLayout.MARGIN;
    return Math.round(chart.height() - StrengthLayout.MARGIN - share * range) + 0.5;
  }

  private void paintJoins() {
    g.setStroke(colours.quietInk());
    g.setLineDashes(2, 3);
    for (StrengthLayout.Join join : chart.joins()) {
      g.strokeLine(join.x(), join.y(), join.endX(), join.endY());
    }
    g.setLineDashes();
  }

  private void paintMark(StrengthLayout.Mark mark) {
    Color ink = mark.isMain() ? colours.ink() : colours.sign();
    double x = mark.middle();
    g.setStroke(ink);
    if (mark.endX() > mark.x()) {
      g.setLineWidth(2);
      g.strokeLine(mark.x(), mark.y(), mark.endX(), mark.y());
      g.setLineWidth(1);
      g.strokeLine(mark.x(), mark.y() - RADIUS, mark.x(), mark.y() + RADIUS);
      g.strokeLine(mark.endX(), mark.y() - RADIUS, mark.endX(), mark.y() + RADIUS);
    }
    boolean isFull = mark.isMain() && !mark.isPlan();
    g.setFill(isFull ? ink : colours.plot());
    g.setLineWidth(1.5);
    if (mark.isPlan()) {
      g.setLineDashes(2, 2);
    }
    if (mark.isMain()) {
      g.fillOval(x - RADIUS, mark.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
      g.strokeOval(x - RADIUS, mark.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    } else {
      double r = RADIUS + 0.5;
      double[] xs = {x - r, x, x + r, x};
      double[] ys = {mark.y(), mark.y() - r, mark.y(), mark.y() + r};
      g.fillPolygon(xs, ys, xs.length);
      g.strokePolygon(xs, ys, xs.length);
    }
    g.setLineDashes();
    g.setLineWidth(1);
  }

  private void paintLabel() {
    double letters = layout.rows().letters();
    double plate = Math.rint(letters * 16 / 11);
    g.setFont(Font.font("Vazirmatn", letters));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(colours.plot());
    g.fillRoundRect(
        LABEL_X - 3, StrengthLayout.MARGIN - 5, layout.strengthName().width() + 8, plate, 6, 6);
    g.setFill(colours.quietInk());
    g.fillText(
        layout.strengthName().text(), LABEL_X + 1, StrengthLayout.MARGIN - 5 + plate / 2 + 0.5);
  }
}
