package atlas.cli;

import atlas.exchange.ChangeTable;
import atlas.exchange.OtherVersion;
import atlas.export.StampReader;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.StatusChange;
import atlas.status.StatusSet;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.FactChanges;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare-data}: what changed between two versions of the facts. */
@Command(
    name = "compare-data",
    description = "Prints what changed in the facts between two versions of them.")
final class CompareDataCommand implements Callable<Integer> {

  private static final String SHIPPED = "shipped";

  /** How it is written. */
  enum Format {
    TEXT,
    CSV
  }

  private final AtlasCommand parent;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "The earlier version: another store, a folder of CSV files, a picture that was made of"
              + " it, its digest, or 'shipped'.")
  private String before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "The later version, likewise; the store if left out.")
  private Optional<String> after = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Print the sites whose status on this day differs, in place of the rows.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|csv",
      description = "How it is written.")
  private Format format;

  CompareDataCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Optional<LocalDate> day =
        date.isPresent() ? Optional.of(BeliefOptions.day("--date", date.get())) : Optional.empty();
    try (Store store = Stores.toRead(parent.store())) {
      Facts first = version(before, store);
      Facts second = after.isPresent() ? version(after.get(), store) : store.facts();
      PrintWriter out = parent.out();
      if (day.isPresent()) {
        printStatuses(first, second, day.get(), out);
      } else {
        printRows(new ChangeTable(FactChanges.between(first, second)), out);
      }
      out.flush();
    }
    return Exit.DONE;
  }

  private static Facts version(String name, Store store) throws CommandFailure, StoreException {
    OtherVersion versions =
        new OtherVersion(
            store,
            Stores.projection(),
            picture -> StampReader.read(picture).map(stamp -> stamp.provenance().digest()));
    try {
      if (name.equals(SHIPPED)) {
        return CsvImport.read(CsvFiles.shipped(), Stores.projection()).facts();
      }
      if (Files.exists(Path.of(name))) {
        return versions.of(Path.of(name));
      }
      if (name.matches("[0-9a-f]{7,64}")) {
        return versions.ofDigest(name);
      }
      throw CommandFailure.environment("There is no file " + name + ".", null);
    } catch (InvalidPathException e) {
      throw CommandFailure.usage(name + " is no name of a file.");
    } catch (OtherVersion.Unknown e) {
      throw CommandFailure.content(Words.in(Language.ENGLISH).get(e.wordsKey(), e.argument()));
    }
  }

  private void printRows(ChangeTable changes, PrintWriter out) throws IOException {
    switch (format) {
      case TEXT -> changes.writeText(out);
      case CSV -> changes.writeCsv(out);
    }
  }

  private void printStatuses(Facts first, Facts second, LocalDate day, PrintWriter out) {
    List<List<String>> rows =
        StatusChange.between(Fold.all(first, Belief.NOW), Fold.all(second, Belief.NOW), day)
            .stream()
            .sorted(Comparator.comparing(StatusChange::siteId))
            .map(c -> List.of(c.siteId(), words(c.before()), words(c.after())))
            .toList();
    new ResultTable(List.of("site", "before", "after"), rows)
        .print(format == Format.CSV ? ResultTable.Format.CSV : ResultTable.Format.TABLE, out);
  }

  private static String words(Optional<StatusSet> statuses) {
    return statuses.map(ResultTable::cell).orElse("");
  }
}
