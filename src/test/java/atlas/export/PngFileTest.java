package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {

  private static final int SIGNATURE_BYTES = 8;
  private static final int CHECKSUM_BYTES = 4;

  @TempDir Path folder;

  @Test
  void hasThePixelsThatWereWritten() throws IOException {
    BufferedImage picture = speckled(53, 37);
    Path file = folder.resolve("p.png");
    PngFile.write(file, picture, 96, Map.of());
    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(pixels(read)).isEqualTo(pixels(picture));
  }

  @Test
  void hasTheTextsThatWereWrittenInTheirOrder() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", "Two – \"sides\" & <one>");
    texts.put("Description", "٢٩ آذار ٢٠٢٠: ١١ للتحالف");
    texts.put("Software", "Handover Atlas");
    Path file = folder.resolve("p.png");
    PngFile.write(file, speckled(4, 4), 96, texts);
    assertThat(texts(file)).containsExactlyEntriesOf(texts);
  }

  @Test
  void tellsItsDensityInPixelsAMetre() throws IOException {
    Path file = folder.resolve("p.png");
    PngFile.write(file, speckled(4, 4), 300, Map.of());
    assertThat(chunks(file))
        .filteredOn(chunk -> chunk.type.equals("pHYs"))
        .singleElement()
        .extracting(Chunk::data)
        .isEqualTo(new byte[] {0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1}); // 11,811 both ways
  }

  @Test
  void hasTheSameBytesForTheSamePicture() throws IOException {
    Path one = folder.resolve("1.png");
    Path two = folder.resolve("2.png");
    PngFile.write(one, speckled(200, 100), 96, Map.of("Title", "A"));
    PngFile.write(two, speckled(200, 100), 96, Map.of("Title", "A"));
    assertThat(two).hasSameBinaryContentAs(one);
  }

  private static BufferedImage speckled(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    SplittableRandom random = new SplittableRandom(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return picture;
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  /** Keyword and text of each iTXt chunk, read by the letter of PNG's specification. */
  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Chunk chunk : chunks(file)) {
      if (chunk.type.equals("iTXt")) {
        // keyword, 0, is it compressed, how, language, 0, keyword in that language, 0, text
        String[] parts = new String(chunk.data, StandardCharsets.UTF_8).split("\0", -1);
        texts.put(parts[0], parts[parts.length - 1]);
      }
    }
    return texts;
  }

  private record Chunk(String type, byte[] data) {}

  private static List<Chunk> chunks(Path file) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(SIGNATURE_BYTES);
      String type;
      do {
        int length = in.readInt();
        type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        chunks.add(new Chunk(type, in.readNBytes(length)));
        in.skipNBytes(CHECKSUM_BYTES);
      } while (!type.equals("IEND"));
    }
    return chunks;
  }
}
