package atlas.map;

import atlas.view.Extent;
import atlas.view.Theme;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The base map as the build made it: projected, with its styles worked out, so that painting it
 * needs no GeoTools. Immutable and safe for use by several threads.
 */
public final class Basemap {

  /** The file that the build writes beside this class. */
  static final String RESOURCE = "basemap.bin";

  private final Extent wholeRegion;
  private final ScaleFactors scaleFactors;
  private final Relief relief;
  private final Map<Theme, Map<Plate, StyledFeatures>> plates;
  private final List<Place> places;
  private final List<AreaName> areaNames;

  Basemap(
      Extent wholeRegion,
      ScaleFactors scaleFactors,
      Relief relief,
      Map<Theme, Map<Plate, StyledFeatures>> plates,
      List<Place> places,
      List<AreaName> areaNames) {
    this.wholeRegion = wholeRegion;
    this.scaleFactors = scaleFactors;
    this.relief = relief;
    this.plates = new EnumMap<>(plates);
    this.places = List.copyOf(places);
    this.areaNames = List.copyOf(areaNames);
  }

  /**
   * Reads the base map that the build made.
   *
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static Basemap load() {
    try (InputStream stream = Basemap.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new FileNotFoundException("The program has no base map: " + RESOURCE);
      }
      return BasemapFile.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole region of the atlas, known without waking GeoTools. */
  public Extent wholeRegion() {
    return wholeRegion;
  }

  /**
   * Metres on the plane for each metre on the ground at a point of the plane, as {@link
   * Projection#scaleFactor} has it, known without waking GeoTools.
   */
  public double scaleFactor(double x, double y) {
    return scaleFactors.at(x, y);
  }

  /**
   * Where true north is at a point of the plane: degrees counterclockwise from straight up; known
   * without waking GeoTools.
   */
  public double north(double x, double y) {
    return scaleFactors.north(x, y);
  }

  /** Towns, the most important first. */
  public List<Place> places() {
    return places;
  }

  /** Names of countries, Iraq's governorates, waters and rivers, in this order. */
  public List<AreaName> areaNames() {
    return areaNames;
  }

  ScaleFactors scaleFactors() {
    return scaleFactors;
  }

  Relief relief() {
    return relief;
  }

  StyledFeatures plate(Plate plate, Theme theme) {
    return plates.get(theme).get(plate);
  }
}
