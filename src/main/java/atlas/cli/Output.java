package atlas.cli;

import atlas.export.Format;
import atlas.export.PictureSize;
import atlas.export.WriteTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a command writes, and what it says if it can't. */
final class Output {

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
    } catch (OutOfMemoryError | IOException e) {
      throw CommandFailure.environment(sentence(output, size, WriteTrouble.of(output, e)), e);
    }
  }

  private static String sentence(Path output, PictureSize size, WriteTrouble trouble) {
    return switch (trouble) {
      case NO_FOLDER ->
          "The folder " + output.toAbsolutePath().getParent() + " has gone. Nothing was written.";
      case NO_SPACE -> output + " can't be written: the disk is full. Nothing is left of it.";
      case TAKEN -> output + " is there already and not empty. Name a new folder.";
      case NO_MEMORY ->
          "There is not enough memory for a picture of %dx%d pixels. Take fewer, or give Java more with -Xmx."
              .formatted(size.raster().width(), size.raster().height());
      case REFUSED ->
          output + " can't be written. Check the permissions of the folder and the space.";
    };
  }
}
