package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Notice;
import atlas.exchange.ColumnMapping;
import atlas.exchange.DateOrder;
import atlas.exchange.DryRun;
import atlas.exchange.Field;
import atlas.model.EventType;
import atlas.model.PastEdit;
import atlas.store.Digest;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Importing as a person does it, on a real store. */
@ExtendWith(ApplicationExtension.class)
final class ImportWindowTest {

  private static final String TABLE =
      """
      Base,Moved on,Paper
      Taji,29 Mar 2021,Reuters
      Balad,soon,AP
      """;

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

  private void open(FxRobot robot, String name, String text) throws IOException {
    fixture.chosen = Optional.of(Files.writeString(folder.resolve(name), text));
    robot.interact(() -> fixture.window.map().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.I);
  }

  @SuppressWarnings("unchecked")
  private static <T> void choose(FxRobot robot, String selector, T item) {
    robot.interact(() -> ((ComboBox<T>) robot.lookup(selector).query()).setValue(item));
  }

  private static String counts(FxRobot robot) {
    return robot.lookup("#import-counts").<Label>query().getText();
  }

  private static boolean isAble(FxRobot robot, String selector) {
    return !robot.lookup(selector).<Button>query().isDisabled();
  }

  private static void press(FxRobot robot, String selector) {
    robot.interact(() -> robot.lookup(selector).<Button>query().fire());
  }

  private String told() {
    return fixture.state.snapshot().notice().map(Notice::text).orElse("");
  }

  @Test
  void aMappingIsChosenTriedTakenUndoneAndRemembered(FxRobot robot) throws Exception {
    String before = Digest.of(store.facts());
    open(robot, "press.csv", TABLE);
    assertThat(counts(robot)).isEqualTo("0 rows added, 0 changed, 2 unchanged, 0 refused");
    assertThat(isAble(robot, "#import-all")).isFalse();
    choose(robot, "#import-field-1", Optional.of(Field.HANDOVER_DATE));
    choose(robot, "#import-field-2", Optional.of(Field.PUBLISHER));
    assertThat(counts(robot)).isEqualTo("1 row added, 0 changed, 0 unchanged, 1 refused");
    assertThat(isAble(robot, "#import-all")).isFalse();
    assertThat(isAble(robot, "#import-good")).isTrue();
    assertThat(Digest.of(store.facts())).as("nothing is done yet").isEqualTo(before);

    press(robot, "#import-good");
    assertThat(robot.lookup("#import").tryQuery()).isEmpty();
    assertThat(store.facts().event("taji-handover-2021-03-29")).isPresent();
    assertThat(fixture.state.snapshot().facts().event("taji-handover-2021-03-29")).isPresent();
    assertThat(told())
        .isEqualTo("press.csv is imported: 1 row added, 0 changed, 0 unchanged, 1 refused.");
    assertThat(store.history(9)).extracting(PastEdit::rows).containsExactly(3);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Digest.of(store.facts())).isEqualTo(before);

    open(robot, "another.csv", TABLE.replace("Balad,soon,AP\n", ""));
    assertThat(counts(robot)).isEqualTo("1 row added, 0 changed, 0 unchanged, 0 refused");
    assertThat(isAble(robot, "#import-all")).isTrue();
    assertThat(isAble(robot, "#import-good")).isFalse();
    press(robot, "#import-all");
    assertThat(store.facts().event("taji-handover-2021-03-29")).isPresent();
  }

  @Test
  void aFieldHasOneColumnInTheSheetToo(FxRobot robot) throws Exception {
    open(robot, "press.csv", TABLE);
    choose(robot, "#import-field-2", Optional.of(Field.NAME_EN));
    assertThat(robot.lookup("#import-field-0").<ComboBox<Optional<Field>>>query().getValue())
        .isEmpty();
  }

  @Test
  void rowsAreFilteredAndTheChosenOneToldInFull(FxRobot robot) throws Exception {
    fixture.settings.keep(
        "import.mapping."
            + Integer.toHexString(List.of("Base", "Moved on", "Paper").hashCode())
            + ".3",
        ColumnMapping.guess(List.of("Base"))
            .with("Moved on", Optional.of(Field.HANDOVER_DATE))
            .toString());
    open(robot, "press.csv", TABLE);
    robot.interact(() -> robot.lookup("#import-filter-refused").<ToggleButton>query().fire());
    ListView<DryRun.Row> rows = robot.lookup("#import-rows").query();
    assertThat(rows.getItems()).extracting(DryRun.Row::number).containsExactly(3);
    Node told = robot.lookup("#import-detail").query();
    assertThat(told.lookupAll(".prose")).hasSize(1);
  }

  @Test
  void datesOfTwoMeaningsWaitForTheirOrder(FxRobot robot) throws Exception {
    open(robot, "dates.csv", "site_id,handed over,source\ntaji,03/04/2021,AP\n");
    assertThat(counts(robot)).contains("1 refused");
    choose(robot, "#import-order", DateOrder.MONTH_FIRST);
    assertThat(counts(robot)).startsWith("1 row added");
    press(robot, "#import-all");
    assertThat(store.facts().event("taji-handover-2021-03-04")).isPresent();
  }

  @Test
  void whatHappenedIsSaidForAllRowsWhereNoColumnTellsIt(FxRobot robot) throws Exception {
    open(robot, "when.csv", "site_id,when,source\ntaji,29 Mar 2021,AP\n");
    assertThat(counts(robot)).contains("1 refused");
    ComboBox<Optional<EventType>> type = robot.lookup("#import-type").query();
    assertThat(type.getParent().isVisible()).isTrue();
    choose(robot, "#import-type", Optional.of(EventType.ATTACK));
    assertThat(counts(robot)).startsWith("1 row added");
    choose(robot, "#import-field-1", Optional.of(Field.HANDOVER_DATE));
    assertThat(type.getParent().isVisible()).isFalse();
    press(robot, "#import-all");
    assertThat(store.facts().event("taji-handover-2021-03-29")).isPresent();
  }

  @Test
  void aFileThatCantBeReadIsToldInTheLanguageOfTheWindow(FxRobot robot) throws Exception {
    open(robot, "bad.kml", "<!DOCTYPE kml><kml/>");
    assertThat(told()).startsWith("bad.kml has a DOCTYPE");
    assertThat(robot.lookup("#import").tryQuery()).isEmpty();
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    open(robot, "bad.zip", "PK");
    assertThat(told()).contains("bad.zip").contains("ليس ملف zip سليمًا");
  }

  @Test
  void ourOwnFilesNeedNoMapping(FxRobot robot) throws Exception {
    open(robot, "sources.csv", "id,publisher,title,url,published,side\nmine,Me,Notes,,,other\n");
    assertThat(robot.lookup("#import-field-0").tryQuery()).isEmpty();
    press(robot, "#import-all");
    assertThat(store.facts().source("mine")).isPresent();
  }

  @Test
  void aDroppedFileOfShapesIsAskedAbout(FxRobot robot) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("bases.geojson"),
            "{\"features\":[{\"properties\":{\"name\":\"Camp X\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[43,34]}}]}");
    robot.interact(
        () -> {
          Drops drops = new Drops(fixture.window::chooseForDrop, fixture.window.layerTaker());
          fixture.window.importTaker().ifPresent(drops::add);
          drops.take(file);
        });
    robot.interact(
        () ->
            robot.lookup("#drop").lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals("Add to the data…"))
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(counts(robot)).startsWith("1 row added");
    press(robot, "#import-all");
    assertThat(store.facts().site("camp-x")).isPresent();
  }
}
