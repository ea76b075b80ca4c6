package atlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that is written whole or not at all: written beside its place, then moved into it. What
 * was there before stays until the new one is complete; if the program ends before, nothing is left
 * of it.
 */
public final class SafeFile {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {

    /** Writes it all; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  private static final int BUFFER_BYTES = 1 << 16;

  private SafeFile() {}

  /**
   * Writes a file; where it is a link, the file that the link leads to.
   *
   * @throws IOException if the folder is missing or can't be written, or {@code content} throws it;
   *     nothing is left behind then
   */
  public static void write(Path file, Content content) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = begin(place);
    try {
      // Not a temporary file of Java's, which nobody but its owner may read.
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW), BUFFER_BYTES)) {
        content.writeTo(out);
      }
      move(beside, place);
    } finally {
      Unfinished.end(beside);
    }
  }

  /** Writes a file or a folder at a place of its own. */
  @FunctionalInterface
  public interface Making {

    /** Writes it all. */
    void writeAt(Path beside) throws IOException;
  }

  /**
   * The same for what must be able to go back in the file that it writes.
   *
   * @param making creates the file at the path that it is given
   * @throws IOException see {@link #write}
   */
  public static void writeAt(Path file, Making making) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = begin(place);
    try {
      making.writeAt(beside);
      move(beside, place);
    } finally {
      Unfinished.end(beside);
    }
  }

  /**
   * The same for a folder of files.
   *
   * @param folder is not there, or is empty
   * @param making writes files into the folder that it is given
   * @throws IOException see {@link #write}; also if there is something at the place
   */
  public static void writeFolder(Path folder, Making making) throws IOException {
    Path place = folder.toAbsolutePath();
    if (!isFree(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    Path beside = begin(place);
    try {
      Files.createDirectory(beside);
      making.writeAt(beside);
      Files.deleteIfExists(place);
      Files.move(beside, place);
    } finally {
      Unfinished.end(beside);
    }
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static Path begin(Path place) {
    Path beside = place.resolveSibling(".atlas-" + UUID.randomUUID() + ".part");
    Unfinished.begin(beside);
    return beside;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
