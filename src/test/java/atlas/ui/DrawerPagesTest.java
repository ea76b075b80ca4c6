package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Region;
import atlas.model.Site;
import atlas.status.Account;
import atlas.view.Filter;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The pages of the drawer: sites on the date, accounts, sources, chronology. */
@ExtendWith(ApplicationExtension.class)
final class DrawerPagesTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1280, 800));
    stage.show();
  }

  // ---- sites on the date

  @Test
  void theTableOfSitesTellsEachSiteThatIsShown(FxRobot robot) {
    open(robot, KeyCode.DIGIT1);
    TableView<Object> table = table(robot, "sites-on-date");
    assertThat(table.getItems()).hasSize(WindowFixture.FACTS.sites().size());
    assertThat(table.getAccessibleText()).isEqualTo("Sites on 29 March 2020");
    assertThat(row(table, "K-1 Air Base"))
        .contains("قاعدة كي وان", "handed over", "29 Mar 2020", "certain", "Kirkuk", "air base")
        .contains("within 2 km", "29 Mar 2020: withdrawal of all troops");
    assertThat(row(table, "Qayyarah Airfield West (Q-West)"))
        .contains("transferred or handed over", "uncertain, between 27 Mar and 8 Apr 2020");
    assertThat(row(table, "Sites not named")).contains("no status", "no public location");

    robot.interact(() -> fixture.state.filter(Filter.NONE.withRegions(Set.of(Region.WEST))));
    assertThat(table.getItems())
        .hasSize(fixture.state.snapshot().shownSites().size())
        .hasSizeLessThan(WindowFixture.FACTS.sites().size());
  }

  @Test
  void theTableOfSitesFollowsTheDateAndTheLanguage(FxRobot robot) {
    open(robot, KeyCode.DIGIT1);
    TableView<Object> table = table(robot, "sites-on-date");
    robot.interact(() -> fixture.state.showDate(LocalDate.of(2020, 7, 25)));
    assertThat(row(table, "Besmaya Range Complex")).contains("transferred");
    assertThat(table.getAccessibleText()).isEqualTo("Sites on 25 July 2020");

    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    assertThat(table.getColumns().get(0).getText()).isEqualTo("الموقع");
    assertThat(row(table, "قاعدة كي وان")).contains("K-1 Air Base", "مُسلَّم", "كركوك");
  }

  // ---- accounts

  @Test
  void aDifferenceLeadsToItsSiteAndDayAndToTheMapByOneAccount(FxRobot robot) {
    open(robot, KeyCode.DIGIT4);
    robot.interact(() -> filter(robot, "accounts").setText("al-qaim handover"));
    robot.clickOn("#accounts-filter").push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 17));
    assertThat(fixture.state.view().selection()).containsExactly("al-qaim");

    Button rudaw =
        robot
            .lookup(".account-button")
            .match((Button button) -> button.getText().equals("Rudaw"))
            .query();
    assertThat(rudaw.getAccessibleText()).isEqualTo("Show the map by the account of Rudaw");
    robot.interact(rudaw::fire);
    assertThat(fixture.state.view().belief().account()).isEqualTo(Account.parse("publisher:Rudaw"));
    assertThat(table(robot, "accounts").getItems()).isNotEmpty();
  }

  @Test
  void theDetailTellsOfTheSelectedSite(FxRobot robot) {
    open(robot, KeyCode.DIGIT4);
    robot.interact(() -> fixture.state.select(site("qayyarah-west")));
    assertThat(detail(robot, "accounts"))
        .contains("Qayyarah Airfield West (Q-West): handover of the whole")
        .anyMatch(text -> text.startsWith("26 Mar 2020: Qayyarah is transferred on the map"));
  }

  // ---- sources

  @Test
  void aSourceIsOpenedCitedAndLeadsToItsEvents(FxRobot robot) {
    open(robot, KeyCode.DIGIT5);
    robot.interact(() -> filter(robot, "sources").setText("atalayar"));
    assertThat(table(robot, "sources").getItems()).hasSize(1);
    robot.clickOn("#sources-open");
    assertThat(fixture.browsed).singleElement().asString().contains("atalayar.com");

    assertThat(cited(robot, 0)).startsWith("Atalayar: “International coalition gives Iraq");
    assertThat(cited(robot, 1)).startsWith("@misc{atalayar-2020-07-25,\n");
    assertThat(cited(robot, 2)).startsWith("TY  - ELEC\r\nID  - atalayar-2020-07-25\r\n");

    Hyperlink event = robot.lookup("#source-event-besmaya-handover-2020").query();
    robot.interact(event::fire);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 7, 25));
    assertThat(fixture.state.view().selection()).containsExactly("besmaya");
  }

  @Test
  void whatIsWeakAboutASourceIsSaid(FxRobot robot) {
    open(robot, KeyCode.DIGIT5);
    TableView<Object> table = table(robot, "sources");
    assertThat(table.getItems()).hasSize(WindowFixture.FACTS.sources().size());
    assertThat(row(table, "Wikipedia")).contains("undated");
    assertThat(row(table, "Xinhua (copy at infosurhoy.com)")).contains("read as a copy");
  }

  // ---- chronology

  @Test
  void anEventOfTheWiderStoryMovesTheDateAndTheMap(FxRobot robot) {
    open(robot, KeyCode.DIGIT6);
    TableView<Object> table = table(robot, "chronology");
    assertThat(table.getItems()).hasSize(WindowFixture.FACTS.context().size());
    robot.interact(() -> filter(robot, "chronology").setText("missiles"));
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 1, 8));
    assertThat(fixture.state.view().selection()).containsExactly("ain-al-asad");

    robot.interact(() -> filter(robot, "chronology").setText("parliament"));
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 1, 5));
    assertThat(fixture.state.view().selection()).containsExactly("ain-al-asad");
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 1, 8));
  }

  // ----

  private static void open(FxRobot robot, KeyCode digit) {
    robot.push(KeyCode.SHORTCUT, digit);
  }

  private static Site site(String id) {
    return WindowFixture.FACTS.site(id).orElseThrow();
  }

  private static TextField filter(FxRobot robot, String page) {
    return robot.lookup("#" + page + "-filter").query();
  }

  @SuppressWarnings("unchecked")
  private static TableView<Object> table(FxRobot robot, String page) {
    return robot.lookup("#" + page + "-table").query();
  }

  /** The row whose text has a name, as it is kept. */
  private static String row(TableView<Object> table, String name) {
    return table.getItems().stream()
        .map(Object::toString)
        .map(text -> text.replaceAll("[\\u2066-\\u2069]", ""))
        .filter(text -> text.contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    name
                        + " is not among "
                        + table.getItems().size()
                        + " rows of "
                        + table.getColumns().stream()
                            .map(TableColumn::getText)
                            .collect(Collectors.joining(", "))));
  }

  private static List<String> detail(FxRobot robot, String page) {
    return robot.lookup("#" + page + "-detail .prose").queryAll().stream()
        .map(node -> node.getAccessibleText())
        .toList();
  }

  private static String cited(FxRobot robot, int form) {
    String[] text = new String[1];
    robot.interact(
        () -> {
          robot.lookup("#sources-cite").<MenuButton>query().getItems().get(form).fire();
          text[0] = Clipboard.getSystemClipboard().getString();
        });
    return text[0];
  }
}
