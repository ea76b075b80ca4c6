package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSizeTest {

  @ParameterizedTest
  @CsvSource({"100, 100, 125", "125, 100, 150", "175, 150, 200", "200, 175, 200"})
  void eachHasItsNeighboursAndTheLastStay(int percent, int smaller, int larger) {
    TextSize size = new TextSize(percent);
    assertThat(size.smaller().percent()).isEqualTo(smaller);
    assertThat(size.larger().percent()).isEqualTo(larger);
  }

  @Test
  void allAreReadFromTheirPercent() {
    assertThat(TextSize.ALL).extracting(TextSize::percent).containsExactly(100, 125, 150, 175, 200);
    assertThat(TextSize.ALL)
        .allSatisfy(size -> assertThat(TextSize.parse("" + size.percent())).contains(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "110", "225", "-100", "1e2", "١٢٥"})
  void nothingElseIsRead(String text) {
    assertThat(TextSize.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 75, 110, 225})
  void thereAreNoOthers(int percent) {
    assertThatThrownBy(() -> new TextSize(percent)).hasMessageContaining(percent + " %");
  }

  @Test
  void pixelsStayWhole() {
    assertThat(new TextSize(125).of(13)).isEqualTo(16);
    assertThat(new TextSize(200).of(13)).isEqualTo(26);
  }
}
