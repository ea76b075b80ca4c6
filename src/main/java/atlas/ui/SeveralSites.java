package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.status.StatusSet;
import atlas.ui.parts.MarkIcon;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Several selected sites in the inspector, each with its status; a press selects one alone. */
final class SeveralSites extends VBox implements InspectorPage {

  /** One of the sites. */
  private record Entry(Site site, MarkIcon mark, Label line, Button button) {}

  private final List<Entry> entries = new ArrayList<>();

  SeveralSites(AppState state, Snapshot now, List<Site> sites) {
    getStyleClass().add("several-sites");
    Words words = Words.in(now.view().language());
    Label heading = new Label(words.get("inspector.several", sites.size()));
    heading.setId("inspector-name");
    heading.getStyleClass().add("inspector-name");
    getChildren().add(heading);
    for (Site site : sites) {
      Label name = new Label(RowName.of(site, now.view().language()));
      name.getStyleClass().add("site-name");
      Label line = new Label();
      line.getStyleClass().add("site-line");
      MarkIcon mark = new MarkIcon();
      HBox row = new HBox(mark, new VBox(name, line));
      row.getStyleClass().add("site-row");
      Button button = new Button(null, row);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.getStyleClass().addAll("flat", "several-site");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> state.select(site));
      entries.add(new Entry(site, mark, line, button));
      getChildren().add(button);
    }
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    for (Entry entry : entries) {
      entry.mark().show(now.statuses(entry.site()).orElse(StatusSet.of()), now.view().theme());
      entry.line().setText(StatusLine.of(now, entry.site()));
      entry
          .button()
          .setAccessibleText(
              words.get(
                  "access.mark",
                  SiteNames.full(entry.site(), now.view().language()),
                  entry.line().getText()));
    }
  }
}
