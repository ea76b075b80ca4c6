package atlas.export;

import atlas.paint.Palette;
import atlas.status.Status;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * The 256 colours of a GIF: those of the statuses as they are, the rest from a picture by halving
 * the boxes of colours that hold the most (Heckbert 1982). The same picture, the same colours.
 */
final class GifColours {

  private static final int MOST = 256;
  private static final int BITS = 5;
  private static final int CELLS = 1 << 3 * BITS;

  private final int[] palette;
  private final byte[] nearest = new byte[1 << 18];
  private final boolean[] isKnown = new boolean[1 << 18];

  private GifColours(int[] palette) {
    this.palette = palette;
  }

  /** A cell of the cube of colours with its pixels. */
  private record Cell(int red, int green, int blue, int count) {

    int axis(int axis) {
      return axis == 0 ? red : axis == 1 ? green : blue;
    }
  }

  static GifColours of(int[] pixels) {
    List<Integer> fixed = new ArrayList<>();
    for (Status status : Status.values()) {
      fixed.add(Palette.of(status).getRGB() & 0xFFFFFF);
    }
    fixed.add(0x161616);
    fixed.add(0x1d5fbf);
    List<List<Cell>> boxes = new ArrayList<>(List.of(cells(pixels)));
    while (boxes.size() < MOST - fixed.size()) {
      List<Cell> largest =
          boxes.stream()
              .filter(box -> box.size() > 1)
              .max(Comparator.comparingDouble(GifColours::weight))
              .orElse(List.of());
      if (largest.isEmpty()) {
        break;
      }
      boxes.remove(largest);
      halve(largest, boxes);
    }
    int[] palette = new int[MOST];
    int at = 0;
    for (int colour : fixed) {
      palette[at++] = colour;
    }
    for (List<Cell> box : boxes) {
      palette[at++] = mean(box);
    }
    return new GifColours(palette);
  }

  private static List<Cell> cells(int[] pixels) {
    int[] counts = new int[CELLS];
    long[] sums = new long[3 * CELLS];
    int drop = 8 - BITS;
    for (int rgb : pixels) {
      int r = rgb >> 16 & 0xFF;
      int g = rgb >> 8 & 0xFF;
      int b = rgb & 0xFF;
      int cell = (r >> drop) << 2 * BITS | (g >> drop) << BITS | b >> drop;
      counts[cell]++;
      sums[3 * cell] += r;
      sums[3 * cell + 1] += g;
      sums[3 * cell + 2] += b;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      int n = counts[i];
      if (n > 0) {
        cells.add(
            new Cell(
                (int) (sums[3 * i] / n),
                (int) (sums[3 * i + 1] / n),
                (int) (sums[3 * i + 2] / n),
                n));
      }
    }
    return cells;
  }

  /** A box is worth halving for its width, and a little for its pixels: few may be the marks. */
  private static double weight(List<Cell> box) {
    long count = box.stream().mapToLong(Cell::count).sum();
    int width = width(box, widest(box));
    return width * Math.sqrt(Math.sqrt(count));
  }

  private static int widest(List<Cell> box) {
    int widest = 0;
    for (int axis = 1; axis < 3; axis++) {
      widest = width(box, axis) > width(box, widest) ? axis : widest;
    }
    return widest;
  }

  private static int width(List<Cell> box, int axis) {
    int low = 255;
    int high = 0;
    for (Cell cell : box) {
      low = Math.min(low, cell.axis(axis));
      high = Math.max(high, cell.axis(axis));
    }
    return high - low;
  }

  private static void halve(List<Cell> box, List<List<Cell>> boxes) {
    int axis = widest(box);
    List<Cell> sorted = new ArrayList<>(box);
    sorted.sort(
        Comparator.comparingInt((Cell c) -> c.axis(axis))
            .thenComparingInt(Cell::red)
            .thenComparingInt(Cell::green)
            .thenComparingInt(Cell::blue));
    long half = sorted.stream().mapToLong(Cell::count).sum() / 2;
    int at = 0;
    for (long sum = 0; at < sorted.size() - 1 && sum < half; at++) {
      sum += sorted.get(at).count;
    }
    at = Math.max(1, at);
    boxes.add(List.copyOf(sorted.subList(0, at)));
    boxes.add(List.copyOf(sorted.subList(at, sorted.size())));
  }

  private static int mean(List<Cell> box) {
    long[] sum = new long[3];
    long count = 0;
    for (Cell cell : box) {
      for (int axis = 0; axis < 3; axis++) {
        sum[axis] += (long) cell.axis(axis) * cell.count;
      }
      count += cell.count;
    }
    return (int) (sum[0] / count) << 16 | (int) (sum[1] / count) << 8 | (int) (sum[2] / count);
  }

  /** The number of the nearest colour for each pixel. */
  byte[] indexed(int[] pixels) {
    byte[] indexed = new byte[pixels.length];
    int last = -1;
    byte lastIndex = 0;
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i] & 0xFFFFFF;
      if (rgb != last) {
        last = rgb;
        lastIndex = nearest(rgb);
      }
      indexed[i] = lastIndex;
    }
    return indexed;
  }

  private byte nearest(int rgb) {
    int key = (rgb >> 18 & 0x3F) << 12 | (rgb >> 10 & 0x3F) << 6 | rgb >> 2 & 0x3F;
    if (!isKnown[key]) {
      isKnown[key] = true;
      // judged at the middle of the cell, so that it does not matter which pixel came first
      nearest[key] = search((rgb & 0xFCFCFC) + 0x020202);
    }
    return nearest[key];
  }

  private byte search(int rgb) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int r = (rgb >> 16 & 0xFF) - (palette[i] >> 16 & 0xFF);
      int g = (rgb >> 8 & 0xFF) - (palette[i] >> 8 & 0xFF);
      int b = (rgb & 0xFF) - (palette[i] & 0xFF);
      int distance = 3 * r * r + 6 * g * g + b * b;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return (byte) best;
  }

  IndexColorModel model() {
    byte[][] channels = new byte[3][MOST];
    for (int i = 0; i < MOST; i++) {
      for (int channel = 0; channel < 3; channel++) {
        channels[channel][i] = (byte) (palette[i] >> 16 - 8 * channel);
      }
    }
    return new IndexColorModel(8, MOST, channels[0], channels[1], channels[2]);
  }

  /** The colour table of the whole file. */
  IIOMetadataNode table() {
    IIOMetadataNode table = new IIOMetadataNode("GlobalColorTable");
    table.setAttribute("sizeOfGlobalColorTable", String.valueOf(MOST));
    table.setAttribute("backgroundColorIndex", "0");
    table.setAttribute("sortFlag", "FALSE");
    for (int i = 0; i < MOST; i++) {
      IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
      entry.setAttribute("index", String.valueOf(i));
      entry.setAttribute("red", String.valueOf(palette[i] >> 16 & 0xFF));
      entry.setAttribute("green", String.valueOf(palette[i] >> 8 & 0xFF));
      entry.setAttribute("blue", String.valueOf(palette[i] & 0xFF));
      table.appendChild(entry);
    }
    return table;
  }
}
