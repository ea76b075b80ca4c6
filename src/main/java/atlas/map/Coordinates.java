package atlas.map;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.utm.UTM;

/**
 * A place on the globe, WGS 84, as people write it.
 *
 * @param lon longitude, degrees, -180 to 180
 * @param lat latitude, degrees, -90 to 90
 */
public record Coordinates(double lon, double lat) {

  /** No coordinate is written with more letters. */
  private static final int LONGEST = 100;

  /** A way to write coordinates, latitude first as is the custom. */
  public enum Format {
    /** Degrees with a fraction: {@code 35.7662° N 43.1221° E}. */
    DD,
    /** Degrees, minutes and seconds: {@code 35°45′58.3″ N 43°07′19.6″ E}. */
    DMS,
    /** Zone, hemisphere, easting and northing: {@code 38 N 330241 3959643}. */
    UTM,
    /** Military grid, to the metre: {@code 38S LE 30241 59643}. */
    MGRS
  }

  private static final double SOUTH_END_OF_GRIDS = -80;
  private static final double NORTH_END_OF_GRIDS = 84;

  private static final Pattern MGRS_TEXT =
      Pattern.compile("(\\d{1,2}[C-HJ-NP-X])\\s*([A-HJ-NP-Z][A-HJ-NP-V])\\s*(\\d*)\\s*(\\d*)");

  private static final Pattern UTM_TEXT =
      Pattern.compile(
          "(\\d{1,2})(\\s*)([C-HJ-NP-X])\\s+(\\d{6}(?:\\.\\d+)?)\\s*M?\\s*E?[,\\s]\\s*"
              + "(\\d{1,8}(?:\\.\\d+)?)\\s*M?\\s*N?");

  private static final Pattern ANGLE_TOKEN = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?|[NSEW]");
  private static final Pattern ANGLE_SIGNS = Pattern.compile("[°º'′’\"″”:,;\\s]");

