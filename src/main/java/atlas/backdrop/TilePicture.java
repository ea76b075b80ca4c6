package atlas.backdrop;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the picture of a tile, whatever was sent in its place. */
final class TilePicture {

  /** Pixels along a side; some servers send tiles for fine screens. */
  private static final int LONGEST_SIDE = 1024;

  private TilePicture() {}

  /** The picture, of type {@code INT_ARGB_PRE} and the usual size; empty if it is none. */
  static Optional<BufferedImage> read(byte[] bytes) {
    Optional<String> format = format(bytes);
    if (format.isEmpty()) {
      return Optional.empty();
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.get());
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(stream, true, true);
      if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
        return Optional.empty();
      }
      return Optional.of(sized(reader.read(0)));
    } catch (IOException | RuntimeException e) {
      // A damaged picture makes readers fail in many ways.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static Optional<String> format(byte[] bytes) {
    if (bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
      return Optional.of("png");
    }
    if (bytes.length > 8 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8) {
      return Optional.of("jpeg");
    }
    return Optional.empty();
  }

  private static BufferedImage sized(BufferedImage image) {
    BufferedImage tile = new BufferedImage(Tile.SIDE, Tile.SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = tile.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, Tile.SIDE, Tile.SIDE, null);
    g.dispose();
    return tile;
  }
}
