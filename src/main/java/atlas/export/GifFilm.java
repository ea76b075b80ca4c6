package atlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A film as a GIF file that runs for ever. All frames share the colours of the first day's ground
 * and of the marks; of a frame only the part is written that differs from the one before.
 */
final class GifFilm implements FilmWriter {

  private static final String IMAGE = "javax_imageio_gif_image_1.0";
  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final int HUNDREDTHS = 100;

  private final Film film;
  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream stream;
  private GifColours colours;
  private byte[] shown = new byte[0];
  private int frames;

  GifFilm(OutputStream out, Film film) {
    this.film = film;
    this.stream = new MemoryCacheImageOutputStream(out);
    writer.setOutput(stream);
  }

  @Override
  public void add(BufferedImage picture, int count) throws IOException {
    int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    int width = picture.getWidth();
    if (colours == null) {
      colours = GifColours.of(rgb);
      writer.prepareWriteSequence(head(width, picture.getHeight()));
    }
    byte[] indexed = colours.indexed(rgb);
    Part part =
        shown.length == 0 ? new Part(0, 0, width, picture.getHeight()) : changed(indexed, width);
    write(indexed, width, part);
    for (int i = 1; i < count; i++) {
      write(indexed, width, new Part(0, 0, 1, 1));
    }
    shown = indexed;
  }

  /** A rectangle of the picture, pixels. */
  private record Part(int left, int top, int width, int height) {}

  /** The least part that holds all pixels that differ; a single pixel where none does. */
  private Part changed(byte[] indexed, int width) {
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int i = 0; i < indexed.length; i++) {
      if (indexed[i] != shown[i]) {
        int x = i % width;
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = i / width;
        top = top < 0 ? bottom : top;
      }
    }
    return right < 0
        ? new Part(0, 0, 1, 1)
        : new Part(left, top, right - left + 1, bottom - top + 1);
  }

  private void write(byte[] indexed, int width, Part part) throws IOException {
    IndexColorModel model = colours.model();
    WritableRaster raster = model.createCompatibleWritableRaster(part.width, part.height);
    byte[] pixels = new byte[part.width * part.height];
    for (int row = 0; row < part.height; row++) {
      System.arraycopy(
          indexed, (part.top + row) * width + part.left, pixels, row * part.width, part.width);
    }
    raster.setDataElements(0, 0, part.width, part.height, pixels);
    BufferedImage image = new BufferedImage(model, raster, false, null);
    writer.writeToSequence(new IIOImage(image, null, control(image, part)), null);
    frames++;
  }

  private IIOMetadata control(BufferedImage image, Part part) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", String.valueOf(part.left));
    place.setAttribute("imageTopPosition", String.valueOf(part.top));
    IIOMetadataNode table = child(root, "LocalColorTable");
    root.removeChild(table);
    IIOMetadataNode time = child(root, "GraphicControlExtension");
    time.setAttribute("disposalMethod", "doNotDispose");
    time.setAttribute("userInputFlag", "FALSE");
    time.setAttribute("transparentColorFlag", "FALSE");
    time.setAttribute("transparentColorIndex", "0");
    time.setAttribute("delayTime", String.valueOf(end(frames + 1) - end(frames)));
    if (frames == 0) {
      root.appendChild(forEver());
      root.appendChild(comment());
    }
    metadata.setFromTree(IMAGE, root);
    return metadata;
  }

  /** When so many frames are over, hundredths of a second. */
  private long end(long frames) {
    return Math.round((double) frames * HUNDREDTHS / film.framesPerSecond());
  }

  private static IIOMetadataNode forEver() {
    IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
    extension.setAttribute("applicationID", "NETSCAPE");
    extension.setAttribute("authenticationCode", "2.0");
    extension.setUserObject(new byte[] {1, 0, 0});
    IIOMetadataNode all = new IIOMetadataNode("ApplicationExtensions");
    all.appendChild(extension);
    return all;
  }

  /** The view; the writer takes a comment for Latin letters, so each stands for a byte of UTF-8. */
  private IIOMetadataNode comment() {
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    comment.setAttribute("value", new String(film.altText().stamp().getBytes(UTF_8), ISO_8859_1));
    IIOMetadataNode all = new IIOMetadataNode("CommentExtensions");
    all.appendChild(comment);
    return all;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode node = new IIOMetadataNode(name);
    root.appendChild(node);
    return node;
  }

  private IIOMetadata head(int width, int height) throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    IIOMetadataNode root = new IIOMetadataNode(STREAM);
    IIOMetadataNode version = new IIOMetadataNode("Version");
    version.setAttribute("value", "89a");
    root.appendChild(version);
    IIOMetadataNode screen = new IIOMetadataNode("LogicalScreenDescriptor");
    screen.setAttribute("logicalScreenWidth", String.valueOf(width));
    screen.setAttribute("logicalScreenHeight", String.valueOf(height));
    screen.setAttribute("colorResolution", "8");
    screen.setAttribute("pixelAspectRatio", "0");
    root.appendChild(screen);
    root.appendChild(colours.table());
    metadata.setFromTree(STREAM, root);
    return metadata;
  }

  @Override
  public void finish() throws IOException {
    writer.endWriteSequence();
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    writer.dispose();
    stream.close();
  }
}
