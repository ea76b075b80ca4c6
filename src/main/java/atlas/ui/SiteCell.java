package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.status.Period;
import atlas.status.StatusSet;
import atlas.ui.SiteRow.Heading;
import atlas.ui.parts.MarkIcon;
import atlas.view.Language;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A site in the list: mark, name and status on the date, under the heading of its group if it is
 * the first. While it is shown it follows the state by itself, so that nothing in the list moves
 * when the date does.
 */
final class SiteCell extends ListCell<SiteRow> {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass WITHOUT_STATUS = PseudoClass.getPseudoClass("without-status");

  private final AppState state;
  private final Label heading = new Label();
  private final Label count = new Label();
  private final HBox headingLine = new HBox(heading, spring(), count);
  private final MarkIcon mark = new MarkIcon();
  private final Label name = new Label();
  private final Label line = new Label();
  private final HBox row = new HBox(mark, new VBox(name, line));
  private final VBox content = new VBox(headingLine, row);
  private final Tooltip tooltip = new Tooltip();

  /**
   * @param goThere shows a site in time and place
   */
  SiteCell(AppState state, Consumer<Site> goThere) {
    this.state = state;
    getStyleClass().add("site-cell");
    headingLine.getStyleClass().add("site-heading");
    headingLine.managedProperty().bind(headingLine.visibleProperty());
    // A heading is no part of the site below it.
    headingLine.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    row.getStyleClass().add("site-row");
    name.getStyleClass().add("site-name");
    line.getStyleClass().add("site-line");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // As wide as the list: what does not fit is shortened, not scrolled.
    setPrefWidth(0);
    setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !isEmpty()) {
            goThere.accept(getItem().site());
          }
        });
    state.watch(Moment::of).when(emptyProperty().not()).subscribe(moment -> show(state.snapshot()));
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  @Override
  protected void updateItem(SiteRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      setGraphic(content);
      setTooltip(tooltip);
      show(state.snapshot());
    }
  }

  private void show(Snapshot now) {
    if (getItem() == null) {
      return;
    }
    Site site = getItem().site();
    Language language = now.view().language();
    Words words = Words.in(language);
    Optional<StatusSet> statuses = now.statuses(site);
    if (now.view().allDates()) {
      mark.showLife(life(now, site), now.view().theme());
    } else {
      mark.show(statuses.orElse(StatusSet.of()), now.view().theme());
    }
    name.setText(RowName.of(site, language));
    line.setText(lineOf(now, site));
    pseudoClassStateChanged(
        CHANGED, now.changed().contains(site.id()) || StatusLine.differs(now, site));
    pseudoClassStateChanged(WITHOUT_STATUS, statuses.isEmpty());
    showHeading(words);
    tooltip.setText(SiteNames.full(site, language) + "\n" + line.getText());
    setAccessibleText(words.get("access.mark", SiteNames.full(site, language), line.getText()));
  }

  private static List<StatusSet> life(Snapshot now, Site site) {
    return now.history(site).stream()
        .flatMap(history -> history.life(now.facts().dataDate()).stream())
        .map(Period::statuses)
        .toList();
  }

  private static String lineOf(Snapshot now, Site site) {
    String line = StatusLine.of(now, site);
    return site.location().isPresent()
        ? line
        : Words.in(now.view().language())
            .get("join.dot", line, Words.in(now.view().language()).get("basis.none"));
  }

  private void showHeading(Words words) {
    Optional<Heading> shown = getItem().heading();
    headingLine.setVisible(shown.isPresent());
    heading.setText(shown.map(Heading::text).orElse("").toUpperCase(Locale.ROOT));
    count.setText(shown.flatMap(Heading::count).map(n -> words.number(n)).orElse(""));
  }
}
