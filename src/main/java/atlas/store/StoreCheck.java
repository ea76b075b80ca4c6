package atlas.store;

import atlas.model.PlaneProjection;
import atlas.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for everything that is wrong with a store, a folder of CSV files, or one of these. */
public final class StoreCheck {

  private static final String CSV = ".csv";

  private StoreCheck() {}

  /**
   * Every problem of a file or folder, none if it is whole. What a single CSV file refers to is
   * looked up in the files beside it or, where they are missing, in the shipped ones.
   *
   * @throws StoreException if the file is not there or can't be read
   */
  public static List<Problem> problems(Path file, PlaneProjection projection)
      throws StoreException {
    if (Files.isDirectory(file)) {
      return CsvImport.read(CsvFiles.inFolder(file), projection).problems();
    }
    String name = String.valueOf(file.getFileName());
    return name.endsWith(CSV) ? ofCsv(file, name, projection) : ofStore(file, name, projection);
  }

  private static List<Problem> ofCsv(Path file, String name, PlaneProjection projection)
      throws StoreException {
    Optional<CsvTable> table = CsvTable.ofFileName(name);
    if (table.isEmpty()) {
      return List.of(
          Problem.ofFile(
              name, "no file of this name is known. Name it " + CsvTable.fileNames() + "."));
    }
    CsvFiles files = CsvFiles.inFolder(file.toAbsolutePath().getParent());
    if (!files.has(table.get())) {
      throw new StoreException(StoreException.Kind.UNREADABLE, "There is no file " + file + ".");
    }
    return CsvImport.read(files.orElse(CsvFiles.shipped()), projection).problems().stream()
        .filter(problem -> problem.file().equals(name))
        .toList();
  }

  private static List<Problem> ofStore(Path file, String name, PlaneProjection projection)
      throws StoreException {
    try (Store store = Store.openReadOnly(file, projection)) {
      List<Problem> problems = new ArrayList<>(ofDatabase(store.connection(), name));
      Reading reading = store.read();
      problems.addAll(reading.problems());
      if (problems.isEmpty() && !new StatusPeriods(store.connection()).fit(reading.facts())) {
        problems.add(
            Problem.ofFile(
                name,
                "status_period is not what the facts say, as another program changed them."
                    + " The next edit in Handover Atlas renews it."));
      }
      return problems;
    } catch (StoreException e) {
      if (e.kind().exitCode() == StoreException.Kind.DAMAGED.exitCode()) {
        return List.of(Problem.ofFile(name, e.getMessage()));
      }
      throw e;
    } catch (SQLException e) {
      throw Sqlite.explained(file, e);
    }
  }

  private static List<Problem> ofDatabase(Connection connection, String name) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
      while (row.next()) {
        if (!row.getString(1).equals("ok")) {
          problems.add(Problem.ofFile(name, "SQLite says: " + row.getString(1) + "."));
        }
      }
    }
    return problems;
  }
}
