package atlas.app;

import atlas.exchange.ColumnMapping;
import atlas.exchange.DryRun;
import atlas.exchange.Export;
import atlas.exchange.Format;
import atlas.exchange.Incoming;
import atlas.exchange.IncomingTable;
import atlas.exchange.MarkLooks;
import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.OwnRow;
import atlas.model.PastEdit;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.store.BadRow;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Edits the facts, undoes edits and does them again. There is nothing to save: an edit is in the
 * store when it is shown. Lives on the window's thread; the store is met in the background, one
 * edit after the other.
 */
public final class Editing {

  private static final System.Logger LOG = System.getLogger(Editing.class.getName());

  /** The version of the shipped facts whose contested rows were told of. */
  private static final String TOLD_OF = "contested_told";

  /** So many edits of the history are listed. */
  private static final int LISTED = 500;

  /** What follows from what is in the store. */
  private record Kept(
      Facts facts, Optional<PastEdit> undoable, Optional<PastEdit> redoable, boolean isChanged) {}

  /** Makes an edit of the facts as they are when its turn comes. */
  private interface Change {
    Edit of(Facts facts) throws BadRow;
  }

  private final Store store;
  private final AppState state;
  private final Background background;
  private final PlaneProjection projection;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Optional<PastEdit>> undoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PastEdit>> redoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Known to the thread that keeps, and to no other. */
  private Facts latest;

  /**
   * @param store where the facts of the state are kept
   * @param state is told what came of an edit
   * @param projection places a site on the map plane; asked away from the window's thread
   * @param clock tells when an edit is made
   */
  public Editing(
      Store store,
      AppState state,
      Background background,
      PlaneProjection projection,
      InstantSource clock) {
    this.store = store;
    this.state = state;
    this.background = background;
    this.projection = projection;
    this.clock = clock;
    this.latest = state.snapshot().facts();
    keep(() -> kept(latest, false));
  }

  /** The edit that would be undone. */
  public ReadOnlyObjectProperty<Optional<PastEdit>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** The edit that would be done again. */
  public ReadOnlyObjectProperty<Optional<PastEdit>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Makes one column of a row say something else. */
  public void change(Fact row, String column, String text) {
    make(
        facts -> {
          Optional<Fact> present = facts.present(row);
          if (present.isEmpty()) {
            return new Edit(List.of(), List.of());
          }
          Fact changed = FactForm.of(present.get()).with(column, text).fact(facts, projection);
          if (changed instanceof Report report) {
            return Edit.puttingReport(facts, report);
          }
          // A figure is all that it says: one that says something else is another.
          boolean isOther = !changed.id().equals(present.get().id());
          return new Edit(List.of(changed), isOther ? List.of(present.get()) : List.of());
        });
  }

  /** Adds the rows of forms, in one edit. */
  public void add(List<FactForm> forms) {
    make(
        facts -> {
          Edit whole = new Edit(List.of(), List.of());
          for (FactForm form : forms) {
            Fact row = form.unchecked(projection);
            Edit one =
                row instanceof Report report
                    ? Edit.puttingReport(facts, report)
                    : Edit.putting(row);
            whole = whole.and(one);
          }
          return whole;
        });
  }

  /** Removes a row and all that depends on it. */
  public void remove(Fact row) {
    make(
        facts -> {
          Optional<Fact> present = facts.present(row);
          return present.isPresent()
              ? Edit.removal(facts, present.get())
              : new Edit(List.of(), List.of());
        });
  }

  private void make(Change change) {
    keep(
        () -> {
          Edit edit = change.of(latest);
          return edit.isEmpty() ? kept(latest, false) : kept(store.apply(edit, clock.instant()));
        });
  }

  /** Undoes the last edit. */
  public void undo() {
    keep(() -> kept(store.undo()));
  }

  /** Does the edit again that was undone last. */
  public void redo() {
    keep(() -> kept(store.redo()));
  }

  /** Undoes an edit and all that were made after it. */
  public void undoFrom(PastEdit edit) {
    keep(() -> kept(store.undoAfter(edit.number() - 1)));
  }

  /** Hands over the edits that were made, the latest first. */
  public void history(Consumer<List<PastEdit>> taker) {
    background.keep(() -> store.history(LISTED), taker, this::tell);
  }

  /** Hands over the rows by which the facts differ from the shipped ones, contested ones first. */
  public void ownRows(Consumer<List<OwnRow>> taker) {
    background.keep(store::ownRows, taker, this::tell);
  }

  /** Keeps the person's row of a contested one. */
  public void chooseMine(OwnRow row) {
    keep(() -> kept(store.chooseMine(row, clock.instant())));
  }

  /** Takes the shipped row in the place of the person's. */
  public void chooseShipped(OwnRow row) {
    keep(() -> kept(store.chooseShipped(row, clock.instant())));
  }

