package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Notice;
import atlas.app.Settings;
import atlas.exchange.ColumnMapping;
import atlas.exchange.Importer;
import atlas.exchange.Incoming;
import atlas.exchange.IncomingTable;
import atlas.exchange.Unreadable;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** Takes in the files of others: reads one, lays the sheet of what would come of it, imports it. */
final class ImportDesk {

  private static final String MAPPING = "import.mapping.";

  /**
   * What the desk asks of the window.
   *
   * @param open lays a sheet over the window, given its content and the key of its title
   * @param close takes the sheet away
   * @param askFile asks for a file to read, given how the names of such files end
   */
  record Window(
      BiConsumer<Function<Words, Region>, String> open,
      Runnable close,
      Function<Set<String>, Optional<Path>> askFile) {}

  private final AppState state;
  private final Background background;
  private final Editing editing;
  private final Settings settings;
  private final Window window;

  ImportDesk(
      AppState state, Background background, Editing editing, Settings settings, Window window) {
    this.state = state;
    this.background = background;
    this.editing = editing;
    this.settings = settings;
    this.window = window;
  }

  /** Asks for a file and shows what would come of it. */
  void choose() {
    window.askFile().apply(Importer.endings()).ifPresent(this::open);
  }

  /** Imports files that are dropped on the window. */
  DropTaker taker() {
    return new DropTaker("drop.import", Importer.endings(), this::open);
  }

  /** Reads a file in the background, and shows what would come of it. */
  void open(Path file) {
    background.run(() -> Importer.read(file), this::show, e -> tell(file, e));
  }

  private void tell(Path file, Exception e) {
    Words words = Words.in(state.view().language());
    state.tell(
        Notice.failed(
            e instanceof Unreadable unreadable
                ? unreadable.why().in(words)
                : words.get("import.file.unreadable", String.valueOf(file.getFileName()))));
  }

  private void show(Incoming incoming) {
    Map<IncomingTable, ColumnMapping> mappings = new HashMap<>();
    incoming.foreign().forEach(table -> mappings.put(table, remembered(table)));
    window
        .open()
        .accept(
            words ->
                new ImportContent(
                    words,
                    incoming,
                    mappings,
                    new ImportContent.Asks(
                        taker -> editing.tryImport(incoming, copied(mappings), taker),
                        isWhole -> take(incoming, mappings, isWhole))),
            "import.title");
  }

  private void take(
      Incoming incoming, Map<IncomingTable, ColumnMapping> mappings, boolean isWhole) {
    mappings.forEach((table, mapping) -> settings.keep(key(table.columns()), mapping.toString()));
    window.close().run();
    editing.takeImport(incoming, copied(mappings), isWhole);
  }

  /** As they are now: the person may change them while the background works. */
  private static Function<IncomingTable, ColumnMapping> copied(
      Map<IncomingTable, ColumnMapping> mappings) {
    Map<IncomingTable, ColumnMapping> copy = Map.copyOf(mappings);
    return table -> copy.getOrDefault(table, ColumnMapping.NONE);
  }

  /** What was said last of a table with these columns or, the first time, a guess. */
  private ColumnMapping remembered(IncomingTable table) {
    return settings
        .kept(key(table.columns()))
        .map(ColumnMapping::parse)
        .filter(kept -> table.columns().containsAll(kept.fields().keySet()))
        .orElseGet(() -> ColumnMapping.guess(table));
  }

  private static String key(List<String> columns) {
    return MAPPING + Integer.toHexString(columns.hashCode()) + "." + columns.size();
  }
}
