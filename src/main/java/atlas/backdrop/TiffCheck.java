package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a TIFF file says of itself, checked before a library believes it and reserves memory: that
 * all of it is there, and that no piece of it is too large to be held.
 *
 * <p>See <a href="https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf">TIFF 6.0</a>,
 * sections 2, 8 and 15, and BigTIFF.
 */
final class TiffCheck {

  /** Bytes of a strip or tile once it is unpacked. */
  static final long LARGEST_PIECE = 256L << 20;

  private static final int MOST_DIRECTORIES = 64;
  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_PIECES = 4_000_000;
  private static final long LONGEST_SIDE = 2_000_000;

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int BITS = 258;
  private static final int STRIP_OFFSETS = 273;
  private static final int SAMPLES = 277;
  private static final int ROWS_PER_STRIP = 278;
  private static final int STRIP_LENGTHS = 279;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_HEIGHT = 323;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_LENGTHS = 325;

  /** Bytes of a value by its type; 0 for what is no type. */
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

  private final String name;
  private final FileChannel channel;
  private final long length;
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
  private boolean isBig;

  /** One entry of a directory: where its values are, of which type, how many. */
  private record Entry(int type, long count, long position) {}

  private TiffCheck(String name, FileChannel channel) throws IOException {
    this.name = name;
    this.channel = channel;
    this.length = channel.size();
  }

  /**
   * Checks a file.
   *
   * @throws BackdropException if it is cut short, damaged, or in pieces that are too large
   * @throws IOException if it can't be read
   */
  static void check(Path file) throws BackdropException, IOException {
    String name = String.valueOf(file.getFileName());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      new TiffCheck(name, channel).check();
    } catch (EOFException e) {
      throw new BackdropException(Flaw.CUT_SHORT, e, name);
    }
  }

  private void check() throws BackdropException, IOException {
    ByteBuffer header = read(0, 8);
    order = header.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    isBig = header.order(order).getShort(2) == 43;
    long directory = isBig ? read(8, 8).getLong() : header.getInt(4) & 0xffffffffL;
    Set<Long> seen = new HashSet<>();
    while (directory != 0) {
      if (!seen.add(directory) || seen.size() > MOST_DIRECTORIES) {
        throw new BackdropException(Flaw.DAMAGED, name);
      }
      directory = checkDirectory(directory);
    }
    if (seen.isEmpty()) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
  }

  /** Checks a directory, and tells where the next one is. */
  private long checkDirectory(long start) throws BackdropException, IOException {
    int head = isBig ? 8 : 2;
    int size = isBig ? 20 : 12;
    long count = isBig ? read(start, head).getLong() : read(start, head).getShort() & 0xffff;
    if (count < 1 || count > MOST_ENTRIES) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    Map<Integer, Entry> entries = new HashMap<>();
    for (int i = 0; i < count; i++) {
      long at = start + head + (long) i * size;
      ByteBuffer entry = read(at, size);
      int tag = entry.getShort() & 0xffff;
      int type = entry.getShort() & 0xffff;
      long values = isBig ? entry.getLong() : entry.getInt() & 0xffffffffL;
      int each = type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
      long bytes = Math.multiplyHigh(values, each) == 0 ? values * each : -1;
      if (bytes < 0) {
        throw new BackdropException(Flaw.DAMAGED, name);
      }
      int room = isBig ? 8 : 4;
      long position = at + size - room;
      if (bytes > room) {
        position = isBig ? entry.getLong() : entry.getInt() & 0xffffffffL;
        requireWithin(position, bytes);
      }
      if (each > 0) { // a field of another type is no field, as TIFF 6.0 has it
        entries.put(tag, new Entry(type, values, position));
      }
    }
    checkPieces(entries);
    ByteBuffer next = read(start + head + count * size, isBig ? 8 : 4);
    return isBig ? next.getLong() : next.getInt() & 0xffffffffL;
  }

  private void checkPieces(Map<Integer, Entry> entries) throws BackdropException, IOException {
    long width = first(entries, WIDTH, 0);
    long height = first(entries, HEIGHT, 0);
    if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    long samples = first(entries, SAMPLES, 1);
    long bits = first(entries, BITS, 1);
    boolean isTiled = entries.containsKey(TILE_OFFSETS);
    long across = isTiled ? first(entries, TILE_WIDTH, 0) : width;
    long down =
        isTiled
            ? first(entries, TILE_HEIGHT, 0)
            : Math.min(height, first(entries, ROWS_PER_STRIP, height));
    if (across < 1 || down < 1 || samples < 1 || samples > 1000 || bits < 1 || bits > 128) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    if (across > LONGEST_SIDE
        || down > LONGEST_SIDE
        || across * down * samples * bits / 8 > LARGEST_PIECE) {
      throw new BackdropException(Flaw.LARGE_PIECES, name);
    }
    checkData(
        entries.get(isTiled ? TILE_OFFSETS : STRIP_OFFSETS),
        entries.get(isTiled ? TILE_LENGTHS : STRIP_LENGTHS));
  }

  /** All the data must lie within the file; a piece that was left out has no length. */
  private void checkData(Entry offsets, Entry lengths) throws BackdropException, IOException {
    if (offsets == null || offsets.count() < 1 || offsets.count() > MOST_PIECES) {
      throw new BackdropException(Flaw.DAMAGED, name);
    }
    if (lengths == null || lengths.count() != offsets.count()) {
      return;
    }
    ByteBuffer starts = values(offsets);
    ByteBuffer sizes = values(lengths);
    for (long i = 0; i < offsets.count(); i++) {
      long size = next(sizes, lengths.type());
      requireWithin(next(starts, offsets.type()), size);
    }
  }

  private ByteBuffer values(Entry entry) throws IOException {
    return read(entry.position(), (int) (entry.count() * TYPE_BYTES[entry.type()]));
  }

  private long first(Map<Integer, Entry> entries, int tag, long otherwise)
      throws BackdropException, IOException {
    Entry entry = entries.get(tag);
    if (entry == null || entry.count() == 0) {
      return otherwise;
    }
    return next(read(entry.position(), TYPE_BYTES[entry.type()]), entry.type());
  }

  private long next(ByteBuffer values, int type) throws BackdropException {
    return switch (TYPE_BYTES[type]) {
      case 1 -> values.get() & 0xff;
      case 2 -> values.getShort() & 0xffff;
      case 4 -> values.getInt() & 0xffffffffL;
      case 8 -> values.getLong();
      default -> throw new BackdropException(Flaw.DAMAGED, name);
    };
  }

  private void requireWithin(long position, long bytes) throws BackdropException {
    if (position < 0 || bytes < 0 || position > length || bytes > length - position) {
      throw new BackdropException(Flaw.CUT_SHORT, name);
    }
  }

  private ByteBuffer read(long position, int bytes) throws IOException {
    if (position < 0 || position > length - bytes) {
      throw new EOFException(name);
    }
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(order);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new EOFException(name);
      }
    }
    return buffer.flip();
  }
}
