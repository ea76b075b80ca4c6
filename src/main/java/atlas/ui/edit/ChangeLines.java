package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.model.RowChange;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import javafx.scene.layout.VBox;

/** What changed in a row, column by column: what stood there struck out, what stands there now. */
public final class ChangeLines {

  private ChangeLines() {}

  /** Adds the lines of a change below others. */
  public static void add(VBox entry, EditWords editWords, Words words, RowChange change) {
    for (EditWords.Line line : editWords.lines(change)) {
      entry.getChildren().add(new Prose(line.name(), "history-column"));
      if (!line.before().isEmpty()) {
        Prose before = new Prose("history-line");
        before.append(line.before(), "history-before");
        before.setAccessibleText(words.get("edit.before", line.before()));
        entry.getChildren().add(before);
      }
      if (!line.after().isEmpty()) {
        Prose after = new Prose("history-line");
        after.append(line.after(), "history-after");
        after.setAccessibleText(words.get("edit.after", line.after()));
        entry.getChildren().add(after);
      }
    }
  }
}
