package atlas.ui.parts;

import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The rows that a table shows: one immutable list after the other, as another observable list would
 * make the toolkit forget the order. However many rows there are, none is copied.
 */
final class ShownRows<R> extends ObservableListBase<R> {

  private List<R> rows = List.of();

  /**
   * Shows other rows.
   *
   * @param next never changes
   */
  void show(List<R> next) {
    List<R> before = rows;
    beginChange();
    rows = next;
    nextReplace(0, next.size(), before);
    endChange();
  }

  /** The rows themselves. */
  List<R> rows() {
    return rows;
  }

  @Override
  public R get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
