package atlas.backdrop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tiles on disk, with what their server said of how long they hold. Beyond a bound the tiles that
 * were written first go. A cache that can't be read or written is one that holds nothing.
 */
public final class TileCache {

  private static final System.Logger LOG = System.getLogger(TileCache.class.getName());
  private static final String END = ".tile";
  private static final int HEADER = 4 + 8;
  private static final int VERSION = 1;
  private static final int LONGEST_MARK = 500;
  private static final double KEPT_WHEN_FULL = 0.8;

  private final Path folder;
  private final long mostBytes;
  private long bytes = -1;

  /**
   * A tile as it is kept.
   *
   * @param picture as it came
   * @param freshUntil milliseconds since 1970 up to which it need not be asked for again
   * @param entityTag what the server calls this version; may be empty
   * @param lastModified when the server says it was made; may be empty
   */
  record Kept(byte[] picture, long freshUntil, String entityTag, String lastModified) {

    Kept withFreshUntil(long millis) {
      return new Kept(picture, millis, entityTag, lastModified);
    }
  }

  /**
   * @param folder that is the cache's own; made when the first tile comes
   * @param mostBytes how large all tiles together may be
   */
  public TileCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /** A tile of a source, fresh or not. */
  Optional<Kept> get(TileAddress source, Tile tile) {
    Path file = file(source, tile);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > TileFetcher.LARGEST * 2L) {
        return Optional.empty();
      }
      ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
      if (content.remaining() < HEADER || content.getInt() != VERSION) {
        return Optional.empty();
      }
      long freshUntil = content.getLong();
      String entityTag = text(content);
      String lastModified = text(content);
      byte[] picture = new byte[content.remaining()];
      content.get(picture);
      return Optional.of(new Kept(picture, freshUntil, entityTag, lastModified));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "A tile can't be read", e);
      return Optional.empty();
    }
  }

  private static String text(ByteBuffer content) {
    byte[] text = new byte[content.getShort()];
    content.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Keeps a tile, in place of the one that was there. */
  synchronized void put(TileAddress source, Tile tile, Kept kept) {
    byte[] entityTag = bytes(kept.entityTag);
    byte[] lastModified = bytes(kept.lastModified);
    int length = HEADER + 4 + entityTag.length + lastModified.length + kept.picture.length;
    ByteBuffer content =
        ByteBuffer.allocate(length)
            .putInt(VERSION)
            .putLong(kept.freshUntil)
            .putShort((short) entityTag.length)
            .put(entityTag)
            .putShort((short) lastModified.length)
            .put(lastModified)
            .put(kept.picture);
    Path file = file(source, tile);
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "new", ".tmp");
      Files.write(beside, content.array());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      bytes = bytes < 0 ? size() : bytes + length;
      if (bytes > mostBytes) {
        makeRoom();
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, "A tile can't be kept", e);
    }
  }

  private static byte[] bytes(String mark) {
    return (mark.length() > LONGEST_MARK ? "" : mark).getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes all tiles together have. */
  long size() throws IOException {
    long size = 0;
    for (Path tile : tiles()) {
      size += Files.size(tile);
    }
    return size;
  }

  private List<Path> tiles() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(END)).toList();
    }
  }

  private void makeRoom() throws IOException {
    bytes = size();
    List<Path> oldestFirst =
        tiles().stream().sorted(Comparator.comparing(TileCache::written)).toList();
    for (Path tile : oldestFirst) {
      if (bytes <= mostBytes * KEPT_WHEN_FULL) {
        return;
      }
      bytes -= Files.size(tile);
      Files.deleteIfExists(tile);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address may hold a key, so its digest names the folder. */
  private Path file(TileAddress source, Tile tile) {
    return folder
        .resolve(digest(source.template()))
        .resolve(String.valueOf(tile.z()))
        .resolve(String.valueOf(tile.x()))
        .resolve(tile.y() + END);
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
