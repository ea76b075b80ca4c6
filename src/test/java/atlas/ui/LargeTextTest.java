package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.TextSize;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with the largest text, and each of its panels open: nothing is lost. */
@ExtendWith(ApplicationExtension.class)
final class LargeTextTest {

  /** What opens something; the first does nothing, and so shows the window as it is. */
  private static final List<Action> OPENING =
      List.of(
          Action.WHOLE_REGION,
          Action.SAVED_VIEWS,
          Action.SAVE_VIEW,
          Action.LAYERS,
          Action.TABLE_OF_SITES,
          Action.PROMISES,
          Action.CHANGES,
          Action.ACCOUNTS,
          Action.SOURCES,
          Action.CHRONOLOGY,
          Action.TROOP_FIGURES,
          Action.COMPARE,
          Action.MEASURE,
          Action.WHY,
          Action.TILE_SOURCE,
          Action.EXPORT_PICTURE,
          Action.EXPORT_ANIMATION,
          Action.PRINT,
          Action.EXPORT_DATA,
          Action.COMPARE_DATA,
          Action.HISTORY,
          Action.OWN_EDITS,
          Action.EDIT_SITE,
          Action.EDIT_STORY,
          Action.PRESENT,
          Action.HELP,
          Action.ABOUT);

  /** Pixels that a rounding may take. */
  private static final double SLACK = 2.5;

  /** Some letters can be read in a field. */
  private static final double LEAST_FIELD = 100;

  private WindowFixture fixture;
  private Scene scene;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    fixture.state.prefer(p -> p.withTextSize(new TextSize(200)));
    scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
  }

  static Stream<Action> panels() {
    return OPENING.stream();
  }

  @ParameterizedTest
  @MethodSource("panels")
  void nothingIsCutOff(Action action, FxRobot robot) {
    robot.interact(
        () -> {
          fixture.state.select(WindowFixture.FACTS.site("qayyarah-west").orElseThrow());
          fixture.window.perform(action);
        });
    assertThat(lost(robot)).isEmpty();
  }

  /** What can't be read or reached, in both languages. */
  private List<String> lost(FxRobot robot) {
    List<String> lost = new ArrayList<>();
    for (Language language : Language.values()) {
      robot.interact(() -> fixture.state.speak(language));
      robot.interact(
          () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
          });
      robot.interact(() -> ShownNodes.of(scene.getRoot()).forEach(node -> note(node, lost)));
    }
    return lost;
  }

  @Test
  void aPictureOfTheMapHasTheUsualText() {
    assertThat(fixture.window.map().frameSize().unit()).isEqualTo(1);
  }

  @Test
  void whatTakesTheFocusIsScrolledIntoSight(FxRobot robot) {
    robot.interact(() -> fixture.window.perform(Action.SAVE_VIEW));
    WaitForAsyncUtils.waitForFxEvents();
    Node name = robot.lookup("#view-name").query();
    Node room =
        robot.lookup(".floating").queryAll().stream()
            .filter(Node::isVisible)
            .findFirst()
            .orElseThrow();
    Bounds field = name.localToScene(name.getLayoutBounds());
    Bounds seen = room.localToScene(room.getLayoutBounds());
    assertThat(field.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
    assertThat(field.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
  }

  @ParameterizedTest
  @ValueSource(strings = {"known-by", "account"})
  void theChipsOpenPanelsInWhichNothingIsCutOff(String chip, FxRobot robot) {
    robot.interact(() -> robot.lookup("#" + chip).queryButton().fire());
    assertThat(lost(robot)).isEmpty();
  }

  private void note(Node node, List<String> lost) {
    if (node instanceof Labeled labeled && labeled.getText() != null && !isToldElsewhere(labeled)) {
      textOf(labeled)
          .filter(text -> !text.getText().equals(labeled.getText()))
          .ifPresent(text -> lost.add("cut: “" + labeled.getText() + "” " + where(node)));
    }
    if (node instanceof Prose prose && prose.getHeight() < prose.prefHeight(prose.getWidth()) - 2) {
      lost.add("squeezed: “" + prose.text() + "” " + where(node));
    }
    if (node instanceof TextField field && field.getWidth() < LEAST_FIELD) {
      lost.add("narrow: " + where(field));
    }
    boolean isLeaf =
        node instanceof Labeled || node instanceof TextInputControl || node instanceof Prose;
    if (isLeaf) {
      outside(node).ifPresent(ancestor -> lost.add("outside " + ancestor + ": " + what(node)));
    }
  }

  /** The ancestor that a node reaches out of, where it can't be scrolled into sight. */
  private Optional<String> outside(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isManaged() || n instanceof VirtualFlow || n instanceof TableHeaderRow) {
        return Optional.empty();
      }
    }
    Bounds own = node.localToScene(node.getLayoutBounds());
    if (own.getWidth() == 0 || own.getHeight() == 0) {
      return Optional.empty();
    }
    for (Node n = node; n != null; n = n.getParent()) {
      Bounds bounds = n.localToScene(n.getLayoutBounds());
      boolean isIn =
          own.getMinX() >= bounds.getMinX() - SLACK
              && own.getMaxX() <= bounds.getMaxX() + SLACK
              && own.getMinY() >= bounds.getMinY() - SLACK
              && own.getMaxY() <= bounds.getMaxY() + SLACK;
      if (n instanceof ScrollPane pane) {
        boolean isCut =
            pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                && (own.getMinX() < bounds.getMinX() - SLACK
                    || own.getMaxX() > bounds.getMaxX() + SLACK);
        return isCut ? Optional.of("what does not scroll sideways") : Optional.empty();
      }
      if (!isIn && !(n.getParent() != null && n.getParent().getParent() instanceof ScrollPane)) {
        return Optional.of(
            "%s#%s x %.0f..%.0f y %.0f..%.0f of x %.0f..%.0f y %.0f..%.0f"
                .formatted(
                    n.getStyleClass(),
                    n.getId(),
                    own.getMinX(),
                    own.getMaxX(),
                    own.getMinY(),
                    own.getMaxY(),
                    bounds.getMinX(),
                    bounds.getMaxX(),
                    bounds.getMinY(),
                    bounds.getMaxY()));
      }
    }
    return Optional.empty();
  }

  /** A tip, or the detail beside a list, has the whole text. */
  private static boolean isToldElsewhere(Labeled labeled) {
    for (Node n = labeled; n != null; n = n.getParent()) {
      if (n instanceof IndexedCell<?> || n instanceof ComboBoxBase<?>) {
        return true;
      }
      if (n instanceof Control control
          && control.getTooltip() != null
          && String.valueOf(control.getTooltip().getText()).contains(labeled.getText())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Text> textOf(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .filter(child -> child != labeled.getGraphic())
        .map(Text.class::cast)
        .filter(text -> labeled.getText() != null && !labeled.getText().isEmpty())
        .findFirst();
  }

  private static String what(Node node) {
    String text =
        node instanceof Labeled labeled
            ? labeled.getText()
            : node instanceof Prose prose ? prose.text() : "";
    return "“" + text + "” " + where(node);
  }

  private static String where(Node node) {
    List<String> classes = new ArrayList<>();
    for (Node n = node; n != null && classes.size() < 9; n = n.getParent()) {
      classes.add(n.getStyleClass() + (n.getId() == null ? "" : "#" + n.getId()));
    }
    Region region = (Region) node;
    return "%.0fx%.0f of %.0f in %s"
        .formatted(region.getWidth(), region.getHeight(), region.prefWidth(-1), classes);
  }
}
