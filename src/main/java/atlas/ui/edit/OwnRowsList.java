package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.app.Editing;
import atlas.model.Facts;
import atlas.model.OwnRow;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Words;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The person's rows beside the shipped ones that they differ from, and the choice between the two.
 * Contested rows stand first.
 */
public final class OwnRowsList extends ScrollPane {

  private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");

  /** More rows than this are counted, not listed. */
  private static final int MOST_ROWS = 200;

  private final Words words;
  private final Language language;
  private final Supplier<Facts> facts;
  private final Editing editing;
  private final VBox list = new VBox();

  /**
   * @param facts the facts as they are, which find the names of what rows name
   */
  public OwnRowsList(Language language, Supplier<Facts> facts, Editing editing) {
    this.language = language;
    this.words = Words.in(language);
    this.facts = facts;
    this.editing = editing;
    setId("own-rows");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("history", "history-wide");
    setAccessibleText(words.get("action.ownEdits"));
    list.getStyleClass().add("history-list");
    setContent(list);
  }

  /** Shows these rows. */
  public void show(List<OwnRow> rows) {
    list.getChildren().clear();
    long contested = rows.stream().filter(OwnRow::isContested).count();
    long added = rows.stream().filter(OwnRow::isAdded).count();
    list.getChildren().add(new Prose(head(rows, contested), "edit-hint"));
    List<OwnRow> shown = rows.stream().filter(row -> !row.isAdded()).toList();
    shown.stream().limit(MOST_ROWS).forEach(row -> list.getChildren().add(entry(row)));
    if (shown.size() > MOST_ROWS) {
      list.getChildren().add(hint("own.more", shown.size() - MOST_ROWS));
    }
    if (added > 0) {
      list.getChildren().add(hint("own.added", (int) added));
    }
  }

  private String head(List<OwnRow> rows, long contested) {
    if (rows.isEmpty()) {
      return words.get("own.none");
    }
    return contested == 0 ? words.get("own.uncontested") : words.get("own.contested", contested);
  }

  private Prose hint(String key, int count) {
    return new Prose(words.get(key, count), "edit-hint");
  }

  private VBox entry(OwnRow row) {
    VBox entry = new VBox();
    entry.getStyleClass().add("history-entry");
    entry.pseudoClassStateChanged(CONTESTED, row.isContested());
    EditWords names = new EditWords(facts.get(), language);
    String name = names.name(row.change().row());
    entry.getChildren().add(new Prose(name, "history-title"));
    boolean isBoth = row.change().before().isPresent() && row.change().after().isPresent();
    entry
        .getChildren()
        .add(
            isBoth
                ? sides(names.lines(row.change()))
                : new Prose(
                    words.get(row.change().after().isEmpty() ? "own.youRemoved" : "own.notShipped"),
                    "history-line"));
    entry.getChildren().add(choice(row, name));
    return entry;
  }

  /** Both values of each column that differs, side by side. */
  private GridPane sides(List<EditWords.Line> lines) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("own-sides");
    for (double share : new double[] {24, 38, 38}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(
        0,
        new Prose("history-column"),
        new Prose(words.get("own.mine"), "history-column"),
        new Prose(words.get("own.shipped"), "history-column"));
    for (EditWords.Line line : lines) {
      Prose column = new Prose(line.name(), "history-column");
      Prose mine = new Prose(line.after(), "history-line");
      Prose shipped = new Prose(line.before(), "history-line");
      mine.setAccessibleText(words.get("join.colon", words.get("own.mine"), line.after()));
      shipped.setAccessibleText(words.get("join.colon", words.get("own.shipped"), line.before()));
      grid.addRow(grid.getRowCount(), column, mine, shipped);
    }
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    return grid;
  }

  private HBox choice(OwnRow row, String name) {
    HBox buttons = new HBox(8);
    String id = "own-" + row.change().row().id();
    if (row.isContested()) {
      buttons
          .getChildren()
          .add(button(id + "-mine", "own.keepMine", name, () -> editing.chooseMine(row)));
    }
    String take =
        row.change().before().isEmpty()
            ? "own.delete"
            : row.change().after().isEmpty() ? "own.bringBack" : "own.takeShipped";
    buttons
        .getChildren()
        .add(button(id + "-shipped", take, name, () -> editing.chooseShipped(row)));
    return buttons;
  }

  private Button button(String id, String key, String name, Runnable choose) {
    Button button = new Button(words.get(key));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setAccessibleText(words.get("join.colon", words.get(key), name));
    button.setOnAction(
        e -> {
          choose.run();
          load();
        });
    return button;
  }

  /** Shows the rows as they are. */
  public void load() {
    editing.ownRows(this::show);
  }
}
