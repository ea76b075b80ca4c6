package atlas.map;

import atlas.view.Extent;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

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
    Layer countries = read("countries");
    Layer sea = read("sea");
    Layer lakes = read("lakes").and(read("reservoirs_osm")).rounded();
    Layer rivers = read("rivers").rounded();
    Layer boundaries = read("boundaries");
    Envelope box = countries.box();
    box.expandToInclude(sea.box());

    Map<Plate, Layer> layers = new EnumMap<>(Plate.class);
    layers.put(Plate.LAND, countries);
    layers.put(Plate.RIVERS, rivers);
    layers.put(Plate.SEA, sea);
    layers.put(Plate.COAST, coast(sea, box));
    layers.put(Plate.LAKES, lakes);
    layers.put(Plate.GOVERNORATE_BORDERS, boundaries.where("kind", "admin1"));
    layers.put(Plate.COUNTRY_BORDERS, boundaries.where("kind", "country"));
    Map<Plate, StyledFeatures> light = new EnumMap<>(Plate.class);
    Map<Plate, StyledFeatures> dark = new EnumMap<>(Plate.class);
    layers.forEach(
        (plate, layer) -> {
          FlatFeatures features = FlatFeatures.of(layer.onPlane(plane));
          light.put(plate, styled(plate, features, layer, false));
          dark.put(plate, styled(plate, features, layer, true));
        });

    Extent region = projection.wholeRegion();
    return new Basemap(
        region,
        relief(box, countries.where("id", "IQ").onPlane(plane).get(0)),
        light,
        dark,
        places(read("places")),
        areaNames(
            region, countries, read("admin1").where("country", "IQ"), sea.and(lakes), rivers));
  }

  private static StyledFeatures styled(
      Plate plate, FlatFeatures features, Layer layer, boolean dark) {
    StyleCompiler compiler = new StyleCompiler(BasemapStyle.of(plate, dark));
    return new StyledFeatures(features, compiler.compile(layer.features()));
  }

  private Layer read(String name) throws IOException {
    return Layer.of(new GeoJsonLayer(data.resolve(name + ".geojson")).read());
  }

  /** The edge of the sea, without the edge of the base map. */
  private static Layer coast(Layer sea, Envelope box) {
    return new Layer(
        sea.features(), sea.geometries().stream().map(g -> coastline(g, box)).toList());
  }

  private static Geometry coastline(Geometry sea, Envelope box) {
    List<LineString> lines = new ArrayList<>();
    for (Object ring : LinearComponentExtracter.getLines(sea)) {
      Coordinate[] coordinates = ((LineString) ring).getCoordinates();
      int begin = 0;
      for (int i = 1; i <= coordinates.length; i++) {
        boolean ends = i == coordinates.length;
        if (ends || isOnEdge(coordinates[i - 1], coordinates[i], box)) {
          if (i - begin > 1) {
            lines.add(sea.getFactory().createLineString(Arrays.copyOfRange(coordinates, begin, i)));
          }
          begin = i;
        }
      }
    }
    return sea.getFactory().createMultiLineString(lines.toArray(new LineString[0]));
  }

  private static boolean isOnEdge(Coordinate a, Coordinate b, Envelope box) {
    double near = 2e-4;
    return bothNear(a.x, b.x, box.getMinX(), near)
        || bothNear(a.x, b.x, box.getMaxX(), near)
        || bothNear(a.y, b.y, box.getMinY(), near)
        || bothNear(a.y, b.y, box.getMaxY(), near);
  }

  private static boolean bothNear(double a, double b, double edge, double near) {
    return Math.abs(a - edge) < near && Math.abs(b - edge) < near;
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

  private List<Place> places(Layer layer) {
    List<Geometry> points = layer.onPlane(plane);
    List<Place> places = new ArrayList<>();
    for (SimpleFeature feature : layer.features()) {
      Point point = (Point) points.get(places.size());
      places.add(
          new Place(
              (Integer) feature.getAttribute("id"),
              text(feature, "name_en"),
              text(feature, "name_ar"),
              text(feature, "country"),
              (Integer) feature.getAttribute("rank"),
              point.getX(),
              point.getY()));
    }
    return places;
  }

  private List<AreaName> areaNames(
      Extent region, Layer countries, Layer governorates, Layer waters, Layer rivers) {
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
                        name, text(river.features().get(0), "name_ar"), river.onPlane(plane))));
    return names;
  }

  private void addAreas(
      AreaName.Kind kind, String idProperty, Layer layer, AreaNaming naming, List<AreaName> names) {
    layer
        .byName(idProperty)
        .forEach(
            (id, area) -> {
              SimpleFeature first = area.features().get(0);
              Geometry whole = area.onPlane(plane).stream().reduce(Geometry::union).orElseThrow();
              names.add(
                  naming.area(kind, id, text(first, "name_en"), text(first, "name_ar"), whole));
            });
  }

  private static String text(SimpleFeature feature, String property) {
    return String.valueOf(feature.getAttribute(property));
  }

  /**
   * Features and, for each, the geometry that is drawn of it.
   *
   * @param geometries in degrees
   */
  private record Layer(List<SimpleFeature> features, List<Geometry> geometries) {

    static Layer of(List<SimpleFeature> features) {
      return new Layer(
          features, features.stream().map(f -> (Geometry) f.getDefaultGeometry()).toList());
    }

    Layer and(Layer other) {
      return of(Stream.concat(features.stream(), other.features.stream()).toList());
    }

    Layer rounded() {
      return new Layer(features, geometries.stream().map(CornerCutting::round).toList());
    }

    Layer where(String property, String value) {
      return of(features.stream().filter(f -> text(f, property).equals(value)).toList());
    }

    /** The layers of each name, in order of appearance; nameless features are left out. */
    Map<String, Layer> byName(String property) {
      Map<String, List<SimpleFeature>> groups = new LinkedHashMap<>();
      features.stream()
          .filter(f -> !text(f, property).isEmpty())
          .forEach(f -> groups.computeIfAbsent(text(f, property), any -> new ArrayList<>()).add(f));
      Map<String, Layer> layers = new LinkedHashMap<>();
      groups.forEach((name, members) -> layers.put(name, of(members)));
      return layers;
    }

    Envelope box() {
      Envelope box = new Envelope();
      geometries.forEach(g -> box.expandToInclude(g.getEnvelopeInternal()));
      return box;
    }

    List<Geometry> onPlane(PlaneGeometry plane) {
      return geometries.stream().map(plane::project).toList();
    }
  }
}
