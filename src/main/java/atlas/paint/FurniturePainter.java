package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.view.View;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paints the furniture of one frame where its plan says. */
final class FurniturePainter {

  private final Graphics2D g;
  private final View view;
  private final GroundToFrame ground;
  private final Furniture furniture;
  private final FurniturePlan plan;
  private final Palette palette;
  private final Sprites sprites;
  private final double unit;

  FurniturePainter(Graphics2D g, View view, FrameSize size, Furniture furniture, Sprites sprites) {
    this.g = g;
    this.view = view;
    this.ground = GroundToFrame.fitted(view.extent(), size);
    this.furniture = furniture;
    this.plan = new FurniturePlan(view, size, furniture);
    this.palette = Palette.of(view.theme());
    this.sprites = sprites;
    this.unit = size.unit();
  }

  void paint(Tally tally) {
    plan.heading().ifPresent(this::paintHeading);
    plan.legend().ifPresent(box -> paintLegend(box, tally));
    plan.scale().ifPresent(box -> new ScalePainter(g, ground, plan, palette).paint(box, furniture));
    plan.notes().ifPresent(this::paintNotes);
  }

  private void paintHeading(Box box) {
    double y = box.minY();
    for (String line : plan.titleLines()) {
      text(TextStyle.TITLE, line, box, y + 17 * unit);
      y += FurniturePlan.TITLE_LINE * unit;
    }
    if (furniture.has(Part.DATE)) {
      text(TextStyle.DATE, plan.captions().date(view.date()), box, y + 27 * unit);
      y += FurniturePlan.DATE_LINE * unit;
    }
    for (String line : plan.captionLines()) {
      text(TextStyle.CAPTION, line, box, y + 11 * unit);
      y += FurniturePlan.CAPTION_LINE * unit;
    }
  }

  /** A line of text at the side of the box where reading starts. */
  private void text(TextStyle style, String line, Box box, double baseline) {
    Lettering lettering = new Lettering(style, unit);
    double x = plan.startsRight() ? box.maxX() - lettering.measure(line).advance() : box.minX();
    lettering.draw(
        g,
        line,
        Math.rint(x),
        Math.rint(baseline),
        0,
        palette.ink(style),
        Palette.withOpacity(palette.halo(), 0.85),
        haloWidth(style) * unit);
  }

  private static double haloWidth(TextStyle style) {
    return style == TextStyle.DATE ? 3.2 : 2.4;
  }

  private record Row(StatusSet statuses, String name, int count) {}

  private void paintLegend(Box room, Tally tally) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Status, Integer> entry : tally.counts().entrySet()) {
      rows.add(
          new Row(
              StatusSet.of(entry.getKey()),
              plan.captions().status(entry.getKey()),
              entry.getValue()));
    }
    if (tally.uncertain() > 0) {
      rows.add(
          new Row(
              StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER),
              plan.captions().uncertain(),
              tally.uncertain()));
    }
    rows.add(new Row(StatusSet.of(), plan.captions().sites(tally.total()), tally.total()));
    double height = plan.legendHeight(rows.size());
    Box panel = new Box(room.minX(), Math.rint(room.maxY() - height), room.maxX(), room.maxY());
    paintPanel(panel);
    double y = panel.minY() + (FurniturePlan.LEGEND_PADDING + FurniturePlan.LEGEND_ROW / 2) * unit;
    for (Row row : rows) {
      paintRow(row, panel, Math.rint(y));
      y += FurniturePlan.LEGEND_ROW * unit;
    }
  }

  private void paintPanel(Box box) {
    Lettering.prepare(g);
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(
            box.minX() + 0.5,
            box.minY() + 0.5,
            box.width() - 1,
            box.height() - 1,
            10 * unit,
            10 * unit);
    g.setColor(Palette.withOpacity(palette.panel(), 0.93));
    g.fill(shape);
    g.setColor(palette.panelEdge());
    g.setStroke(new BasicStroke((float) (0.8 * unit)));
    g.draw(shape);
  }

  private void paintRow(Row row, Box panel, double y) {
    double padding = FurniturePlan.LEGEND_PADDING * unit;
    double mark = 22 * unit;
    boolean isTotal = row.statuses.isEmpty();
    TextStyle nameStyle = isTotal ? TextStyle.LEGEND_COUNT : TextStyle.LEGEND;
    Lettering names = new Lettering(nameStyle, unit);
    Lettering counts = new Lettering(TextStyle.LEGEND_COUNT, unit);
    String count = isTotal ? "" : plan.captions().number(row.count);
    double baseline = Math.rint(y - names.measure("x").ink().centreY() + 0.6 * unit);
    double nameWidth = names.measure(row.name).advance();
    double countWidth = counts.measure(count).advance();
    double indent = isTotal ? 2 * unit : mark + 2 * unit;
    boolean right = plan.startsRight();
    double nameX =
        right ? panel.maxX() - padding - indent - nameWidth : panel.minX() + padding + indent;
    double countX =
        right ? panel.minX() + padding + 3 * unit : panel.maxX() - padding - countWidth - 3 * unit;
    double markX = right ? panel.maxX() - padding - mark / 2 : panel.minX() + padding + mark / 2;
    new Marks(palette, sprites, unit * 0.82).paint(g, row.statuses, Math.rint(markX), y);
    names.draw(g, row.name, Math.rint(nameX), baseline, 0, palette.ink(), palette.panel(), 0);
    counts.draw(g, count, Math.rint(countX), baseline, 0, palette.ink(), palette.panel(), 0);
  }

  private void paintNotes(Box box) {
    Lettering lettering = new Lettering(TextStyle.NOTE, unit);
    double y = box.minY() + 8.5 * unit;
    for (String line : plan.noteLines()) {
      double x =
          plan.startsRight()
              ? box.minX() + 2 * unit
              : box.maxX() - 2 * unit - lettering.measure(line).advance();
      lettering.draw(
          g,
          line,
          Math.rint(x),
          Math.rint(y),
          0,
          palette.ink(TextStyle.NOTE),
          Palette.withOpacity(palette.halo(), 0.8),
          1.8 * unit);
      y += FurniturePlan.NOTE_LINE * unit;
    }
  }
}
