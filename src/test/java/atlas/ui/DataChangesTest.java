package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.Background;
import atlas.model.Site;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What changed in the data, in the window. */
@ExtendWith(ApplicationExtension.class)
final class DataChangesTest {

  @TempDir private Path folder;
  private Store store;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException, StoreException {
    store = EditPictures.contested(folder.resolve("atlas.gpkg"));
    fixture =
        new WindowFixture(
            store.facts(),
            LocalDate.of(2020, 3, 29),
            Background.onTheSpot(),
            state -> EditPictures.edits(state, store));
    stage.setScene(fixture.window.scene(1100, 800));
    stage.show();
  }

  @Stop
  void stop() throws StoreException {
    store.close();
  }

  private static List<String> lines(FxRobot robot) {
    return robot.lookup("#data-changes").<Parent>query().lookupAll(".prose").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> fixture.window.perform(Action.COMPARE_DATA));
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  @Test
  void itBeginsWithTheShippedFactsAndNamesTheSitesOfTheDate(FxRobot robot) {
    open(robot);
    assertThat(robot.lookup("#data-changes-with").<Labeled>query().getText())
        .isEqualTo("Since the shipped facts:");
    assertThat(lines(robot))
        .contains("changed: Qayyarah", "added: source My notebook", "removed: Harir")
        .contains("On 29 March 2020, 1 site is shown otherwise.")
        .contains("Harir: was coalition, is not there");
  }

  @Test
  void aRowLeadsToItsSite(FxRobot robot) {
    open(robot);
    fire(robot, "#data-changes-go-qayyarah-west");
    assertThat(robot.lookup("#data-changes").<Node>tryQuery()).isEmpty();
    assertThat(fixture.state.snapshot().selectedSite().map(Site::id)).contains("qayyarah-west");
  }

  @Test
  void sitesThatAreShownOtherwiseAreSelectedOnTheMap(FxRobot robot) throws StoreException {
    Path other = folder.resolve("other.gpkg");
    store.copyTo(other);
    robot.interact(
        () -> {
          fixture.state.select(site("al-qaim"));
          fixture.window.perform(Action.DELETE);
        });
    fire(robot, "#removal-yes");
    robot.interact(() -> fixture.window.perform(Action.UNDO));
    open(robot);
    fixture.chosen = Optional.of(other);
    fire(robot, "#data-changes-file");
    assertThat(lines(robot)).contains("The data are the same.");
    robot.interact(() -> fixture.window.perform(Action.ESCAPE));

    robot.interact(() -> fixture.window.perform(Action.OWN_EDITS));
    fire(robot, "#own-harir-shipped");
    robot.interact(() -> fixture.window.perform(Action.ESCAPE));
    open(robot);
    fire(robot, "#data-changes-file");
    assertThat(lines(robot)).contains("added: Harir", "Harir: was not there, is coalition");
    fire(robot, "#data-changes-map");
    assertThat(fixture.state.view().selection()).containsExactly("harir");
  }

  private Site site(String id) {
    return fixture.state.snapshot().facts().site(id).orElseThrow();
  }

  @Test
  void whatIsNoVersionIsSaidInTheSheet(FxRobot robot) throws IOException {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    open(robot);
    fixture.chosen = Optional.of(Files.writeString(folder.resolve("text.png"), "no picture"));
    fire(robot, "#data-changes-file");
    assertThat(lines(robot)).singleElement().asString().contains("لا يحمل").contains("text.png");
  }
}
