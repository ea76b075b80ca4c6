package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Notice;
import atlas.status.Why;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.LinkedText;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.Sentences;
import atlas.words.WhyText;
import atlas.words.Words;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Why the selected site has its status: the sentence, and, when opened, the rules and each report
 * that it rests on, to be read and copied.
 */
final class WhySection extends VBox {

  private final AppState state;
  private final Language language;
  private final Words words;
  private final Consumer<String> browse;
  private final BooleanProperty isOpen;
  private final Prose sentence = new Prose("because-text");
  private final VBox body = new VBox();
  private Why why;

  /**
   * @param isOpen whether rules and reports are shown; the same for every site
   * @param browse opens an address in the browser
   */
  WhySection(AppState state, Language language, BooleanProperty isOpen, Consumer<String> browse) {
    this.state = state;
    this.language = language;
    this.words = Words.in(language);
    this.isOpen = isOpen;
    this.browse = browse;
    getStyleClass().add("because");
    sentence.setId("because");
    body.setId("why-body");
    body.getStyleClass().add("why-body");
    body.managedProperty().bind(body.visibleProperty());
    getChildren().addAll(sentence, head(), body);
    // The property outlives the section.
    isOpen.when(sceneProperty().map(scene -> true).orElse(false)).subscribe(open -> fill());
  }

  private Node head() {
    ToggleButton toggle =
        new ToggleButton(words.get("why.section"), new Glyph(Material2AL.EXPAND_MORE));
    toggle.setId("why-toggle");
    toggle.getStyleClass().add("why-toggle");
    toggle.setTooltip(new Tooltip(KeyNames.withKey(words, Action.WHY)));
    toggle.selectedProperty().bindBidirectional(isOpen);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(toggle, space, copier());
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private MenuButton copier() {
    MenuButton copy =
        new MenuButton(
            null,
            new Glyph(Material2AL.CONTENT_COPY),
            item("why-text", "why.asText", WhyText::text, false),
            item("why-markdown", "why.asMarkdown", WhyText::markdown, false),
            item("why-html", "why.asHtml", WhyText::html, true));
    copy.setId("why-copy");
    copy.getStyleClass().addAll("flat", "fact-tool");
    copy.setTooltip(new Tooltip(words.get("why.copy")));
    copy.setAccessibleText(words.get("why.copy"));
    return copy;
  }

  private MenuItem item(String id, String key, Function<WhyText, String> form, boolean isHtml) {
    MenuItem item = new MenuItem(words.get(key));
    item.setId(id);
    item.setOnAction(e -> copy(WhyText.of(why, language), form, isHtml));
    return item;
  }

  /** What reads HTML gets it formatted, what reads text its source. */
  private void copy(WhyText text, Function<WhyText, String> form, boolean isHtml) {
    String copied = form.apply(text);
    ClipboardContent content = new ClipboardContent();
    content.putString(copied);
    if (isHtml) {
      content.putHtml(copied);
    }
    Clipboard.getSystemClipboard().setContent(content);
    state.tell(Notice.told(words.get("why.copied", text.notes().size())));
  }

  /** Shows why something is so. */
  void show(Why shown) {
    why = shown;
    fill();
  }

  private void fill() {
    if (why == null) {
      return;
    }
    body.setVisible(isOpen.get());
    body.getChildren().clear();
    if (isOpen.get()) {
      open(WhyText.of(why, language));
    } else {
      sentence.setText(Sentences.in(language).because(why));
    }
  }

  private void open(WhyText text) {
    sentence.setText("");
    for (WhyText.Sentence said : text.sentences()) {
      sentence.append(sentence.text().isEmpty() ? said.text() : " " + said.text(), "plain");
      if (!said.notes().isEmpty()) {
        sentence.append(text.numbers(said), "why-number");
      }
    }
    text.rules().forEach(rule -> body.getChildren().add(new Prose(rule, "why-rule")));
    text.notes().forEach(note -> body.getChildren().add(node(note)));
    body.getChildren().add(new Prose(text.basis(), "why-basis"));
  }

  private Node node(WhyText.Note note) {
    VBox box = new VBox(new Prose(note.numbered(words), "why-note"));
    box.getStyleClass().add("why-note-box");
    if (!note.url().isEmpty()) {
      Hyperlink link =
          LinkedText.link(
              note.url(),
              words.get(
                  "join.colon",
                  words.get("action.openSource"),
                  words.get("why.note", note.number())),
              browse);
      link.setId("why-source-" + note.number());
      link.setGraphic(new Glyph(Material2MZ.OPEN_IN_NEW));
      box.getChildren().add(link);
    }
    return box;
  }
}
