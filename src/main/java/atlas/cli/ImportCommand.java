package atlas.cli;

import atlas.exchange.ColumnMapping;
import atlas.exchange.DateOrder;
import atlas.exchange.DryRun;
import atlas.exchange.DryRun.Outcome;
import atlas.exchange.Field;
import atlas.exchange.Importer;
import atlas.exchange.Incoming;
import atlas.exchange.IncomingTable;
import atlas.exchange.Remark;
import atlas.exchange.Unreadable;
import atlas.model.Facts;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.words.Words;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: the facts in files of others. */
@Command(
    name = "import",
    description = {
      "Adds the facts of other files to the store, each file in one go or not at all.",
      "It tells row by row what would be added, changed or refused, and why."
    })
final class ImportCommand implements Callable<Integer> {

  private final AtlasCommand parent;
  private final Words words = Words.in(Language.ENGLISH);

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is imported.")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", description = "Tell what would be done, and do nothing.")
  private boolean dryRun;

  @Option(
      names = "--good-rows",
      description = "Import the rows that are right, even where others are refused.")
  private boolean goodRows;

  @Option(
      names = "--map",
      paramLabel = "COLUMN=FIELD",
      description =
          "What a column tells, in place of what its name lets expect; COLUMN= reads it as nothing.")
  private List<String> maps = List.of();

  @Option(
      names = "--set",
      paramLabel = "FIELD=TEXT",
      description = "What all rows tell where no column does, such as type=handover.")
  private List<String> constants = List.of();

  @Option(
      names = "--date-order",
      paramLabel = "day|month",
      description = "Which comes first in a date like 03/04/2020.")
  private Optional<String> order = Optional.empty();

  ImportCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    int code = Exit.DONE;
    DateOrder told = dateOrder();
    try (Store store = Stores.open(parent.store())) {
      for (Path file : files) {
        code = Math.max(code, take(file, told, store));
      }
    }
    return code;
  }

  private int take(Path file, DateOrder told, Store store) throws CommandFailure, StoreException {
    if (!Files.isReadable(file)) {
      throw CommandFailure.environment("There is no file " + file + " that can be read.", null);
    }
    Incoming incoming;
    try {
      incoming = Importer.read(file);
    } catch (Unreadable e) {
      throw CommandFailure.content(e.getMessage());
    }
    Facts facts = store.facts();
    checkColumns(incoming);
    DryRun run = DryRun.of(incoming, t -> mapping(t, told), facts, Stores.projection());
    tell(incoming, told, run);
    boolean isDone = !dryRun && (run.isWhole() || goodRows);
    if (isDone && !run.edit().isEmpty()) {
      store.apply(run.edit(), Instant.now());
    }
    parent.out().println(sentence(incoming, run, isDone));
    parent.out().flush();
    return run.isWhole() || goodRows ? Exit.DONE : Exit.CONTENT;
  }

  // ---- options

  private DateOrder dateOrder() throws CommandFailure {
    if (order.isEmpty()) {
      return DateOrder.UNTOLD;
    }
    return switch (order.get()) {
      case "day" -> DateOrder.DAY_FIRST;
      case "month" -> DateOrder.MONTH_FIRST;
      default -> throw CommandFailure.usage("--date-order: write day or month.");
    };
  }

  private ColumnMapping mapping(IncomingTable table, DateOrder told) {
    ColumnMapping mapping = ColumnMapping.guess(table).withOrder(told);
    for (String map : maps) {
      String column = before(map);
      if (table.columns().contains(column)) {
        mapping = mapping.with(column, Field.ofWord(after(map)));
      }
    }
    for (String constant : constants) {
      mapping = mapping.withConstant(Field.ofWord(before(constant)).orElseThrow(), after(constant));
    }
    return mapping;
  }

  private void checkColumns(Incoming incoming) throws CommandFailure {
    for (String map : maps) {
      if (!map.contains("=") || !after(map).isEmpty() && Field.ofWord(after(map)).isEmpty()) {
        throw CommandFailure.usage("--map: " + map + " is not COLUMN=FIELD. " + fields());
      }
      if (incoming.foreign().stream().noneMatch(t -> t.columns().contains(before(map)))) {
        throw CommandFailure.usage(
            "--map: "
                + incoming.fileName()
                + " has no column "
                + before(map)
                + " to be mapped. It has "
                + incoming.foreign().stream()
                    .flatMap(t -> t.columns().stream())
                    .distinct()
                    .collect(Collectors.joining(", "))
                + ".");
      }
    }
    for (String constant : constants) {
      if (!constant.contains("=") || Field.ofWord(before(constant)).isEmpty()) {
        throw CommandFailure.usage("--set: " + constant + " is not FIELD=TEXT. " + fields());
      }
    }
  }

  private static String fields() {
    return Arrays.stream(Field.values())
        .map(Field::word)
        .collect(Collectors.joining(", ", "A field is one of ", "."));
  }

  private static String before(String pair) {
    return pair.contains("=") ? pair.substring(0, pair.lastIndexOf('=')) : pair;
  }

  private static String after(String pair) {
    return pair.substring(pair.lastIndexOf('=') + 1);
  }

  // ---- what is said

  private void tell(Incoming incoming, DateOrder told, DryRun run) {
    PrintWriter err = parent.err();
    for (IncomingTable table : incoming.foreign()) {
      String mapped =
          mapping(table, told).fields().entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue().word())
              .collect(Collectors.joining(", "));
      err.println(table.name() + ": Read as " + (mapped.isEmpty() ? "nothing" : mapped) + ".");
    }
    for (Remark remark : run.remarks()) {
      err.println(incoming.fileName() + ": " + remark.in(words));
    }
    for (DryRun.Row row : run.rows()) {
      if (dryRun || row.outcome() == Outcome.REFUSED || !row.remarks().isEmpty()) {
        err.println(line(row));
      }
    }
    err.flush();
  }

  private String line(DryRun.Row row) {
    String outcome = words.get(row.outcome().wordsKey());
    String changed =
        row.changes().stream().map(c -> c.row().id()).distinct().collect(Collectors.joining(", "));
    String remarks = row.remarks().stream().map(r -> r.in(words)).collect(Collectors.joining(" "));
    return row.table()
        + ":"
        + row.number()
        + ": "
        + outcome
        + (changed.isEmpty() ? "" : " " + changed)
        + "."
        + (remarks.isEmpty() ? "" : " " + remarks);
  }

  private String sentence(Incoming incoming, DryRun run, boolean isDone) {
    String end =
        isDone
            ? ""
            : dryRun
                ? " Nothing was changed: this was a dry run."
                : " Nothing was changed. Correct the refused rows, or import the others with"
                    + " --good-rows.";
    return incoming.fileName() + ": " + run.counts(words) + "." + end;
  }
}
