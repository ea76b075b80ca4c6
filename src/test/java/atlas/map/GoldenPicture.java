package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a picture with {@code src/test/resources/atlas/<package>/<case>/expected.png}; run with
 * {@code -Dgolden.renew=true} to write it anew, then look at it. After a failure the actual picture
 * and the difference lie in {@code target/golden/<package>/<case>}.
 *
 * <p>Rasterizers of several JDKs differ a little along edges: a channel may be off by 24 of 255 in
 * one pixel of 200, and by 1 on average.
 */
public final class GoldenPicture {

  private static final int TOLERATED_DIFFERENCE = 24;
  private static final double TOLERATED_PIXELS = 1 / 200.0;
  private static final double TOLERATED_MEAN = 1;

  private GoldenPicture() {}

  static void compare(String name, BufferedImage actual) throws IOException {
    compare("map", name, actual);
  }

  /** Compares the picture of a case of a package. */
  public static void compare(String inPackage, String name, BufferedImage actual)
      throws IOException {
    Path golden = Path.of("src/test/resources/atlas", inPackage, name, "expected.png");
    if (Boolean.getBoolean("golden.renew")) {
      write(actual, golden);
      return;
    }
    assertThat(golden).as("run with -Dgolden.renew=true to make it").exists();
    BufferedImage expected = ImageIO.read(golden.toFile());
    assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
    assertThat(actual.getHeight()).isEqualTo(expected.getHeight());

    BufferedImage difference =
        new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
    long sum = 0;
    int off = 0;
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int a = actual.getRGB(x, y) >> shift & 0xff;
          int e = expected.getRGB(x, y) >> shift & 0xff;
          largest = Math.max(largest, Math.abs(a - e));
          sum += Math.abs(a - e);
        }
        difference.setRGB(x, y, Math.min(255, 8 * largest) * 0x10101);
        off += largest > TOLERATED_DIFFERENCE ? 1 : 0;
      }
    }
    double pixels = (double) actual.getWidth() * actual.getHeight();
    if (off > TOLERATED_PIXELS * pixels || sum > TOLERATED_MEAN * 3 * pixels) {
      Path folder = Path.of("target/golden", inPackage, name);
      write(actual, folder.resolve("actual.png"));
      write(difference, folder.resolve("difference.png"));
      throw new AssertionError(
          "%s differs in %d pixels, by %.2f on average; see %s"
              .formatted(name, off, sum / 3 / pixels, folder));
    }
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }
}
