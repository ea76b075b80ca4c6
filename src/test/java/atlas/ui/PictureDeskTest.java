package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.app.Action;
import atlas.export.Format;
import atlas.export.StampReader;
import atlas.ui.parts.Prose;
import atlas.ui.picture.MapFrame;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Choosing a picture beside the map: real key and mouse events on the real scene. */
@ExtendWith(ApplicationExtension.class)
final class PictureDeskTest {

  private static final LocalDate DATE = LocalDate.of(2020, 3, 29);

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(DATE, new Coalescing());
    stage.setScene(fixture.window.scene(1200, 700));
    stage.show();
  }

  // ---- size and format

  @Test
  void theMapIsExportedAtTheChosenSize(FxRobot robot, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("map.png");
    open(robot);
    type(robot, "#export-width", "900");
    type(robot, "#export-height", "600");
    save(robot, file);

    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(900);
    assertThat(picture.getHeight()).isEqualTo(600);
    assertThat(notice(robot)).contains("map.png");
  }

  @ParameterizedTest
  @CsvSource({"PNG, .png", "JPEG, .jpg", "SVG, .svg", "PDF, .pdf"})
  void theProposedNameEndsAsTheFormatDoes(String format, String ending, FxRobot robot) {
    open(robot);
    choose(robot, "#export-format", Format.valueOf(format).ordinal());
    press(robot, "#export-save");

    assertThat(fixture.proposed).isEqualTo("handovers-2020-03-29" + ending);
  }

  @Test
  void aNameWithoutAnEndingGetsThatOfTheFormat(FxRobot robot, @TempDir Path folder) {
    open(robot);
    choose(robot, "#export-format", Format.SVG.ordinal());
    save(robot, folder.resolve("map"));

    assertThat(folder.resolve("map.svg")).exists();
  }

  @Test
  void aWorldFileLiesBesideThePicture(FxRobot robot, @TempDir Path folder) {
    open(robot);
    press(robot, "#export-world-file");
    save(robot, folder.resolve("map.png"));

    assertThat(folder.resolve("map.pgw")).exists();
  }

  @Test
  void aSizeThatIsNoneIsToldAndNothingIsWritten(FxRobot robot, @TempDir Path folder) {
    Path file = folder.resolve("map.png");
    open(robot);
    type(robot, "#export-width", "wide");
    save(robot, file);

    assertThat(robot.lookup("#export-problem").<Label>query().getText()).contains("12");
    assertThat(file).doesNotExist();
  }

  @Test
  void aPictureThatCantBeWrittenIsToldInASentence(FxRobot robot, @TempDir Path folder) {
    open(robot);
    save(robot, folder.resolve("missing").resolve("map.png"));

    assertThat(notice(robot)).contains("missing").contains("does not exist");
  }

  @Test
  void whatWasChosenIsChosenTheNextTime(FxRobot robot) {
    open(robot);
    choose(robot, "#export-preset", 2);
    choose(robot, "#export-theme", Theme.PRINT.ordinal());
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#export").tryQuery()).isEmpty();
    open(robot);

    assertThat(robot.lookup("#export-theme").<ChoiceBox<?>>query().getValue())
        .isEqualTo(Theme.PRINT);
    assertThat(robot.lookup("#export-width").<TextField>query().getText()).isEqualTo("1600");
    assertThat(fixture.settings.kept("picture")).isPresent();
  }

  // ---- the frame

  @Test
  void theFrameHasTheShapeOfThePicture(FxRobot robot) {
    open(robot);
    choose(robot, "#export-preset", 2);
    Region body = robot.lookup("#map-frame-body").query();
    assertThat(body.getWidth()).isCloseTo(body.getHeight(), within(0.5));

    choose(robot, "#export-preset", 5);
    assertThat(body.getHeight() / body.getWidth()).isCloseTo(297.0 / 210, within(0.01));
  }

  @Test
  void draggingMovesTheFrameAndThePictureShowsItsGround(FxRobot robot, @TempDir Path folder)
      throws Exception {
    open(robot);
    choose(robot, "#export-preset", 2);
    Extent before = frame(robot);
    robot.drag("#map-frame-body").dropBy(30, 20);

    Extent after = frame(robot);
    double metres = shown().width() / fixture.window.map().getWidth();
    assertThat(after.minX() - before.minX()).isCloseTo(30 * metres, within(2 * metres));
    assertThat(before.maxY() - after.maxY()).isCloseTo(20 * metres, within(2 * metres));
    Path file = folder.resolve("map.png");
    save(robot, file);
    View view = StampReader.read(file).orElseThrow().view();
    assertThat(view.extent().minX()).isCloseTo(after.minX(), within(1.0));
    assertThat(view.extent().maxY()).isCloseTo(after.maxY(), within(1.0));
  }

  @Test
  void theMapMovesBeneathAFrameThatWasMoved(FxRobot robot) {
    open(robot);
    choose(robot, "#export-preset", 2);
    robot.drag("#map-frame-body").dropBy(10, 10);
    Extent before = frame(robot);
    robot.interact(() -> fixture.window.perform(Action.PAN_RIGHT));
    robot.interact(() -> fixture.window.perform(Action.ZOOM_OUT));

    assertThat(frame(robot)).isEqualTo(before);
  }

  @Test
  void keysMoveAndResizeTheFrame(FxRobot robot) {
    open(robot);
    choose(robot, "#export-preset", 2);
    robot.interact(() -> robot.lookup("#map-frame-body").query().requestFocus());
    Extent before = frame(robot);
    robot.push(KeyCode.RIGHT);
    assertThat(frame(robot).minX()).isGreaterThan(before.minX());
    assertThat(fixture.state.view().date()).isEqualTo(DATE);
    robot.push(KeyCode.MINUS);
    assertThat(frame(robot).width()).isLessThan(before.width());
    robot.push(KeyCode.HOME);
    assertThat(frame(robot).width()).isCloseTo(before.width(), within(1.0));
  }

  @Test
  void aCornerMakesTheFrameSmallerAndKeepsItsShape(FxRobot robot) {
    open(robot);
    choose(robot, "#export-preset", 1);
    Extent before = frame(robot);
    robot.drag("#map-frame-ne").dropBy(-80, 0);

    Extent after = frame(robot);
    assertThat(after.width()).isLessThan(before.width());
    assertThat(after.width() / after.height()).isCloseTo(16.0 / 9, within(0.01));
    assertThat(after.minX()).isCloseTo(before.minX(), within(1.0));
    assertThat(after.minY()).isCloseTo(before.minY(), within(1.0));
  }

  // ---- what it looks like

  @Test
  void whatStandsOnItAndItsLanguageAreChosen(FxRobot robot, @TempDir Path folder) throws Exception {
    open(robot);
    type(robot, "#export-title", "Handovers");
    choose(robot, "#export-language", 2);
    choose(robot, "#export-format", Format.SVG.ordinal());
    Path file = folder.resolve("map.svg");
    save(robot, file);

    assertThat(Files.readString(file)).contains("Handovers").contains("آذار").contains("March");
  }

  @Test
  void greyscaleIsToldInWords(FxRobot robot) {
    open(robot);
    assertThat(robot.lookup("#export-greyscale").<Prose>query().text())
        .isEqualTo("Without colours, all marks can still be told apart.");
  }

  @Test
  void thePanelSpeaksTheWindowsLanguageAndKeepsWhatWasChosen(FxRobot robot) {
    open(robot);
    type(robot, "#export-title", "Handovers");
    robot.interact(() -> fixture.state.speak(Language.ARABIC));

    assertThat(robot.lookup("#export-save").<Button>query().getText()).isEqualTo("حفظ…");
    assertThat(robot.lookup("#export-title").<TextField>query().getText()).isEqualTo("Handovers");
  }

  // ---- several dates

  @Test
  void aSheetOfSeveralDatesIsExported(FxRobot robot, @TempDir Path folder) throws Exception {
    open(robot);
    choose(robot, "#export-days", 4);
    type(robot, "#export-by-hand", "18 Mar 2020, 7 Apr 2020; 2020-07-25");
    Path file = folder.resolve("sheet.png");
    save(robot, file);

    assertThat(fixture.proposed).isEqualTo("handovers-2020-03-18-to-2020-07-25.png");
    assertThat(file).exists();
    assertThat(robot.lookup("#export-enlarge").query().isVisible()).isTrue();
  }

  @Test
  void tooManyDatesAreTold(FxRobot robot) {
    open(robot);
    choose(robot, "#export-days", 3);
    type(robot, "#export-from", "1 Jan 2011");
    type(robot, "#export-to", "1 Jan 2027");

    assertThat(robot.lookup("#export-problem").<Label>query().getText()).contains("60");
  }

  // ---- clipboard

  @Test
  void thePictureIsCopied(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getImage().getWidth())
                .isEqualTo(fixture.window.map().frameSize().width()));
  }

  // ---- printing

  @Test
  void withoutAPrinterThatIsSaidAndNothingCanBePrinted(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);

    assertThat(robot.lookup("#print-problem").<Prose>query().text())
        .startsWith("No printer was found");
    assertThat(robot.lookup("#print-print").<Button>query().isDisabled()).isTrue();
  }

  @Test
  void thePageGoesToTheChosenPrinter(FxRobot robot) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    fixture.printers =
        List.of(
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                .getPrintService(printed));
    open(robot);
    choose(robot, "#export-preset", 1);
    press(robot, "#export-print");
    assertThat(robot.lookup("#print-orientation").<ChoiceBox<?>>query().getValue()).isEqualTo(true);
    press(robot, "#print-print");

    assertThat(printed.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS");
    assertThat(notice(robot)).startsWith("The page was sent to");
    assertThat(robot.lookup("#print").tryQuery()).isEmpty();
  }

  // ---- helpers

  private void open(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    // What lies in a scrolling panel is in the scene from the next pulse on.
    robot.interact(
        () -> {
          fixture.window.applyCss();
          fixture.window.layout();
        });
  }

  private void save(FxRobot robot, Path file) {
    fixture.saveTo = Optional.of(file);
    press(robot, "#export-save");
  }

  private static void press(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    robot.interact(
        () -> {
          if (node instanceof Button button) {
            button.fire();
          } else {
            ((CheckBox) node).fire();
          }
        });
  }

  private static void type(FxRobot robot, String id, String text) {
    TextField field = robot.lookup(id).query();
    robot.interact(
        () -> {
          field.requestFocus();
          field.setText(text);
        });
  }

  private static void choose(FxRobot robot, String id, int index) {
    ChoiceBox<?> box = robot.lookup(id).query();
    robot.interact(() -> box.getSelectionModel().select(index));
  }

  private static String notice(FxRobot robot) {
    return robot.lookup("#notice-text").<Prose>query().text();
  }

  private static Extent frame(FxRobot robot) {
    return robot.lookup("#map-frame").<MapFrame>query().extentProperty().get().orElseThrow();
  }

  private Extent shown() {
    return fixture.window.map().shownExtentProperty().get().orElseThrow();
  }
}
