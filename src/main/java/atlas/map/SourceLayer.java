package atlas.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer of the base map's data, for the build: features and, for each, the geometry that is drawn
 * of it.
 *
 * @param features in the order of the file
 * @param geometries in degrees
 */
record SourceLayer(List<SimpleFeature> features, List<Geometry> geometries) {

  static SourceLayer of(List<SimpleFeature> features) {
    return new SourceLayer(
        features, features.stream().map(f -> (Geometry) f.getDefaultGeometry()).toList());
  }

  /** An attribute as text, empty where it is missing. */
  static String text(SimpleFeature feature, String property) {
    Object value = feature.getAttribute(property);
    return value == null ? "" : value.toString();
  }

  SourceLayer and(SourceLayer other) {
    return new SourceLayer(
        Stream.concat(features.stream(), other.features.stream()).toList(),
        Stream.concat(geometries.stream(), other.geometries.stream()).toList());
  }

  SourceLayer where(String property, String value) {
    return of(features.stream().filter(f -> text(f, property).equals(value)).toList());
  }

  /** The layer of each name, in order of appearance; nameless features are left out. */
  Map<String, SourceLayer> byName(String property) {
    Map<String, List<SimpleFeature>> groups = new LinkedHashMap<>();
    for (SimpleFeature feature : features) {
      String name = text(feature, property);
      if (!name.isEmpty()) {
        groups.computeIfAbsent(name, any -> new ArrayList<>()).add(feature);
      }
    }
    Map<String, SourceLayer> layers = new LinkedHashMap<>();
    groups.forEach((name, members) -> layers.put(name, of(members)));
    return layers;
  }

  SourceLayer rounded() {
    return new SourceLayer(features, geometries.stream().map(CornerCutting::round).toList());
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
