package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.Notice;
import atlas.model.ContextEvent;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Status;
import atlas.store.Digest;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Editing as a person does it, on a real store. */
@ExtendWith(ApplicationExtension.class)
final class EditingTest {

  @TempDir private Path folder;
  private Store store;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws StoreException {
    store = WindowFixture.store(folder);
    fixture = WindowFixture.of(store);
    stage.setScene(fixture.window.scene(1100, 800));
    stage.show();
  }

  @Stop
  void stop() throws StoreException {
    store.close();
  }

  private Facts kept() throws StoreException {
    return store.facts();
  }

  private Site site(String id) throws StoreException {
    return kept().site(id).orElseThrow();
  }

  private void edit(FxRobot robot, String id) {
    robot.interact(
        () -> {
          fixture.state.select(fixture.state.snapshot().facts().site(id).orElseThrow());
          fixture.window.perform(Action.EDIT_SITE);
        });
  }

  private static void type(FxRobot robot, String selector, String text) {
    TextInputControl field = robot.lookup(selector).query();
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
  }

  private static void leave(FxRobot robot) {
    robot.push(KeyCode.ENTER);
  }

  @Test
  void aFieldIsKeptOnEnterAndUndoneByKeysAlsoInTheFile(FxRobot robot) throws StoreException {
    String digest = Digest.of(kept());
    edit(robot, "qayyarah-west");
    type(robot, "#edit-site-label-en", "Q-West");
    assertThat(site("qayyarah-west").labelEn()).isEqualTo("Qayyarah");
    leave(robot);
    assertThat(site("qayyarah-west").labelEn()).isEqualTo("Q-West");
    assertThat(fixture.state.snapshot().selectedSite().map(Site::labelEn)).contains("Q-West");

    robot.interact(() -> fixture.window.map().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Digest.of(kept())).isEqualTo(digest);
    assertThat(robot.lookup("#edit-site-label-en").<TextInputControl>query().getText())
        .isEqualTo("Qayyarah");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(site("qayyarah-west").labelEn()).isEqualTo("Q-West");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(site("qayyarah-west").labelEn()).isEqualTo("Q-West");
  }

