package atlas.ui;

import atlas.export.SafeFile;
import atlas.ui.MapPainter.Ground;
import atlas.ui.MapPainter.GroundRequest;
import dev.dirs.ProjectDirectories;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The ground of the map as it was last at rest, in a file, so that a start reads it where it would
 * have to paint it. Nothing but the base map is in it: what facts and dates make of the map is
 * painted anew. A file that is missing, damaged or of another ground is as good as none.
 *
 * <p>The file: a number that tells what it is, the checksum of what follows, the length of the key,
 * the key, and the pixels, row by row, as they lie in memory.
 */
final class KeptGround {

  private static final System.Logger LOG = System.getLogger(KeptGround.class.getName());

  private static final long MAGIC = 0x41746c61_47726e31L;
  private static final int HEADER = Long.BYTES + Long.BYTES + Integer.BYTES;

  /** More than this, which is more than a screen of 8K has, is not written. */
  private static final long MOST_PIXELS = 40_000_000;

  private final Optional<Path> file;
  private final String program;
  private Optional<Ground> last = Optional.empty();
  private Optional<GroundRequest> written = Optional.empty();

  private KeptGround(Optional<Path> file, String program) {
    this.file = file;
    this.program = program;
  }

  /**
   * Kept in a file.
   *
   * @param file need not be there
   * @param program tells one version of the program from another, which may paint another ground
   */
  static KeptGround in(Path file, String program) {
    return new KeptGround(Optional.of(file), program);
  }

  /** Kept in the user's cache; nowhere while the program is not one file. */
  static KeptGround ofProgram() {
    try {
      Path program =
          Path.of(KeptGround.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(program)
          ? in(
              Path.of(ProjectDirectories.from("", "", "Handover Atlas").cacheDir, "ground.bin"),
              Files.size(program) + " " + Files.getLastModifiedTime(program))
          : nowhere();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      LOG.log(Level.INFO, "There is no place to keep the ground", e);
      return nowhere();
    }
  }

  /** Kept nowhere. */
  static KeptGround nowhere() {
    return new KeptGround(Optional.empty(), "");
  }

  /**
   * The ground that was asked for, if it is the one that was offered last, or kept.
   *
   * @return not to be painted on
   */
  synchronized Optional<BufferedImage> read(GroundRequest request) {
    if (last.isPresent() && last.get().request().equals(request)) {
      return last.map(Ground::picture);
    }
    if (file.isEmpty() || !canKeep(request)) {
      return Optional.empty();
    }
    byte[] key = key(request);
    int width = request.size().width();
    int height = request.size().height();
    long length = HEADER + key.length + (long) Integer.BYTES * width * height;
    try {
      if (!Files.isRegularFile(file.get()) || Files.size(file.get()) != length) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.get()));
      if (bytes.limit() != length || bytes.getLong() != MAGIC || !isWhole(bytes)) {
        return Optional.empty();
      }
      byte[] itsKey = new byte[Math.min(bytes.getInt(), key.length)];
      bytes.get(itsKey);
      if (!Arrays.equals(itsKey, key)) {
        return Optional.empty();
      }
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      bytes.asIntBuffer().get(pixels(picture));
      written = Optional.of(request);
      return Optional.of(picture);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "The kept ground can't be read", e);
      return Optional.empty();
    }
  }

  /** Reads the checksum and compares it with that of all that follows. */
  private static boolean isWhole(ByteBuffer bytes) {
    long told = bytes.getLong();
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return sum.getValue() == told;
  }

  /** Hands over the ground of the map at rest; {@link #write} keeps it. */
  synchronized void offer(Ground ground) {
    last = Optional.of(ground).filter(g -> canKeep(g.request()));
  }

  /** Writes the ground that was offered last, unless the file has it. Logs if it can't be. */
  synchronized void write() {
    if (file.isEmpty() || last.isEmpty() || written.equals(last.map(Ground::request))) {
      return;
    }
    Ground ground = last.get();
    byte[] key = key(ground.request());
    int[] pixels = pixels(ground.picture());
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + key.length + Integer.BYTES * pixels.length);
    bytes.position(2 * Long.BYTES);
    bytes.putInt(key.length).put(key).asIntBuffer().put(pixels);
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), 2 * Long.BYTES, bytes.capacity() - 2 * Long.BYTES);
    bytes.putLong(0, MAGIC).putLong(Long.BYTES, sum.getValue());
    try {
      Files.createDirectories(file.get().getParent());
      SafeFile.write(file.get(), out -> out.write(bytes.array()));
      written = last.map(Ground::request);
    } catch (IOException e) {
      LOG.log(Level.INFO, "The ground can't be kept", e);
    }
  }

  /** Layers of the person's own can change at any time. */
  private static boolean canKeep(GroundRequest request) {
    return request.backdrops().isEmpty()
        && (long) request.size().width() * request.size().height() <= MOST_PIXELS;
  }

  private byte[] key(GroundRequest request) {
    return String.join(
            "\n",
            program,
            request.extent().toString(),
            request.size().toString(),
            request.theme().name(),
            new TreeSet<>(request.layers()).toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
