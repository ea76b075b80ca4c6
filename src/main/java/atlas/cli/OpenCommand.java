package atlas.cli;

import atlas.export.FilmFormat;
import atlas.export.Format;
import atlas.export.PictureStamp;
import atlas.export.StampReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code open}: the window. */
@Command(
    name = "open",
    description = "Opens the window, on a store or on the view of a picture if one is named.")
final class OpenCommand implements Callable<Integer> {

  private final AtlasCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The store, picture or film to open.")
  private Optional<Path> file = Optional.empty();

  OpenCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    return file.isPresent() && isPicture(file.get())
        ? parent.openWindow(parent.store(), Optional.of(stamp(file.get())))
        : parent.openWindow(file.or(parent::store), Optional.empty());
  }

  /** A file that is not there is a store that is made, unless it is called as pictures are. */
  private static boolean isPicture(Path file) throws CommandFailure {
    if (Files.notExists(file) && isCalledPicture(file)) {
      throw CommandFailure.environment("There is no picture or film " + file + ".", null);
    }
    try {
      return StampReader.isPicture(file);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isCalledPicture(Path file) {
    boolean isCalledFilm = FilmFormat.of(file).filter(f -> f != FilmFormat.FRAMES).isPresent();
    return isCalledFilm || Format.of(file).isPresent();
  }

  private static PictureStamp stamp(Path file) throws CommandFailure {
    try {
      return StampReader.read(file)
          .orElseThrow(
              () ->
                  CommandFailure.content(
                      file + ": the picture carries no view of Handover Atlas, or is damaged."));
    } catch (IOException e) {
      throw CommandFailure.environment(file + " can't be read.", e);
    }
  }
}
