package atlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as a PNG file, with what it shows as text inside. The same picture, the same bytes.
 *
 * <p>Bands of rows are filtered and compressed side by side on all processors, each with the end of
 * the one before as its dictionary; joined they are one stream. Their height never depends on the
 * machine, and neither do the bytes.
 */
public final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int CHANNELS = 3;
  private static final byte[] HEAD = {8, 2, 0, 0, 0};

  /** Header of a stream of zlib: deflate with a window of 32 KiB. */
  private static final byte[] ZLIB = {0x78, (byte) 0x9C};

  private static final int LEVEL = 4;
  private static final int WINDOW = 1 << 15;
  private static final int BAND_BYTES = 1 << 19;
  private static final int BANDS_AT_ONCE = 16;

  private PngFile() {}

  /**
   * Writes a picture.
   *
   * @param file replaced if it is there
   * @param picture of the type {@link BufferedImage#TYPE_INT_RGB}
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
    DataOutputStream data = new DataOutputStream(out);
    data.write(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(8 + HEAD.length);
    chunk(data, "IHDR", head.putInt(picture.getWidth()).putInt(picture.getHeight()).put(HEAD));
    int density = (int) Math.round(dpi / METRES_PER_INCH);
    chunk(data, "pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) 1));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      chunk(data, "iTXt", text(text.getKey(), text.getValue()));
    }
    new Rows(picture).write(data);
    chunk(data, "IEND", ByteBuffer.allocate(0));
    data.flush();
  }

  /** International text, not compressed: the keyword is Latin, the text may be Arabic. */
  private static ByteBuffer text(String keyword, String text) {
    byte[] name = (keyword + "\0\0\0\0\0").getBytes(ISO_8859_1);
    byte[] said = text.getBytes(UTF_8);
    return ByteBuffer.allocate(name.length + said.length).put(name).put(said);
  }

  private static void chunk(DataOutputStream out, String type, ByteBuffer content)
      throws IOException {
    chunk(out, type, content.array());
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }

  /** The rows of a picture, in bands. */
  private static final class Rows {

    private final BufferedImage picture;
    private final int width;
    private final int height;
    private final int stride;
    private final int bandHeight;
    private final int bands;

    Rows(BufferedImage picture) {
      this.picture = picture;
      this.width = picture.getWidth();
      this.height = picture.getHeight();
      this.stride = 1 + CHANNELS * width;
      this.bandHeight = Math.max(1, BAND_BYTES / stride);
      this.bands = (height + bandHeight - 1) / bandHeight;
    }

    void write(DataOutputStream out) throws IOException {
      chunk(out, "IDAT", ZLIB);
      Adler32 sum = new Adler32();
      byte[] before = new byte[0];
      for (int first = 0; first < bands; first += BANDS_AT_ONCE) {
        int from = first;
        int count = Math.min(BANDS_AT_ONCE, bands - first);
        byte[][] filtered = new byte[count][];
        byte[][] packed = new byte[count][];
        IntStream.range(0, count).parallel().forEach(i -> filtered[i] = filtered(from + i));
        byte[] last = before;
        IntStream.range(0, count)
            .parallel()
            .forEach(
                i ->
                    packed[i] =
                        packed(
                            filtered[i], i == 0 ? last : filtered[i - 1], from + i == bands - 1));
        for (int i = 0; i < count; i++) {
          sum.update(filtered[i]);
          chunk(out, "IDAT", packed[i]);
        }
        before = filtered[count - 1];
      }
      chunk(out, "IDAT", ByteBuffer.allocate(4).putInt((int) sum.getValue()));
    }

    /** The rows of a band, each after the filter that leaves it smallest. */
    private byte[] filtered(int band) {
      int top = band * bandHeight;
      int rows = Math.min(bandHeight, height - top);
      byte[] filtered = new byte[rows * stride];
      int[] pixels = new int[width];
      byte[] above = new byte[CHANNELS * width];
      byte[] row = new byte[CHANNELS * width];
      if (top > 0) {
        bytes(top - 1, pixels, above);
      }
      byte[] sub = new byte[row.length];
      byte[] up = new byte[row.length];
      byte[] paeth = new byte[row.length];
      for (int y = 0; y < rows; y++) {
        bytes(top + y, pixels, row);
        long[] cost = filter(row, above, sub, up, paeth);
        int best = cost[0] <= cost[1] && cost[0] <= cost[2] ? 0 : cost[1] <= cost[2] ? 1 : 2;
        int at = y * stride;
        filtered[at] = (byte) (best == 0 ? 1 : best == 1 ? 2 : 4);
        System.arraycopy(best == 0 ? sub : best == 1 ? up : paeth, 0, filtered, at + 1, row.length);
        byte[] free = above;
        above = row;
        row = free;
      }
      return filtered;
    }

    private void bytes(int y, int[] pixels, byte[] row) {
      picture.getRaster().getDataElements(0, y, width, 1, pixels);
      for (int x = 0, at = 0; x < width; x++) {
        int rgb = pixels[x];
        row[at++] = (byte) (rgb >> 16);
        row[at++] = (byte) (rgb >> 8);
        row[at++] = (byte) rgb;
      }
    }

    /** The sums of what three filters leave. */
    private static long[] filter(byte[] row, byte[] above, byte[] sub, byte[] up, byte[] paeth) {
      long subCost = 0;
      long upCost = 0;
      long paethCost = 0;
      for (int i = 0; i < row.length; i++) {
        int a = i < CHANNELS ? 0 : row[i - CHANNELS] & 0xFF;
        int b = above[i] & 0xFF;
        int c = i < CHANNELS ? 0 : above[i - CHANNELS] & 0xFF;
        int x = row[i] & 0xFF;
        int pa = Math.abs(b - c);
        int pb = Math.abs(a - c);
        int pc = Math.abs(a + b - 2 * c);
        sub[i] = (byte) (x - a);
        up[i] = (byte) (x - b);
        paeth[i] = (byte) (x - (pa <= pb && pa <= pc ? a : pb <= pc ? b : c));
        subCost += Math.abs(sub[i]);
        upCost += Math.abs(up[i]);
        paethCost += Math.abs(paeth[i]);
      }
      return new long[] {subCost, upCost, paethCost};
    }

    private static byte[] packed(byte[] band, byte[] before, boolean isLast) {
      Deflater deflater = new Deflater(LEVEL, true);
      try {
        if (before.length > 0) {
          int from = Math.max(0, before.length - WINDOW);
          deflater.setDictionary(Arrays.copyOfRange(before, from, before.length));
        }
        deflater.setInput(band);
        if (isLast) {
          deflater.finish();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(band.length / 4);
        byte[] buffer = new byte[1 << 16];
        int length;
        do {
          length =
              deflater.deflate(
                  buffer, 0, buffer.length, isLast ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
          packed.write(buffer, 0, length);
        } while (length == buffer.length || isLast && !deflater.finished());
        return packed.toByteArray();
      } finally {
        deflater.end();
      }
    }
  }
}
