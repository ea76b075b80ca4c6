package atlas.store;

import atlas.model.Edit;
import atlas.model.Facts;
import atlas.model.OwnRow;
import atlas.model.PastEdit;
import atlas.model.PlaneProjection;
import atlas.model.RowChange;
import atlas.store.StoreException.Kind;
import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sqlite.SQLiteConnection;

/**
 * The one SQLite file that the program keeps: the facts, the person's views and settings.
 *
 * <p>It is a GeoPackage 1.3, so that a GIS opens it as it is. A file of another program is refused
 * and not touched. Threads may share it and wait for each other; several programs may open one
 * file, and wait for each other for some seconds.
 */
public final class Store implements AutoCloseable {

  /** Begins the keys of settings that stay on this machine: copies are made without them. */
  public static final String PRIVATE = "private.";

  private final Path file;
  private final SQLiteConnection connection;
  private final PlaneProjection projection;

  /** Tells the file from another that comes to lie in its place; null where the system has none. */
  private final Object identity;

  private Access access = Access.FULL;
  private Optional<WriterLock> lock = Optional.empty();

  /** The facts as they were read or written last, and the version of the file then. */
  private Optional<Facts> known = Optional.empty();

  private long knownVersion;

  /** The version of the file when the facts were last read or {@link #news} was asked. */
  private long newsVersion;

  /** Of the facts that {@link #news} told last. */
  private String newsDigest = "";

  private Store(Path file, SQLiteConnection connection, PlaneProjection projection) {
    this.file = file;
    this.connection = connection;
    this.projection = projection;
    this.identity = identity(file);
  }

  private static Object identity(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  /** Where the program keeps its store unless told otherwise; the folder may not be there yet. */
  public static Path defaultPath() {
    return Path.of(ProjectDirectories.from("", "", "Handover Atlas").dataDir, "atlas.gpkg");
  }

  /**
   * Makes a store of facts that are the person's own: a newer program will not replace them.
   *
   * @throws StoreException if the file is there already, or can't be written
   */
  public static void create(Path file, Facts facts) throws StoreException {
    try (NewStore store = new NewStore(file)) {
      store.write(c -> new FactsWriter(c).replaceAll(OwnedFacts.own(facts)));
      store.moveIntoPlace();
    }
  }

  /**
   * Writes a store of facts that are the person's own, over the file that may be there.
   *
   * @throws StoreException if it can't be written; what was there is then unchanged
   */
  public static void replace(Path file, Facts facts) throws StoreException {
    try (NewStore store = new NewStore(file)) {
      store.write(c -> new FactsWriter(c).replaceAll(OwnedFacts.own(facts)));
      store.replace();
    }
  }

  /**
   * Opens a store to read and to change it. One that an earlier program wrote is brought to the
   * present schema, and a copy of it as it was is left beside it.
   *
   * @param projection for points that another program placed
   * @throws StoreException if it is not a whole store of ours that can be written
   */
  public static Store open(Path file, PlaneProjection projection) throws StoreException {
    return new Store(file, new Admission(file, Migration.CURRENT).toWrite(), projection);
  }

  /**
   * Opens a store to read it only: the file is not changed, and what would change it is refused.
   *
   * @param projection for points that another program placed
   * @throws StoreException if it is not a whole store of ours
   */
  public static Store openReadOnly(Path file, PlaneProjection projection) throws StoreException {
    return new Store(file, new Admission(file, Migration.CURRENT).toRead(), projection)
        .with(Access.READ_ONLY);
  }

  /** Opens another one to read it, as this one was opened. */
  Store openLike(Path other) throws StoreException {
    return openReadOnly(other, projection);
  }

  /**
   * Opens a store, which is made from the shipped facts where there is none. If the shipped facts
   * are newer than those it was made from, they replace them; what the person wrote stays.
   *
   * @throws StoreException if it is not a store of ours, or can't be made or written
   */
  public static Store openOrCreate(Path file, CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    if (!Files.exists(file)) {
      try {
        createShipped(file, shipped, projection);
      } catch (StoreException e) {
        // Another start of the program may have made it meanwhile.
        if (!Files.exists(file)) {
          throw e;
        }
      }
    }
    Store store = open(file, projection);
    try {
      store.renewShipped(shipped);
      return store;
    } catch (StoreException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /**
   * {@link #openOrCreate} at the {@link #defaultPath}, whose folder is made where it is missing.
   *
   * @throws StoreException as there
   */
  public static Store openDefault(CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    Path file = defaultPath();
    makeFolder(file.getParent());
    return openOrCreate(file, shipped, projection);
  }

  private static void makeFolder(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNWRITABLE, "The folder " + folder + " can't be made. Name a file with --store.", e);
    }
  }

  /**
   * Opens a store for a window: to change it, if no other window does; to read it, if one does or
   * it can't be written; and where there is no place for one, a passing store of the shipped facts.
   * {@link #access} tells which.
   *
   * @param named the file; empty for the {@link #defaultPath}
   * @throws StoreException if the file is no store of ours, or a named one can't be made
   */
  public static Store openForWindow(
      Optional<Path> named, CsvFiles shipped, PlaneProjection projection) throws StoreException {
    Path file = named.orElseGet(Store::defaultPath);
    try {
      if (named.isEmpty()) {
        makeFolder(file.getParent());
      }
      return openLocked(file, shipped, projection);
    } catch (StoreException e) {
      if (e.kind() != Kind.UNWRITABLE) {
        throw e;
      }
      if (Files.exists(file)) {
        return openReadOnly(file, projection);
      }
      if (named.isPresent()) {
        throw e;
      }
      return openPassing(shipped, projection);
    }
  }

  private static Store openLocked(Path file, CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    Optional<WriterLock> lock;
    try {
      lock = WriterLock.take(file);
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNWRITABLE, "The folder of " + file + " can't be written. Name another.", e);
    }
    if (lock.isEmpty()) {
      return openReadOnly(file, projection).with(Access.OTHER_WINDOW);
    }
    try {
      Store store = openOrCreate(file, shipped, projection);
      store.lock = lock;
      return store;
    } catch (StoreException | RuntimeException e) {
      giveBack(lock);
      throw e;
    }
  }

