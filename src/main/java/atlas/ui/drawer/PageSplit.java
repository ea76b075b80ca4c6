package atlas.ui.drawer;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;

/** A table, and beside it all that is told of the row that was chosen last. */
final class PageSplit extends SplitPane {

  private static final double TABLE_PART = 0.68;

  private final VBox detail = new VBox();
  private final ScrollPane scroll = new ScrollPane(detail);

  /**
   * @param name names the detail: {@code NAME-detail}
   */
  PageSplit(String name, Node table) {
    detail.setId(name + "-detail");
    detail.getStyleClass().add("page-detail");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page-detail-scroll");
    getStyleClass().add("page-split");
    getItems().addAll(table, scroll);
    setDividerPositions(TABLE_PART);
  }

  /** Tells something else. */
  void tell(Node... parts) {
    detail.getChildren().setAll(parts);
    scroll.setVvalue(0);
  }
}
