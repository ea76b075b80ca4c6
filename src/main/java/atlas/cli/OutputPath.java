package atlas.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A path that a command is to write to. */
final class OutputPath {

  private OutputPath() {}

  /** Refuses, before any work, a path that is a folder or lies in none. */
  static void check(Path output) throws CommandFailure {
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output)) {
      throw CommandFailure.environment(output + " is a folder. Name a file in it.", null);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw CommandFailure.environment(
          "The folder " + folder + " does not exist. Nothing was written.",
          new NoSuchFileException(String.valueOf(folder)));
    }
  }
}
