package atlas.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code open}: the window. */
@Command(name = "open", description = "Opens the window, on a store if one is named.")
final class OpenCommand implements Callable<Integer> {

  private final AtlasCommand parent;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The store to open.")
  private Optional<Path> file = Optional.empty();

  OpenCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    return parent.openWindow(file.or(parent::store));
  }
}
