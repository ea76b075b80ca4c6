package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.ui.parts.Column;
import atlas.ui.parts.FactTable;
import atlas.view.Language;
import atlas.words.Words;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * A page that is a table, and beside it what is told of one of its rows or of all.
 *
 * @param <R> a row, an immutable value
 */
abstract class TablePage<R> implements DrawerPage {

  final FactTable<R> table;
  private final PageSplit split;
  private final Function<R, String> key;
  private Words words = Words.in(Language.ENGLISH);
  private Optional<Language> spoken = Optional.empty();
  private Optional<String> told = Optional.empty();

  /**
   * @param name names the nodes, as in {@link FactTable}
   * @param key what a row is known by when there are other rows
   * @param around makes, saves and arranges the rows
   */
  TablePage(String name, Function<R, String> key, FactTable.Surroundings around) {
    this.key = key;
    table = new FactTable<>(name, key, around);
    split = new PageSplit(name, table);
  }

  /** In the window's language, once {@link #show} was called. */
  final Words words() {
    return words;
  }

  @Override
  public final Node content() {
    return split;
  }

  @Override
  public final void focus() {
    table.focusRows();
  }

  @Override
  public final void show(Snapshot now) {
    Language language = now.view().language();
    if (!spoken.equals(Optional.of(language))) {
      spoken = Optional.of(language);
      words = Words.in(language);
      speak(words);
      Collator collator = Collator.getInstance(Locale.forLanguageTag(language.code()));
      table.speak(
          words,
          now.view().theme(),
          words.get(titleKey()),
          words.get(noneKey()),
          columns(words, collator));
    }
    fill(now);
  }

  /** Key of what the table is called. */
  abstract String titleKey();

  /** Key of what is said where there are no rows at all. */
  abstract String noneKey();

  abstract List<Column<R>> columns(Words words, Collator collator);

  /** Speaks a language in what is not the table. */
  void speak(Words words) {}

  /** Fills the table with what is so now. */
  abstract void fill(Snapshot now);

  /** Parts the page otherwise at first: this part of it is the table's, from 0 to 1. */
  final void part(double table) {
    split.setDividerPositions(table);
  }

  /** Whether what is beside the table is of this row. */
  final boolean isTold(R row) {
    return told.equals(Optional.of(key.apply(row)));
  }

  /** Tells something of a row beside the table. */
  final void tell(R row, List<Node> parts) {
    told = Optional.of(key.apply(row));
    tell(parts.toArray(Node[]::new));
  }

  /** Tells something else beside the table; nothing, where there is nothing. */
  final void tell(Node... parts) {
    split.tell(parts);
  }
}
