package atlas.ui;

import static atlas.ui.PanelFixture.site;
import static atlas.ui.PanelFixture.sites;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Region;
import atlas.view.Filter;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panels without eyes or without a mouse. */
@ExtendWith(ApplicationExtension.class)
final class PanelAccessTest {

  private PanelFixture panels;

  @Start
  void start(Stage stage) {
    panels = new PanelFixture(LocalDate.of(2020, 3, 18), new Coalescing());
    stage.setScene(panels.scene);
    stage.show();
  }

  @ParameterizedTest
  @EnumSource
  void whateverTakesTheFocusHasANameAndARole(Language language, FxRobot robot) {
    robot.interact(
        () -> {
          panels.state.speak(language);
          panels.state.filter(Filter.NONE.withRegions(Set.of(Region.WEST)));
          panels.state.select(site("al-qaim"));
          ((EventEntry) panels.scene.lookup("#event-al-qaim-handover-2020")).setOpen(true);
        });
    assertNamed(focusable(panels.scene.getRoot()));

    robot.interact(() -> panels.state.selectAll(sites("al-qaim", "taqaddum")));
    assertNamed(focusable(panels.scene.getRoot()));
  }

  private static void assertNamed(List<Node> nodes) {
    assertThat(nodes).hasSizeGreaterThan(8);
    for (Node node : nodes) {
      assertThat(name(node)).as(node.toString()).isNotBlank();
      assertThat(node.getAccessibleRole())
          .as(node.toString())
          .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
    }
  }

  private static String name(Node node) {
    String own = node.getAccessibleText();
    Object told = own != null ? own : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return told == null ? "" : told.toString();
  }

  private static List<Node> focusable(Parent parent) {
    List<Node> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isFocusTraversable() && child.isVisible()) {
        found.add(child);
      }
      if (child instanceof Parent inner && child.isVisible()) {
        found.addAll(focusable(inner));
      }
    }
    return found;
  }

  @Test
  void tabGoesThroughBothPanelsAndOut(FxRobot robot) {
    robot.interact(() -> panels.state.select(site("al-qaim")));
    robot.clickOn("#search");
    Set<String> reached = new LinkedHashSet<>();

    for (int i = 0; i < 40 && reached.add(String.valueOf(focused().getId())); i++) {
      robot.push(KeyCode.TAB);
    }

    assertThat(reached)
        .containsSubsequence("search", "filter-status", "filter-region", "filter-kind", "sites");
    assertThat(reached).contains("event-al-qaim-return-2017");
  }

  private Node focused() {
    return panels.scene.getFocusOwner();
  }
}
