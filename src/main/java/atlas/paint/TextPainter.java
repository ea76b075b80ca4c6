package atlas.paint;

import java.awt.Color;
import java.awt.Graphics2D;

/** Paints text in the colours of a theme, with the halo of its style. */
final class TextPainter {

  private static final double HALO_OPACITY = 0.85;

  private final Graphics2D g;
  private final Palette palette;
  private final Sprites sprites;
  private final double unit;

  TextPainter(Graphics2D g, Palette palette, Sprites sprites, double unit) {
    this.g = g;
    this.palette = palette;
    this.sprites = sprites;
    this.unit = unit;
  }

  private record Key(String text, TextStyle style, double angle, Palette palette, double unit) {}

  double unit() {
    return unit;
  }

  Palette palette() {
    return palette;
  }

  /** Room of a text, pixels. */
  TextExtent measure(TextStyle style, String text) {
    return new Lettering(style, unit).measure(text);
  }

  /** Paints a level text. */
  void paint(TextStyle style, String text, double x, double y) {
    paint(style, text, x, y, 0);
  }

  /**
   * Paints a text.
   *
   * @param x start of the baseline on the left; rounded to whole pixels, as all text is
   * @param y of the baseline
   * @param angle counterclockwise from the east about that start, degrees
   */
  void paint(TextStyle style, String text, double x, double y, double angle) {
    Lettering lettering = new Lettering(style, unit);
    double haloWidth = style.halo() * unit;
    Box ink = lettering.measure(text).ink();
    Box room = (angle == 0 ? ink : allAround(ink)).grown(haloWidth + 1);
    Color halo = Palette.withOpacity(palette.halo(), HALO_OPACITY);
    sprites.draw(
        g,
        new Key(text, style, angle, palette, unit),
        room,
        Math.rint(x),
        Math.rint(y),
        own -> {
          own.rotate(-Math.toRadians(angle));
          lettering.draw(own, text, palette.ink(style), halo, haloWidth);
        });
  }

  /** The square around the origin that holds a box however it is turned. */
  private static Box allAround(Box box) {
    double x = Math.max(Math.abs(box.minX()), Math.abs(box.maxX()));
    double y = Math.max(Math.abs(box.minY()), Math.abs(box.maxY()));
    return Box.around(0, 0, Math.hypot(x, y));
  }
}
