package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ui.parts.Prose;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Why the selected site has its colour, by keys and mouse. */
@ExtendWith(ApplicationExtension.class)
final class WhySectionTest {

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
    select("k1-kirkuk");
  }

  private void select(String id) {
    fixture.state.select(WindowFixture.FACTS.site(id).orElseThrow());
  }

  @Test
  void wOpensTheReportsAndClosesThem(FxRobot robot) {
    assertThat(sentence(robot)).doesNotContain("[1");
    assertThat(robot.lookup("#why-body").query().isVisible()).isFalse();

    robot.push(KeyCode.W);
    assertThat(sentence(robot))
        .isEqualTo(
            "The coalition handed the site over on 29 March 2020.[1, 2, 3]"
                + " Its last troops left the same day.[4]");
    assertThat(texts(robot, ".why-rule"))
        .containsExactly("The whole was handed over, and no troops are still to leave (rule 5).");
    assertThat(texts(robot, ".why-note"))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("[1] Rudaw, 29 Mar 2020");

    robot.push(KeyCode.W);
    assertThat(robot.lookup("#why-body").query().isVisible()).isFalse();
  }

  @Test
  void itStaysOpenFromSiteToSiteAndDayToDay(FxRobot robot) {
    robot.push(KeyCode.W);
    robot.interact(() -> select("al-qaim"));
    assertThat(texts(robot, ".why-note")).isNotEmpty();

    robot.interact(() -> fixture.state.showDate(LocalDate.of(2020, 3, 18)));
    assertThat(texts(robot, ".why-rule").get(0)).contains("(rule 8)");
  }

  @Test
  void aFootnoteOpensItsSource(FxRobot robot) {
    robot.push(KeyCode.W);
    Hyperlink link = robot.lookup("#why-source-1").query();
    assertThat(link.getAccessibleText()).contains("Source 1");
    robot.interact(link::fire);

    assertThat(fixture.browsed)
        .containsExactly("https://www.rudaw.net/english/middleeast/iraq/290320201");
  }

  @Test
  void itIsCopiedInThreeForms(FxRobot robot) {
    assertThat(copied(robot, 0)).startsWith("K-1 Air Base, 29 March 2020: handed over.");
    assertThat(copied(robot, 1)).contains("[^1]: Rudaw");
    assertThat(copied(robot, 2)).contains("<li id=\"note-1\">Rudaw");
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getHtml()).contains("<ol>"));
    assertThat(fixture.state.snapshot().notice().orElseThrow().text())
        .isEqualTo("Copied with 4 sources.");
  }

  private static String copied(FxRobot robot, int form) {
    MenuItem item = robot.lookup("#why-copy").<MenuButton>query().getItems().get(form);
    String[] text = new String[1];
    robot.interact(
        () -> {
          item.fire();
          text[0] = Clipboard.getSystemClipboard().getString();
        });
    return text[0];
  }

  @Test
  void itSpeaksArabic(FxRobot robot) {
    robot.push(KeyCode.W);
    robot.interact(() -> fixture.state.speak(Language.ARABIC));

    assertThat(sentence(robot)).startsWith("سلّم التحالف الموقع في ٢٩ آذار ٢٠٢٠.[١، ٢، ٣]");
    assertThat(texts(robot, ".why-note").get(0)).startsWith("[١] ");
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup("#because").<Prose>query().text();
  }

  private static List<String> texts(FxRobot robot, String style) {
    return robot.lookup(style).queryAllAs(Prose.class).stream().map(Prose::text).toList();
  }
}
