package atlas.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.ShippedFacts;
import atlas.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or that came to some: each is refused in one sentence. */
class HostileFilesTest {

  @TempDir Path folder;

  // ---- any

  @Test
  void aFileThatIsEmptyOrMissingOrOfAnotherKind() throws IOException {
    for (String ending : Importer.endings()) {
      refused(Files.write(folder.resolve("empty." + ending), new byte[0]), "is empty");
      refused(folder.resolve("missing." + ending), "There is no file missing." + ending);
    }
    refused(Files.writeString(folder.resolve("x.docx"), "x"), "no kind of file that can be");
    refused(Files.createDirectory(folder.resolve("folder.csv")), "is a folder or a device");
  }

  @Test
  void aFileLargerThanMemoryIsForIsNotRead() throws IOException {
    Path file = folder.resolve("large.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) '\n');
      for (int i = 0; i <= Limits.BYTES >> 20; i++) {
        out.write(chunk);
      }
    }
    refused(file, "is larger than 64 MB");
  }

  // ---- text

  @ParameterizedTest
  @ValueSource(strings = {"x", ",", "\"x\n", "\"\n\","})
  void aTableOfOneEndlessLine(String repeated) throws IOException {
    refused(
        Files.writeString(folder.resolve("line.csv"), "a,b\n" + "\"" + repeated.repeat(1_500_000)),
        "line.csv");
    refused(Files.writeString(folder.resolve("head.csv"), "a" + ",".repeat(600_000)), "columns");
  }

