package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Facts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Facts as they once were, by their {@link Digest}: the shipped ones that the store was made from,
 * and its own before newer ones came. Each is one value in {@code meta}: JSON with the text of each
 * of the six CSV files by its name.
 */
final class KeptFacts {

  /** Stands before the digest in the key. */
  private static final String KEY = "facts.";

  /** Longer ones are not kept: SQLite would not hand them out. */
  private static final int LONGEST = 8 << 20;

  /** Woken when it is needed: most starts have nothing to keep or to bring back. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private final Connection connection;
  private final Meta meta;

  KeptFacts(Connection connection) {
    this.connection = connection;
    this.meta = new Meta(connection);
  }

  boolean has(String digest) throws SQLException {
    return meta.has(KEY + digest);
  }

  /** Keeps facts, unless they are kept already or too long. */
  void keep(Facts facts) throws SQLException {
    keep(CsvExport.files(facts));
  }

  void keep(CsvFiles files) throws SQLException {
    String digest = Digest.of(files);
    if (has(digest)) {
      return;
    }
    ObjectNode json = Json.MAPPER.createObjectNode();
    for (CsvTable table : CsvTable.values()) {
      files.bytes(table).ifPresent(bytes -> json.put(table.fileName(), new String(bytes, UTF_8)));
    }
    String text = json.toString();
    if (text.length() <= LONGEST) {
      meta.put(KEY + digest, text);
    }
  }

  /**
   * The files of a digest, if they are kept.
   *
   * @param digest the digest, or enough of its beginning
   */
  Optional<CsvFiles> of(String digest) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT value FROM meta WHERE substr(key, 1, length(?1)) = ?1 ORDER BY id LIMIT 1")) {
      select.setString(1, KEY + digest);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(files(row.getString(1))) : Optional.empty();
      }
    }
  }

  private static CsvFiles files(String text) throws SQLException {
    try {
      JsonNode json = Json.MAPPER.readTree(text);
      Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
      for (CsvTable table : CsvTable.values()) {
        if (json.path(table.fileName()).isTextual()) {
          files.put(table, json.path(table.fileName()).textValue().getBytes(UTF_8));
        }
      }
      return CsvFiles.of(files);
    } catch (JsonProcessingException e) {
      throw new SQLException("Facts that were kept are not readable", e);
    }
  }
}
