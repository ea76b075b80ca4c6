package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoordinatesTest {

  @ParameterizedTest(name = "{2}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Qayyarah; Baghdad; Erbil
           43.1221 |  35.7662 | 35.7662° N 43.1221° E   | 35°45′58.3″ N 43°07′19.6″ E
           44.3661 |  33.3152 | 33.3152° N 44.3661° E   | 33°18′54.7″ N 44°21′58.0″ E
          # the other quarters of the globe
          -58.3816 | -34.6037 | 34.6037° S 58.3816° W   | 34°36′13.3″ S 58°22′53.8″ W
           18.4241 | -33.9249 | 33.9249° S 18.4241° E   | 33°55′29.6″ S 18°25′26.8″ E
          -77.0365 |  38.8977 | 38.8977° N 77.0365° W   | 38°53′51.7″ N 77°02′11.4″ W
          # equator, Greenwich, pole, antimeridian
                 0 |        0 | 0.0000° N 0.0000° E     | 0°00′00.0″ N 0°00′00.0″ E
              -180 |      -90 | 90.0000° S 180.0000° W  | 90°00′00.0″ S 180°00′00.0″ W
          # seconds and minutes that round up to the next degree
          43.99999 | 35.99999 | 36.0000° N 44.0000° E   | 36°00′00.0″ N 44°00′00.0″ E
          """)
  void writesDegrees(double lon, double lat, String dd, String dms) {
    Coordinates place = new Coordinates(lon, lat);

    assertThat(place.text(Coordinates.Format.DD)).isEqualTo(dd);
    assertThat(place.text(Coordinates.Format.DMS)).isEqualTo(dms);
  }

  // Checked with PROJ 9.1; the military grid cuts metres off instead of rounding them.
  @ParameterizedTest(name = "{2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Qayyarah, Baghdad
            43.1221 |  35.7662 | 38 N 330241 3959643 | 38S LE 30241 59643
            44.3661 |  33.3152 | 38 N 440995 3686410 | 38S MB 40994 86410
          # either side of the border of zones 37 and 38, which the region spans
            41.9999 |  34      | 37 N 777082 3766214 | 37S GT 77082 66214
            42.0001 |  34      | 38 N 222918 3766214 | 38S KC 22917 66214
          # either side of the border of bands R and S
            44      |  31.9999 | 38 N 405542 3540861 | 38R MA 05542 40861
            44      |  32.0001 | 38 N 405543 3540884 | 38S MA 05542 40883
          # either side of the equator
            45      |  0.0001  | 38 N 500000 11      | 38N NF 00000 00011
            45      | -0.0001  | 38 S 500000 9999989 | 38M NE 00000 99988
          # the wide zone of south-western Norway
             5      |  60      | 32 N 276980 6658157 | 32V KM 76979 58157
          """)
  void writesGrids(double lon, double lat, String utm, String mgrs) {
    Coordinates place = new Coordinates(lon, lat);

    assertThat(place.text(Coordinates.Format.UTM)).isEqualTo(utm);
    assertThat(place.text(Coordinates.Format.MGRS)).isEqualTo(mgrs);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # decimal degrees
          35.7662° N 43.1221° E        | 43.1221  | 35.7662
          35.7662, 43.1221             | 43.1221  | 35.7662
          35.7662 43.1221              | 43.1221  | 35.7662
          43.1221E 35.7662N            | 43.1221  | 35.7662
          n35.7662 e43.1221            | 43.1221  | 35.7662
          -34.6037, -58.3816           | -58.3816 | -34.6037
          −34.6037 −58.3816            | -58.3816 | -34.6037
          ٣٥٫٧٦٦٢، ٤٣٫١٢٢١             | 43.1221  | 35.7662
          # degrees, minutes, seconds
          35°45′58.32″ N 43°07′19.56″ E | 43.1221 | 35.7662
          35°45'58.32"N, 43°7'19.56"E  | 43.1221  | 35.7662
          35 45 58.32 N 43 7 19.56 E   | 43.1221  | 35.7662
          35:45:58.32 43:07:19.56      | 43.1221  | 35.7662
          35°45.972′ N 43°7.326′ E     | 43.1221  | 35.7662
          34°36′13.32″ S 58°22′53.76″ W | -58.3816 | -34.6037
          # UTM: hemisphere, or a band that can only be one
          38 N 330241 3959643          | 43.1221  | 35.7662
          38N 330241mE 3959643mN       | 43.1221  | 35.7662
          38S 330241 3959643           | 43.1221  | 35.7662
          38 R 405542 3540861          | 44       | 31.9999
          38 S 500000 9999989          | 45       | -0.0001
          21 S 373318 6170036          | -58.3816 | -34.6037
          # MGRS, to the metre and coarser
          38S LE 30241 59643           | 43.1221  | 35.7662
          38SLE3024159643              | 43.1221  | 35.7662
          38s le 3024 5964             | 43.1220  | 35.7661
          21H UB 73317 70036           | -58.3816 | -34.6037
          """)
  void reads(String text, double lon, double lat) {
    Coordinates place = Coordinates.parse(text);

    assertThat(place.lon()).isCloseTo(lon, within(2e-4));
    assertThat(place.lat()).isCloseTo(lat, within(2e-4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Qayyarah              | like 35.7662 N
          ''                    | a latitude and a longitude
          35.7662               | a latitude and a longitude
          35 N 43 N             | N or S, the other E or W
          35 N 43               | a latitude and a longitude
          91 N 43 E             | at most 90
          35, 181               | at most 180
          35 60 N 43 10 E       | below 60
          35.5 30 N 43.5 30 E   | only the last number
          -35 N 43 E            | either a minus or a letter
          35 -45 43 -7          | below 60
          35,7662 43,1221       | below 60
          61 N 330241 3959643   | zones are 1 to 60
          38S LE 3019 59648     | same number of digits
          38S LE 301985964      | same number of digits
          61S LE 30241 59643    | no such square
          1 2 3                 | a latitude and a longitude
          35 1 2 3 43 1 2 3     | degrees, minutes and seconds at most
          """)
  void refuses(String text, String reason) {
    assertThatThrownBy(() -> Coordinates.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @EnumSource(Coordinates.Format.class)
  void readsWhatItWrites(Coordinates.Format format) {
    Random random = new Random(20200329);
    for (int i = 0; i < 2_000; i++) {
      Coordinates place =
          new Coordinates(random.nextDouble(-180, 180), random.nextDouble(-79.9, 83.9));

      Coordinates back = Coordinates.parse(place.text(format));

      // No format is coarser than 12 m; degrees of longitude shrink towards the poles.
      double metresNorth = (back.lat() - place.lat()) * 111_200;
      double metresEast =
          Math.IEEEremainder(back.lon() - place.lon(), 360)
              * 111_320
              * Math.cos(Math.toRadians(place.lat()));
      assertThat(Math.hypot(metresEast, metresNorth))
          .as("%s as %s", place, place.text(format))
          .isLessThan(12);
    }
  }

  @Test
  void gridsEndNearThePoles() {
    assertThatThrownBy(() -> new Coordinates(43, 84.1).text(Coordinates.Format.UTM))
        .hasMessageContaining("84 N");
    assertThatThrownBy(() -> new Coordinates(43, -80.1).text(Coordinates.Format.MGRS))
        .hasMessageContaining("80 S");
  }
}
