package atlas.exchange;

import atlas.store.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Drafts of a table that is one of ours: its rows say all that they are to say. */
final class OwnDrafting implements Drafting {

  private final IncomingTable incoming;
  private final CsvTable table;
  private final Cells cells;
  private final List<Integer> places;
  private final List<DateOrder> orders;

  /**
   * @param order of day and month, where the person has said it
   */
  OwnDrafting(IncomingTable incoming, CsvTable table, DateOrder order, Cells cells) {
    this.incoming = incoming;
    this.table = table;
    this.cells = cells;
    this.places = table.columns().stream().map(incoming.columns()::indexOf).toList();
    this.orders =
        places.stream()
            .map(
                p ->
                    order != DateOrder.UNTOLD
                        ? order
                        : DateOrder.of(incoming.rows().stream().map(row -> cell(row, p))))
            .toList();
  }

  private static String cell(IncomingRow row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  @Override
  public List<Draft> of(IncomingRow row) throws Refused {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String text = cell(row, places.get(i));
      texts.add(text.isEmpty() ? "" : cells.read(table.columns().get(i), text, orders.get(i)));
    }
    return List.of(new Draft(table, texts));
  }

  @Override
  public List<Remark> remarks() {
    List<String> derived = unread(SiteTable.STATUS_COLUMNS::contains);
    List<String> unknown = unread(c -> !SiteTable.STATUS_COLUMNS.contains(c));
    List<Remark> remarks = new ArrayList<>();
    if (!derived.isEmpty()) {
      remarks.add(Remark.of("import.note.derived", String.join(", ", derived)));
    }
    if (!unknown.isEmpty()) {
      remarks.add(Remark.of("import.note.unmapped", String.join(", ", unknown)));
    }
    return remarks;
  }

  private List<String> unread(Predicate<String> which) {
    return incoming.columns().stream()
        .filter(c -> !table.columns().contains(c))
        .filter(which)
        .toList();
  }
}
