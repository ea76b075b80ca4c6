package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.status.Status;
import atlas.view.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The marks on the map: boxes, piles, the walk from site to site. */
@ExtendWith(ApplicationExtension.class)
final class MapMarksTest {

  private static final int PILED = 12;
  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  /** The shipped facts and a dozen sites of one point in the desert. */
  @Start
  void start(Stage stage) {
    Facts shipped = WindowFixture.FACTS;
    List<Site> sites = new ArrayList<>(shipped.sites());
    IntStream.range(0, PILED).mapToObj(MapMarksTest::piled).forEach(sites::add);
    Facts facts =
        new Facts(
            sites,
            shipped.events(),
            shipped.reports(),
            shipped.sources(),
            shipped.context(),
            shipped.strength());
    fixture = new WindowFixture(facts, DATE, new Coalescing(), state -> Optional.empty());
    stage.setScene(fixture.window.scene(1100, 700));
    stage.show();
  }

  private static Site piled(int number) {
    return new Site(
        "piled-" + number,
        "Piled " + number,
        "موقع " + number,
        List.of(),
        "",
        Optional.empty(),
        SiteKind.FOB,
        Optional.of(
            new Location(
                42.3,
                33,
                WindowFixture.PROJECTION.project(42.3, 33),
                500,
                LocationBasis.SOURCED,
                "invented")),
        "",
        "Piled " + number,
        "موقع " + number);
  }

  @Test
  void aPileTellsItsCountAndOpensAsAList(FxRobot robot) {
    robot.moveTo(pile());
    Label tip = robot.lookup(".map-tip").query();
    assertThat(tip.isVisible()).isTrue();
    assertThat(tip.getText()).isEqualTo("12 sites here");

    robot.clickOn(pile());
    assertThat(fixture.state.view().selection())
        .hasSize(PILED)
        .allMatch(s -> s.startsWith("piled"));
    assertThat(robot.lookup("#inspector").tryQuery()).isPresent();
  }

  @Test
  void ctrlAndDraggingSelectTheMarksInTheBoxBesidesTheOthers(FxRobot robot) {
    robot.interact(() -> fixture.state.select(WindowFixture.FACTS.site("taji").orElseThrow()));
    Point2D k1 = mark("k1-kirkuk");

    robot.press(KeyCode.CONTROL).moveTo(k1.subtract(14, 14)).press(MouseButton.PRIMARY);
    robot.moveTo(k1).moveTo(k1.add(14, 14)).release(MouseButton.PRIMARY).release(KeyCode.CONTROL);

    assertThat(fixture.state.view().selection()).containsExactly("taji", "k1-kirkuk");
    assertThat(fixture.state.view().extent()).isEqualTo(WindowFixture.BASEMAP.wholeRegion());
  }

  @Test
  void nWalksFromSiteToSiteEastwardAndBack(FxRobot robot) {
    List<Double> easts = new ArrayList<>();
    for (int i = 0; i < 17 + PILED; i++) {
      robot.push(KeyCode.N);
      easts.add(selected().location().orElseThrow().plane().x());
    }
    assertThat(easts).isSorted();
    String last = selected().id();

    robot.push(KeyCode.N);
    assertThat(selected().location().orElseThrow().plane().x()).isEqualTo(easts.get(0));
    robot.push(KeyCode.SHIFT, KeyCode.N);
    assertThat(selected().id()).isEqualTo(last);
  }

  @Test
  void aSiteOutOfSightIsBroughtIntoSight(FxRobot robot) {
    robot.interact(() -> fixture.state.select(WindowFixture.FACTS.site("al-qaim").orElseThrow()));
    robot.push(KeyCode.Z).push(KeyCode.N);

    var point = selected().location().orElseThrow().plane();
    assertThat(selected().id()).isNotEqualTo("al-qaim");
    assertThat(
            fixture
                .window
                .map()
                .shownExtentProperty()
                .get()
                .orElseThrow()
                .contains(point.x(), point.y()))
        .isTrue();
  }

  /** A site that the filter hides on the day has no mark, and so nothing to point at. */
  @Test
  void aHiddenSiteIsNotUnderThePointer(FxRobot robot) {
    Point2D k1 = mark("k1-kirkuk");
    robot.interact(() -> fixture.state.filter(Filter.NONE.withStatuses(Set.of(Status.COALITION))));
    robot.moveTo(k1.add(40, 40)).moveTo(k1);

    assertThat(robot.lookup(".map-tip").query().isVisible()).isFalse();
    robot.clickOn(k1);
    assertThat(fixture.state.view().selection()).isEmpty();
  }

  @Test
  void aClickOnTheCoordinateChangesItsFormat(FxRobot robot) {
    MapPane map = fixture.window.map();
    Point2D middle = map.localToScreen(map.getWidth() / 2, map.getHeight() / 2);
    for (String form :
        List.of(
            "[0-9.]+° N [0-9.]+° E",
            "\\d+°\\d+′[0-9.]+″ N \\d+°\\d+′[0-9.]+″ E",
            "3[78] N \\d{6} \\d{7}",
            "3[78]S [A-Z]{2} \\d{5} \\d{5}")) {
      robot.moveTo(middle.add(3, 3)).moveTo(middle);
      assertThat(robot.lookup("#coordinate").<Hyperlink>query().getText()).matches(form);
      robot.interact(() -> robot.lookup("#coordinate").<Hyperlink>query().fire());
    }
  }

  private Site selected() {
    return fixture.state.snapshot().selectedSite().orElseThrow();
  }

  private Point2D pile() {
    MapPane map = fixture.window.map();
    return map.localToScreen(map.pixelOf(WindowFixture.PROJECTION.project(42.3, 33)));
  }

  private Point2D mark(String id) {
    MapPane map = fixture.window.map();
    return map.markOf(WindowFixture.FACTS.site(id).orElseThrow())
        .map(p -> map.localToScreen(p))
        .orElseThrow();
  }
}
