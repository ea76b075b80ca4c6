package atlas.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that both the person and a newer program changed, each with the edit that chose between
 * the two. One that is undone chose nothing, so that undo opens the question again.
 */
final class Contested {

  private static final long NOT_YET = 0;

  private final Meta meta;
  private final ChangeLog log;

  Contested(Meta meta, ChangeLog log) {
    this.meta = meta;
    this.log = log;
  }

  private Map<FactKey, Long> all() throws SQLException {
    Map<FactKey, Long> all = new LinkedHashMap<>();
    for (String line : meta.get(Meta.CONTESTED).orElse("").lines().toList()) {
      String[] parts = line.split(" ");
      Optional<CsvTable> table =
          Arrays.stream(CsvTable.values()).filter(t -> t.name().equals(parts[0])).findFirst();
      if (table.isPresent() && parts.length == 3 && parts[2].matches("[0-9]{1,18}")) {
        all.put(new FactKey(table.get(), parts[1]), Long.valueOf(parts[2]));
      }
    }
    return all;
  }

  private void put(Map<FactKey, Long> all) throws SQLException {
    List<String> lines = new ArrayList<>();
    all.forEach((key, edit) -> lines.add(key.table() + " " + key.id() + " " + edit));
    meta.put(Meta.CONTESTED, String.join("\n", lines));
  }

  /** The rows that nobody has chosen for yet. */
  Set<FactKey> open() throws SQLException {
    Map<FactKey, Long> all = all();
    for (FactKey key : Set.copyOf(all.keySet())) {
      if (log.holds(all.get(key))) {
        all.remove(key);
      }
    }
    return all.keySet();
  }

  /** These are contested and no others. */
  void replace(Set<FactKey> contested) throws SQLException {
    Map<FactKey, Long> all = new LinkedHashMap<>();
    contested.forEach(key -> all.put(key, NOT_YET));
    put(all);
  }

  /** An edit chose for a row; nothing if the row is not contested. */
  void settle(FactKey key, long edit) throws SQLException {
    Map<FactKey, Long> all = all();
    if (all.replace(key, edit) != null) {
      put(all);
    }
  }
}
