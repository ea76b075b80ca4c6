package atlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The table {@code meta}: keys and values of the store itself. */
final class Meta {

  /** Whose file it is; its value is {@link #OURS}. */
  static final String APPLICATION = "application";

  static final String OURS = "Handover Atlas";

  /** The number of the schema, see {@link Migration}. */
  static final String SCHEMA_VERSION = "schema_version";

  /** {@link Digest} of the shipped files; absent in a store that holds none. */
  static final String SHIPPED_DIGEST = "shipped_digest";

  /** {@link CsvFiles#mark} of the shipped files. */
  static final String SHIPPED_MARK = "shipped_mark";

  /** Data date of the shipped facts. */
  static final String SHIPPED_DATE = "shipped_date";

  /** What {@link Contested} holds. */
  static final String CONTESTED = "contested";

  /** Stands before the keys of settings. */
  static final String SETTING = "setting.";

  private final Connection connection;

  Meta(Connection connection) {
    this.connection = connection;
  }

  Optional<String> get(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }

  boolean has(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM meta WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  void put(String key, String value) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")) {
      upsert.setString(1, key);
      upsert.setString(2, value);
      upsert.executeUpdate();
    }
  }
}