  private static void giveBack(Optional<WriterLock> lock) {
    lock.ifPresent(
        held -> {
          try {
            held.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Made in the folder for what passes, and removed when the program ends. */
  private static Store openPassing(CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    try {
      Path folder = Files.createTempDirectory("handover-atlas");
      Path file = folder.resolve("atlas.gpkg");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      createShipped(file, shipped, projection);
      return openReadOnly(file, projection).with(Access.NO_PLACE);
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNWRITABLE, "There is no folder to keep anything in. Name a file with --store.", e);
    }
  }

  private Store with(Access other) {
    access = other;
    return this;
  }

  /** What may be done with it. */
  public Access access() {
    return access;
  }

  private static void createShipped(Path file, CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    try (NewStore store = new NewStore(file)) {
      Facts facts = shippedFacts(shipped, projection);
      store.write(
          c -> {
            new FactsWriter(c).replaceAll(OwnedFacts.shipped(facts));
            shippedRows(c, file, projection).note(shipped, facts);
          });
      store.moveIntoPlace();
    }
  }

  private static Facts shippedFacts(CsvFiles shipped, PlaneProjection projection) {
    Reading reading = CsvImport.read(shipped, projection);
    if (!reading.problems().isEmpty()) {
      throw new IllegalArgumentException("Shipped facts are whole: " + reading.problems().get(0));
    }
    return reading.facts();
  }

  private static ShippedRows shippedRows(
      SQLiteConnection connection, Path file, PlaneProjection projection) throws SQLException {
    String name = String.valueOf(file.getFileName());
    return new ShippedRows(connection, new FactsReader(connection, name, projection), projection);
  }

  private ShippedRows shippedRows() throws SQLException {
    return shippedRows(connection, file, projection);
  }

  /** The file that it lies in. */
  public Path file() {
    return file;
  }

  /**
   * The facts that hold.
   *
   * @throws StoreException if the file is damaged or can't be read
   */
  public synchronized Facts facts() throws StoreException {
    return read().facts();
  }

  /**
   * The facts that hold, and the rows that another program left in disorder.
   *
   * @throws StoreException if the file is damaged or can't be read
   */
  public synchronized Reading read() throws StoreException {
    return attempt(
        () -> {
          newsVersion = dataVersion();
          return reader().read();
        });
  }

  /**
   * {@link Digest} of the shipped facts that it was made from; empty if it holds none.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<String> shippedDigest() throws StoreException {
    return attempt(() -> new Meta(connection).get(Meta.SHIPPED_DIGEST));
  }

  /** Replaces the shipped facts if these are others and not older. */
  private void renewShipped(CsvFiles shipped) throws StoreException {
    Meta meta = new Meta(connection);
    Optional<String> mark = attempt(() -> meta.get(Meta.SHIPPED_MARK));
    if (mark.isEmpty()) {
      return;
    }
    if (mark.get().equals(shipped.mark())) {
      if (attempt(() -> shippedRows().areLost())) {
        inTransaction(() -> shippedRows().keep(shipped));
      }
      return;
    }
    Facts facts = shippedFacts(shipped, projection);
    String present = attempt(() -> meta.get(Meta.SHIPPED_DATE)).orElse("");
    if (facts.dataDate().toString().compareTo(present) >= 0) {
      replaceShipped(shipped);
    }
  }

  /**
   * Replaces the shipped rows by others, as {@link Renewal} tells: what the person wrote stays, and
   * what they removed stays away. A store with rows in disorder stays as it is, lest one of the
   * person's be lost.
   *
   * @return whether they were replaced
   * @throws StoreException if the file can't be written; it is then unchanged
   * @throws IllegalArgumentException if the files have a problem
   */
  public synchronized boolean replaceShipped(CsvFiles shipped) throws StoreException {
    Facts facts = shippedFacts(shipped, projection);
    Reading present = read();
    if (!present.problems().isEmpty()) {
      return false;
    }
    known = Optional.empty();
    inTransaction(() -> shippedRows().renew(present.facts(), shipped, facts));
    return true;
  }

  // ---- shipped facts and the person's

  /**
   * The shipped facts as they came.
   *
   * @return empty in a store that holds none
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<Facts> shipped() throws StoreException {
    return attempt(() -> shippedRows().facts());
  }

  /**
   * The facts of a {@link Digest}, as a picture cites it: those that hold, those before any edit
   * since the shipped facts came, those that were shipped, and those that newer ones replaced.
   *
   * @param digest the digest, or enough of its beginning
   * @return empty if the store has not kept them
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<Facts> factsOf(String digest) throws StoreException {
    return attempt(
        () -> {
          Optional<Facts> past = new PastFacts(connection, reader()).of(digest);
          return past.isPresent() ? past : shippedRows().kept(digest);
        });
  }

  /**
   * The rows by which the facts differ from the shipped ones, contested ones first.
   *
   * @return none in a store that holds no shipped facts
   * @throws StoreException if the file can't be read
   */
  public synchronized List<OwnRow> ownRows() throws StoreException {
    return attempt(() -> shippedRows().ownRows(present()));
  }

  /**
   * How many of them are contested.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized int contestedRows() throws StoreException {
    return attempt(() -> shippedRows().contested(present()));
  }

  /**
   * Keeps the person's row of a contested one. That is an edit as any other, and can be undone.
   *
   * @param at when that is chosen
   * @return the facts that hold then
   * @throws StoreException if the file can't be written; it is then unchanged
   */
  public synchronized Facts chooseMine(OwnRow row, Instant at) throws StoreException {
    return change(
        before -> new Changed(before, shippedRows().chooseMine(row.change().row(), at), before));
  }

  /**
   * Takes the shipped row for the person's, with what it needs, in one edit that can be undone.
   * Where there is no shipped row any more, the person's goes, with what depends on it.
   *
   * @param at when that is chosen
   * @return the facts that hold then
   * @throws StoreException if the file can't be written; it is then unchanged
   */
  public synchronized Facts chooseShipped(OwnRow row, Instant at) throws StoreException {
    FactKey key = FactKey.of(row.change().row());
    return change(
        before -> {
          Edit edit = shippedRows().toShipped(key, before);
          Facts after = before.with(edit);
          return new Changed(before, shippedRows().chooseShipped(edit, key, before, at), after);
        });
  }

  // ---- edits

  /**
   * Makes an edit, in one transaction: whole or not at all, and safe once this returns. What was
   * undone before can't be done again after it.
   *
   * @param at when it is made
   * @return the facts that hold then
   * @throws StoreException if the file can't be written; it is then unchanged
   * @throws IllegalArgumentException if the edit breaks a rule, as {@link Facts#with} tells
   */
  public synchronized Facts apply(Edit edit, Instant at) throws StoreException {
    return change(
        before -> {
          Facts after = before.with(edit);
          return new Changed(before, log().make(edit, before, at), after);
        });
  }

  /**
   * Undoes the last edit that holds, if there is one.
   *
   * @return the facts that hold then
   * @throws StoreException if the file can't be written, or another program changed a row of the
   *     edit since; the file is then unchanged
   */
  public synchronized Facts undo() throws StoreException {
    return reverse(ChangeLog::undo);
  }

  /**
   * Undoes every edit that was made after one, in one transaction.
   *
   * @param number of the edit that is to be the last
   * @return the facts that hold then
   * @throws StoreException as {@link #undo}
   */
  public synchronized Facts undoAfter(long number) throws StoreException {
    return reverse(
        log -> {
          List<RowChange> changes = new ArrayList<>();
          while (log.undoable().filter(last -> last > number).isPresent()) {
            changes.addAll(log.undo());
          }
          return changes;
        });
  }

  /**
   * Does the edit again that was undone last, if there is one.
   *
   * @return the facts that hold then
   * @throws StoreException as {@link #undo}
   */
  public synchronized Facts redo() throws StoreException {
    return reverse(ChangeLog::doAgain);
  }

  /**
   * The edit that {@link #undo} would undo.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<PastEdit> undoable() throws StoreException {
    return attempt(() -> edit(log().undoable()));
  }

  /**
   * The edit that {@link #redo} would do again.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<PastEdit> redoable() throws StoreException {
    return attempt(() -> edit(log().redoable()));
  }

  /**
   * The edits that were made, the latest first.
   *
   * @param most how many at most
   * @throws StoreException if the file can't be read
   */
  public synchronized List<PastEdit> history(int most) throws StoreException {
    return attempt(() -> log().history(most));
  }

  private Optional<PastEdit> edit(Optional<Long> number) throws SQLException {
    return number.isPresent() ? log().edit(number.get()) : Optional.empty();
  }

  private ChangeLog log() throws SQLException {
    return new ChangeLog(connection, reader());
  }

  /** Changes some rows and tells what became of them. */
  private interface Change {
    List<RowChange> make(ChangeLog log) throws SQLException;
  }

  /** Undoes something or does it again. */
  private Facts reverse(Change change) throws StoreException {
    return change(
        before -> {
          List<RowChange> changes = change.make(log());
          // A row that comes back stands where it stood, which only the file tells.
          Facts after = changes.isEmpty() ? before : reader().read().facts();
          return new Changed(before, changes, after);
        });
  }

  /** What was done to the facts. */
  private record Changed(Facts before, List<RowChange> changes, Facts after) {}

  private interface FactsChange {
    Changed make(Facts before) throws SQLException;
  }

  private Facts change(FactsChange change) throws StoreException {
    AtomicReference<Facts> result = new AtomicReference<>();
    inTransaction(
        () -> {
          Changed changed = change.make(present());
          StatusPeriods periods = new StatusPeriods(connection);
          Facts after = changed.after();
          if (!after.dataDate().equals(changed.before().dataDate())) {
            periods.refresh(after);
          } else if (!changed.changes().isEmpty()) {
            periods.refresh(after, TouchedSites.of(changed.changes(), changed.before(), after));
          }
          result.set(after);
        });
    known = Optional.of(result.get());
    return result.get();
  }

  /** The facts as they are in the file: those known, unless another program wrote since. */
  private Facts present() throws SQLException {
    long version = dataVersion();
    if (known.isEmpty() || version != knownVersion) {
      known = Optional.of(reader().read().facts());
      knownVersion = version;
    }
    return known.get();
  }

  /**
   * The facts that hold, if another program changed them since they were last read or this was last
   * asked; a setting that it wrote is no news.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<Facts> news() throws StoreException {
    return attempt(
        () -> {
          long version = dataVersion();
          if (version == newsVersion) {
            return Optional.empty();
          }
          newsVersion = version;
          Facts facts = reader().read().facts();
          String digest = Digest.of(facts);
          if (digest.equals(newsDigest)) {
            return Optional.empty();
          }
          newsDigest = digest;
          return Optional.of(facts);
        });
  }

  private long dataVersion() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private FactsReader reader() throws SQLException {
    return new FactsReader(connection, String.valueOf(file.getFileName()), projection);
  }

  /**
   * What was put under a key.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized Optional<String> setting(String key) throws StoreException {
    return attempt(() -> new Meta(connection).get(Meta.SETTING + key));
  }

  /**
   * Keeps a text under a key, in place of the one that was there.
   *
   * @throws StoreException if the file can't be written
   */
  public synchronized void putSetting(String key, String value) throws StoreException {
    inTransaction(() -> new Meta(connection).put(Meta.SETTING + key, value));
  }

  /**
   * The saved views, in the person's order.
   *
   * @throws StoreException if the file can't be read
   */
  public synchronized List<SavedView> savedViews() throws StoreException {
    return attempt(
        () -> {
          List<SavedView> views = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement(
                      "SELECT name, view, note FROM saved_view ORDER BY position, id");
              ResultSet row = select.executeQuery()) {
            while (row.next()) {
              views.add(new SavedView(row.getString(1), row.getString(2), row.getString(3)));
            }
          }
          return views;
        });
  }

  /**
   * Replaces the saved views by these, in this order.
   *
   * @throws StoreException if the file can't be written; it is then unchanged
   * @throws IllegalArgumentException if two have the same name
   */
  public synchronized void putSavedViews(List<SavedView> views) throws StoreException {
    if (views.stream().map(SavedView::name).distinct().count() < views.size()) {
      throw new IllegalArgumentException("A saved view has a name of its own: " + views);
    }
    inTransaction(
        () -> {
          try (Statement clear = connection.createStatement()) {
            clear.executeUpdate("DELETE FROM saved_view");
          }
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO saved_view (name, view, note, position) VALUES (?, ?, ?, ?)")) {
            for (int i = 0; i < views.size(); i++) {
              insert.setString(1, views.get(i).name());
              insert.setString(2, views.get(i).view());
              insert.setString(3, views.get(i).note());
              insert.setInt(4, i);
              insert.executeUpdate();
            }
          }
        });
  }

  /**
   * Writes a copy, over the file that may be there, without settings that are {@link #PRIVATE}.
   *
   * @throws StoreException if the copy can't be written; what was there is then unchanged
   */
  public synchronized void copyTo(Path target) throws StoreException {
    try (NewStore copy = new NewStore(target)) {
      copy.copyOf(connection);
      copy.forgetPrivate();
      copy.replace();
    }
  }

  /** Writes a copy of all that is in it, to come back to. */
  synchronized void backUp(Path target) throws StoreException {
    try (NewStore copy = new NewStore(target)) {
      copy.copyOf(connection);
      copy.replace();
    }
  }

  /** Closes the file. */
  @Override
  public synchronized void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    } finally {
      giveBack(lock);
    }
  }

  private interface Query<T> {
    T run() throws SQLException;
  }

  private <T> T attempt(Query<T> query) throws StoreException {
    try {
      return query.run();
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  private void inTransaction(Transaction work) throws StoreException {
    requireWritable();
    try {
      Transaction.on(connection, work);
    } catch (SQLException e) {
      if (Sqlite.isBrokenRule(e)) {
        throw new IllegalArgumentException("Facts that a store can't hold: " + e.getMessage(), e);
      }
      throw Sqlite.explained(file, e);
    }
  }

  /**
   * A file that was moved away or replaced is still open here, but what is written to it nobody
   * would find again.
   */
  private void requireWritable() throws StoreException {
    if (access != Access.FULL) {
      throw new StoreException(
          Kind.UNWRITABLE, file + " is open to be read only, so nothing was changed.");
    }
    if (!Files.exists(file) || !Objects.equals(identity(file), identity)) {
      throw new StoreException(
          Kind.GONE,
          file
              + " was moved, deleted or replaced while it was open, so nothing was changed."
              + " Save a copy to keep what is shown, then open the store again.");
    }
  }

  /** For tests that reach behind the store. */
  SQLiteConnection connection() {
    return connection;
  }
}
