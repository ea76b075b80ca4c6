package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.app.OwnLayer;
import atlas.app.OwnLayers;
import atlas.app.OwnLayers.Condition;
import atlas.app.OwnLayers.Entry;
import atlas.app.Preferences;
import atlas.backdrop.Maps;
import atlas.backdrop.ReadyLayers;
import atlas.export.PictureStamp;
import atlas.export.StampReader;
import atlas.export.ViewStamp;
import atlas.ui.parts.Prose;
import atlas.view.Backdrop;
import atlas.view.Language;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnLayersWindowTest {

  @TempDir Path folder;

  private WindowFixture fixture;
  private Scene scene;

  @Start
  void open(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
  }

  private Path quarters(String name) {
    return Maps.quarters(folder.resolve(name), Maps.degrees(), 40, 45, 33, 36);
  }

  private Path point(String name) {
    return Maps.text(folder.resolve(name), "{\"type\":\"Point\",\"coordinates\":[43,34]}");
  }

  private List<String> shown() {
    return fixture.state.view().backdrops().stream().map(Backdrop::name).toList();
  }

  private List<String> listed() {
    return fixture.layers.entriesProperty().get().stream().map(e -> e.layer().name()).toList();
  }

  private String told() {
    return fixture.state.snapshot().notice().map(Notice::text).orElse("");
  }

  private void drop(FxRobot robot, Path file) {
    robot.interact(() -> fixture.window.layerTaker().take().accept(file));
  }

  @Test
  void aDroppedFileLiesUnderTheSites(FxRobot robot) {
    drop(robot, quarters("aerial.tif"));
    drop(robot, point("well.geojson"));

    assertThat(listed()).containsExactly("well.geojson", "aerial.tif");
    assertThat(shown()).as("the lowest first").containsExactly("aerial.tif", "well.geojson");
    assertThat(told()).contains("well.geojson");
  }

  @Test
  void theSameFileIsNotListedTwice(FxRobot robot) {
    Path file = quarters("aerial.tif");
    drop(robot, file);
    drop(robot, file);

    assertThat(listed()).containsExactly("aerial.tif");
  }

  @Test
  void anotherFileOfTheSameNameGetsANumber(FxRobot robot) throws IOException {
    drop(robot, quarters("aerial.tif"));
    Path other = Files.createDirectories(folder.resolve("other")).resolve("aerial.tif");
    drop(robot, Maps.quarters(other, Maps.degrees(), 40, 45, 33, 36));

    assertThat(listed()).containsExactly("aerial.tif (2)", "aerial.tif");
  }

  @Test
  void thePanelHidesFadesMovesAndRemoves(FxRobot robot) {
    drop(robot, quarters("aerial.tif"));
    drop(robot, point("well.geojson"));
    robot.push(KeyCode.L);

    LayerRow well = row(0);
    robot.interact(() -> ((Slider) well.lookup("#layer-opacity")).setValue(40));
    assertThat(fixture.state.view().backdrops().get(1).opacity()).isEqualTo(40);
    assertThat(((Label) well.lookup(".layer-percent")).getText()).isEqualTo("40%");

    robot.interact(() -> ((Button) well.lookup("#layer-down")).fire());
    assertThat(shown()).containsExactly("well.geojson", "aerial.tif");
    assertThat(row(1)).as("the row itself moves").isSameAs(well);

    robot.interact(() -> ((CheckBox) well.lookup("#layer-shown")).fire());
    assertThat(shown()).containsExactly("aerial.tif");
    robot.interact(() -> ((CheckBox) well.lookup("#layer-shown")).fire());
    assertThat(fixture.state.view().backdrops().get(0))
        .isEqualTo(new Backdrop("well.geojson", "", 40));

    robot.interact(() -> ((Button) well.lookup("#layer-remove")).fire());
    assertThat(listed()).containsExactly("aerial.tif");
    assertThat(shown()).containsExactly("aerial.tif");
  }

  private LayerRow row(int index) {
    return (LayerRow)
        ((javafx.scene.layout.VBox) scene.lookup("#layers-own")).getChildren().get(index);
  }

  @Test
  void theWholeLayerCanBeShown(FxRobot robot) {
    drop(robot, point("well.geojson"));
    robot.push(KeyCode.L);
    robot.interact(() -> ((Button) row(0).lookup("#layer-zoom")).fire());

    assertThat(fixture.state.view().extent().width()).isLessThan(100_000);
  }

  @Test
  void escapeClosesThePanel(FxRobot robot) {
    robot.push(KeyCode.L);
    assertThat(scene.lookup("#layers-panel").isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(scene.lookup("#layers-panel").isVisible()).isFalse();
    assertThat(fixture.window.map().isFocused()).isTrue();
  }

  @Test
  void aLayerIsAddedByTheMenu(FxRobot robot) {
    fixture.chosen = Optional.of(point("well.geojson"));
    robot.interact(() -> fixture.window.perform(Action.ADD_LAYER));
    assertThat(listed()).containsExactly("well.geojson");
  }

  @Test
  void aWrongFileIsToldAndTheMapIsUnharmed(FxRobot robot) {
    drop(robot, quarters("aerial.tif"));
    View before = fixture.state.view();

    drop(robot, Maps.text(folder.resolve("empty.tif"), ""));

    assertThat(told()).isEqualTo("empty.tif is empty, so there is nothing to show.");
    assertThat(fixture.state.view()).isEqualTo(before);
    assertThat(listed()).containsExactly("aerial.tif");
  }

  @Test
  void aTrueFileOfNoLayerSpeaksArabicToo(FxRobot robot) {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    drop(robot, Maps.text(folder.resolve("empty.tif"), ""));

    assertThat(told()).contains("empty.tif").contains("فارغ");
  }

  // ---- kept

  @Test
  void layersAreThereAgainAtTheNextOpening(FxRobot robot) {
    drop(robot, quarters("aerial.tif"));
    drop(robot, point("well, of Ali.geojson"));
    robot.interact(
        () -> {
          OwnLayer aerial = fixture.layers.entriesProperty().get().get(1).layer();
          fixture.layers.fade(aerial, 30);
          fixture.layers.show(fixture.layers.entriesProperty().get().get(0).layer(), false);
        });

    Next next = new Next(fixture.keptLayers);
    assertThat(next.opened.get()).as("nothing is opened at the start").isZero();
    next.layers.openKept();

    assertThat(next.opened.get()).as("what is hidden stays closed").isOne();
    assertThat(next.state.view().backdrops()).containsExactly(new Backdrop("aerial.tif", "", 30));
    assertThat(next.layers.entriesProperty().get())
        .extracting(e -> e.layer().name())
        .containsExactly("well, of Ali.geojson", "aerial.tif");
  }

  @Test
  void aFileThatHasGoneIsToldAndCanBeRemoved(FxRobot robot) throws IOException {
    Path file = quarters("aerial.tif");
    drop(robot, file);
    Files.delete(file);

    Next next = new Next(fixture.keptLayers);
    next.layers.openKept();

    Entry entry = next.layers.entriesProperty().get().get(0);
    assertThat(entry.condition()).isInstanceOf(Condition.Failed.class);
    assertThat(entry.trouble(Language.ENGLISH))
        .contains("aerial.tif is no longer where it was; put the file back, or remove the layer.");
    assertThat(next.state.snapshot().notice().map(Notice::text))
        .isEqualTo(entry.trouble(Language.ENGLISH));
    assertThat(next.state.view().backdrops()).as("no picture says it shows it").isEmpty();
    next.layers.remove(entry.layer());
    assertThat(next.layers.entriesProperty().get()).isEmpty();
  }

  @Test
  void aKeptTextThatIsDamagedCostsNothing() {
    assertThat(new Next("what is this\n\nfile%ZZ a b c d e f").layers.entriesProperty().get())
        .isEmpty();
  }

  /** The program at its next opening. */
  private static final class Next {
    final AtomicInteger opened = new AtomicInteger();
    final AppState state;
    final OwnLayers layers;

    Next(String kept) {
      Background background = Background.onTheSpot();
      state =
          new AppState(
              WindowFixture.FACTS,
              View.of(LocalDate.of(2020, 3, 29), WindowFixture.BASEMAP.wholeRegion())
                  .withBackdrops(List.of(new Backdrop("left over", "", 100))),
              Preferences.FIRST,
              background);
      layers =
          new OwnLayers(
              state,
              background,
              source -> {
                opened.incrementAndGet();
                return WindowFixture.open(source);
              },
              new ReadyLayers(),
              kept,
              text -> {});
    }
  }

  // ---- pictures

  @Test
  void aPictureShowsTheLayerAndNamesItWithoutItsFolder(FxRobot robot) throws Exception {
    drop(robot, quarters("aerial.tif"));
    Path file = folder.resolve("picture.png");
    fixture.saveTo = Optional.of(file);
    robot.interact(
        () -> {
          fixture.window.perform(Action.EXPORT_PICTURE);
        });
    robot.interact(() -> ((Button) scene.lookup("#export-save")).fire());

    BufferedImage picture = ImageIO.read(file.toFile());
    long reds = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        reds += (picture.getRGB(x, y) & 0xffffff) == 0xff0000 ? 1 : 0;
      }
    }
    assertThat(reds).isGreaterThan(1_000);
    PictureStamp stamp = StampReader.read(file).orElseThrow();
    assertThat(stamp.view().backdrops()).containsExactly(new Backdrop("aerial.tif", "", 100));
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(folder.toString());

    PictureOpening opening =
        new PictureOpening(fixture.state, Background.onTheSpot(), facts -> "same");
    robot.interact(
        () -> {
          fixture.layers.remove(fixture.layers.entriesProperty().get().get(0).layer());
          opening.open(stamp);
        });
    assertThat(told()).contains("The picture also shows aerial.tif, which is not shown here.");
  }

  // ---- tiles

  @Test
  void aSourceOfTilesIsNamedWithItsCredit(FxRobot robot) {
    robot.interact(() -> fixture.window.perform(Action.TILE_SOURCE));
    write(robot, "#tiles-name", "Old maps");
    submit(robot);
    assertThat(problem()).startsWith("The address begins with");
    write(robot, "#tiles-address", "file:///etc/{z}/{x}/{y}");
    submit(robot);
    assertThat(problem()).startsWith("The address begins with");
    write(robot, "#tiles-address", "https://tiles.example/{z}/{x}/{y}.png?key=secret");
    submit(robot);
    assertThat(problem()).startsWith("Say whom pictures have to name");
    write(robot, "#tiles-credit", "© The Old Map Society");
    write(robot, "#tiles-zoom", "99");
    submit(robot);
    assertThat(problem()).startsWith("The largest zoom");
    write(robot, "#tiles-zoom", "14");
    submit(robot);

    assertThat(scene.lookup("#tile-form")).isNull();
    assertThat(fixture.state.view().backdrops())
        .containsExactly(new Backdrop("Old maps", "© The Old Map Society", 100));
    assertThat(ViewStamp.write(fixture.state.view())).doesNotContain("secret");
    Next next = new Next(fixture.keptLayers);
    next.layers.openKept();
    assertThat(next.state.view().backdrops()).isEqualTo(fixture.state.view().backdrops());
  }

  private void write(FxRobot robot, String field, String text) {
    robot.interact(() -> ((TextField) scene.lookup(field)).setText(text));
  }

  private void submit(FxRobot robot) {
    robot.interact(() -> ((Button) scene.lookup("#tiles-add")).fire());
  }

  private String problem() {
    return ((Prose) scene.lookup("#tiles-problem")).text();
  }
}
