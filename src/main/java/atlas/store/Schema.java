package atlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a database consists of: every table, index, trigger and view with its text.
 *
 * <p>The text of a file's schema is code that SQLite runs, so a file is only written or read after
 * its schema was found to be ours, letter by letter.
 *
 * @param parts text by kind and name
 * @param owners table by kind and name
 */
record Schema(Map<String, String> parts, Map<String, String> owners) {

  private static final String TRIGGER = "trigger ";

  /** The schema of an open database. */
  static Schema of(Connection connection) throws SQLException {
    Map<String, String> parts = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")) {
      while (row.next()) {
        String part = row.getString(1) + " " + row.getString(2);
        parts.put(part, String.valueOf(row.getString(4)));
        owners.put(part, row.getString(3));
      }
    }
    return new Schema(parts, owners);
  }

  /** Whether a part of another schema is here too, the same to the letter. */
  boolean hasPartOf(Schema other, String part) {
    return other.parts.get(part).equals(parts.get(part));
  }

  /**
   * The first part of an expected schema that is missing or other here, or that is here and would
   * act on an expected table. Other programs may add tables of their own.
   */
  Optional<String> differenceTo(Schema expected) {
    List<String> tables = List.copyOf(expected.owners.values());
    return Stream.concat(
            expected.parts.keySet().stream()
                .filter(part -> !expected.parts.get(part).equals(parts.get(part))),
            parts.keySet().stream()
                .filter(part -> !expected.parts.containsKey(part))
                .filter(part -> part.startsWith(TRIGGER) || tables.contains(owners.get(part))))
        .sorted()
        .findFirst();
  }
}
