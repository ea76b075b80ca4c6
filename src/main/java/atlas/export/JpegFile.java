package atlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as a JPEG file, with what it says as XMP and as a comment inside. */
final class JpegFile {

  /** Small letters on a map stay clean from here on. */
  private static final float QUALITY = 0.93f;

  private static final int START = 2;
  private static final int APP1 = 0xFFE1;
  private static final int COMMENT = 0xFFFE;
  private static final int MOST_BYTES = 0xFFFF - 2;
  private static final byte[] XMP_NAME = "http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1);

  private JpegFile() {}

  static void encode(OutputStream out, BufferedImage picture, double dpi, AltText text)
      throws IOException {
    byte[] jpeg = compressed(picture);
    // the header of JFIF, of fixed length, which ImageIO writes first
    int afterHeader = START + 2 + (jpeg[START + 2] & 0xFF) * 256 + (jpeg[START + 3] & 0xFF);
    setDensity(jpeg, (int) Math.round(dpi));
    DataOutputStream data = new DataOutputStream(out);
    data.write(jpeg, 0, afterHeader);
    segment(data, APP1, XMP_NAME, Xmp.packet(text).getBytes(UTF_8));
    segment(data, COMMENT, new byte[0], text.state().getBytes(UTF_8));
    data.write(jpeg, afterHeader, jpeg.length - afterHeader);
    data.flush();
  }

  private static byte[] compressed(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Pixels an inch, in the header of JFIF. */
  private static void setDensity(byte[] jpeg, int dpi) {
    int units = START + 2 + 2 + 5 + 2;
    jpeg[units] = 1;
    for (int at : new int[] {units + 1, units + 3}) {
      jpeg[at] = (byte) (dpi >> 8);
      jpeg[at + 1] = (byte) dpi;
    }
  }

  private static void segment(DataOutputStream out, int marker, byte[] name, byte[] content)
      throws IOException {
    if (name.length + content.length > MOST_BYTES) {
      // A picture of so many sites that their table doesn't fit: the view alone is left out.
      return;
    }
    out.writeShort(marker);
    out.writeShort(2 + name.length + content.length);
    out.write(name);
    out.write(content);
  }

  /** The XMP of a segment of this kind; empty bytes if it is another. */
  static byte[] xmp(int marker, byte[] content) {
    return marker == APP1
            && content.length > XMP_NAME.length
            && Arrays.equals(content, 0, XMP_NAME.length, XMP_NAME, 0, XMP_NAME.length)
        ? Arrays.copyOfRange(content, XMP_NAME.length, content.length)
        : new byte[0];
  }
}