  /**
   * Refuses what is not on the globe.
   *
   * @throws IllegalArgumentException if it isn't; the message says why
   */
  public Coordinates {
    if (!(Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("A latitude is at most 90 degrees, not " + lat);
    }
    if (!(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("A longitude is at most 180 degrees, not " + lon);
    }
  }

  /**
   * The place in a format.
   *
   * @throws IllegalArgumentException for UTM and MGRS beyond 80 S and 84 N, where they end
   */
  public String text(Format format) {
    return switch (format) {
      case DD ->
          String.format(
              Locale.ROOT,
              "%.4f° %s %.4f° %s",
              Math.abs(lat),
              northOrSouth(),
              Math.abs(lon),
              eastOrWest());
      case DMS -> dms(lat) + " " + northOrSouth() + " " + dms(lon) + " " + eastOrWest();
      case UTM -> utm();
      case MGRS -> mgrs();
    };
  }

  /**
   * Reads a place in any of the formats, however spaced, in Latin or Arabic digits. Without letters
   * the latitude comes first. The S of a UTM zone is the southern hemisphere, as in {@link
   * Format#UTM}; but written without a space, as in {@code 38S}, it is the band of that name if the
   * northing lies in it, 32 to 40 N.
   *
   * @throws IllegalArgumentException if it is none of them; the message says what is wrong
   */
  public static Coordinates parse(String text) {
    if (text.length() > LONGEST) {
      throw refusal(text.substring(0, LONGEST) + "…", "it is too long");
    }
    String plain = plain(text);
    Matcher mgrs = MGRS_TEXT.matcher(plain);
    if (mgrs.matches()) {
      return parseMgrs(text, mgrs);
    }
    Matcher utm = UTM_TEXT.matcher(plain);
    if (utm.matches()) {
      return parseUtm(text, utm);
    }
    return parseAngles(text, plain);
  }

  private String northOrSouth() {
    return lat < 0 ? "S" : "N";
  }

  private String eastOrWest() {
    return lon < 0 ? "W" : "E";
  }

  private static String dms(double angle) {
    long tenths = Math.round(Math.abs(angle) * 36_000);
    return String.format(
        Locale.ROOT, "%d°%02d′%04.1f″", tenths / 36_000, tenths / 600 % 60, tenths % 600 / 10.0);
  }

  private String utm() {
    refuseBeyondGrids();
    UTM utm = UTM.from(Point.point(lon, lat));
    return "%d %s %06d %d"
        .formatted(
            utm.getZone(),
            northOrSouth(),
            Math.round(utm.getEasting()),
            Math.round(utm.getNorthing()));
  }

  private String mgrs() {
    refuseBeyondGrids();
    MGRS mgrs = MGRS.from(Point.point(lon, lat));
    return "%d%s %s %05d %05d"
        .formatted(
            mgrs.getZone(),
            mgrs.getBand(),
            mgrs.getColumnRowId(),
            mgrs.getEasting(),
            mgrs.getNorthing());
  }

  private void refuseBeyondGrids() {
    if (lat < SOUTH_END_OF_GRIDS || lat > NORTH_END_OF_GRIDS) {
      throw new IllegalArgumentException("UTM and MGRS end at 80 S and 84 N: latitude " + lat);
    }
  }

  /** The text in capitals, with Latin digits and plain spaces and signs. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.strip().toUpperCase(Locale.ROOT).toCharArray()) {
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (c == '٫') {
        plain.append('.');
      } else if (c == '−') {
        plain.append('-');
      } else if (c == '،') {
        plain.append(',');
      } else {
        plain.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }

  private static Coordinates parseMgrs(String text, Matcher parts) {
    String easting = parts.group(3);
    String northing = parts.group(4);
    if (northing.isEmpty()) {
      int half = easting.length() / 2;
      northing = easting.substring(half);
      easting = easting.substring(0, half);
    }
    if (easting.length() != northing.length() || easting.length() > 5) {
      throw refusal(text, "easting and northing have the same number of digits, 5 at most");
    }
    try {
      MGRS mgrs = MGRS.parse(parts.group(1) + parts.group(2) + easting + northing);
      return of(text, mgrs.toPoint());
    } catch (ParseException | RuntimeException e) {
      throw refusal(text, "there is no such square of the military grid");
    }
  }

  private static Coordinates parseUtm(String text, Matcher parts) {
    int zone = Integer.parseInt(parts.group(1));
    if (zone < 1 || zone > 60) {
      throw refusal(text, "zones are 1 to 60");
    }
    double easting = Double.parseDouble(parts.group(4));
    double northing = Double.parseDouble(parts.group(5));
    char letter = parts.group(3).charAt(0);
    boolean isJoined = parts.group(2).isEmpty();
    if (letter == 'S' && isJoined && isInBandS(northing)) {
      letter = 'N';
    }
    Hemisphere hemisphere = letter == 'S' || letter < 'N' ? Hemisphere.SOUTH : Hemisphere.NORTH;
    return of(text, UTM.point(zone, hemisphere, easting, northing));
  }

  private static boolean isInBandS(double northing) {
    return northing > 3_540_000 && northing < 4_432_000;
  }

  private static Coordinates of(String text, Point point) {
    Point degrees = point.toDegrees();
    try {
      return new Coordinates(
          Math.IEEEremainder(degrees.getLongitude(), 360), degrees.getLatitude());
    } catch (IllegalArgumentException e) {
      throw refusal(text, "easting or northing lie outside the zone");
    }
  }

  private static Coordinates parseAngles(String text, String plain) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = ANGLE_TOKEN.matcher(plain);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      tokens.add(matcher.group());
      matcher.appendReplacement(rest, " ");
    }
    matcher.appendTail(rest);
    if (!ANGLE_SIGNS.matcher(rest).replaceAll("").isEmpty()) {
      throw refusal(text, "write it like 35.7662 N 43.1221 E, or in DMS, UTM or MGRS");
    }
    int half = tokens.size() / 2;
    if (tokens.size() != 2 * half || half < 1 || half > 4) {
      throw refusal(text, "a latitude and a longitude are needed");
    }
    Angle first = Angle.of(text, tokens.subList(0, half));
    Angle second = Angle.of(text, tokens.subList(half, tokens.size()));
    if (first.isLongitude() && second.isLatitude()) {
      return new Coordinates(first.degrees(), second.degrees());
    }
    if (first.isLongitude() || second.isLatitude() || first.hasLetter() != second.hasLetter()) {
      throw refusal(text, "one of the two is N or S, the other E or W");
    }
    return new Coordinates(second.degrees(), first.degrees());
  }

  /**
   * One angle.
   *
   * @param degrees negative to the south and west
   * @param letter the side of the globe, or a space
   */
  private record Angle(double degrees, char letter) {

    /** Reads up to three numbers, with a letter before or after them. */
    static Angle of(String text, List<String> tokens) {
      char letter = ' ';
      List<String> numbers = tokens;
      if (isLetter(tokens.get(0))) {
        letter = tokens.get(0).charAt(0);
        numbers = tokens.subList(1, tokens.size());
      } else if (isLetter(tokens.get(tokens.size() - 1))) {
        letter = tokens.get(tokens.size() - 1).charAt(0);
        numbers = tokens.subList(0, tokens.size() - 1);
      }
      if (numbers.isEmpty() || numbers.size() > 3 || numbers.stream().anyMatch(Angle::isLetter)) {
        throw refusal(text, "an angle has degrees, minutes and seconds at most");
      }
      return new Angle(degrees(text, numbers, letter), letter);
    }

    private static double degrees(String text, List<String> numbers, char letter) {
      boolean negative = numbers.get(0).startsWith("-");
      if (negative && letter != ' ') {
        throw refusal(text, "either a minus or a letter tells the side");
      }
      double degrees = 0;
      double unit = 1;
      for (int i = 0; i < numbers.size(); i++) {
        double value = Math.abs(Double.parseDouble(numbers.get(i)));
        if (i > 0 && (value >= 60 || !Character.isDigit(numbers.get(i).charAt(0)))) {
          throw refusal(text, "minutes and seconds are 0 to below 60");
        }
        if (i + 1 < numbers.size() && numbers.get(i).contains(".")) {
          throw refusal(text, "only the last number of an angle has a fraction");
        }
        degrees += value * unit;
        unit /= 60;
      }
      return negative || letter == 'S' || letter == 'W' ? -degrees : degrees;
    }

    private static boolean isLetter(String token) {
      return Character.isLetter(token.charAt(0));
    }

    boolean hasLetter() {
      return letter != ' ';
    }

    boolean isLatitude() {
      return letter == 'N' || letter == 'S';
    }

    boolean isLongitude() {
      return letter == 'E' || letter == 'W';
    }
  }

  private static IllegalArgumentException refusal(String text, String reason) {
    return new IllegalArgumentException("“" + text + "” is no coordinate: " + reason);
  }
}
