package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointBlobTest {

  private static final HexFormat HEX = HexFormat.of();

  @ParameterizedTest
  @CsvSource({"0, 0", "43.1221, 35.7662", "-180, -90", "180, 90", "41.13889, 34.36694"})
  void aPointComesBack(double lon, double lat) {
    PointBlob point = new PointBlob(lon, lat);
    assertThat(PointBlob.of(point.bytes())).contains(point);
  }

  @ParameterizedTest
  @CsvSource({
    // as we write it, and in the other byte order
    "47500001e6100000 01 01000000 000000000000f03f 0000000000000040, true",
    "47500000000010e6 00 00000001 3ff0000000000000 4000000000000000, true",
    // header and WKB may differ in byte order
    "47500001e6100000 00 00000001 3ff0000000000000 4000000000000000, true",
    // with an envelope before it: XY, then XYZ
    "47500003e6100000 0000000000000000000000000000000000000000000000000000000000000000"
        + " 01 01000000 000000000000f03f 0000000000000040, true",
    "47500005e6100000 000000000000000000000000000000000000000000000000"
        + "000000000000000000000000000000000000000000000000"
        + " 01 01000000 000000000000f03f 0000000000000040, true",
    // empty, by flag or as NaN
    "47500011e6100000 01 01000000 000000000000f03f 0000000000000040, false",
    "47500001e6100000 01 01000000 000000000000f87f 000000000000f87f, false",
    // a line, another magic, an unknown envelope, too short
    "47500001e6100000 01 02000000 000000000000f03f 0000000000000040, false",
    "58500001e6100000 01 01000000 000000000000f03f 0000000000000040, false",
    "4750000be6100000 01 01000000 000000000000f03f 0000000000000040, false",
    "47500001e6100000 01 01000000 000000000000f03f 00000000000000, false",
    "47500001, false",
    "'', false",
  })
  void everyFormOfAPointIsRead(String hex, boolean isPoint) {
    byte[] bytes = HEX.parseHex(hex.replace(" ", ""));
    if (isPoint) {
      assertThat(PointBlob.of(bytes)).contains(new PointBlob(1, 2));
    } else {
      assertThat(PointBlob.of(bytes)).isEmpty();
    }
  }
}