  @Test
  void editingBeginsInTheFirstFieldAndIsLeftByTheSameKey(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.state.select(
              fixture.state.snapshot().facts().site("qayyarah-west").orElseThrow());
          fixture.window.map().requestFocus();
        });
    robot.push(KeyCode.F2);
    assertThat(robot.lookup("#edit-site-name-en").<Node>query().isFocused()).isTrue();
    robot.push(KeyCode.F2);
    assertThat(robot.lookup("#edit-site-name-en").tryQuery()).isEmpty();
    assertThat(robot.lookup("#edit-site").<Node>query().isFocused()).isTrue();
  }

  @Test
  void whatBreaksARuleIsSaidBesideTheFieldAndNotKept(FxRobot robot) throws StoreException {
    edit(robot, "qayyarah-west");
    type(robot, "#edit-site-label-en", "A label that is much too long");
    leave(robot);
    assertThat(help(robot, "#edit-site-label-en")).isEqualTo("At most 18 letters.");
    assertThat(site("qayyarah-west").labelEn()).isEqualTo("Qayyarah");
    type(robot, "#edit-site-name-en", "");
    assertThat(help(robot, "#edit-site-name-en")).isEqualTo("This must be filled in.");
    type(robot, "#edit-site-place", "nowhere");
    assertThat(help(robot, "#edit-site-place")).startsWith("Write a coordinate");
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    type(robot, "#edit-site-label-en", "A label that is much too long");
    assertThat(help(robot, "#edit-site-label-en")).isEqualTo("١٨ حرفًا على الأكثر.");
  }

  private static String help(FxRobot robot, String selector) {
    return robot.lookup(selector).<Node>query().getAccessibleHelp();
  }

  @Test
  void aPlaceIsTypedInAnyFormAndMovesTheMark(FxRobot robot) throws StoreException {
    edit(robot, "qayyarah-west");
    type(robot, "#edit-site-place", "38S LE 59400 67000");
    leave(robot);
    assertThat(site("qayyarah-west").location().orElseThrow().lon()).isBetween(42.0, 45.0);
    assertThat(fixture.state.snapshot().selectedSite().flatMap(Site::location))
        .isEqualTo(site("qayyarah-west").location());
  }

  @Test
  void theMapFollowsAnEventsDate(FxRobot robot) throws StoreException {
    Site site = site("al-qaim");
    assertThat(fixture.state.snapshot().statuses(site).orElseThrow())
        .containsOnly(Status.HANDED_OVER);
    robot.interact(() -> fixture.state.select(site));
    robot.interact(() -> fixture.window.perform(Action.NEW_EVENT));
    choose(robot, "#new-event-type", "return");
    type(robot, "#new-report-date", "28 March 2020");
    assertThat(help(robot, "#new-report-date")).isEqualTo("28 March 2020");
    leave(robot);
    choose(robot, "#new-report-source-id", kept().sources().iterator().next().id());
    robot.interact(() -> robot.lookup("#new-add").queryButton().fire());
    assertThat(fixture.state.snapshot().statuses(site).orElseThrow())
        .containsOnly(Status.COALITION);
    robot.interact(() -> fixture.window.perform(Action.UNDO));
    assertThat(fixture.state.snapshot().statuses(site).orElseThrow())
        .containsOnly(Status.HANDED_OVER);
  }

  @SuppressWarnings("unchecked")
  private static <T> void choose(FxRobot robot, String selector, String text) {
    ComboBox<T> box = robot.lookup(selector).query();
    robot.interact(
        () ->
            box.setValue(
                box.getItems().stream()
                    .filter(item -> item.toString().contains("text=" + text + ","))
                    .findFirst()
                    .orElseThrow()));
  }

  @Test
  void aNewSiteIsPlacedByAClick(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.window.perform(Action.NEW_SITE));
    for (String column : new String[] {"name-en", "name-ar", "label-en", "label-ar"}) {
      assertThat(robot.lookup("#new-add").queryButton().isDisabled()).isTrue();
      type(robot, "#new-site-" + column, "Camp");
      leave(robot);
    }
    robot.interact(() -> robot.lookup("#new-pick").queryButton().fire());
    robot.clickOn(fixture.window.map());
    robot.interact(() -> robot.lookup("#new-add").queryButton().fire());
    Site made = site("camp");
    assertThat(made.location()).isPresent();
    assertThat(fixture.state.snapshot().selectedSite()).contains(made);
  }

  @Test
  void deletingNamesWhatGoesAlongAndIsUndoneWhole(FxRobot robot) throws StoreException {
    String digest = Digest.of(kept());
    robot.interact(
        () -> fixture.state.select(fixture.state.snapshot().facts().site("al-qaim").orElseThrow()));
    robot.interact(() -> fixture.window.perform(Action.DELETE));
    int events = kept().eventsOf("al-qaim").size();
    assertThat(
            robot.lookup("#removal").<Parent>query().lookupAll(".place-text").stream()
                .map(Node::getAccessibleText))
        .anyMatch(text -> text.contains(events + " events"));
    robot.interact(() -> robot.lookup("#removal-yes").queryButton().fire());
    assertThat(kept().site("al-qaim")).isEmpty();
    assertThat(fixture.state.view().selection()).isEmpty();
    robot.interact(() -> fixture.window.perform(Action.UNDO));
    assertThat(Digest.of(kept())).isEqualTo(digest);
    assertThat(Optional.of(fixture.state.snapshot().facts().sites().size()))
        .contains(kept().sites().size());
  }

  @Test
  void escEndsTheWaitForAClickOnTheMap(FxRobot robot) throws StoreException {
    String digest = Digest.of(kept());
    edit(robot, "qayyarah-west");
    robot.interact(() -> robot.lookup("#edit-pick").queryButton().fire());
    assertThat(fixture.state.snapshot().notice()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(fixture.state.snapshot().notice()).isEmpty();
    assertThat(fixture.state.view().selection()).containsExactly("qayyarah-west");
    robot.clickOn(fixture.window.map());
    assertThat(Digest.of(kept())).isEqualTo(digest);
  }

  @Test
  void whatIsTypedIsKeptWhenTheWindowCloses(FxRobot robot) throws StoreException {
    edit(robot, "qayyarah-west");
    type(robot, "#edit-site-note", "Typed last");
    assertThat(site("qayyarah-west").note()).isNotEqualTo("Typed last");
    robot.interact(fixture.window::settle);
    assertThat(site("qayyarah-west").note()).isEqualTo("Typed last");
  }

  @Test
  void aSiteThatLosesItsPlaceBesideAChoiceIsToldInArabic(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    String digest = Digest.of(kept());
    edit(robot, "qayyarah-west");
    choose(robot, "#edit-site-location-basis", "none");
    assertThat(help(robot, "#edit-site-location-basis")).startsWith("للإحداثية أساس");
    assertThat(Digest.of(kept())).isEqualTo(digest);
  }

  @Test
  void anEditThatCantBeKeptIsToldInTheLanguageOfTheWindow(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    store.close();
    edit(robot, "qayyarah-west");
    type(robot, "#edit-site-label-en", "Lost");
    leave(robot);
    assertThat(fixture.state.snapshot().notice().map(Notice::text))
        .get()
        .asString()
        .startsWith("لم يُحفظ التعديل")
        .doesNotContain("is damaged");
  }

  @Test
  void aContextEventIsEditedAndAdded(FxRobot robot) throws StoreException {
    ContextEvent first =
        kept().context().stream()
            .min(Comparator.comparing(event -> event.date().first()))
            .orElseThrow();
    robot.interact(() -> fixture.window.perform(Action.EDIT_STORY));
    open(robot, "#story-C0");
    type(robot, "#story-C0-title", "Another title");
    leave(robot);
    assertThat(kept().present(first).map(row -> ((ContextEvent) row).title()))
        .contains("Another title");

    robot.interact(() -> robot.lookup("#story-new-event").queryButton().fire());
    type(robot, "#new-context-date", "3 January 2020");
    leave(robot);
    type(robot, "#new-context-title", "A strike");
    leave(robot);
    choose(robot, "#new-context-source-id", first.sourceId());
    robot.interact(() -> robot.lookup("#new-add").queryButton().fire());
    assertThat(kept().context())
        .anyMatch(event -> event.id().equals("a-strike") && event.title().equals("A strike"));
  }

  @Test
  void aFigureIsEditedInOneEditAndAWrongOneIsSaid(FxRobot robot) throws StoreException {
    int figures = kept().strength().size();
    robot.interact(() -> fixture.window.perform(Action.EDIT_STORY));
    open(robot, "#story-S0");
    type(robot, "#story-S0-number", "many");
    assertThat(help(robot, "#story-S0-number")).startsWith("Write a whole number");
    type(robot, "#story-S0-number", "4321");
    leave(robot);
    assertThat(kept().strength()).hasSize(figures).anyMatch(figure -> figure.number() == 4321);
    robot.interact(() -> fixture.window.perform(Action.UNDO));
    assertThat(kept().strength()).hasSize(figures).noneMatch(figure -> figure.number() == 4321);
  }

  private static void open(FxRobot robot, String line) {
    robot.interact(() -> robot.lookup(line).<TitledPane>query().setExpanded(true));
  }
}
