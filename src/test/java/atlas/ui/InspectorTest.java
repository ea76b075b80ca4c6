package atlas.ui;

import static atlas.ui.PanelFixture.site;
import static atlas.ui.PanelFixture.sites;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.status.Belief;
import atlas.ui.parts.Prose;
import atlas.view.Extent;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The inspector as a person uses it: real key and mouse events on the real scene. */
@ExtendWith(ApplicationExtension.class)
final class InspectorTest {

  private static final LocalDate IN_DOUBT = LocalDate.of(2020, 3, 18);

  private PanelFixture panels;

  @Start
  void start(Stage stage) {
    panels = new PanelFixture(IN_DOUBT, new Coalescing());
    stage.setScene(panels.scene);
    stage.show();
  }

  // ---- what it tells

  @Test
  void withoutASelectionItSaysWhatToDo(FxRobot robot) {
    assertThat(prose("#inspector-none")).isEqualTo("Select a site on the map or in the list.");
    assertThat(panels.inspector.asText()).isEmpty();
  }

  @Test
  void itTellsNameStatusAndWhy(FxRobot robot) {
    select(robot, "al-qaim");

    assertThat(prose("#inspector-name")).isEqualTo("Al-Qaim base");
    assertThat(prose("#status-heading")).isEqualTo("Agreed or transferred");
    assertThat(prose("#status-since")).isEqualTo("on 17 or 18 Mar 2020");
    assertThat(prose("#because"))
        .contains("announced on 16 March 2020")
        .contains("Sources disagree on the day");
  }

  @Test
  void bothDatesOfTheHandoverAreToldWithTheirSources(FxRobot robot) {
    select(robot, "al-qaim");

    assertThat(entry("al-qaim-handover-2020").getAccessibleText())
        .isEqualTo(
            "17 to 19 Mar 2020 handover of the whole"
                + " · Al-Masdar News · AFP via The News International say 17 Mar 2020;"
                + " Rudaw · Mashregh News · Al-Maghrib Today say 19 Mar 2020");
  }

  @Test
  void itFollowsTheDateInPlace(FxRobot robot) {
    select(robot, "al-qaim");
    EventEntry withdrawal = entry("al-qaim-withdrawal-2020-03-17");
    assertThat(isLater(withdrawal)).isTrue();

    robot.interact(() -> panels.state.showDate(LocalDate.of(2020, 3, 19)));

    assertThat(prose("#status-heading")).isEqualTo("Handed over");
    assertThat(prose("#status-since")).isEqualTo("since 19 Mar 2020");
    assertThat(entry("al-qaim-withdrawal-2020-03-17")).isSameAs(withdrawal);
    assertThat(isLater(withdrawal)).isFalse();
  }