  @Test
  void aTableThatIsNoText() throws IOException {
    refused(
        Files.write(folder.resolve("latin.csv"), "name\nArbīl é\n".getBytes(ISO_8859_1)),
        "neither UTF-8 nor UTF-16");
    refused(Files.write(folder.resolve("odd.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}), "");
    Incoming control = read(Files.writeString(folder.resolve("control.csv"), "name\nA\u0007B\n"));
    assertThat(control.tables()).hasSize(1);
  }

  // ---- zip

  @Test
  void aZipThatUnpacksToMoreThanMemoryIsFor() throws IOException {
    byte[] bomb = zip("sites.csv", Limits.BYTES + 1L);
    assertThat(bomb.length).isLessThan(1 << 20);
    refused(Files.write(folder.resolve("bomb.zip"), bomb), "more than 64 MB once it is unpacked");
    byte[] beside = zip("readme.md", Limits.BYTES + 1L);
    refused(Files.write(folder.resolve("beside.zip"), beside), "once it is unpacked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../sites.csv",
        "a/../../sites.csv",
        "/etc/sites.csv",
        "..\\sites.csv",
        "C:sites.csv"
      })
  void aZipWhoseNamesLeadOut(String name) throws IOException {
    refused(Files.write(folder.resolve("out.zip"), zip(name, 1)), "leads out of its folder");
  }

  @Test
  void aZipThatIsCutOffOrNoneOrHoldsNoTable() throws IOException {
    byte[] whole = zip("sites.csv", 100_000);
    refused(
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)),
        "is no whole zip file");
    refused(Files.writeString(folder.resolve("text.zip"), "PK?"), "is no whole zip file");
    refused(Files.write(folder.resolve("other.zip"), zip("x.png", 10)), "holds no table");
  }

  @Test
  void aZipOfVeryManyFiles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= Limits.ZIP_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry(i + ".csv"));
      }
    }
    refused(Files.write(folder.resolve("many.zip"), bytes.toByteArray()), "more than 2,000 files");
  }

  // ---- GeoJSON

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void aGeoJsonThatIsVeryDeep(String open) throws IOException {
    String deep = open.repeat(100_000);
    refused(text("deep.geojson", "{\"type\":\"FeatureCollection\",\"features\":" + deep), "");
    refused(
        text("inside.geojson", "{\"features\":[{\"properties\":{\"x\":" + deep),
        "from feature 1 on");
    refused(text("beside.geojson", "{\"other\":" + deep), "is no whole GeoJSON");
  }

  @Test
  void aGeoJsonThatIsCutOffOrNone() throws IOException {
    refused(text("cut.geojson", "{\"features\":[{\"properties\":{}},{\"prop"), "from feature 2 on");
    refused(text("end.geojson", "{\"features\":[{\"properties\":{}}]"), "is no whole GeoJSON");
    refused(text("list.json", "[1,2]"), "is no GeoJSON with features");
    refused(text("other.json", "{\"a\":1}"), "is no GeoJSON with features");
    refused(text("html.json", "<html>"), "is no whole GeoJSON");
  }

  @Test
  void aFeatureOfVeryManyValues() throws IOException {
    refused(
        text("many.geojson", "{\"features\":[{\"geometry\":[" + "1,".repeat(600_000) + "1]}]}"),
        "from feature 1 on");
    refused(
        text(
            "columns.geojson",
            IntStream.range(0, 600)
                .mapToObj(i -> "{\"properties\":{\"p" + i + "\":1}}")
                .collect(Collectors.joining(",", "{\"features\":[", "]}"))),
        "more than 500 columns");
  }

  @Test
  void aNumberOfVeryManyDigitsIsNotWrittenOut() throws IOException {
    Incoming read =
        read(text("number.geojson", "{\"features\":[{\"properties\":{\"x\":1.5e999999999}}]}"));
    assertThat(read.tables().get(0).rows().get(0).cells().get(0)).hasSizeLessThan(40);
  }

  // ---- KML

  @Test
  void aKmlWithEntities() throws IOException {
    Path secret = text("secret.txt", "secret");
    refused(
        text(
            "xxe.kml",
            "<!DOCTYPE kml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><kml>&x;</kml>"),
        "has a DOCTYPE");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE kml [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    refused(text("laughs.kml", laughs + "]><kml>&a29;</kml>"), "has a DOCTYPE");
    refused(text("outside.kml", "<!DOCTYPE kml SYSTEM \"http://example.org/x.dtd\"><kml/>"), "");
    refused(text("entity.kml", "<kml>&x;</kml>"), "is no whole KML");
  }

  @Test
  void aKmlThatIsDeepOrCutOffOrNone() throws IOException {
    refused(text("deep.kml", "<kml>" + "<Folder>".repeat(100_000)), "more than 200 deep");
    refused(text("cut.kml", "<kml><Document>\n<Placem"), "on line 2");
    refused(text("other.kml", "<svg></svg>"), "is no KML");
    refused(text("text.kml", "no XML"), "is no whole KML");
    refused(
        text("long.kml", "<kml><name>" + "x".repeat(Limits.CELL + 1) + "</name></kml>"),
        "has a text on line 1 that has no end");
  }

  @Test
  void aKmzIsWatchedAsAnyZip() throws IOException {
    refused(Files.write(folder.resolve("bomb.kmz"), zip("doc.kml", Limits.BYTES + 1L)), "64 MB");
    refused(Files.write(folder.resolve("out.kmz"), zip("../doc.kml", 1)), "leads out");
    refused(Files.write(folder.resolve("none.kmz"), zip("doc.txt", 1)), "holds no table");
    refused(Files.write(folder.resolve("text.kmz"), zip("doc.kml", 10)), "is no whole KML");
  }

  // ---- GeoPackage

  @Test
  void aGeoPackageWithTriggersAndViewsRunsNothing() throws Exception {
    Path file = folder.resolve("evil.gpkg");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(
          "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
              + "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INT);"
              + "CREATE TABLE gpkg_spatial_ref_sys (srs_id INT, organization_coordsys_id INT);"
              + "CREATE VIEW endless AS WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1"
              + " FROM x) SELECT n, load_extension('evil') FROM x;"
              + "INSERT INTO gpkg_contents VALUES ('endless', 'features');");
      refused(file, "holds no table that can be read");
      sql.executeUpdate(
          "CREATE TABLE bases (name TEXT, big AS (hex(zeroblob(400000000))));"
              + "INSERT INTO bases VALUES ('Taji');"
              + "CREATE TRIGGER evil AFTER INSERT ON bases BEGIN DELETE FROM gpkg_contents; END;"
              + "INSERT INTO gpkg_contents VALUES ('bases', 'attributes');"
              + "CREATE TABLE \"x\"\"; DROP TABLE bases\" (name TEXT);"
              + "INSERT INTO gpkg_contents VALUES ('x\"; DROP TABLE bases', 'attributes');");
    }
    byte[] before = Files.readAllBytes(file);
    Incoming read = read(file);
    assertThat(read.remarks())
        .containsExactly(Remark.of("import.note.computed", "bases.big, endless"));
    assertThat(read.tables().get(0).columns()).containsExactly("name");
    assertThat(read.tables().get(0).rows().get(0).cells()).containsExactly("Taji");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aGeoPackageWhoseListOfTablesIsAView() throws Exception {
    Path file = folder.resolve("view.gpkg");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate("CREATE VIEW gpkg_contents AS SELECT 'x' AS table_name");
    }
    refused(file, "is no GeoPackage");
  }

  @Test
  void aStoreThatIsCutOffOrAltered() throws Exception {
    Path store = folder.resolve("store.gpkg");
    Store.create(store, ShippedFacts.get());
    byte[] whole = Files.readAllBytes(store);
    refused(
        Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(whole, whole.length / 2)),
        "is damaged, or was altered");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate("CREATE TRIGGER evil AFTER INSERT ON meta BEGIN DELETE FROM site; END");
    }
    refused(store, "is damaged, or was altered");
    refused(text("text.gpkg", "no database"), "is no GeoPackage");
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** A zip of one file of so many equal bytes. */
  private static byte[] zip(String name, long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] chunk = new byte[1 << 16];
      Arrays.fill(chunk, (byte) 'x');
      for (long left = length; left > 0; left -= chunk.length) {
        zip.write(chunk, 0, (int) Math.min(left, chunk.length));
      }
    }
    return bytes.toByteArray();
  }

  private static Incoming read(Path file) {
    try {
      return Importer.read(file);
    } catch (Unreadable e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static void refused(Path file, String... told) {
    assertThatExceptionOfType(Unreadable.class)
        .as(file.toString())
        .isThrownBy(() -> Importer.read(file))
        .satisfies(e -> assertThat(e.getMessage()).contains(told).hasLineCount(1));
  }
}
