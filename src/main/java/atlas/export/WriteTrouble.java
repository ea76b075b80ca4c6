package atlas.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file can't be written. */
public enum WriteTrouble {
  /** Its folder is not there, or is there no more. */
  NO_FOLDER,
  /** The disk is full. */
  NO_SPACE,
  /** A new folder is wanted, and there is something at its place. */
  TAKEN,
  /** There is not enough memory for so many pixels. */
  NO_MEMORY,
  /** Something else, most often a missing permission. */
  REFUSED;

  private static final long MEGABYTE = 1 << 20;

  /** What stood in the way of writing a file. */
  public static WriteTrouble of(Path file, Throwable e) {
    Path folder = file.toAbsolutePath().getParent();
    if (e instanceof OutOfMemoryError) {
      return NO_MEMORY;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return NO_FOLDER;
    }
    if (e instanceof FileAlreadyExistsException) {
      return TAKEN;
    }
    return isFull(folder, e) ? NO_SPACE : REFUSED;
  }

  private static boolean isFull(Path folder, Throwable e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    try {
      return said != null && said.contains("No space left")
          || Files.getFileStore(folder).getUsableSpace() < MEGABYTE;
    } catch (IOException unknown) {
      return false;
    }
  }
}
