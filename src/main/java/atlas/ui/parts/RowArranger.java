package atlas.ui.parts;

import atlas.view.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Filters and sorts the rows of a table, away from the window's thread. What it did last it does
 * not do again. For one thread at a time.
 */
final class RowArranger<R> {

  /**
   * Where rows come from.
   *
   * @param basis what they follow from
   * @param rows makes them; called once
   * @param columns those whose texts the filter reads
   */
  record Source<R>(Object basis, Callable<List<R>> rows, List<Column<R>> columns) {}

  /**
   * What is asked for.
   *
   * @param filter words that a row must have, in any order and spelling
   * @param order how the rows are sorted; empty for the order in which they come
   * @param chosen which of the rows are to be chosen; empty for none
   */
  record Wish<R>(
      Source<R> source,
      String filter,
      Optional<Comparator<R>> order,
      Optional<Predicate<R>> chosen) {}

  /**
   * Rows as they are shown.
   *
   * @param total how many there are without the filter
   * @param chosen where the chosen rows are
   */
  record Arranged<R>(List<R> rows, int total, int[] chosen) {}

  private Optional<Source<R>> source = Optional.empty();
  private List<R> all = List.of();

  /** Folded texts of rows that were once searched, until there are others. */
  private final Map<R, String> letters = new HashMap<>();

  private Optional<Wish<R>> last = Optional.empty();
  private List<R> arranged = List.of();

  /**
   * Arranges the rows.
   *
   * @throws Exception if the rows can't be made
   */
  Arranged<R> arrange(Wish<R> wish) throws Exception {
    if (source.filter(s -> s == wish.source).isEmpty()) {
      all = List.copyOf(wish.source.rows.call());
      source = Optional.of(wish.source);
      letters.clear();
      last = Optional.empty();
    }
    if (last.filter(l -> isSame(l, wish)).isEmpty()) {
      arranged = sorted(filtered(wish), wish.order);
    }
    last = Optional.of(wish);
    return new Arranged<>(arranged, all.size(), places(wish.chosen));
  }

  private static boolean isSame(Wish<?> one, Wish<?> other) {
    return one.filter.equals(other.filter) && one.order.equals(other.order);
  }

  private List<R> filtered(Wish<R> wish) {
    List<String> words = Letters.words(wish.filter);
    if (words.isEmpty()) {
      return all;
    }
    List<R> kept = new ArrayList<>();
    for (R row : all) {
      String text = letters.computeIfAbsent(row, r -> letters(r, wish.source.columns));
      if (words.stream().allMatch(text::contains)) {
        kept.add(row);
      }
    }
    return kept;
  }

  /** Each cell's words, apart and in one, as {@code alqaim} may be typed for al-Qaim. */
  private static <R> String letters(R row, List<Column<R>> columns) {
    return columns.stream()
        .map(column -> Letters.words(column.text().apply(row)))
        .map(words -> String.join(" ", words) + "\n" + String.join("", words))
        .collect(Collectors.joining("\n"));
  }

  private List<R> sorted(List<R> rows, Optional<Comparator<R>> order) {
    if (order.isEmpty()) {
      return List.copyOf(rows);
    }
    List<R> sorted = new ArrayList<>(rows);
    sorted.sort(order.get());
    return List.copyOf(sorted);
  }

  private int[] places(Optional<Predicate<R>> chosen) {
    return chosen
        .map(is -> IntStream.range(0, arranged.size()).filter(i -> is.test(arranged.get(i))))
        .orElse(IntStream.empty())
        .toArray();
  }
}
