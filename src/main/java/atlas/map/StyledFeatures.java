package atlas.map;

import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;

/** Features and how they look, worked out once and painted often; immutable. */
public final class StyledFeatures {

  private final FlatFeatures features;
  private final Recipe recipe;

  StyledFeatures(FlatFeatures features, Recipe recipe) {
    this.features = features;
    this.recipe = recipe;
  }

  /**
   * Projects features and works out their style.
   *
   * @param collection with WGS 84 coordinates in degrees, longitude first; features without a
   *     geometry are left out
   * @param style in which {@code pixel} is the unit of length
   * @throws IllegalArgumentException if a feature is not on the globe, or the style has a
   *     symbolizer that is not for features
   */
  public static StyledFeatures of(
      SimpleFeatureCollection collection, Style style, Projection projection) {
    PlaneGeometry plane = new PlaneGeometry(projection);
    List<SimpleFeature> features = new ArrayList<>();
    List<Geometry> geometries = new ArrayList<>();
    try (SimpleFeatureIterator iterator = collection.features()) {
      while (iterator.hasNext()) {
        SimpleFeature feature = iterator.next();
        if (feature.getDefaultGeometry() instanceof Geometry geometry && !geometry.isEmpty()) {
          features.add(feature);
          geometries.add(plane.project(geometry));
        }
      }
    }
    return new StyledFeatures(
        FlatFeatures.of(geometries), new StyleCompiler(style).compile(features));
  }

  FlatFeatures features() {
    return features;
  }

  Recipe recipe() {
    return recipe;
  }
}
