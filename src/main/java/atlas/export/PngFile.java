package atlas.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a PNG file, with what it shows as text inside. The same picture, the same bytes. */
public final class PngFile {

  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private PngFile() {}

  /**
   * Writes a picture.
   *
   * @param file replaced if it is there
   * @param dpi pixels an inch on paper
   * @param texts keyword and text of each text chunk, in this order
   * @throws IOException if it can't be written; nothing is left behind then
   */
  public static void write(Path file, BufferedImage picture, double dpi, Map<String, String> texts)
      throws IOException {
    SafeFile.write(file, out -> encode(out, picture, dpi, texts));
  }

  static void encode(OutputStream out, BufferedImage picture, double dpi, Map<String, String> texts)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), how);
      IIOMetadataNode root = new IIOMetadataNode(FORMAT);
      root.appendChild(density(dpi));
      if (!texts.isEmpty()) {
        root.appendChild(texts(texts));
      }
      metadata.mergeTree(FORMAT, root);
      writer.write(null, new IIOImage(picture, null, metadata), how);
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode density(double dpi) {
    String pixelsPerMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
    IIOMetadataNode node = new IIOMetadataNode("pHYs");
    node.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
    node.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
    node.setAttribute("unitSpecifier", "meter");
    return node;
  }

  /** International text chunks: the keywords are Latin, the texts may be Arabic. */
  private static IIOMetadataNode texts(Map<String, String> texts) {
    IIOMetadataNode node = new IIOMetadataNode("iTXt");
    texts.forEach(
        (keyword, text) -> {
          IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
          entry.setAttribute("keyword", keyword);
          entry.setAttribute("compressionFlag", "FALSE");
          entry.setAttribute("compressionMethod", "0");
          entry.setAttribute("languageTag", "");
          entry.setAttribute("translatedKeyword", "");
          entry.setAttribute("text", text);
          node.appendChild(entry);
        });
    return node;
  }
}
