package atlas.ui;

import static atlas.ui.PanelFixture.site;
import static atlas.ui.PanelFixture.sites;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Region;
import atlas.model.SiteKind;
import atlas.status.Status;
import atlas.ui.parts.Prose;
import atlas.view.Filter;
import atlas.view.Hit;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list as a person uses it: real key and mouse events on the real scene. */
@ExtendWith(ApplicationExtension.class)
final class SiteListTest {

  private PanelFixture panels;

  @Start
  void start(Stage stage) {
    panels = new PanelFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(panels.scene);
    stage.show();
  }

  // ---- rows

  @Test
  void sitesStandInTheirGovernoratesAndThoseNotDrawnLast() {
    List<String> headings =
        panels.rowItems().stream()
            .flatMap(row -> row.heading().stream())
            .map(h -> h.text() + h.count().map(n -> " " + n).orElse(""))
            .toList();

    assertThat(headings)
        .containsExactly(
            "Al-Anbar 3",
            "Baghdad 6",
            "Erbil 3",
            "Kirkuk 1",
            "Nineveh 3",
            "Salah ad-Din 1",
            "Not on the map");
    assertThat(panels.rows())
        .hasSize(18)
        .startsWith("ain-al-asad", "al-qaim", "taqaddum")
        .endsWith("balad", "not-named-2020-07");
  }

  @Test
  void rowsTellTheirStatusOnTheDate(FxRobot robot) {
    assertThat(panels.told("k1-kirkuk")).isEqualTo("K-1 Air Base, handed over today");
    assertThat(panels.told("taqaddum")).isEqualTo("Al-Taqaddum Air Base, agreed since 26 Mar");
    robot.interact(
        () -> {
          panels.sitesView().scrollTo(17);
          panels.sitesView().layout();
        });
    assertThat(panels.told("qayyarah-west"))
        .isEqualTo("Qayyarah Airfield West (Q-West), transferred or handed over");
    assertThat(panels.told("balad")).isEqualTo("Balad Air Base, handed over since 8 Nov 2011");
  }

