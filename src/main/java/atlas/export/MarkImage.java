package atlas.export;

import atlas.paint.Marks;
import atlas.paint.Palette;
import atlas.status.StatusSet;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A mark of the map as a small picture of its own. */
public final class MarkImage {

  private static final int SIDE = 64;

  private MarkImage() {}

  /** The mark of the statuses that are possible together, on nothing, as the bytes of a PNG. */
  public static byte[] png(StatusSet statuses) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      double unit = SIDE / 2.0 / Marks.HALF;
      Marks.paint(g, statuses, Palette.of(Theme.LIGHT), SIDE / 2.0, SIDE / 2.0, unit);
    } finally {
      g.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written", e);
    }
    return bytes.toByteArray();
  }
}
