package atlas.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLayoutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # what was kept;                what is read of it
          site=208 -governorate=117;      site=208 -governorate=117
          other-name=1 since=0;           other-name=10 since=10
          # nothing
          '';                             ''
          # other programs, and by hand
          site=208 what=wide Name=3;      site=208
          site=99999 -due=7.5 =3;         ''
          """)
  void whatWasKeptIsRead(String kept, String read) {
    ColumnLayout layout = ColumnLayout.parse(kept);
    assertThat(layout.written()).isEqualTo(read);
    assertThat(ColumnLayout.parse(layout.written())).isEqualTo(layout);
  }
}