  @Test
  void rowsFollowTheDateInPlace(FxRobot robot) {
    robot.interact(() -> panels.state.select(site("taqaddum")));
    List<SiteRow> before = List.copyOf(panels.rowItems());
    SiteCell cell = panels.cell("k1-kirkuk");

    robot.interact(() -> panels.state.showDate(LocalDate.of(2020, 3, 28)));

    assertThat(panels.told("k1-kirkuk")).isEqualTo("K-1 Air Base, agreed since 16 Mar");
    assertThat(panels.cell("k1-kirkuk")).isSameAs(cell);
    assertThat(panels.rowItems()).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(panels.rowItems().get(i)).isSameAs(before.get(i));
    }
    assertThat(panels.sitesView().getSelectionModel().getSelectedItem().site())
        .isEqualTo(site("taqaddum"));
  }

  @Test
  void rowsFollowWhatIsBelieved(FxRobot robot) {
    robot.interact(
        () ->
            panels.state.believe(
                panels.state.view().belief().asKnownBy(LocalDate.of(2020, 3, 15))));

    assertThat(panels.told("k1-kirkuk")).startsWith("K-1 Air Base, coalition");
  }

  @Test
  void rowsFollowTheLanguage(FxRobot robot) {
    robot.interact(() -> panels.state.speak(Language.ARABIC));

    assertThat(panels.told("k1-kirkuk")).startsWith("قاعدة كي وان");
    assertThat(panels.rowItems().get(0).heading().orElseThrow().text()).isEqualTo("أربيل");
    assertThat(search(robot).getPromptText()).isEqualTo("ابحث عن مواقع وأحداث وأماكن");
  }

  // ---- search

  @Test
  void typedEnglishFindsByAlias(FxRobot robot) {
    robot.clickOn("#search").write("q-west");

    assertThat(panels.found()).first().isEqualTo("Qayyarah");
    assertThat(panels.hitsView().getItems().get(0).kind()).isEqualTo(Hit.Kind.SITE);
    assertThat(((Hit.OfSite) panels.hitsView().getItems().get(0).hit().orElseThrow()).matched())
        .isEqualTo("Q-West");
  }

  @Test
  void typedArabicFindsWithoutHamzaAndArticle(FxRobot robot) {
    robot.clickOn("#search");
    robot.interact(() -> search(robot).setText("اسد"));
    assertThat(panels.found()).first().isEqualTo("Ain al-Asad Air Base");

    robot.interact(() -> search(robot).setText("قيارة"));
    assertThat(panels.found()).first().isEqualTo("Qayyarah");
  }

  @Test
  void hitsStandUnderTheirKindAndTheRestIsOffered(FxRobot robot) {
    robot.clickOn("#search").write("rudaw");
    assertThat(panels.found()).hasSize(7).last().asString().startsWith("+");

    robot.push(KeyCode.DOWN).push(KeyCode.END).push(KeyCode.ENTER);

    assertThat(panels.found()).hasSizeGreaterThan(7).noneMatch(name -> name.startsWith("+"));
    assertThat(panels.hits).isEmpty();
  }

  @Test
  void enterGoesToTheFirstHit(FxRobot robot) {
    robot.clickOn("#search").write("taji").push(KeyCode.ENTER);

    assertThat(panels.hits).hasSize(1);
    assertThat(((Hit.OfSite) panels.hits.get(0)).site()).isEqualTo(site("taji"));
  }

  @Test
  void downGoesIntoTheHitsAndUpComesBack(FxRobot robot) {
    robot.clickOn("#search").write("erbil").push(KeyCode.DOWN);
    assertThat(panels.scene.getFocusOwner()).isSameAs(panels.hitsView());

    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(panels.hits).containsExactly(panels.hitsView().getItems().get(1).hit().get());

    robot.push(KeyCode.UP).push(KeyCode.UP);
    assertThat(panels.scene.getFocusOwner()).isSameAs(search(robot));
    assertThat(panels.state.view().selection()).isEmpty();
  }

  @Test
  void aClickOnAHitGoesThere(FxRobot robot) {
    robot.clickOn("#search").write("samarra");
    robot.clickOn("#hits .hit-cell");

    assertThat(((Hit.OfTown) panels.hits.get(0)).town().nameEn()).isEqualTo("Samarra");
  }

  @Test
  void escapeAndTheCrossClearTheSearch(FxRobot robot) {
    robot.clickOn("#search").write("taji");
    assertThat(panels.sitesView().isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
    assertThat(panels.sitesView().isVisible()).isTrue();

    robot.write("taji").clickOn("#search-clear");
    assertThat(panels.sitesView().isVisible()).isTrue();
    assertThat(panels.scene.getFocusOwner()).isSameAs(search(robot));
  }

  @Test
  void whatIsNotFoundIsSaid(FxRobot robot) {
    robot.clickOn("#search").write("zzzz");

    assertThat(panels.found()).isEmpty();
    assertThat(robot.lookup("#hits-none").queryAs(Prose.class).text())
        .isEqualTo("Nothing found for “zzzz”.");
  }

  @Test
  void aSearchTellsWhatTheFilterHides(FxRobot robot) {
    robot.interact(() -> panels.state.filter(Filter.NONE.withRegions(Set.of(Region.WEST))));

    robot.clickOn("#search").write("taji");

    assertThat(panels.hitsView().getItems()).noneMatch(row -> row.kind() == Hit.Kind.SITE);
    assertThat(robot.lookup("#hits-hidden").queryAs(Label.class).getText())
        .isEqualTo("1 site hidden by the filter");
  }

  // ---- filter

  @Test
  void aChipFiltersAndItsCrossTakesItBack(FxRobot robot) {
    robot.clickOn("#filter-region").clickOn("#choice-west");
    assertThat(panels.state.view().filter().regions()).containsExactly(Region.WEST);
    assertThat(panels.rows()).containsExactly("ain-al-asad", "al-qaim", "taqaddum");
    assertThat(robot.lookup("#filter-count").queryAs(Label.class).getText())
        .isEqualTo("3 of 17 sites");

    robot.push(KeyCode.ESCAPE).clickOn("#filter-region-clear");
    assertThat(panels.state.view().filter()).isEqualTo(Filter.NONE);
    assertThat(panels.rows()).hasSize(18);
    assertThat(robot.lookup("#filter-count").queryAs(Label.class).getParent().isVisible())
        .isFalse();
  }

  @Test
  void choicesTellHowManySitesHaveThem(FxRobot robot) {
    robot.clickOn("#filter-status");

    assertThat(robot.lookup("#choice-handed_over").queryAs(CheckBox.class).getAccessibleText())
        .isEqualTo("handed over, 4 sites");
  }

  @Test
  void aStatusFilterFollowsTheDate(FxRobot robot) {
    robot.interact(() -> panels.state.filter(Filter.NONE.withStatuses(Set.of(Status.HANDED_OVER))));
    assertThat(panels.rows()).contains("k1-kirkuk");

    robot.interact(() -> panels.state.showDate(LocalDate.of(2020, 3, 28)));
    assertThat(panels.rows()).doesNotContain("k1-kirkuk");
  }

  @Test
  void anEmptyResultOffersToClearTheFilter(FxRobot robot) {
    robot.interact(
        () ->
            panels.state.filter(
                Filter.NONE
                    .withRegions(Set.of(Region.WEST))
                    .withKinds(Set.of(SiteKind.TRAINING_SITE))));
    assertThat(panels.rows()).isEmpty();
    assertThat(robot.lookup("#sites-none").queryAs(Prose.class).text())
        .isEqualTo("No site passes the filter: west · training site.");
    assertThat(robot.lookup("#nothing-without-region").queryAs(Hyperlink.class).getText())
        .isEqualTo("Without “region”: 1 site");
    assertThat(robot.lookup("#nothing-without-kind").queryAs(Hyperlink.class).getText())
        .isEqualTo("Without “kind”: 3 sites");

    robot.clickOn("#nothing-without-kind");
    assertThat(panels.rows()).containsExactly("ain-al-asad", "al-qaim", "taqaddum");

    robot.clickOn("#filter-clear");
    assertThat(panels.rows()).hasSize(18);
  }

  @Test
  void chipsWorkFromTheKeyboard(FxRobot robot) {
    robot.clickOn("#search").push(KeyCode.TAB).push(KeyCode.TAB);
    assertThat(panels.scene.getFocusOwner().getId()).isEqualTo("filter-region");

    robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.ESCAPE);

    assertThat(panels.state.view().filter().regions()).containsExactly(Region.WEST);
    assertThat(panels.scene.getFocusOwner().getId()).isEqualTo("filter-region");
  }

  // ---- selection

  @Test
  void aClickSelects(FxRobot robot) {
    robot.clickOn(panels.cell("taqaddum"));

    assertThat(panels.state.view().selection()).containsExactly("taqaddum");
    assertThat(panels.gone).isEmpty();
  }

  @Test
  void controlAndShiftSelectSeveralTheLatestLast(FxRobot robot) {
    robot.clickOn(panels.cell("taqaddum"));
    robot.press(KeyCode.CONTROL).clickOn(panels.cell("ain-al-asad")).release(KeyCode.CONTROL);
    assertThat(panels.state.view().selection()).containsExactly("taqaddum", "ain-al-asad");

    robot.press(KeyCode.SHIFT).clickOn(panels.cell("taqaddum")).release(KeyCode.SHIFT);
    assertThat(panels.state.view().selection())
        .containsExactly("ain-al-asad", "al-qaim", "taqaddum");
  }

  @Test
  void theListFollowsTheSelection(FxRobot robot) {
    robot.interact(() -> panels.state.selectAll(sites("balad", "taji")));
    assertThat(selectedRows()).containsExactlyInAnyOrder("balad", "taji");

    robot.interact(() -> panels.state.deselect());
    assertThat(selectedRows()).isEmpty();
  }

  @Test
  void theSelectionOutlivesASearchThatHidesIt(FxRobot robot) {
    robot.clickOn(panels.cell("taqaddum"));

    robot.clickOn("#search").write("taji").push(KeyCode.ESCAPE);

    assertThat(panels.state.view().selection()).containsExactly("taqaddum");
    assertThat(selectedRows()).containsExactly("taqaddum");
  }

  @Test
  void aClickOnAHeadingSelectsNothing(FxRobot robot) {
    robot.clickOn(panels.cell("ain-al-asad").lookup(".site-heading"));

    assertThat(panels.state.view().selection()).isEmpty();
  }

  @Test
  void rule9_enterAndDoubleClickGoThere(FxRobot robot) {
    robot.doubleClickOn(panels.cell("taqaddum"));
    assertThat(panels.gone).containsExactly("taqaddum");

    robot.push(KeyCode.UP).push(KeyCode.ENTER);
    assertThat(panels.gone).containsExactly("taqaddum", "al-qaim");
  }

  // ---- pieces

  private List<String> selectedRows() {
    return panels.sitesView().getSelectionModel().getSelectedItems().stream()
        .map(row -> row.site().id())
        .toList();
  }

  private static TextField search(FxRobot robot) {
    return robot.lookup("#search").queryAs(TextField.class);
  }
}
