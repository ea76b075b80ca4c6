package atlas.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number the line or the feature that it stands on, 1 for the first
 * @param cells one for each column of the table, without outer spaces; empty where nothing stands
 * @param wrong why nothing can be made of it, if so
 * @param remarks what of it is not read
 */
public record IncomingRow(
    int number, List<String> cells, Optional<Remark> wrong, List<Remark> remarks) {

  /** Copies the lists. */
  public IncomingRow {
    cells = List.copyOf(cells);
    remarks = List.copyOf(remarks);
  }

  /** A row that is right so far. */
  static IncomingRow of(int number, List<String> cells) {
    return new IncomingRow(number, cells, Optional.empty(), List.of());
  }

  /** The same with one more remark. */
  IncomingRow and(Remark remark) {
    List<Remark> more = new ArrayList<>(remarks);
    more.add(remark);
    return new IncomingRow(number, cells, wrong, more);
  }
}
