package atlas.ui;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.LinkedText;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** What one source says of an event: who, when, in which words, and the link to it. */
final class ReportEntry extends VBox {

  /**
   * @param browse opens an address in the browser
   */
  ReportEntry(
      Report report,
      DatedEvent event,
      Facts facts,
      EventWords eventWords,
      Words words,
      Consumer<String> browse) {
    getStyleClass().add("report");
    Source source = facts.sourceOf(report);
    add(source.publisher(), "report-publisher");
    String published = eventWords.published(source);
    add(
        eventWords
            .ownDate(report, event)
            .map(own -> words.get("join.dot", published, own))
            .orElse(published),
        "report-dates");
    if (!report.summary().isBlank()) {
      add(report.summary(), "report-summary");
    }
    if (LinkedText.isWeb(source.url())) {
      Hyperlink link =
          LinkedText.link(
              source.url(),
              words.get("join.colon", words.get("action.openSource"), source.publisher()),
              browse);
      link.setGraphic(new Glyph(Material2MZ.OPEN_IN_NEW));
      getChildren().add(link);
    }
  }

  private void add(String text, String styleClass) {
    getChildren().add(new Prose(text, styleClass));
  }
}
