package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.status.StatusSet;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.MarkIcon;
import atlas.view.Hit;
import atlas.words.Words;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A hit of the search: picture of its kind, name and line, under the heading of its kind. */
final class HitCell extends ListCell<HitRow> {

  private final AppState state;
  private final Label heading = new Label();
  private final HBox headingLine = new HBox(heading);
  private final StackPane picture = new StackPane();
  private final MarkIcon mark = new MarkIcon();
  private final Label name = new Label();
  private final Label line = new Label();
  private final HBox row = new HBox(picture, new VBox(name, line));
  private final VBox content = new VBox(headingLine, row);
  private final Tooltip tooltip = new Tooltip();

  /**
   * @param choose is given the row that a person clicks
   */
  HitCell(AppState state, Consumer<HitRow> choose) {
    this.state = state;
    getStyleClass().addAll("site-cell", "hit-cell");
    headingLine.getStyleClass().add("site-heading");
    headingLine.managedProperty().bind(headingLine.visibleProperty());
    headingLine.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    row.getStyleClass().add("site-row");
    picture.getStyleClass().add("hit-picture");
    name.getStyleClass().add("site-name");
    line.getStyleClass().add("site-line");
    line.managedProperty().bind(line.visibleProperty());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            choose.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(HitRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(content);
    Snapshot now = state.snapshot();
    Words words = Words.in(now.view().language());
    String kind = words.get("search.kind." + item.kind().name().toLowerCase(Locale.ROOT));
    headingLine.setVisible(item.isFirst());
    heading.setText(kind.toUpperCase(Locale.ROOT));
    HitWords told =
        item.hit()
            .map(hit -> HitWords.of(hit, now))
            .orElseGet(() -> new HitWords(words.get("search.more", item.more()), ""));
    name.setText(told.name());
    line.setText(told.line());
    line.setVisible(!told.line().isEmpty());
    picture.getChildren().setAll(item.hit().map(hit -> picture(hit, now)).stream().toList());
    tooltip.setText(told.line().isEmpty() ? told.name() : told.name() + "\n" + told.line());
    setTooltip(tooltip);
    setAccessibleText(
        words.get("join.comma", words.get("join.colon", kind, name.getText()), line.getText()));
  }

  private Node picture(Hit hit, Snapshot now) {
    if (hit instanceof Hit.OfSite site) {
      mark.show(now.statuses(site.site()).orElse(StatusSet.of()), now.view().theme());
      return mark;
    }
    return new Glyph(glyph(hit.kind()));
  }

  private static Ikon glyph(Hit.Kind kind) {
    return switch (kind) {
      case SPOT -> Material2MZ.MY_LOCATION;
      case SITE -> Material2MZ.PLACE;
      case TOWN -> Material2AL.LOCATION_CITY;
      case EVENT -> Material2AL.EVENT;
      case SOURCE -> Material2AL.DESCRIPTION;
    };
  }
}
