package atlas.ui;

import atlas.export.PictureSize;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The choices of a picture: its size, title, language, light or dark. */
final class ExportContent extends VBox {

  private static final int LEAST = 64;
  private static final int MOST = 12_000;
  private static final double MM_PER_INCH = 25.4;

  /**
   * What the person chose.
   *
   * @param width pixels
   * @param height pixels
   * @param unit pixels a point
   * @param title may be empty
   */
  record Choice(int width, int height, double unit, String title, Language language, Theme theme) {}

  /** A size that many people want. */
  private record Preset(String key, int width, int height, double unit) {

    static Preset paper(String key, double widthMm, double heightMm, int dpi) {
      return new Preset(
          key,
          (int) Math.round(widthMm / MM_PER_INCH * dpi),
          (int) Math.round(heightMm / MM_PER_INCH * dpi),
          dpi / 96.0);
    }
  }

  private final Words words;
  private final TextField width = number("export-width");
  private final TextField height = number("export-height");
  private final TextField title = new TextField();
  private final ChoiceBox<Preset> preset = new ChoiceBox<>();
  private final ChoiceBox<Language> language = new ChoiceBox<>();
  private final ChoiceBox<Theme> theme = new ChoiceBox<>();
  private final Label problem = new Label();

  /**
   * @param view which the picture shows; its language and theme are chosen at first
   * @param mapWidth of the window's map, pixels
   * @param mapHeight see {@code mapWidth}
   * @param save takes the choice
   */
  ExportContent(
      Words words, View view, int mapWidth, int mapHeight, double mapUnit, Consumer<Choice> save) {
    this.words = words;
    setId("export");
    getStyleClass().add("export");
    setSpacing(12);
    List<Preset> presets =
        List.of(
            new Preset("export.preset.screen", mapWidth, mapHeight, mapUnit),
            new Preset("export.preset.slide", 1920, 1080, 1.2),
            Preset.paper("export.preset.a4", 297, 210, 300),
            Preset.paper("export.preset.a4Portrait", 210, 297, 300),
            new Preset("export.preset.4k", 3840, 2160, 2.16));
    fill(preset, presets, p -> words.get(p.key), presets.get(0));
    fill(
        language,
        List.of(Language.values()),
        l -> words.get("action." + l.name().toLowerCase(Locale.ROOT)),
        view.language());
    fill(
        theme,
        List.of(Theme.values()),
        t -> words.get("theme." + t.name().toLowerCase(Locale.ROOT)),
        view.theme());
    preset.setId("export-preset");
    language.setId("export-language");
    theme.setId("export-theme");
    title.setId("export-title");
    title.setPrefColumnCount(28);
    preset
        .valueProperty()
        .subscribe(
            p -> {
              width.setText(Integer.toString(p.width));
              height.setText(Integer.toString(p.height));
            });
    HBox size = new HBox(6, width, new Label("×"), height, new Label(words.get("export.pixels")));
    size.setAlignment(Pos.CENTER_LEFT);
    size.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);

    GridPane fields = new GridPane();
    fields.setHgap(14);
    fields.setVgap(10);
    row(fields, 0, "export.preset", preset);
    row(fields, 1, "export.size", size);
    row(fields, 2, "export.pictureTitle", title);
    row(fields, 3, "export.language", language);
    row(fields, 4, "menu.theme", theme);
    width.setAccessibleText(words.get("export.width"));
    height.setAccessibleText(words.get("export.height"));

    problem.setId("export-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    Button write = new Button(words.get("export.save"));
    write.setId("export-save");
    write.setDefaultButton(true);
    write.getStyleClass().add("accent");
    write.setOnAction(e -> choice().ifPresent(save));
    HBox buttons = new HBox(write);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(fields, problem, buttons);
  }

  private void row(GridPane fields, int row, String key, Node field) {
    Label label = new Label(words.get(key));
    label.setLabelFor(field);
    fields.addRow(row, label, field);
  }

  private static TextField number(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(5);
    return field;
  }

  private static <T> void fill(
      ChoiceBox<T> box, List<T> items, Function<T, String> name, T chosen) {
    box.setItems(FXCollections.observableList(items));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed");
          }
        });
    box.setValue(chosen);
  }

  private Optional<Choice> choice() {
    Optional<Integer> w = pixels(width);
    Optional<Integer> h = pixels(height);
    if (w.isEmpty() || h.isEmpty()) {
      problem.setText(words.get("export.badSize", LEAST, MOST));
      return Optional.empty();
    }
    Preset p = preset.getValue();
    double unit =
        p.width == w.get() && p.height == h.get()
            ? p.unit
            : PictureSize.pixels(w.get(), h.get()).raster().unit();
    return Optional.of(
        new Choice(
            w.get(),
            h.get(),
            unit,
            title.getText().strip(),
            language.getValue(),
            theme.getValue()));
  }

  private static Optional<Integer> pixels(TextField field) {
    try {
      int value = Integer.parseInt(field.getText().strip());
      return value >= LEAST && value <= MOST ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
