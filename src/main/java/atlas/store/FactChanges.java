package atlas.store;

import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.RowChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs between two versions of the facts, row by row. */
public final class FactChanges {

  private FactChanges() {}

  /**
   * The rows that say something else, are new or are gone: sites first, then sources, events,
   * reports, the wider story and troop figures, each in the order of the data, those that are gone
   * last. A figure has no id, so that another number is another figure.
   */
  public static List<RowChange> between(Facts before, Facts after) {
    Map<FactKey, Fact> old = FactKey.rows(before);
    Map<FactKey, Fact> now = FactKey.rows(after);
    Set<FactKey> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    List<RowChange> changes = new ArrayList<>();
    for (CsvTable table : CsvTable.values()) {
      for (FactKey key : keys) {
        Optional<Fact> was = Optional.ofNullable(old.get(key));
        Optional<Fact> is = Optional.ofNullable(now.get(key));
        if (key.table() == table && !FactKey.isSame(was, is)) {
          changes.add(new RowChange(was, is));
        }
      }
    }
    return changes;
  }
}
