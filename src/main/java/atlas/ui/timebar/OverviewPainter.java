package atlas.ui.timebar;

import atlas.status.Status;
import atlas.status.StatusSet;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints the upper strip: a line for each event, and below them the years. */
final class OverviewPainter {

  private final GraphicsContext g;
  private final BarColours colours;
  private final OverviewLayout layout;
  private final double height;
  private final double ticksFoot;

  private OverviewPainter(GraphicsContext g, BarColours colours, OverviewLayout layout) {
    this.g = g;
    this.colours = colours;
    this.layout = layout;
    this.height = layout.rows().overviewHeight();
    this.ticksFoot = layout.rows().overviewTicksFoot();
  }

  static void paint(GraphicsContext g, BarColours colours, OverviewLayout layout) {
    OverviewPainter painter = new OverviewPainter(g, colours, layout);
    painter.paintGround();
    painter.paintAxis();
    painter.paintLines();
  }

  private void paintGround() {
    double width = layout.scale().width();
    g.clearRect(0, 0, width, height);
    g.setFill(colours.plot());
    g.fillRect(0, 0, width, height);
    if (layout.planX() < width) {
      g.setFill(Hatch.thin(colours.plan()));
      g.fillRect(layout.planX(), 0, width - layout.planX(), height);
    }
  }

  private void paintAxis() {
    g.setLineWidth(1);
    g.setStroke(colours.grid());
    for (AxisLabels.Line line : layout.axis().lines()) {
      double x = Math.round(line.x()) + 0.5;
      g.strokeLine(x, 0, x, height);
    }
    g.setFont(Font.font("Vazirmatn", layout.rows().overviewLetters()));
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(colours.quietInk());
    layout.axis().labels().forEach(l -> g.fillText(l.text(), l.x(), (ticksFoot + height) / 2));
  }

  private void paintLines() {
    for (OverviewLayout.Line line : layout.lines()) {
      g.setFill(colour(line.leadsTo()));
      g.fillRect(line.x() - 1, 2, 2, ticksFoot - 3);
    }
  }

  private Color colour(StatusSet leadsTo) {
    return leadsTo.stream()
        .reduce((a, b) -> b)
        .map((Status status) -> colours.of(status))
        .orElse(colours.sign());
  }
}
