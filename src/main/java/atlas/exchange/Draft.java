package atlas.exchange;

import atlas.model.Fact;
import atlas.model.PlaneProjection;
import atlas.store.BadRow;
import atlas.store.CsvRow;
import atlas.store.CsvTable;
import atlas.store.RowRules;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of ours on its way to a fact, as texts by column. Immutable.
 *
 * @param table what it is a row of
 * @param texts one for each column of the table
 */
record Draft(CsvTable table, List<String> texts) {

  Draft {
    texts = List.copyOf(texts);
  }

  /** With nothing but an id. */
  static Draft of(CsvTable table, String id) {
    List<String> texts = new ArrayList<>();
    table.columns().forEach(column -> texts.add(""));
    return new Draft(table, texts).with("id", id);
  }

  String text(String column) {
    return texts.get(table.columns().indexOf(column));
  }

  Draft with(String column, String text) {
    List<String> changed = new ArrayList<>(texts);
    changed.set(table.columns().indexOf(column), text);
    return new Draft(table, changed);
  }

  /** With a text where none stands yet. */
  Draft orElse(String column, String text) {
    return text(column).isEmpty() ? with(column, text) : this;
  }

  /**
   * The fact; what it names need not be there.
   *
   * @param number of the row that it comes from
   * @throws Refused if it breaks a rule
   */
  Fact fact(int number, PlaneProjection projection) throws Refused {
    try {
      return (Fact)
          new RowRules(projection, (named, id) -> {}).read(new CsvRow(table, number, texts));
    } catch (BadRow e) {
      throw new Refused(Remark.of(e));
    }
  }
}