  /** Tells that rows are contested, once for each version of the shipped facts. */
  public void tellOfContested() {
    background.keep(
        this::contestedAndUntold,
        count -> {
          if (count > 0) {
            state.tell(
                Notice.leadingTo(Action.OWN_EDITS, words().get("own.contestedNotice", count)));
          }
        },
        this::tell);
  }

  private int contestedAndUntold() throws StoreException {
    int contested = store.contestedRows();
    Optional<String> version = store.shippedDigest();
    if (contested == 0 || store.setting(TOLD_OF).equals(version)) {
      return 0;
    }
    store.putSetting(TOLD_OF, version.orElse(""));
    return contested;
  }

  /** Compares the facts with other versions of them. */
  public DataComparing comparing() {
    return new DataComparing(store, state, background, projection);
  }

  /** Writes a copy of the store, with everything in it. */
  public void saveCopy(Path file) {
    background.keep(
        () -> {
          store.copyTo(file);
          return file;
        },
        written ->
            state.tell(Notice.written(words().get("edit.copySaved", written.toString()), written)),
        this::tell);
  }

  /**
   * Writes facts for other programs, over the file that may be there; all of them, as a store, with
   * everything in it.
   */
  public void export(Export export, Path file, Format format, MarkLooks looks) {
    background.run(
        () -> {
          export.write(file, format, store::copyTo, looks);
          return file;
        },
        written ->
            state.tell(Notice.written(words().get("export.done", written.toString()), written)),
        e ->
            state.tell(
                Notice.failed(
                    words().get("error.save", file.toString(), String.valueOf(e.getMessage())))));
  }

  /**
   * Tries an import on the facts that are shown; the newest try wins.
   *
   * @param mappings what the columns of each foreign table tell
   */
  public void tryImport(
      Incoming incoming, Function<IncomingTable, ColumnMapping> mappings, Consumer<DryRun> taker) {
    Facts facts = state.snapshot().facts();
    background.latest(
        Background.Lane.IMPORT, () -> DryRun.of(incoming, mappings, facts, projection), taker);
  }

  /** What came of an import; nothing is kept of one that is not whole but should be. */
  private record Imported(Optional<Kept> kept, DryRun run) {}

  /**
   * Imports the rows that are not refused, in one edit.
   *
   * @param mappings as for {@link #tryImport}
   * @param isWhole whether nothing is to be done if any row is refused
   */
  public void takeImport(
      Incoming incoming, Function<IncomingTable, ColumnMapping> mappings, boolean isWhole) {
    background.keep(
        () -> {
          DryRun run = DryRun.of(incoming, mappings, latest, projection);
          if (isWhole && !run.isWhole()) {
            return new Imported(Optional.empty(), run);
          }
          Facts after = run.edit().isEmpty() ? latest : store.apply(run.edit(), clock.instant());
          return new Imported(Optional.of(kept(after)), run);
        },
        imported -> {
          imported.kept().ifPresent(this::commit);
          String counts = imported.run().counts(words());
          state.tell(
              imported.kept().isEmpty()
                  ? Notice.failed(words().get("import.otherNow", incoming.fileName(), counts))
                  : imported.run().edit().isEmpty()
                      ? Notice.told(words().get("import.nothing", incoming.fileName()))
                      : Notice.leadingTo(
                          Action.UNDO, words().get("import.done", incoming.fileName(), counts)));
        },
        this::tell);
  }

  private void keep(Callable<Kept> work) {
    background.keep(work, this::commit, this::tell);
  }

  private Kept kept(Facts facts) throws StoreException {
    return kept(facts, !facts.equals(latest));
  }

  private Kept kept(Facts facts, boolean isChanged) throws StoreException {
    latest = facts;
    return new Kept(facts, store.undoable(), store.redoable(), isChanged);
  }

  private void commit(Kept kept) {
    if (kept.isChanged()) {
      state.learn(kept.facts());
    }
    undoable.set(kept.undoable());
    redoable.set(kept.redoable());
  }

  private void tell(Exception e) {
    LOG.log(System.Logger.Level.WARNING, "An edit was not kept", e);
    state.tell(Notice.failed(words().get("edit.failed", reason(e))));
  }

  /** Why an edit can't be kept, in the language of the window. */
  private String reason(Exception e) {
    if (e instanceof StoreException trouble) {
      return words()
          .get("store." + trouble.kind().name().toLowerCase(Locale.ROOT), store.file().toString());
    }
    if (e instanceof BadRow bad) {
      FactForm.Fault fault = FactForm.Fault.of(bad);
      String rule = words().get(fault.wordsKey());
      return fault.column().isEmpty()
          ? rule
          : words().get("join.colon", words().get("edit.column." + fault.column()), rule);
    }
    return words().get("rule.other");
  }

  private Words words() {
    return Words.in(state.view().language());
  }
}
