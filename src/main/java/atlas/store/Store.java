package atlas.store;

import atlas.model.Facts;
import atlas.model.PlaneProjection;
import atlas.store.StoreException.Kind;
import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConnection;

/**
 * The one SQLite file that the program keeps: the facts, the person's views and settings.
 *
 * <p>It is a GeoPackage 1.3, so that a GIS opens it as it is. A file of another program is refused
 * and not touched. A store is used by one thread at a time; several programs may open one file, and
 * wait for each other for some seconds.
 */
public final class Store implements AutoCloseable {

  private final Path file;
  private final SQLiteConnection connection;
  private final PlaneProjection projection;

  private Store(Path file, SQLiteConnection connection, PlaneProjection projection) {
    this.file = file;
    this.connection = connection;
    this.projection = projection;
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
    return new Store(file, new Admission(file, Migration.CURRENT).toRead(), projection);
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
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new StoreException(
          Kind.UNWRITABLE,
          "The folder " + file.getParent() + " can't be made. Name a file with --store.",
          e);
    }
    return openOrCreate(file, shipped, projection);
  }

  private static void createShipped(Path file, CsvFiles shipped, PlaneProjection projection)
      throws StoreException {
    try (NewStore store = new NewStore(file)) {
      Facts facts = shippedFacts(shipped, projection);
      store.write(
          c -> {
            new FactsWriter(c).replaceAll(OwnedFacts.shipped(facts));
            noteShipped(new Meta(c), facts, shipped);
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

  private static void noteShipped(Meta meta, Facts facts, CsvFiles shipped) throws SQLException {
    meta.put(Meta.SHIPPED_MARK, shipped.mark());
    meta.put(Meta.SHIPPED_DIGEST, Digest.of(shipped));
    meta.put(Meta.SHIPPED_DATE, facts.dataDate().toString());
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
  public Facts facts() throws StoreException {
    return read().facts();
  }

  /**
   * The facts that hold, and the rows that another program left in disorder.
   *
   * @throws StoreException if the file is damaged or can't be read
   */
  public Reading read() throws StoreException {
    return attempt(() -> reader().read());
  }

  /**
   * {@link Digest} of the shipped facts that it was made from; empty if it holds none.
   *
   * @throws StoreException if the file can't be read
   */
  public Optional<String> shippedDigest() throws StoreException {
    return attempt(() -> new Meta(connection).get(Meta.SHIPPED_DIGEST));
  }

  /** Replaces the shipped facts if these are others and not older. */
  private void renewShipped(CsvFiles shipped) throws StoreException {
    Meta meta = new Meta(connection);
    Optional<String> mark = attempt(() -> meta.get(Meta.SHIPPED_MARK));
    if (mark.isEmpty() || mark.get().equals(shipped.mark())) {
      return;
    }
    Facts facts = shippedFacts(shipped, projection);
    String present = attempt(() -> meta.get(Meta.SHIPPED_DATE)).orElse("");
    if (facts.dataDate().toString().compareTo(present) >= 0) {
      replaceShipped(shipped);
    }
  }

  /**
   * Replaces the shipped rows by others. The person's rows stay, and win over shipped ones of the
   * same id. A store with rows in disorder stays as it is, lest one of the person's be lost.
   *
   * @return whether they were replaced
   * @throws StoreException if the file can't be written; it is then unchanged
   * @throws IllegalArgumentException if the files have a problem
   */
  public boolean replaceShipped(CsvFiles shipped) throws StoreException {
    Facts facts = shippedFacts(shipped, projection);
    Reading present = read();
    if (!present.problems().isEmpty()) {
      return false;
    }
    inTransaction(
        () -> {
          Set<Object> own = reader().ownRows();
          OwnedFacts owned = new OwnedFacts(present.facts(), own::contains).withShipped(facts);
          new FactsWriter(connection).replaceAll(owned);
          noteShipped(new Meta(connection), facts, shipped);
        });
    return true;
  }

  private FactsReader reader() {
    return new FactsReader(connection, String.valueOf(file.getFileName()), projection);
  }

  /**
   * What was put under a key.
   *
   * @throws StoreException if the file can't be read
   */
  public Optional<String> setting(String key) throws StoreException {
    return attempt(() -> new Meta(connection).get(Meta.SETTING + key));
  }

  /**
   * Keeps a text under a key, in place of the one that was there.
   *
   * @throws StoreException if the file can't be written
   */
  public void putSetting(String key, String value) throws StoreException {
    inTransaction(() -> new Meta(connection).put(Meta.SETTING + key, value));
  }

  /**
   * The saved views, in the person's order.
   *
   * @throws StoreException if the file can't be read
   */
  public List<SavedView> savedViews() throws StoreException {
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
  public void putSavedViews(List<SavedView> views) throws StoreException {
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
   * Writes a copy, over the file that may be there.
   *
   * @throws StoreException if the copy can't be written; what was there is then unchanged
   */
  public void copyTo(Path target) throws StoreException {
    try (NewStore copy = new NewStore(target)) {
      copy.copyOf(connection);
      copy.replace();
    }
  }

  /** Closes the file. */
  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
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
    try {
      Transaction.on(connection, work);
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  /** For tests that reach behind the store. */
  SQLiteConnection connection() {
    return connection;
  }
}
