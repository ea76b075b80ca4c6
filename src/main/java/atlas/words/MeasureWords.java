package atlas.words;

import atlas.view.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Lengths and directions as they are measured, in one language: kilometres with miles behind them,
 * bearings with the point of the compass.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class MeasureWords {

  private static final double METRES_PER_MILE = 1609.344;
  private static final int COMPASS_POINTS = 16;

  private final Words words;

  private MeasureWords(Language language) {
    this.words = Words.in(language);
  }

  /** The words of a language. */
  public static MeasureWords in(Language language) {
    return new MeasureWords(language);
  }

  /** "412 km", "88.4 km", "4.27 km", "850 m". */
  public String metric(double metres) {
    return metres < 999.5
        ? words.get("map.metres", Math.round(metres))
        : words.get("measure.kilometres", number(metres / 1000));
  }

  /** As closely as a place is known: "15 km", "1.5 km", "850 m". */
  public String rough(double metres) {
    if (metres < 999.5) {
      return words.get("map.metres", Math.round(metres));
    }
    BigDecimal tenths = BigDecimal.valueOf(metres / 1000).setScale(1, RoundingMode.HALF_UP);
    return words.get("map.kilometres", plain(tenths.stripTrailingZeros()));
  }

  /** "412 km (256 mi)". */
  public String length(double metres) {
    return words.get("measure.both", metric(metres), miles(metres));
  }

  /** "256 mi", "0.53 mi". */
  public String miles(double metres) {
    return words.get("measure.miles", number(metres / METRES_PER_MILE));
  }

  /** "312° NW"; of 360 whole degrees, north is 0. */
  public String bearing(double degrees) {
    int point = (int) Math.round(degrees * COMPASS_POINTS / 360) % COMPASS_POINTS;
    return words.get(
        "measure.bearing", Math.round(degrees) % 360, words.get("measure.compass." + point));
  }

  /** Three digits, and whole ones from 100 on. */
  private String number(double value) {
    int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    if (decimals == 0) {
      return words.number(rounded.longValueExact());
    }
    return plain(rounded);
  }

  private String plain(BigDecimal number) {
    return words.digits(number.toPlainString()).replace('.', words.get("number.point").charAt(0));
  }
}