  @Test
  void eventsThatAreNotYetKnownAreCountedOnly(FxRobot robot) {
    select(robot, "al-qaim");
    robot.interact(() -> panels.state.believe(Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 16))));

    assertThat(panels.scene.lookup("#event-al-qaim-handover-2020")).isNull();
    assertThat(prose("#events-unbelieved")).isEqualTo("2 more events known later");
  }

  @Test
  void itSpeaksTheLanguageOfTheWindow(FxRobot robot) {
    select(robot, "al-qaim");
    robot.interact(() -> panels.state.speak(Language.ARABIC));

    assertThat(prose("#inspector-name")).isEqualTo("قاعدة القائم");
    assertThat(prose("#status-since")).isEqualTo("في ١٧ أو ١٨ آذار ٢٠٢٠");
    assertThat(prose("#because")).contains("١٦ آذار ٢٠٢٠");
  }

  @Test
  void aSiteThatIsNotNamedHasNoStatusButEvents(FxRobot robot) {
    select(robot, "not-named-2020-07");

    assertThat(prose("#because")).isEqualTo("The places are not named, so they have no status.");
    assertThat(panels.scene.lookup("#life")).isNull();
    assertThat(panels.scene.lookup(".event")).isNotNull();
  }

  @Test
  void severalSitesAreListedAndOneCanBeChosen(FxRobot robot) {
    robot.interact(() -> panels.state.selectAll(sites("taji", "al-qaim")));
    assertThat(robot.lookup("#inspector-name").queryAs(Label.class).getText())
        .isEqualTo("2 sites selected");

    List<String> told =
        robot.lookup(".several-site").queryAllAs(Button.class).stream()
            .map(Node::getAccessibleText)
            .toList();
    assertThat(told)
        .containsExactly(
            "Camp Taji, coalition since 27 Dec 2014", "Al-Qaim base, agreed or transferred");

    robot.clickOn(".several-site");
    assertThat(panels.state.view().selection()).containsExactly("taji");
  }

  // ---- events

  @Test
  void rule9_aClickOpensAnEventAndOffersToGoThere(FxRobot robot) {
    select(robot, "al-qaim");
    robot.clickOn(entry("al-qaim-announced-2020-03-16").lookup(".event-title"));

    assertThat(panels.state.view().date()).isEqualTo(IN_DOUBT);
    assertThat(texts("al-qaim-announced-2020-03-16"))
        .contains("South Front (copy at worldnewsclick.com)")
        .contains("published 16 Mar 2020");

    Button go = robot.lookup("#go-to").queryButton();
    assertThat(go.getText()).isEqualTo("Go to 16 Mar 2020");
    robot.interact(go::fire);
    assertThat(panels.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 16));
  }

  @Test
  void rule9_aDoubleClickGoesThereAndOneCanComeBack(FxRobot robot) {
    select(robot, "al-qaim");
    robot.doubleClickOn(entry("al-qaim-announced-2020-03-16").lookup(".event-title"));
    assertThat(panels.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 16));

    robot.interact(() -> panels.state.goBack());
    assertThat(panels.state.view().date()).isEqualTo(IN_DOUBT);
  }

  @Test
  void goingThereMovesTheGroundOnlyIfTheSiteIsOutOfSight(FxRobot robot) {
    select(robot, "al-qaim");
    Extent region = panels.state.view().extent();
    robot.doubleClickOn(entry("al-qaim-announced-2020-03-16").lookup(".event-title"));
    assertThat(panels.state.view().extent()).isEqualTo(region);

    robot.interact(() -> panels.state.showExtent(new Extent(44, 35, 45, 36)));
    robot.interact(() -> entry("al-qaim-handover-2020").requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(panels.state.view().extent().contains(41.13889, 34.36694)).isTrue();
  }

  @Test
  void eventsWorkFromTheKeyboard(FxRobot robot) {
    select(robot, "al-qaim");
    robot.interact(() -> entry("al-qaim-return-2017").requestFocus());

    robot.push(KeyCode.DOWN);
    assertThat(panels.scene.getFocusOwner()).isSameAs(entry("al-qaim-announced-2020-03-16"));
    robot.push(KeyCode.ENTER);

    assertThat(panels.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 16));
    assertThat(entry("al-qaim-announced-2020-03-16").isOpen()).isTrue();
  }

  @Test
  void whatHasTheFocusIsScrolledIntoSight(FxRobot robot) {
    select(robot, "k1-kirkuk");
    EventEntry last = entry("k1-kirkuk-handover-2026");
    robot.interact(last::requestFocus);

    double bottom = last.localToScene(last.getLayoutBounds()).getMaxY();
    assertThat(bottom).isLessThanOrEqualTo(panels.scene.getHeight() + 1);
  }

  @Test
  void aLinkOpensInTheBrowser(FxRobot robot) {
    select(robot, "al-qaim");
    robot.interact(() -> entry("al-qaim-handover-2020").setOpen(true));

    Hyperlink link =
        entry("al-qaim-handover-2020").lookupAll(".web-link").stream()
            .map(Hyperlink.class::cast)
            .filter(l -> l.getText().equals("rudaw.net"))
            .findFirst()
            .orElseThrow();
    robot.interact(link::requestFocus);
    robot.push(KeyCode.SPACE);

    assertThat(panels.browsed)
        .containsExactly("https://rudaw.net/english/middleeast/iraq/19032020");
  }

  // ---- its life, its place, its text

  @Test
  void aClickOnItsLifeMovesTheDate(FxRobot robot) {
    select(robot, "al-qaim");
    Region life = (Region) panels.scene.lookup("#life");

    robot.clickOn(life.localToScreen(life.getWidth() * 0.05, 8));
    LocalDate early = panels.state.view().date();
    robot.clickOn(life.localToScreen(life.getWidth() * 0.9, 8));

    assertThat(early).isBetween(LocalDate.of(2017, 8, 1), LocalDate.of(2018, 8, 1));
    assertThat(panels.state.view().date()).isAfter(LocalDate.of(2025, 1, 1));
  }

  @Test
  void itsPlaceSaysHowWellItIsKnown(FxRobot robot) {
    select(robot, "al-qaim");

    assertThat(proseIn(panels.scene.lookup("#place")))
        .contains("A town or zone stands for it; the true point lies within 15 km.");
  }

  @Test
  void itsTextHasEveryReportWithItsSource(FxRobot robot) {
    select(robot, "al-qaim");

    assertThat(panels.inspector.asText())
        .startsWith("Al-Qaim base, 18 March 2020: agreed or transferred. ")
        .contains("17 to 19 Mar 2020: handover of the whole")
        .contains("- Rudaw, published 19 Mar 2020, says 19 Mar 2020: The Iraqi Joint Operations")
        .contains("- Al-Masdar News, published 17 Mar 2020, says 17 Mar 2020: ")
        .contains("https://rudaw.net/english/middleeast/iraq/19032020");
  }

  // ---- pieces

  private void select(FxRobot robot, String siteId) {
    robot.interact(() -> panels.state.select(site(siteId)));
  }

  private EventEntry entry(String eventId) {
    return (EventEntry) panels.scene.lookup("#event-" + eventId);
  }

  private static boolean isLater(EventEntry entry) {
    return entry.getPseudoClassStates().contains(PseudoClass.getPseudoClass("later"));
  }

  private String prose(String selector) {
    return Optional.ofNullable(panels.scene.lookup(selector))
        .map(Prose.class::cast)
        .map(Prose::text)
        .orElse("");
  }

  private List<String> texts(String eventId) {
    return proseIn(entry(eventId));
  }

  private static List<String> proseIn(Node node) {
    return node.lookupAll(".prose").stream().map(Prose.class::cast).map(Prose::text).toList();
  }
}
