package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import atlas.map.Projection;
import atlas.paint.FrameSize;
import atlas.view.Extent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldFileTest {

  @TempDir Path folder;

  @Test
  void tellsTheMiddleOfTheUpperLeftPixel() {
    Extent extent = new Extent(-1000, -500, 1000, 500);
    assertThat(WorldFile.of(extent, FrameSize.of(200, 100)))
        .isEqualTo(new WorldFile(10, -995, 495));
  }

  /** A square extent on a wide picture shows more ground in the west and east. */
  @Test
  void tellsOfTheExtentFittedToThePicture() {
    Extent extent = new Extent(-500, -500, 500, 500);
    assertThat(WorldFile.of(extent, FrameSize.of(200, 100)))
        .isEqualTo(new WorldFile(10, -995, 495));
  }

  @Test
  void isThreeFilesBesideThePicture() throws IOException {
    new WorldFile(10.5, -995.25, 495).writeBeside(folder.resolve("a.b.PNG"));
    assertThat(folder.resolve("a.b.pgw"))
        .hasContent("10.5000000000\n0\n0\n-10.5000000000\n-995.2500\n495.0000\n");
    assertThat(folder.resolve("a.b.prj")).hasContent(Projection.WKT);
  }

  @Test
  void tellsGdalTheSystemAndThePlace() throws IOException {
    Path png = folder.resolve("p.png");
    BufferedImage picture = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
    PngFile.write(png, picture, 96, Map.of());
    WorldFile.of(new Extent(-1000, -500, 1000, 500), FrameSize.of(20, 10)).writeBeside(png);
    assertThat(gdalinfo(png))
        .contains("Lambert Conic Conformal (2SP)", "1st standard parallel\",32.65")
        .contains("Upper Left  (   -1000.000,     500.000) ( 42d")
        .contains("Lower Right (    1000.000,    -500.000)");
  }

  private static String gdalinfo(Path file) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder("gdalinfo", file.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      return abort("gdalinfo is not installed (Debian: gdal-bin)");
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
