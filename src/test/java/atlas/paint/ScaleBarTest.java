package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({
    "3, 10",
    "10, 10",
    "19.9, 10",
    "20, 20",
    "49, 20",
    "50, 50",
    "99, 50",
    "100, 100",
    "1999, 1000",
    "2000, 2000",
    "123456, 100000",
    "234567, 200000",
    "500000, 500000"
  })
  void isARoundLength(double most, long length) {
    assertThat(ScaleBar.roundLength(most)).isEqualTo(length);
  }
}
