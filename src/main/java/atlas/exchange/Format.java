package atlas.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form in which facts are written for other programs. */
public enum Format {
  /** The store itself, for QGIS, GDAL and ArcGIS. */
  GEOPACKAGE("gpkg", false),
  /** Linked Places, with everything as members of its own. */
  GEOJSON("geojson", true),
  /** For Google Earth: a placemark and its time for each run of days with one status. */
  KML("kml", true),
  /** The same with our marks inside. */
  KMZ("kmz", true),
  /** The table of sites on a day. */
  CSV("csv", true),
  /** The six files of the facts, for spreadsheets and for another store. */
  ZIP("zip", false);

  private final String extension;
  private final boolean canBeOfOneDay;

  Format(String extension, boolean canBeOfOneDay) {
    this.extension = extension;
    this.canBeOfOneDay = canBeOfOneDay;
  }

  /** How the name of its files ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether it can show the sites as they are on one day. */
  public boolean canBeOfOneDay() {
    return canBeOfOneDay;
  }

  /** The format that the end of a file's name asks for, if any. */
  public static Optional<Format> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.extension)).findFirst();
  }

  /** All endings, as they stand in a sentence: ".gpkg, .geojson, …". */
  public static String extensions() {
    return Arrays.stream(values()).map(f -> "." + f.extension).collect(Collectors.joining(", "));
  }
}
