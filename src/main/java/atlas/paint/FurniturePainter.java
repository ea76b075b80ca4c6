package atlas.paint;

import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.paint.Furniture.Part;
import atlas.status.Lives;
import atlas.status.Tally;
import atlas.view.Comparison;
import atlas.view.View;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;

/** Paints the furniture of one frame where its plan says. */
final class FurniturePainter {

  private final Graphics2D g;
  private final Basemap basemap;
  private final GroundToFrame ground;
  private final FrameSize size;
  private final Optional<Comparison> comparison;
  private final Furniture furniture;
  private final Optional<Lives> lives;
  private final FurniturePlan plan;
  private final Captions captions;
  private final Palette palette;
  private final Sprites sprites;
  private final TextPainter texts;
  private final double unit;

  /**
   * @param facts name the sources that the filter asks for
   * @param lives what is told instead of the day, where all dates are shown
   */
  FurniturePainter(
      Graphics2D g,
      Basemap basemap,
      Facts facts,
      View view,
      FrameSize size,
      Furniture furniture,
      Optional<Lives> lives,
      Sprites sprites) {
    this.g = g;
    this.basemap = basemap;
    this.ground = GroundToFrame.fitted(view.extent(), size);
    this.size = size;
    this.comparison = view.comparison();
    this.furniture = furniture;
    this.lives = lives;
    this.plan = new FurniturePlan(facts, view, size, furniture, lives);
    this.captions = plan.captions();
    this.palette = Palette.of(view.theme());
    this.sprites = sprites;
    this.unit = size.unit();
    this.texts = new TextPainter(g, palette, sprites, unit);
  }

  /**
   * Paints it.
   *
   * @param tally of the day, or of the earlier of two
   * @param later of the later of two days, or the same
   */
  void paint(Tally tally, Tally later) {
    Lettering.prepare(g);
    comparison.filter(c -> !furniture.isInWindow()).ifPresent(this::paintDivider);
    plan.allHeadings().forEach(this::paintHeading);
    plan.legend().ifPresent(box -> paintLegend(box, tally, later));
    plan.scale().ifPresent(this::paintScale);
    plan.notesBox().ifPresent(box -> plan.notes().paint(texts, box, plan.areNotesOnRight()));
  }

  private void paintHeading(FurniturePlan.PlacedHeading heading) {
    List<Heading.Row> rows = heading.rows().rows();
    for (int i = 0; i < rows.size(); i++) {
      Box box = heading.boxes().get(i);
      if (rows.get(i).isOfHalf()) {
        paintInHalf(rows.get(i).text(), box, heading.isOnRight());
      } else {
        rows.get(i).text().paint(texts, box, heading.isOnRight());
      }
    }
  }

  /** A day is swept away with its half. */
  private void paintInHalf(TextBlock text, Box box, boolean onRight) {
    Graphics2D own = (Graphics2D) g.create();
    own.clip(Box.half(size, comparison.orElseThrow(), !onRight).shape());
    text.paint(new TextPainter(own, palette, sprites, unit), box, onRight);
    own.dispose();
  }

  private void paintDivider(Comparison shown) {
    double x = Box.half(size, shown, true).maxX();
    Line2D line = new Line2D.Double(x, 0, x, size.height());
    g.setColor(Palette.withOpacity(palette.outline(), 0.55));
    g.setStroke(new BasicStroke((float) (4.5 * unit)));
    g.draw(line);
    g.setColor(palette.casing());
    g.setStroke(new BasicStroke((float) (2.5 * unit)));
    g.draw(line);
  }

  private void paintLegend(Box room, Tally tally, Tally later) {
    Legend legend = new Legend(g, captions, furniture.isBilingual(), palette, sprites, unit);
    boolean isAtTop = plan.isLegendAtTop();
    lives.ifPresentOrElse(
        all -> legend.paint(room, isAtTop, all), () -> legend.paint(room, isAtTop, tally, later));
  }

  /** The arrow stands left of the bar in every language, as the map is not mirrored. */
  private void paintScale(Box box) {
    double x = ground.extent().centreX();
    double y = ground.extent().centreY();
    double left = box.minX() + 4 * unit;
    if (furniture.has(Part.NORTH_ARROW)) {
      double north = basemap.north(x, y);
      NorthArrow.paint(g, left + 5 * unit, box.centreY(), north, palette, unit);
      left += NorthArrow.WIDTH * unit;
    }
    if (furniture.has(Part.SCALE_BAR)) {
      double pixelsPerMetre = ground.pixelsPerMetre() * basemap.scaleFactor(x, y);
      new ScaleBar(g, captions, furniture.isBilingual(), texts)
          .paint(left, box.maxY(), pixelsPerMetre);
    }
  }
}
