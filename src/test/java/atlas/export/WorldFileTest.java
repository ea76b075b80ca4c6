package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.map.Projection;
import atlas.paint.FrameSize;
import atlas.view.Extent;
import java.io.IOException;
import java.nio.file.Path;
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
  void isTwoFilesBesideThePicture() throws IOException {
    new WorldFile(10.5, -995.25, 495).writeBeside(folder.resolve("a.b.PNG"));
    assertThat(folder.resolve("a.b.pgw"))
        .hasContent("10.5000000000\n0\n0\n-10.5000000000\n-995.2500\n495.0000\n");
    assertThat(folder.resolve("a.b.prj")).hasContent(Projection.WKT);
  }
}
