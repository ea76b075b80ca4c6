package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.TextSize;
import atlas.paint.WindowRoom;
import atlas.paint.WindowRoom.Chips;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTextTest {

  private static final View VIEW = View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 1000, 1000));

  @ParameterizedTest
  @CsvSource({
    // On a map with room the text is as large as the window's.
    "100, 900, 600, 1",
    "150, 1400, 900, 1.5",
    "200, 1400, 900, 2",
    // On a smaller one it grows as far as there is room, and never shrinks.
    "200, 840, 900, 1.5",
    "200, 1400, 570, 1.5",
    "200, 500, 300, 1",
    "100, 200, 100, 1"
  })
  void theMapsTextGrowsAsFarAsThereIsRoom(int percent, double width, double height, double scale) {
    assertThat(MapText.scale(new TextSize(percent), width, height)).isEqualTo(scale);
  }

  @Test
  void aWideMapHasTheUsualRoomForItsControls() {
    assertThat(MapText.room(TextSize.USUAL, 900, 600, VIEW)).isEqualTo(WindowRoom.USUAL);
  }

  @ParameterizedTest
  @CsvSource({"900, ENGLISH, MIDDLE", "700, ENGLISH, RIGHT", "700, ARABIC, LEFT"})
  void theChipsGoOutOfTheWayOfTheDay(double width, Language language, Chips chips) {
    View view = VIEW.withLanguage(language);
    assertThat(MapText.room(TextSize.USUAL, width, 600, view).chips()).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource({"600, true", "300, false"})
  void theButtonsAreALineOnALowMap(double height, boolean isColumn) {
    WindowRoom room = MapText.room(new TextSize(200), 600, height, VIEW);
    assertThat(room.buttonsHeight() > room.buttonsWidth()).isEqualTo(isColumn);
  }
}
