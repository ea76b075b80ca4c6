package atlas.ui;

import atlas.app.Snapshot;
import atlas.exchange.Export;
import atlas.exchange.Format;
import atlas.exchange.Lack;
import atlas.status.Belief;
import atlas.ui.parts.Prose;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The choices of data for other programs: the format, which sites, which days. What a file of the
 * format can't hold is listed before it is written.
 */
final class DataExportContent extends VBox {

  private final Words words;
  private final LocalDate date;
  private final Export all;
  private final boolean isBelieving;
  private final ComboBox<Format> format = new ComboBox<>();
  private final RadioButton everySite = new RadioButton();
  private final RadioButton shownSites = new RadioButton();
  private final RadioButton everyDay = new RadioButton();
  private final RadioButton oneDay = new RadioButton();
  private final VBox lacks = new VBox(4);
  private Optional<Export> filtered = Optional.empty();

  /**
   * @param now what may be written
   * @param save takes the choice
   */
  DataExportContent(Words words, Snapshot now, BiConsumer<Export, Format> save) {
    this.words = words;
    this.date = now.view().date();
    this.all = Export.of(now.facts(), Optional.empty());
    this.isBelieving = !now.view().belief().equals(Belief.NOW);
    setId("export-data");
    getStyleClass().add("export");
    setSpacing(14);
    format.setId("export-data-format");
    format.getItems().setAll(Format.values());
    format.setMaxWidth(Double.MAX_VALUE);
    format.setVisibleRowCount(Format.values().length);
    format.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Format chosen) {
            return words.get("exchange.format." + chosen.extension());
          }

          @Override
          public Format fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed");
          }
        });
    format.setValue(Format.GEOPACKAGE);
    choice("export-data-all", everySite, words.get("exportData.all", all.facts().sites().size()));
    choice("export-data-shown", shownSites, words.get("exportData.noFilter"));
    group(everySite, shownSites);
    shownSites.setDisable(true);
    choice("export-data-life", everyDay, words.get("exportData.everyDay"));
    choice("export-data-day", oneDay, DateWords.in(words.language()).full(date));
    group(everyDay, oneDay);

    GridPane fields = new GridPane();
    fields.setHgap(14);
    fields.setVgap(12);
    row(fields, 0, "exportData.format", format);
    row(fields, 1, "exportData.sites", new VBox(6, everySite, shownSites));
    row(fields, 2, "exportData.days", new VBox(6, everyDay, oneDay));
    Button write = new Button(words.get("export.save"));
    write.setId("export-data-save");
    write.setDefaultButton(true);
    write.getStyleClass().add("accent");
    write.setOnAction(e -> save.accept(chosen(), format.getValue()));
    HBox buttons = new HBox(write);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    lacks.setId("export-data-lacks");
    getChildren().addAll(fields, lacks, buttons);
    format.valueProperty().subscribe(chosen -> choose());
    shownSites.selectedProperty().subscribe(chosen -> tellLacks());
    oneDay.selectedProperty().subscribe(chosen -> tellLacks());
  }

  private static void choice(String id, RadioButton button, String name) {
    button.setId(id);
    button.setText(name);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
  }

  private static void group(RadioButton first, RadioButton second) {
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(first, second);
    first.setSelected(true);
  }

  private void row(GridPane fields, int row, String key, Node field) {
    Label label = new Label(words.get(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(field);
    fields.addRow(row, label, field);
  }

  /** Offers the sites that a filter shows, too. */
  void offer(Export shown) {
    filtered = Optional.of(shown);
    shownSites.setText(words.get("exportData.shown", shown.facts().sites().size()));
    shownSites.setDisable(false);
  }

  /** A format that holds one day alone, or all of them, leaves no choice. */
  private void choose() {
    Format chosen = format.getValue();
    boolean isOfOneDay = chosen == Format.CSV;
    everyDay.setDisable(isOfOneDay);
    oneDay.setDisable(!chosen.canBeOfOneDay());
    if (isOfOneDay) {
      oneDay.setSelected(true);
    } else if (!chosen.canBeOfOneDay()) {
      everyDay.setSelected(true);
    }
    tellLacks();
  }

  private Export chosen() {
    Export sites = shownSites.isSelected() ? filtered.orElse(all) : all;
    return sites.on(oneDay.isSelected() ? Optional.of(date) : Optional.empty());
  }

  private void tellLacks() {
    List<Lack> missing = chosen().lacks(format.getValue());
    lacks.getChildren().clear();
    if (missing.isEmpty() && !isBelieving) {
      lacks.getChildren().add(new Prose(words.get("exportData.holdsAll"), "edit-hint"));
      return;
    }
    lacks.getChildren().add(new Prose(words.get("exportData.lacks"), "section-heading"));
    missing.forEach(lack -> lacks.getChildren().add(new Prose(lack.sentence(words), "edit-hint")));
    if (isBelieving) {
      lacks.getChildren().add(new Prose(words.get("exportData.belief"), "edit-hint"));
    }
  }
}
