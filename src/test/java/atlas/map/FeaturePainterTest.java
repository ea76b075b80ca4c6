package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.PlanePoint;
import atlas.view.Extent;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Style;
import org.geotools.data.DataUtilities;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Any features with any style, as a user's own layer would come. */
class FeaturePainterTest {

  private static final StyleBuilder STYLES = new StyleBuilder();
  private static final int WHITE = 0xffffffff;
  private static final int RED = 0xffff0000;

  private final Projection projection = new Projection();

  /** Around 43 E 36 N, 1 km to the pixel. */
  private final Viewport view = view(new Projection());

  private static Viewport view(Projection projection) {
    PlanePoint centre = projection.project(43, 36);
    return new Viewport(Extent.around(centre.x(), centre.y(), 200_000, 200_000), 200, 200, 1);
  }

  private BufferedImage paint(Style style, String... geometries)
      throws ParseException, SchemaException {
    SimpleFeatureType type = DataUtilities.createType("own", "geometry:Geometry,name:String");
    List<SimpleFeature> features = new ArrayList<>();
    for (String wkt : geometries) {
      Geometry geometry = new WKTReader().read(wkt);
      features.add(
          SimpleFeatureBuilder.build(type, new Object[] {geometry, wkt}, "own." + features.size()));
    }
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 200, 200);
    new FeaturePainter()
        .paint(g, StyledFeatures.of(DataUtilities.collection(features), style, projection), view);
    g.dispose();
    return image;
  }

  private int at(BufferedImage image, double lon, double lat) {
    PlanePoint point = projection.project(lon, lat);
    return image.getRGB((int) view.pixelX(point.x()), (int) view.pixelY(point.y()));
  }

  @Test
  void fillsPolygonsButNotTheirHoles() throws Exception {
    BufferedImage image =
        paint(
            STYLES.createStyle(STYLES.createPolygonSymbolizer(Color.RED)),
            // Rings run any way, and polygons may overlap.
            "POLYGON ((42.5 35.5, 43.5 35.5, 43.5 36.5, 42.5 36.5, 42.5 35.5),"
                + " (42.8 35.8, 43.2 35.8, 43.2 36.2, 42.8 36.2, 42.8 35.8))",
            "POLYGON ((42.4 35.4, 42.4 35.7, 43 35.7, 43 35.4, 42.4 35.4))");

    assertThat(at(image, 42.6, 36)).isEqualTo(RED);
    assertThat(at(image, 42.6, 35.6)).as("overlap").isEqualTo(RED);
    assertThat(at(image, 43, 36)).as("hole").isEqualTo(WHITE);
    assertThat(at(image, 43.7, 36)).isEqualTo(WHITE);
  }

  @Test
  void strokesLines() throws Exception {
    BufferedImage image =
        paint(
            STYLES.createStyle(STYLES.createLineSymbolizer(Color.RED, 4)),
            "LINESTRING (20 36, 43 36, 43 38)",
            "MULTILINESTRING ((42.5 35.5, 43.5 35.5), (42.5 35.4, 42.6 35.4))");

    assertThat(at(image, 43, 36.2)).isEqualTo(RED);
    assertThat(at(image, 43, 35.5)).isEqualTo(RED);
    assertThat(at(image, 43, 35.8)).isEqualTo(WHITE);
  }

  @Test
  void aParallelIsCurved() throws Exception {
    BufferedImage image =
        paint(
            STYLES.createStyle(STYLES.createLineSymbolizer(Color.RED, 3)),
            "LINESTRING (23 36, 63 36)");

    assertThat(at(image, 43, 36)).isEqualTo(RED);
  }

  @Test
  void drawsMarksAtPoints() throws Exception {
    BufferedImage image =
        paint(
            STYLES.createStyle(
                STYLES.createPointSymbolizer(
                    STYLES.createGraphic(
                        null, STYLES.createMark("circle", Color.RED), null, 1, 10, 0))),
            "POINT (43 36)",
            "MULTIPOINT (42.5 35.5, 43.5 36.5)");

    assertThat(at(image, 43, 36)).isEqualTo(RED);
    assertThat(at(image, 42.5, 35.5)).isEqualTo(RED);
    assertThat(at(image, 43.5, 36.5)).isEqualTo(RED);
    assertThat(at(image, 43.25, 36)).isEqualTo(WHITE);
  }

  @Test
  void writesTextsUnlessTheyCollide() throws Exception {
    Style style =
        STYLES.createStyle(
            STYLES.createTextSymbolizer(
                STYLES.createFill(Color.RED),
                new org.geotools.api.style.Font[] {STYLES.createFont("SansSerif", 14)},
                STYLES.createHalo(Color.BLACK, 1),
                STYLES.attributeExpression("name"),
                STYLES.createPointPlacement(0.5, 0.5, 0),
                null));

    BufferedImage alone = paint(style, "POINT (43 36)");
    BufferedImage crowded = paint(style, "POINT (43 36)", "POINT (43.01 36.01)");

    assertThat(count(alone, RED)).isPositive();
    assertThat(count(crowded, RED)).isEqualTo(count(alone, RED));
  }

  @Test
  void drawsNothingBeyondItsScales() throws Exception {
    Style style = STYLES.createStyle(null, STYLES.createLineSymbolizer(Color.RED, 4), 0, 1_000_000);

    assertThat(count(paint(style, "LINESTRING (42 36, 44 36)"), WHITE)).isEqualTo(200 * 200);
  }

  @Test
  void leavesTheGraphicsAsItWas() throws Exception {
    Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
    g.setColor(Color.PINK);
    Object stroke = g.getStroke();

    FlatFeatures triangle =
        FlatFeatures.of(List.of(new WKTReader().read("POLYGON ((0 0, 1 0, 1 1, 0 0))")));
    Symbol fill = new Symbol.Fill(RED);
    Recipe recipe = new Recipe(List.of(new Recipe.Step(0, 1e9, fill, new int[] {0})));
    new FeaturePainter().paint(g, new StyledFeatures(triangle, recipe), view);

    assertThat(g.getColor()).isEqualTo(Color.PINK);
    assertThat(g.getStroke()).isEqualTo(stroke);
    g.dispose();
  }

  private static long count(BufferedImage image, int rgb) {
    return Arrays.stream(image.getRGB(0, 0, 200, 200, null, 0, 200))
        .filter(pixel -> pixel == rgb)
        .count();
  }
}
