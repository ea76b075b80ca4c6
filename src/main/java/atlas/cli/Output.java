package atlas.cli;

import atlas.export.Format;
import atlas.export.PictureSize;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a command writes, and what it says if it can't. */
final class Output {

  private static final long MEGABYTE = 1 << 20;

  private Output() {}

  /** Writes files. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  /** The kind of still picture that a file's name asks for. */
  static Format format(Path output) throws CommandFailure {
    return Format.of(output)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "-o: "
                        + output
                        + " is no kind of picture that can be written. End it in .png, .jpg, .svg"
                        + " or .pdf."));
  }

  /** Refuses a folder that is not there. */
  static void requireFolder(Path folder) throws CommandFailure {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.environment(
          "The folder " + folder + " does not exist. Nothing was written.",
          new NoSuchFileException(folder.toString()));
    }
  }

  /** Writes, and tells in a sentence why that can't be done. */
  static void write(Path output, PictureSize size, Writing writing) throws CommandFailure {
    try {
      writing.write();
    } catch (OutOfMemoryError e) {
      throw CommandFailure.environment(
          "There is not enough memory for a picture of %dx%d pixels. Take fewer, or give Java more with -Xmx."
              .formatted(size.raster().width(), size.raster().height()),
          e);
    } catch (IOException e) {
      throw CommandFailure.environment(sentence(output, e), e);
    }
  }

  private static String sentence(Path output, IOException e) {
    Path folder = output.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return "The folder " + folder + " has gone. Nothing was written.";
    }
    if (isFull(folder, e)) {
      return output + " can't be written: the disk is full. Nothing is left of it.";
    }
    return output + " can't be written. Check the permissions of the folder and the space.";
  }

  private static boolean isFull(Path folder, IOException e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    try {
      return said != null && said.contains("No space left")
          || Files.getFileStore(folder).getUsableSpace() < MEGABYTE;
    } catch (IOException unknown) {
      return false;
    }
  }
}
