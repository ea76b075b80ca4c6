package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.Notice;
import atlas.exchange.Format;
import atlas.status.Belief;
import atlas.store.Digest;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Filter;
import atlas.view.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Data leave the window as a person chooses. */
@ExtendWith(ApplicationExtension.class)
final class DataExportTest {

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

  private void open(FxRobot robot) {
    robot.interact(() -> fixture.window.perform(Action.EXPORT_DATA));
  }

  private static void choose(FxRobot robot, Format format) {
    robot.interact(
        () -> robot.lookup("#export-data-format").<ComboBox<Format>>query().setValue(format));
  }

  private static RadioButton radio(FxRobot robot, String id) {
    return robot.lookup(id).query();
  }

  private static List<String> lacks(FxRobot robot) {
    return robot.lookup("#export-data-lacks").<Parent>query().getChildrenUnmodifiable().stream()
        .map(line -> line.getAccessibleText())
        .toList();
  }

  private Path save(FxRobot robot, String name) {
    Path file = folder.resolve(name);
    fixture.saveTo = Optional.of(file);
    robot.interact(() -> robot.lookup("#export-data-save").queryButton().fire());
    return file;
  }

  @Test
  void everyFormatIsWrittenAndShownInItsFolder(FxRobot robot) {
    for (Format format : Format.values()) {
      open(robot);
      choose(robot, format);
      Path file = save(robot, "out." + format.extension());
      assertThat(file).as(format.name()).isNotEmptyFile();
      assertThat(robot.lookup("#export-data").tryQuery()).isEmpty();
      assertThat(fixture.state.snapshot().notice().flatMap(Notice::offer))
          .contains(new Notice.Offer.ShowFile(file));
      robot.interact(() -> robot.lookup("#notice-offer").queryButton().fire());
      assertThat(fixture.shownFiles).last().isEqualTo(file);
    }
  }

  @Test
  void aNameWithoutItsEndGetsOne(FxRobot robot) {
    open(robot);
    choose(robot, Format.ZIP);
    save(robot, "my bases");
    assertThat(folder.resolve("my bases.zip")).isNotEmptyFile();
  }

  @Test
  void theWholeStoreGoesAsItIs(FxRobot robot) throws StoreException {
    open(robot);
    assertThat(lacks(robot)).containsExactly("This file will hold everything.");
    Path file = save(robot, "copy.gpkg");
    try (Store copy = Store.openReadOnly(file, WindowFixture.PROJECTION)) {
      assertThat(Digest.of(copy.facts())).isEqualTo(Digest.of(store.facts()));
      assertThat(copy.shippedDigest()).isEqualTo(store.shippedDigest());
    }
  }

  @Test
  void whatAFilterShowsGoesAlone(FxRobot robot) throws StoreException {
    robot.interact(
        () ->
            fixture.state.filter(
                Filter.NONE.withGovernorates(Set.of("Nineveh", "Anbar", "Kirkuk"))));
    int shown = fixture.state.snapshot().shownSites().size();
    open(robot);
    assertThat(radio(robot, "#export-data-shown").getText()).contains(" " + shown + " ");
    robot.interact(() -> radio(robot, "#export-data-shown").fire());
    assertThat(lacks(robot)).anyMatch(line -> line.contains("troop figures"));
    Path file = save(robot, "part.gpkg");
    try (Store part = Store.openReadOnly(file, WindowFixture.PROJECTION)) {
      assertThat(part.facts().sites()).hasSize(shown);
      assertThat(part.facts().sites()).hasSizeLessThan(store.facts().sites().size());
    }
  }

  @Test
  void onlyWhatAFormatCanHoldIsOffered(FxRobot robot) {
    open(robot);
    assertThat(radio(robot, "#export-data-shown").isDisabled()).isTrue();
    assertThat(radio(robot, "#export-data-day").isDisabled()).isTrue();
    choose(robot, Format.KML);
    assertThat(radio(robot, "#export-data-day").isDisabled()).isFalse();
    robot.interact(() -> radio(robot, "#export-data-day").fire());
    assertThat(lacks(robot)).contains("It shows one day only.");
    choose(robot, Format.ZIP);
    assertThat(radio(robot, "#export-data-life").isSelected()).isTrue();
    choose(robot, Format.CSV);
    assertThat(radio(robot, "#export-data-day").isSelected()).isTrue();
    assertThat(radio(robot, "#export-data-life").isDisabled()).isTrue();
    assertThat(lacks(robot)).anyMatch(line -> line.startsWith("It holds no reports: "));
  }

  @Test
  void aFileHoldsWhatIsKnownNowAndThatIsSaid(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.state.speak(Language.ARABIC);
          fixture.state.believe(Belief.NOW.asKnownBy(LocalDate.of(2020, 4, 1)));
        });
    open(robot);
    assertThat(lacks(robot)).last().asString().startsWith("يُظهر ما يُعرف الآن");
  }

  @Test
  void whatCantBeWrittenIsSaid(FxRobot robot) {
    open(robot);
    choose(robot, Format.GEOJSON);
    save(robot, "no such folder/out.geojson");
    assertThat(fixture.state.snapshot().notice().map(Notice::kind)).contains(Notice.Kind.FAILED);
  }
}
