package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.Gdal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs write becomes columns and rows, and what is left out is told. */
class ForeignFormatsTest {

  @TempDir Path folder;

  @Test
  void plainGeoJson() throws Exception {
    IncomingTable table =
        only(
            "b.geojson",
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "id": 7, "properties": {"name": "Taji", "n": 1.50, "more": {"a": 1}},
               "geometry": {"type": "Point", "coordinates": [44.25, 33.5, 30]}},
              {"type": "Feature", "properties": {"name": null},
               "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4], [1, 2]]]}},
              {"type": "Feature", "properties": {"name": "One"},
               "geometry": {"type": "MultiPoint", "coordinates": [[44, 33]]}}]}
            """);
    assertThat(row(table, 0))
        .containsEntry("name", "Taji")
        .containsEntry("n", "1.5")
        .containsEntry("more", "{\"a\":1}")
        .containsEntry("feature id", "7")
        .containsEntry("geometry.lon", "44.25")
        .containsEntry("geometry.lat", "33.5")
        .containsEntry("geometry.elevation", "30");
    assertThat(row(table, 1)).containsEntry("name", "").containsEntry("geometry.lon", "");
    assertThat(table.rows().get(1).remarks())
        .containsExactly(Remark.of("import.note.geometry", "Polygon"));
    assertThat(row(table, 2)).containsEntry("geometry.lon", "44");
  }

  @Test
  void linkedPlaces() throws Exception {
    IncomingTable table =
        only(
            "lp.json",
            """
            {"type": "FeatureCollection", "features": [{
              "@id": "https://example.org/1", "type": "Feature", "properties": {"title": "Camp X"},
              "when": {"timespans": [
                {"start": {"earliest": "2016-03", "latest": "2016-05"}, "end": {"in": "2020-03-29"}},
                {"start": {"in": "2021"}}]},
              "names": [{"toponym": "Camp X", "lang": "en"}, {"toponym": "معسكر", "lang": "ar"},
                        {"toponym": "X Camp", "lang": "en"}],
              "types": [{"identifier": "aat:1", "label": "army camp"}],
              "geometry": {"type": "Point", "coordinates": [43, 34]},
              "descriptions": [{"value": "A camp.", "lang": "en"}],
              "links": [{"type": "closeMatch", "identifier": "wd:Q1"}]}]}
            """);
    assertThat(row(table, 0))
        .containsEntry("name", "Camp X")
        .containsEntry("name.ar", "معسكر")
        .containsEntry("aliases", "X Camp")
        .containsEntry("when.start", "2016-03/2016-05")
        .containsEntry("when.end", "2020-03-29")
        .containsEntry("type.label", "army camp")
        .containsEntry("description", "A camp.");
    assertThat(table.rows().get(0).remarks())
        .containsExactly(Remark.of("import.note.timespans", 2));
    ColumnMapping guess = ColumnMapping.guess(table.columns());
    assertThat(guess.of("when.start")).contains(Field.RETURN_DATE);
    assertThat(guess.of("when.end")).contains(Field.WITHDRAWAL_DATE);
    assertThat(guess.of("name.ar")).contains(Field.NAME_AR);
    assertThat(guess.of("geometry.lat")).contains(Field.LAT);
    assertThat(guess.of("links")).isEmpty();
  }

  @Test
  void kmlWithTimesAndExtendedData() throws Exception {
    Incoming incoming =
        read(
            "b.kml",
            """
            <?xml version="1.0"?>
            <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
            <Document><name>Bases</name>
            <Folder><name>North</name><TimeSpan><begin>2016</begin><end>2020-03</end></TimeSpan>
              <Placemark><name>Taji</name><description><![CDATA[<b>A</b> base<br/>&amp; more]]></description>
                <Point><coordinates> 44.25,33.5,0 </coordinates></Point></Placemark>
              <Placemark><name>Balad</name><TimeStamp><when>2020-03-29T00:00:00Z</when></TimeStamp>
                <ExtendedData><Data name="event"><value>handover</value></Data>
                  <SchemaData><SimpleData name="source">Rudaw</SimpleData></SchemaData></ExtendedData>
                <MultiGeometry><Point><coordinates>44,34</coordinates></Point>
                  <LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry>
              </Placemark>
            </Folder>
            <NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>
            </Document></kml>
            """);
    IncomingTable table = incoming.tables().get(0);
    assertThat(row(table, 0))
        .containsEntry("name", "Taji")
        .containsEntry("description", "A base\n& more")
        .containsEntry("folder", "North")
        .containsEntry("begin", "2016")
        .containsEntry("end", "2020-03")
        .containsEntry("geometry.lon", "44.25");
    assertThat(row(table, 1))
        .containsEntry("when", "2020-03-29T00:00:00Z")
        .containsEntry("begin", "")
        .containsEntry("event", "handover")
        .containsEntry("source", "Rudaw")
        .containsEntry("geometry.lat", "34");
    assertThat(table.rows().get(1).remarks())
        .containsExactly(Remark.of("import.note.geometry", "LineString"));
    assertThat(incoming.remarks())
        .containsExactly(Remark.of("import.note.entries", "NetworkLink (1)"));
    ColumnMapping guess = ColumnMapping.guess(table.columns());
    assertThat(guess.of("when")).contains(Field.DATE);
    assertThat(guess.of("begin")).contains(Field.RETURN_DATE);
    assertThat(guess.of("event")).contains(Field.TYPE);
  }

  @Test
  void aGeoPackageOfGdal() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("b.csv"), "name,when,lon,lat\nTaji,2020-08-23,44.25,33.5\nNo,,,\n");
    for (String system : new String[] {"EPSG:4326", "EPSG:32638", "EPSG:3857"}) {
      Path file = folder.resolve(system.replace(':', '-') + ".gpkg");
      Gdal.ogr2ogr(
          "-f",
          "GPKG",
          file.toString(),
          csv.toString(),
          "-oo",
          "X_POSSIBLE_NAMES=lon",
          "-oo",
          "Y_POSSIBLE_NAMES=lat",
          "-oo",
          "KEEP_GEOM_COLUMNS=NO",
          "-s_srs",
          "EPSG:4326",
          "-t_srs",
          system);
      Incoming incoming = Importer.read(file);
      Map<String, String> row = row(incoming.tables().get(0), 0);
      assertThat(row).containsEntry("name", "Taji").containsEntry("when", "2020-08-23");
      if (system.equals("EPSG:3857")) {
        assertThat(incoming.remarks())
            .containsExactly(Remark.of("import.note.system", "b", "EPSG:3857"));
      } else {
        assertThat(Double.parseDouble(row.get("geometry.lon"))).isBetween(44.249999, 44.250001);
        assertThat(Double.parseDouble(row.get("geometry.lat"))).isBetween(33.499999, 33.500001);
        assertThat(incoming.remarks()).isEmpty();
      }
    }
  }

  private Incoming read(String name, String text) throws IOException, Unreadable {
    return Importer.read(Files.writeString(folder.resolve(name), text));
  }

  private IncomingTable only(String name, String text) throws IOException, Unreadable {
    Incoming incoming = read(name, text);
    assertThat(incoming.remarks()).isEmpty();
    assertThat(incoming.tables()).hasSize(1);
    return incoming.tables().get(0);
  }

  private static Map<String, String> row(IncomingTable table, int index) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      row.put(table.columns().get(i), table.rows().get(index).cells().get(i));
    }
    return row;
  }
}
