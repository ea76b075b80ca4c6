package atlas.ui.parts;

import atlas.status.StatusSet;
import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a {@link FactTable}. Its functions are called on any thread, so they read nothing but
 * the row.
 *
 * @param id the same in every language
 * @param title its heading
 * @param text what its cell says; empty where there is nothing to say
 * @param order how rows are sorted by it
 * @param width at first, in ems
 * @param isShown whether it is shown until a person chooses otherwise
 * @param mark the statuses whose mark stands before the text, if any
 * @param <R> a row
 */
public record Column<R>(
    String id,
    String title,
    Function<R, String> text,
    Comparator<R> order,
    double width,
    boolean isShown,
    Optional<Function<R, StatusSet>> mark) {

  /** A column of words, sorted as a dictionary of this collator sorts them. */
  public static <R> Column<R> ofText(
      String id, String title, double width, Collator collator, Function<R, String> text) {
    Comparator<R> order = Comparator.comparing(text, collator::compare);
    return new Column<>(id, title, text, order, width, true, Optional.empty());
  }

  /** A column that is sorted by a value of the row, such as a day or a number. */
  public static <R, C extends Comparable<? super C>> Column<R> ofValue(
      String id, String title, double width, Function<R, String> text, Function<R, C> value) {
    return new Column<>(
        id, title, text, Comparator.comparing(value), width, true, Optional.empty());
  }

  /**
   * A column that is sorted by a value that a row may lack; rows without it come last.
   *
   * @param value empty where there is none
   */
  public static <R, C extends Comparable<? super C>> Column<R> ofOptional(
      String id,
      String title,
      double width,
      Function<R, String> text,
      Function<R, Optional<C>> value) {
    Comparator<R> order =
        Comparator.comparing(
            row -> value.apply(row).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    return new Column<>(id, title, text, order, width, true, Optional.empty());
  }

  /** The same, hidden until a person chooses it. */
  public Column<R> hidden() {
    return new Column<>(id, title, text, order, width, false, mark);
  }

  /** The same with a mark before the text. */
  public Column<R> withMark(Function<R, StatusSet> statuses) {
    return new Column<>(id, title, text, order, width, isShown, Optional.of(statuses));
  }
}
