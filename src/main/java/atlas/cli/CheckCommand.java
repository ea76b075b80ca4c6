package atlas.cli;

import atlas.model.Problem;
import atlas.store.Store;
import atlas.store.StoreCheck;
import atlas.store.StoreException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: everything that is wrong with a store or with CSV files. */
@Command(
    name = "check",
    description = "Lists every problem of a store, a folder of CSV files, or one of these.")
final class CheckCommand implements Callable<Integer> {

  private final AtlasCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The store or folder; the store in use if left out.")
  private Optional<Path> file = Optional.empty();

  CheckCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws StoreException {
    Path checked = file.or(parent::store).orElseGet(Store::defaultPath);
    if (file.isEmpty() && !Files.exists(checked)) {
      Stores.open(parent.store()).close();
    }
    List<Problem> problems = StoreCheck.problems(checked, Stores.projection());
    PrintWriter out = parent.out();
    problems.forEach(problem -> out.print(problem + "\n"));
    out.flush();
    return problems.isEmpty() ? Exit.DONE : Exit.CONTENT;
  }
}
