package atlas.map;

import atlas.view.Extent;
import atlas.view.Theme;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;

/**
 * Makes the program's base map of the files in {@code data/basemap}: projected, and with its styles
 * worked out. The build runs it. The same input gives the same bytes.
 */
public final class BasemapBuilder {

  /** The relief has a pixel for each minute of arc. */
  private static final int PIXELS_PER_DEGREE = 60;

  /** How much of the relief shows outside Iraq. */
  private static final double RELIEF_ABROAD = 0.65;

  /** Shape of the picture in which areas must be named, width to height. */
  private static final double USUAL_SHAPE = 1.6;

  private final Path data;
  private final Projection projection = new Projection();
  private final PlaneGeometry plane = new PlaneGeometry(projection);

  BasemapBuilder(Path data) {
    this.data = data;
  }

  /**
   * Makes the base map unless it is newer than everything that it is made of.
   *
   * @param args the folder of the base map's data, and the folder of the program's classes
   * @throws IOException if the data can't be read or are not what they should be
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Path.of(args[1]).resolve("atlas/map");
    Path target = folder.resolve(Basemap.RESOURCE);
    if (!isNewerThanAllIn(target, List.of(data, folder))) {
      new BasemapBuilder(data).build(target);
    }
  }

  /** Writes the base map beside its place and moves it there when it is whole. */
  void build(Path target) throws IOException {
    Basemap basemap = basemap();
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      BasemapFile.write(basemap, out);
    }
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isNewerThanAllIn(Path target, List<Path> folders) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(target);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> !f.equals(target)).toList()) {
          if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private Basemap basemap() throws IOException {
    SourceLayer countries = read("countries");
    SourceLayer sea = read("sea");
    SourceLayer lakes = read("lakes").and(read("reservoirs_osm")).rounded();
    SourceLayer rivers = read("rivers").rounded();
    SourceLayer boundaries = read("boundaries");
    Envelope box = countries.box();
    box.expandToInclude(sea.box());

    Map<Plate, SourceLayer> layers = new EnumMap<>(Plate.class);
    layers.put(Plate.LAND, countries);
    layers.put(Plate.RIVERS, rivers);
    layers.put(Plate.SEA, sea);
    layers.put(Plate.COAST, coast(sea, new Coastline(box)));
    layers.put(Plate.LAKES, lakes);
    layers.put(Plate.GOVERNORATE_BORDERS, boundaries.where("kind", "admin1"));
    layers.put(Plate.COUNTRY_BORDERS, boundaries.where("kind", "country"));
    Map<Theme, Map<Plate, StyledFeatures>> plates = new EnumMap<>(Theme.class);
    layers.forEach(
        (plate, layer) -> {
          FlatFeatures features = FlatFeatures.of(layer.onPlane(plane));
          for (Theme theme : Theme.values()) {
            plates
                .computeIfAbsent(theme, t -> new EnumMap<>(Plate.class))
                .put(plate, styled(plate, features, layer, theme));
          }
        });

    Extent region = projection.wholeRegion();
    return new Basemap(
        region,
        ScaleFactors.of(projection),
        relief(box, countries.where("id", "IQ").onPlane(plane).get(0)),
        plates,
        places(read("places")),
        areaNames(
            region, countries, read("admin1").where("country", "IQ"), sea.and(lakes), rivers));
  }

  private static StyledFeatures styled(
      Plate plate, FlatFeatures features, SourceLayer layer, Theme theme) {
    StyleCompiler compiler = new StyleCompiler(BasemapStyle.of(plate, theme));
    return new StyledFeatures(features, compiler.compile(layer.features()));
  }

  private SourceLayer read(String name) throws IOException {
    return SourceLayer.of(new GeoJsonLayer(data.resolve(name + ".geojson")).read());
  }

  private static SourceLayer coast(SourceLayer sea, Coastline coastline) {
    return new SourceLayer(sea.features(), sea.geometries().stream().map(coastline::of).toList());
  }

  private Relief relief(Envelope box, Geometry iraq) throws IOException {
    Path file = data.resolve("relief.png");
    BufferedImage image = ImageIO.read(file.toFile());
    if (image == null || image.getRaster().getNumBands() != 1) {
      throw new IOException(file.getFileName() + ": not a grey PNG");
    }
    if (image.getWidth() != Math.round(box.getWidth() * PIXELS_PER_DEGREE)
        || image.getHeight() != Math.round(box.getHeight() * PIXELS_PER_DEGREE)) {
      throw new IOException(
          "%s: %d × %d pixels, but the layers are %s × %s degrees, of %d pixels each"
              .formatted(
                  file.getFileName(),
                  image.getWidth(),
                  image.getHeight(),
                  box.getWidth(),
                  box.getHeight(),
                  PIXELS_PER_DEGREE));
    }
    PointOnGeometryLocator locator = new IndexedPointInAreaLocator(iraq);
    return new ReliefWarp(image.getRaster(), box.getMinX(), box.getMaxY(), PIXELS_PER_DEGREE)
        .warp(
            projection,
            projection.extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
            (x, y) ->
                locator.locate(new Coordinate(x, y)) == Location.EXTERIOR ? RELIEF_ABROAD : 1);
  }

  private List<Place> places(SourceLayer layer) {
    List<Geometry> points = layer.onPlane(plane);
    List<Place> places = new ArrayList<>();
    for (SimpleFeature feature : layer.features()) {
      Point point = (Point) points.get(places.size());
      places.add(
          new Place(
              (Integer) feature.getAttribute("id"),
              SourceLayer.text(feature, "name_en"),
              SourceLayer.text(feature, "name_ar"),
              SourceLayer.text(feature, "country"),
              (Integer) feature.getAttribute("rank"),
              point.getX(),
              point.getY()));
    }
    return places;
  }

  private List<AreaName> areaNames(
      Extent region,
      SourceLayer countries,
      SourceLayer governorates,
      SourceLayer waters,
      SourceLayer rivers) {
    AreaNaming naming = new AreaNaming(region.fittedTo(USUAL_SHAPE, 1));
    List<AreaName> names = new ArrayList<>();
    addAreas(AreaName.Kind.COUNTRY, "id", countries, naming, names);
    addAreas(AreaName.Kind.GOVERNORATE, "id", governorates, naming, names);
    addAreas(AreaName.Kind.LAKE, "name_en", waters, naming, names);
    rivers
        .byName("name_en")
        .forEach(
            (name, river) ->
                names.addAll(
                    naming.river(
                        name,
                        SourceLayer.text(river.features().get(0), "name_ar"),
                        river.onPlane(plane))));
    return names;
  }

  private void addAreas(
      AreaName.Kind kind,
      String idProperty,
      SourceLayer layer,
      AreaNaming naming,
      List<AreaName> names) {
    layer
        .byName(idProperty)
        .forEach(
            (id, area) -> {
              SimpleFeature first = area.features().get(0);
              Geometry whole = area.onPlane(plane).stream().reduce(Geometry::union).orElseThrow();
              names.add(
                  naming.area(
                      kind,
                      id,
                      SourceLayer.text(first, "name_en"),
                      SourceLayer.text(first, "name_ar"),
                      whole));
            });
  }
}
