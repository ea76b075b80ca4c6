package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class OnScreenTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1366, 741);
  private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1080);

  @Test
  void aWindowThatCanBeReachedStays() {
    for (Rectangle2D window :
        List.of(
            new Rectangle2D(0, 27, 1366, 741),
            new Rectangle2D(1400, 100, 1440, 900),
            new Rectangle2D(1200, 600, 900, 600),
            new Rectangle2D(-780, 300, 900, 600))) {
      assertThat(OnScreen.placed(window, List.of(LAPTOP, BESIDE))).isEqualTo(window);
    }
  }

  @Test
  void whenItsScreenGoesAwayItComesToTheOneThatIsLeft() {
    Rectangle2D window = new Rectangle2D(1400, 100, 1440, 900);
    assertThat(OnScreen.placed(window, List.of(LAPTOP))).isEqualTo(LAPTOP);
    Rectangle2D small = new Rectangle2D(2000, 500, 900, 600);
    assertThat(OnScreen.placed(small, List.of(LAPTOP)))
        .isEqualTo(new Rectangle2D(233, 97.5, 900, 600));
  }

  @Test
  void aTopThatIsAboveTheScreenComesBack() {
    Rectangle2D window = new Rectangle2D(100, -300, 900, 600);
    assertThat(OnScreen.placed(window, List.of(LAPTOP)).getMinY()).isEqualTo(97.5);
  }

  @Test
  void whileThereIsNoScreenItStays() {
    Rectangle2D window = new Rectangle2D(1400, 100, 1440, 900);
    assertThat(OnScreen.placed(window, List.of())).isEqualTo(window);
  }
}
