package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The whole window, with each of its panels open, for who sees little or nothing. */
@ExtendWith(ApplicationExtension.class)
final class WindowAccessTest {

  private static final double TEXT = 4.5;

  /** What opens something; the first does nothing, and so shows the window as it is. */
  private static final List<Action> OPENING =
      List.of(
          Action.ESCAPE,
          Action.SAVED_VIEWS,
          Action.LAYERS,
          Action.TABLE_OF_SITES,
          Action.PROMISES,
          Action.CHANGES,
          Action.ACCOUNTS,
          Action.SOURCES,
          Action.CHRONOLOGY,
          Action.WHY,
          Action.EXPORT_PICTURE,
          Action.EXPORT_ANIMATION,
          Action.EXPORT_DATA,
          Action.HELP,
          Action.ABOUT);

  private WindowFixture fixture;
  private Scene scene;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
  }

  static Stream<Arguments> panels() {
    return OPENING.stream()
        .flatMap(
            action ->
                Stream.of(
                    Arguments.of(action, Language.ENGLISH, Theme.LIGHT),
                    Arguments.of(action, Language.ARABIC, Theme.DARK)));
  }

  private void open(FxRobot robot, Action action, Language language, Theme theme) {
    robot.interact(
        () -> {
          fixture.state.speak(language);
          fixture.state.dress(theme);
          fixture.state.select(WindowFixture.FACTS.site("qayyarah-west").orElseThrow());
          fixture.window.perform(action);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
        });
  }

  @ParameterizedTest
  @MethodSource("panels")
  void whateverTakesTheFocusHasANameAndARole(
      Action action, Language language, Theme theme, FxRobot robot) {
    open(robot, action, language, theme);
    assertThat(ShownNodes.of(scene.getRoot()).filter(Node::isFocusTraversable))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            node -> {
              assertThat(name(node)).as(node.toString()).isNotBlank();
              assertThat(node.getAccessibleRole())
                  .as(node.toString())
                  .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
            });
  }

  @ParameterizedTest
  @MethodSource("panels")
  void everyTextStandsOutFromWhatIsBehindIt(
      Action action, Language language, Theme theme, FxRobot robot) {
    open(robot, action, language, theme);
    List<String> faint = new ArrayList<>();
    robot.interact(
        () ->
            ShownNodes.of(scene.getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !isDisabled(text) && !isIcon(text))
                .forEach(text -> note(text, faint)));
    assertThat(faint).isEmpty();
  }

  private static void note(Text text, List<String> faint) {
    if (!(text.getFill() instanceof Color ink)) {
      return;
    }
    Color ground = ground(text);
    if (ground == null) {
      return; // on the map, whose letters have halos
    }
    double contrast = contrast(over(ink.deriveColor(0, 1, 1, opacity(text)), ground), ground);
    if (contrast < TEXT) {
      faint.add(
          "%.1f “%s” %s on %s in %s"
              .formatted(contrast, text.getText(), ink, ground, styles(text)));
    }
  }

  /** Of the area for private use; an icon says nothing that a text beside it does not. */
  private static boolean isIcon(Text text) {
    return text.getText().codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }

  private static boolean isDisabled(Node node) {
    return node.isDisabled() || node.getParent() != null && isDisabled(node.getParent());
  }

  private static double opacity(Node node) {
    return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
  }

  private static String styles(Node node) {
    List<String> classes = new ArrayList<>();
    for (Node n = node; n != null && classes.size() < 8; n = n.getParent()) {
      classes.addAll(n.getStyleClass());
    }
    return classes.toString();
  }

  /** What is painted behind a node, from the first opaque region on; null if there is none. */
  private static Color ground(Node node) {
    if (node == null) {
      return null;
    }
    Color own = node instanceof Region region ? fill(region.getBackground()) : null;
    if (own != null && own.isOpaque()) {
      return own;
    }
    Color behind = ground(node.getParent());
    return own == null || behind == null ? behind : over(own, behind);
  }

  /** The last fill lies on top. */
  private static Color fill(Background background) {
    Color all = null;
    if (background != null) {
      for (BackgroundFill fill : background.getFills()) {
        Paint paint = fill.getFill();
        if (paint instanceof Color colour && colour.getOpacity() > 0) {
          all = all == null || colour.isOpaque() ? colour : over(colour, all);
        }
      }
    }
    return all;
  }

  private static Color over(Color top, Color ground) {
    return ground.interpolate(
        new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity());
  }

  /** WCAG 2.1, contrast ratio. */
  private static double contrast(Color a, Color b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static String name(Node node) {
    String own = node.getAccessibleText();
    Object told = own != null ? own : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return told == null && node instanceof Labeled labeled
        ? labeled.getText()
        : String.valueOf(told == null ? "" : told);
  }
}
