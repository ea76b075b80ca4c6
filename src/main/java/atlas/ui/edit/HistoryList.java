package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.model.Facts;
import atlas.model.PastEdit;
import atlas.model.RowChange;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The edits that were made: when, what, before and after; each can be gone back before. */
public final class HistoryList extends ScrollPane {

  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final int MOST_ROWS = 20;

  private final Words words;
  private final Language language;
  private final ZoneId zone;
  private final EditWords editWords;

  /**
   * @param zone in which times are told
   * @param goBack undoes an edit and all after it
   */
  public HistoryList(
      Language language,
      Facts facts,
      List<PastEdit> edits,
      ZoneId zone,
      Consumer<PastEdit> goBack) {
    this.language = language;
    this.words = Words.in(language);
    this.zone = zone;
    this.editWords = new EditWords(facts, language);
    setId("history");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("history");
    setAccessibleText(words.get("action.history"));
    VBox list = new VBox();
    list.getStyleClass().add("history-list");
    if (edits.isEmpty()) {
      list.getChildren().add(new Prose(words.get("edit.noHistory"), "edit-hint"));
    }
    edits.forEach(edit -> list.getChildren().add(entry(edit, goBack)));
    setContent(list);
  }

  private VBox entry(PastEdit edit, Consumer<PastEdit> goBack) {
    VBox entry = new VBox();
    entry.getStyleClass().add("history-entry");
    entry.pseudoClassStateChanged(UNDONE, edit.isUndone());
    String what = editWords.of(edit);
    Prose title =
        new Prose(edit.isUndone() ? words.get("edit.undone", what) : what, "history-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title);
    if (!edit.isUndone()) {
      Button back = new Button(words.get("edit.back"));
      back.getStyleClass().add("small");
      back.setMinWidth(USE_PREF_SIZE);
      back.setAccessibleText(words.get("join.colon", words.get("edit.back"), what));
      back.setOnAction(e -> goBack.accept(edit));
      head.getChildren().add(back);
    }
    entry.getChildren().addAll(head, new Prose(when(edit), "history-when"));
    edit.changes().stream().limit(MOST_ROWS).forEach(change -> tell(change, edit, entry));
    return entry;
  }

  private String when(PastEdit edit) {
    LocalDateTime at = LocalDateTime.ofInstant(edit.at(), zone);
    return words.get(
        "join.comma",
        DateWords.in(language).medium(at.toLocalDate()),
        words.digits(DateTimeFormatter.ofPattern("HH:mm").format(at)));
  }

  private void tell(RowChange change, PastEdit edit, VBox entry) {
    if (edit.changes().size() > 1) {
      entry.getChildren().add(new Prose(editWords.name(change.row()), "history-row"));
    }
    if (change.before().isPresent() && change.after().isPresent()) {
      ChangeLines.add(entry, editWords, words, change);
    }
  }
}
