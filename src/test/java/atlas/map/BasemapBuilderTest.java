package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasemapBuilderTest {

  private static final Path DATA = Path.of("data/basemap");

  @TempDir Path folder;

  /** The build made the program's base map in another run of the virtual machine. */
  @Test
  void makesTheSameBytesAgain() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("a folder/classes/atlas/map"));

    BasemapBuilder.main(
        new String[] {DATA.toString(), folder.resolve("a folder/classes").toString()});

    try (InputStream built = Basemap.class.getResourceAsStream(Basemap.RESOURCE)) {
      assertThat(classes.resolve(Basemap.RESOURCE)).hasBinaryContent(built.readAllBytes());
    }
    try (Stream<Path> files = Files.list(classes)) {
      assertThat(files).as("nothing else is left").hasSize(1);
    }
  }

  @Test
  void restsWhileNothingIsNewer() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path classes = Files.createDirectories(folder.resolve("classes/atlas/map"));
    Path input = Files.writeString(data.resolve("sea.geojson"), "not even JSON");
    Path target = Files.writeString(classes.resolve(Basemap.RESOURCE), "made before");
    String[] args = {data.toString(), folder.resolve("classes").toString()};
    Files.setLastModifiedTime(target, FileTime.fromMillis(2_000_000));

    Files.setLastModifiedTime(input, FileTime.fromMillis(1_000_000));
    BasemapBuilder.main(args);
    assertThat(target).hasContent("made before");

    Files.setLastModifiedTime(input, FileTime.fromMillis(3_000_000));
    assertThatThrownBy(() -> BasemapBuilder.main(args)).isInstanceOf(IOException.class);
    assertThat(target).as("kept when the build fails").hasContent("made before");
  }

  @Test
  void refusesALayerThatIsCutShort() throws IOException {
    Path data = copyOfData();
    byte[] rivers = Files.readAllBytes(data.resolve("rivers.geojson"));
    Files.write(data.resolve("rivers.geojson"), Arrays.copyOf(rivers, rivers.length / 2));

    assertThatThrownBy(() -> new BasemapBuilder(data).build(folder.resolve("basemap.bin")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("rivers.geojson: not JSON, or cut short");
    assertThat(folder.resolve("basemap.bin")).doesNotExist();
  }

  @Test
  void refusesAReliefOfAnotherSize() throws IOException {
    Path data = copyOfData();
    BufferedImage small = new BufferedImage(72, 60, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(small, "png", data.resolve("relief.png").toFile());

    assertThatThrownBy(() -> new BasemapBuilder(data).build(folder.resolve("basemap.bin")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("relief.png: 72 × 60 pixels");
  }

  private Path copyOfData() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
