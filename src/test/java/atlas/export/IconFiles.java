package atlas.export;

import atlas.paint.Marks;
import atlas.paint.Palette;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Theme;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/**
 * Makes the files of {@code icons/} that follow from others: the marks of the statuses as the map
 * paints them, and the program's icon for Windows and macOS, which are its pictures in a container.
 * Run by hand when a mark or the icon changed; a test tells if that was forgotten.
 */
final class IconFiles {

  private static final Path ICONS = Path.of("icons");
  private static final int SIDE = 64;

  private IconFiles() {}

  public static void main(String[] args) throws IOException {
    for (Map.Entry<Path, byte[]> file : all().entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.write(file.getKey(), file.getValue());
    }
  }

  /** Each file and what belongs in it. */
  static Map<Path, byte[]> all() throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
      files.put(ICONS.resolve("marks").resolve(name + ".svg"), svg(StatusSet.of(status)));
    }
    files.put(ICONS.resolve("icon.ico"), ico(List.of(16, 32, 48, 256)));
    files.put(ICONS.resolve("icon.icns"), icns());
    return files;
  }

  private static byte[] svg(StatusSet statuses) throws IOException {
    Document document = dom().createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Handover Atlas");
    SVGGraphics2D g = new SVGGraphics2D(context, true); // letters as outlines
    g.setSVGCanvasSize(new Dimension(SIDE, SIDE));
    double unit = SIDE / 2.0 / Marks.HALF;
    Marks.paint(g, statuses, Palette.of(Theme.LIGHT), SIDE / 2.0, SIDE / 2.0, unit);
    StringWriter text = new StringWriter();
    g.stream(text, true);
    return text.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java reads XML", e);
    }
  }

  private static byte[] png(int side) throws IOException {
    return Files.readAllBytes(ICONS.resolve("icon-" + side + ".png"));
  }

  /** Windows' container: a directory, then the pictures; 256 is written as 0. */
  private static byte[] ico(List<Integer> sides) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(6 + 16 * sides.size()).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) sides.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int side : sides) {
      byte[] png = png(side);
      head.put((byte) side).put((byte) side).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + pictures.size());
      pictures.write(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head.array());
    pictures.writeTo(whole);
    return whole.toByteArray();
  }

  /** Apple's container: each picture behind its type and length. */
  private static byte[] icns() throws IOException {
    Map<String, Integer> types = Map.of("ic07", 128, "ic08", 256, "ic09", 512);
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (String type : types.keySet().stream().sorted().toList()) {
      byte[] png = png(types.get(type));
      pictures.write(type.getBytes(StandardCharsets.US_ASCII));
      pictures.write(ByteBuffer.allocate(4).putInt(png.length + 8).array());
      pictures.write(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write("icns".getBytes(StandardCharsets.US_ASCII));
    whole.write(ByteBuffer.allocate(4).putInt(pictures.size() + 8).array());
    pictures.writeTo(whole);
    return whole.toByteArray();
  }
}
