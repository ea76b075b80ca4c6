package atlas.ui;

import atlas.model.Facts;
import atlas.ui.parts.Prose;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What the program is, of which version, on which data, made with which libraries under which
 * licences; and a report to copy for those who mend it.
 */
final class AboutContent extends HBox {

  private static final List<String> LINES =
      List.of("about.licence", "map.attribution.full", "about.libraries");

  private static final double ICON = 96;

  /**
   * @param browse opens an address in the browser
   * @param copyReport copies the report and then runs what it is given
   */
  AboutContent(Words words, Facts facts, Consumer<String> browse, Consumer<Runnable> copyReport) {
    setId("about");
    getStyleClass().add("about");
    String version = AboutContent.class.getPackage().getImplementationVersion();
    VBox lines = new VBox();
    lines.getStyleClass().add("about-lines");
    lines.getChildren().add(new Prose(words.get("app.subtitle"), "about-subtitle"));
    if (version != null) {
      lines.getChildren().add(new Prose(words.get("about.version", version), "about-line"));
    }
    lines
        .getChildren()
        .add(
            new Prose(
                words.get("about.data", DateWords.in(words.language()).full(facts.dataDate())),
                "about-line"));
    LINES.forEach(key -> lines.getChildren().add(new Prose(words.get(key), "about-line")));
    lines.getChildren().addAll(libraries(words, browse), reportButton(words, copyReport));
    ImageView icon =
        new ImageView(
            new Image(AboutContent.class.getResource("/icons/icon-256.png").toExternalForm()));
    icon.setFitWidth(ICON);
    icon.setFitHeight(ICON);
    getChildren().addAll(icon, lines);
  }

  private static Button reportButton(Words words, Consumer<Runnable> copyReport) {
    Button button = new Button(words.get("about.report"));
    button.setId("about-report");
    button.setOnAction(e -> copyReport.accept(() -> button.setText(words.get("about.copied"))));
    return button;
  }

  /** Names and licences are written in Latin letters whatever the language. */
  private static TableView<Library> libraries(Words words, Consumer<String> browse) {
    TableView<Library> table = new TableView<>(FXCollections.observableList(Library.all()));
    table.setId("about-libraries");
    table.setAccessibleText(words.get("about.libraries"));
    table.getStyleClass().addAll("dense", "bordered");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Library, Library> name = new TableColumn<>(words.get("about.library"));
    name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    name.setCellFactory(column -> new LinkCell(browse));
    name.setPrefWidth(170);
    TableColumn<Library, String> licence = new TableColumn<>(words.get("about.library.licence"));
    licence.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().licence()));
    table.getColumns().addAll(List.of(name, licence));
    table.getColumns().forEach(column -> column.setSortable(false));
    table.setOnKeyPressed(
        e -> {
          Library chosen = table.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && chosen != null) {
            browse.accept(chosen.address());
          }
        });
    return table;
  }

  /** The name of a library, which opens its page. */
  private static final class LinkCell extends TableCell<Library, Library> {

    private final Hyperlink link = new Hyperlink();

    LinkCell(Consumer<String> browse) {
      link.setOnAction(e -> browse.accept(getItem().address()));
      link.setFocusTraversable(false);
      link.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Override
    protected void updateItem(Library library, boolean empty) {
      super.updateItem(library, empty);
      if (!empty) {
        link.setText(library.name());
      }
      setGraphic(empty ? null : link);
    }
  }
}
