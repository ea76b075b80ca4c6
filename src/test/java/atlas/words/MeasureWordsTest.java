package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.view.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0         | 0 m (0.00 mi)      | ٠ م (٠٫٠٠ ميل)",
        "850.2     | 850 m (0.53 mi)    | ٨٥٠ م (٠٫٥٣ ميل)",
        "999.6     | 1.00 km (0.62 mi)  | ١٫٠٠ كم (٠٫٦٢ ميل)",
        "9996      | 10.0 km (6.21 mi)  | ١٠٫٠ كم (٦٫٢١ ميل)",
        "88412     | 88.4 km (54.9 mi)  | ٨٨٫٤ كم (٥٤٫٩ ميل)",
        "99960     | 100 km (62.1 mi)   | ١٠٠ كم (٦٢٫١ ميل)",
        "1234567.8 | 1,235 km (767 mi)  | ١٬٢٣٥ كم (٧٦٧ ميل)",
      })
  void lengths(double metres, String english, String arabic) {
    assertThat(MeasureWords.in(Language.ENGLISH).length(metres)).isEqualTo(english);
    assertThat(MeasureWords.in(Language.ARABIC).length(metres)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0     | 0° N     | ٠° شمال",
        "359.7 | 0° N     | ٠° شمال",
        "11.2  | 11° N    | ١١° شمال",
        "11.3  | 11° NNE  | ١١° شمال شمال شرق",
        "90    | 90° E    | ٩٠° شرق",
        "225   | 225° SW  | ٢٢٥° جنوب غرب",
        "348.8 | 349° N   | ٣٤٩° شمال",
      })
  void bearings(double degrees, String english, String arabic) {
    assertThat(MeasureWords.in(Language.ENGLISH).bearing(degrees)).isEqualTo(english);
    assertThat(MeasureWords.in(Language.ARABIC).bearing(degrees)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "850    | 850 m  | ٨٥٠ م",
        "999.6  | 1 km   | ١ كم",
        "1500   | 1.5 km | ١٫٥ كم",
        "15000  | 15 km  | ١٥ كم",
        "100000 | 100 km | ١٠٠ كم",
      })
  void howCloselyAPlaceIsKnown(double metres, String english, String arabic) {
    assertThat(MeasureWords.in(Language.ENGLISH).rough(metres)).isEqualTo(english);
    assertThat(MeasureWords.in(Language.ARABIC).rough(metres)).isEqualTo(arabic);
  }
}
