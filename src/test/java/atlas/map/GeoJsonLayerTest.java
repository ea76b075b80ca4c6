package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonLayerTest {

  private static final String COLLECTION = "{'type':'FeatureCollection','features':[%s]}";
  private static final String FEATURE =
      "{'type':'Feature','properties':{'name_en':'Hit'},'geometry':%s}";

  @TempDir Path folder;

  private List<SimpleFeature> read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("lakes.geojson"), json.replace('\'', '"'));
    return new GeoJsonLayer(file).read();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'Point','coordinates':[43,36]}                                       | POINT (43 36)
          {'type':'LineString','coordinates':[[43,36],[44,37]]}                        | LINESTRING (43 36, 44 37)
          {'type':'MultiLineString','coordinates':[[[43,36],[44,37]]]}                 | MULTILINESTRING ((43 36, 44 37))
          {'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]],[[4,1],[5,1],[5,2],[4,1]]]} | POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))
          {'type':'MultiPolygon','coordinates':[[[[0,0],[1,0],[1,1],[0,0]]]]}          | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))
          """)
  void readsGeometries(String geometry, String wkt) throws IOException {
    List<SimpleFeature> features = read(COLLECTION.formatted(FEATURE.formatted(geometry)));

    assertThat(features.get(0).getDefaultGeometry()).hasToString(wkt);
    assertThat(features.get(0).getAttribute("name_en")).isEqualTo("Hit");
  }

  @Test
  void readsProperties() throws IOException {
    String point = "'geometry':{'type':'Point','coordinates':[43,36]}";
    List<SimpleFeature> features =
        read(
            COLLECTION.formatted(
                "{'properties':{'rank':3,'name_ar':'هيت','pop':null},"
                    + point
                    + "},{'properties':{'rank':4},"
                    + point
                    + "}"));

    assertThat(features.get(0).getAttribute("rank")).isEqualTo(3);
    assertThat(features.get(0).getAttribute("name_ar")).isEqualTo("هيت");
    assertThat(features.get(0).getAttribute("pop")).isEqualTo("");
    assertThat(features.get(1).getAttribute("name_ar")).isEqualTo("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # not JSON, empty, cut short
          <kml/>                                                  | not JSON, or cut short
          {'type':'FeatureCollection','features':[{'type':'Feat   | not JSON, or cut short
          # JSON, but nothing of ours
          []                                                      | not a FeatureCollection
          {'type':'Feature'}                                      | not a FeatureCollection
          {'type':'FeatureCollection','features':3}               | not a FeatureCollection
          """)
  void refusesOtherFiles(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("lakes.geojson: " + reason);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          null                                                     | no geometry of a known type
          {'type':'Circle','coordinates':[43,36]}                  | no geometry of a known type
          {'type':'Point','coordinates':[43]}                      | a position has two numbers
          {'type':'Point','coordinates':['43','36']}               | a position has two numbers
          {'type':'LineString','coordinates':[]}                   | a list of coordinates is missing
          {'type':'LineString'}                                    | a list of coordinates is missing
          {'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1]]]}   | Points of LinearRing do not form a closed linestring
          """)
  void refusesOtherGeometries(String geometry, String reason) {
    String good = FEATURE.formatted("{'type':'Point','coordinates':[43,36]}");
    String bad = FEATURE.formatted(geometry);

    assertThatThrownBy(() -> read(COLLECTION.formatted(good + "," + bad)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("lakes.geojson: feature 2: " + reason);
  }
}
