package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowPlaceTest {

  private static final WindowPlace PLACE =
      new WindowPlace(
          new Rectangle2D(80, 33.5, 1440, 928),
          new Rectangle2D(0, 0, 1440, 900),
          new Rectangle2D(251, 43, 898, 616),
          1,
          false);

  @Test
  void isReadAsItWasWritten() {
    WindowPlace left = // a screen to the left of the first
        new WindowPlace(
            new Rectangle2D(-1920, -20, 1000, 700),
            new Rectangle2D(0, 0, 1000, 680),
            new Rectangle2D(0, 0, 1000, 680),
            1.25,
            true);
    assertThat(WindowPlace.parse(PLACE.toString())).contains(PLACE);
    assertThat(WindowPlace.parse(left.toString())).contains(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "80 33 1440 900 0 0 1440 900 251 43 898 616",
        "80 33 1440 900 0 0 1440 900 251 43 898 616 0 false", // no pixel a point
        "80 33 1440 900 0 0 1440 900 251 43 898 616 1e9 false",
        "80 33 1440 900 0 0 1440 900 251 43 898 616 1 false 1",
        "80 33 1440 900 0 0 1440 900 251 43 898 many 1 false",
        "80 33 1440 900 0 0 1440 900 251 43 898 NaN 1 false",
        "80 33 1440 900 0 0 1440 900 251 43 898 -1 1 false",
        "1e9 33 1440 900 0 0 1440 900 251 43 898 616 1 false", // nowhere
        "80 33 1440 900 0 0 1440 1e9 251 43 898 616 1 false", // no screen is so high
        "80 33 1440 900 0 0 1440 900 251 43 0 616 1 false", // no map
        "80 33 1440 900 0 0 1440 900 1251 43 898 616 1 false", // the map beyond the window
        "80 33 1440 900 0 0 9000 900 251 43 898 616 1 true", // the content beyond the window
        "0 0 40000 40000 0 0 40000 40000 0 0 40000 40000 1 true", // no memory holds such a map
        "0 0 8000 8000 0 0 8000 8000 0 0 8000 8000 2 false",
      })
  void anythingElseIsNoPlace(String text) {
    assertThat(WindowPlace.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void isOnlyOnAScreenThatHasRoomForIt() {
    Rectangle2D large = new Rectangle2D(0, 0, 1920, 1080);
    Rectangle2D small = new Rectangle2D(0, 0, 1366, 768);
    assertThat(PLACE.isOn(List.of(small, large))).isTrue();
    assertThat(PLACE.isOn(List.of(small))).isFalse();
    assertThat(PLACE.isOn(List.of())).isFalse();
  }

  @Test
  void mayTouchTheEdgeOfAScreenWithItsFrame() {
    Rectangle2D screen = new Rectangle2D(0, 0, 1920, 1040);
    assertThat(at(new Rectangle2D(-8, 0, 976, 1048), false).isOn(List.of(screen))).isTrue();
    assertThat(at(new Rectangle2D(-80, 0, 976, 1048), false).isOn(List.of(screen))).isFalse();
  }

  @Test
  void fillsTheScreenItIsOnAsLongAsThatIsThere() {
    WindowPlace right = at(new Rectangle2D(1912, -8, 2576, 1416), true);
    Rectangle2D first = new Rectangle2D(0, 0, 1920, 1040);
    assertThat(right.isOn(List.of(first, new Rectangle2D(1920, 0, 2560, 1400)))).isTrue();
    assertThat(right.isOn(List.of(first))).isFalse();
    assertThat(right.isOn(List.of(first, new Rectangle2D(1920, 0, 1920, 1040)))).isFalse();
  }

  private static WindowPlace at(Rectangle2D stage, boolean isMaximized) {
    Rectangle2D content = new Rectangle2D(0, 0, 960, 1000);
    return new WindowPlace(stage, content, content, 1, isMaximized);
  }

  @Test
  void aWindowThatWasNotMovedDoesNotWanderThoughItsFrameIsCountedOtherwise() {
    WindowPlace stood = moved(PLACE, 0, 37);
    assertThat(stood.unlessMoved(PLACE, stood)).isEqualTo(PLACE);
    WindowPlace pushed = moved(PLACE, 100, 137);
    assertThat(pushed.unlessMoved(PLACE, stood)).isEqualTo(pushed);
  }

  private static WindowPlace moved(WindowPlace place, double dx, double dy) {
    Rectangle2D stage = place.stage();
    return new WindowPlace(
        new Rectangle2D(
            stage.getMinX() + dx, stage.getMinY() + dy, stage.getWidth(), stage.getHeight()),
        place.scene(),
        place.map(),
        place.outputScale(),
        place.isMaximized());
  }
}
