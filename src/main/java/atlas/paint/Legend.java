package atlas.paint;

import atlas.status.Lives;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The statuses that are present, their marks and how many sites have them. */
final class Legend {

  /** Width of the panel, points. */
  private static final double WIDTH = 168;

  /** The same with names in two languages. */
  private static final double BILINGUAL_WIDTH = 256;

  /** What two counts in a row take more than one. */
  private static final double SECOND_COUNT = 36;

  private static final double ROW = 19;
  private static final double PADDING = 9;
  private static final double MARK = 22;
  private static final double MARK_SIZE = 0.82;
  private static final double ROUNDING = 10;

  /** Stands for all uncertain marks. */
  private static final StatusSet UNCERTAIN = StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER);

  private final Graphics2D g;
  private final Captions captions;
  private final boolean isBilingual;
  private final Palette palette;
  private final Marks marks;
  private final TextPainter texts;
  private final double unit;

  Legend(
      Graphics2D g,
      Captions captions,
      boolean isBilingual,
      Palette palette,
      Sprites sprites,
      double unit) {
    this.g = g;
    this.captions = captions;
    this.isBilingual = isBilingual;
    this.palette = palette;
    this.texts = new TextPainter(g, palette, sprites, unit);
    this.marks = new Marks(palette, sprites, MARK_SIZE * unit);
    this.unit = unit;
  }

  /** Width of the panel, points. */
  static double width(boolean isBilingual, boolean isCompared) {
    return (isBilingual ? BILINGUAL_WIDTH : WIDTH) + (isCompared ? SECOND_COUNT : 0);
  }

  /** Height of the longest legend, with every status, the uncertain and the sum; points. */
  static double mostHeight() {
    return height(Status.values().length + 2);
  }

  /** Height below which there is no legend; points. */
  static double leastHeight() {
    return height(3);
  }

  private static double height(int rows) {
    return rows * ROW + 2 * PADDING;
  }

  /**
   * Paints the legend at the foot of its room or at its top; what finds no room is left out.
   *
   * @param isAtTop whether a short legend stands at the top of the room
   * @param tally of the day, or of the earlier of two
   * @param later of the later of two days, or the same; where it differs, both counts are told
   */
  void paint(Box room, boolean isAtTop, Tally tally, Tally later) {
    List<Consumer<Row>> rows = new ArrayList<>();
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    statuses.addAll(tally.counts().keySet());
    statuses.addAll(later.counts().keySet());
    for (Status status : statuses) {
      String counts = captions.counts(tally.of(status), later.of(status));
      rows.add(row -> row.paint(StatusSet.of(status), c -> c.status(status), counts));
    }
    if (tally.uncertain() + later.uncertain() > 0) {
      String counts = captions.counts(tally.uncertain(), later.uncertain());
      rows.add(row -> row.paint(UNCERTAIN, Captions::uncertain, counts));
    }
    if (tally.total() == later.total()) {
      rows.add(row -> row.paintSum(c -> c.sites(tally.total())));
    }
    paint(room, isAtTop, rows);
  }

  /** The same for whole lives: what the colours of the rings mean, without counts. */
  void paint(Box room, boolean isAtTop, Lives lives) {
    List<Consumer<Row>> rows = new ArrayList<>();
    for (Status status : lives.statuses()) {
      rows.add(row -> row.paintRing(StatusSet.of(status), c -> c.status(status)));
    }
    if (lives.isAnyUncertain()) {
      rows.add(row -> row.paintRing(UNCERTAIN, Captions::uncertain));
    }
    rows.add(row -> row.paintSum(Captions::clockwise));
    paint(room, isAtTop, rows);
  }

  private void paint(Box room, boolean isAtTop, List<Consumer<Row>> rows) {
    int shown = rows.size();
    while (height(shown) * unit > room.height() + 0.5) {
      shown--;
    }
    double height = height(shown) * unit;
    double top = isAtTop ? room.minY() : room.maxY() - height;
    Box panel = new Box(room.minX(), Math.rint(top), room.maxX(), Math.rint(top + height));
    paintPanel(panel);
    for (int i = 0; i < shown; i++) {
      rows.get(i).accept(new Row(panel, panel.minY() + (PADDING + ROW * (i + 0.5)) * unit));
    }
  }

  private void paintPanel(Box box) {
    RoundRectangle2D panel =
        new RoundRectangle2D.Double(
            box.minX() + 0.5,
            box.minY() + 0.5,
            box.width() - 1,
            box.height() - 1,
            ROUNDING * unit,
            ROUNDING * unit);
    g.setColor(Palette.withOpacity(palette.panel(), 0.93));
    g.fill(panel);
    g.setColor(palette.panelEdge());
    g.setStroke(new BasicStroke((float) (0.8 * unit)));
    g.draw(panel);
  }

  /** A row of the panel with its middle at a height. */
  private final class Row {

    private final Box panel;
    private final double y;

    Row(Box panel, double y) {
      this.panel = panel;
      this.y = y;
    }

    void paint(StatusSet statuses, Function<Captions, String> name, String number) {
      marks.paint(g, statuses, markX(), Math.rint(y));
      text(TextStyle.LEGEND, name.apply(captions), false, MARK + 2);
      if (isBilingual) {
        centred(number);
        text(TextStyle.LEGEND, name.apply(captions.other()), true, 3);
      } else {
        text(TextStyle.LEGEND_COUNT, number, true, 3);
      }
    }

    void paintRing(StatusSet statuses, Function<Captions, String> name) {
      marks.paintLife(g, List.of(statuses), markX(), Math.rint(y));
      text(TextStyle.LEGEND, name.apply(captions), false, MARK + 2);
      if (isBilingual) {
        text(TextStyle.LEGEND, name.apply(captions.other()), true, 3);
      }
    }

    private double markX() {
      double middle = (PADDING + MARK / 2) * unit;
      return Math.rint(captions.startsRight() ? panel.maxX() - middle : panel.minX() + middle);
    }

    void paintSum(Function<Captions, String> text) {
      text(TextStyle.LEGEND_COUNT, text.apply(captions), false, 2);
      if (isBilingual) {
        text(TextStyle.LEGEND_COUNT, text.apply(captions.other()), true, 3);
      }
    }

    /** A number between the names in two languages. */
    private void centred(String number) {
      double middle = (captions.startsRight() ? -1 : 1) * MARK / 2 * unit;
      double half = texts.measure(TextStyle.LEGEND_COUNT, number).advance() / 2;
      double x = panel.centreX() + middle - half;
      texts.paint(TextStyle.LEGEND_COUNT, number, x, baseline(TextStyle.LEGEND_COUNT));
    }

    private double baseline(TextStyle style) {
      return y - texts.measure(style, "x").ink().centreY() + 0.6 * unit;
    }

    /** Text at the side where reading starts, or at its end; so many points inside the padding. */
    private void text(TextStyle style, String text, boolean atEnd, double indent) {
      double inside = (PADDING + indent) * unit;
      double x =
          atEnd == captions.startsRight()
              ? panel.minX() + inside
              : panel.maxX() - inside - texts.measure(style, text).advance();
      texts.paint(style, text, x, baseline(style));
    }
  }
}
