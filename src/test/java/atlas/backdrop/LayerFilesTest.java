package atlas.backdrop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import atlas.backdrop.BackdropException.Flaw;
import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.Words;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

class LayerFilesTest {

  private static final Projection PROJECTION = new Projection();
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int SIDE = 200;

  /** A degree and a half around a point in the Jazira. */
  private static final double LON = 42;

  private static final double LAT = 35;

  @TempDir Path folder;

  // ---- pictures of the ground

  /** The four quarters lie where they belong, whatever the system of the file. */
  @ParameterizedTest
  @ValueSource(strings = {"EPSG:4326", "EPSG:32638", "EPSG:3857", "EPSG:32637"})
  void aGeoTiffLiesInItsPlace(String code) throws BackdropException, IOException {
    CoordinateReferenceSystem system = Maps.system(code);
    double[] middle = {LON, LAT};
    double half = 0.75;
    if (!code.endsWith("4326")) {
      transform(system, middle);
      half = 70_000;
    }
    Path file =
        Maps.quarters(
            folder.resolve("q.tif"),
            system,
            middle[0] - half,
            middle[0] + half,
            middle[1] - half,
            middle[1] + half);

    BufferedImage picture = painted(open(file), 90_000, 1);

    // Well inside each quarter, as meridians lean.
    assertThat(picture.getRGB(60, 60)).isEqualTo(0xffff0000);
    assertThat(picture.getRGB(140, 60)).isEqualTo(0xff00ff00);
    assertThat(picture.getRGB(60, 140)).isEqualTo(0xff0000ff);
    assertThat(picture.getRGB(140, 140)).isEqualTo(0xffffffff);
    BufferedImage wide = painted(open(file), 600_000, 1);
    assertThat(wide.getRGB(10, 10)).isZero();
    assertThat(wide.getRGB(SIDE / 2 - 5, SIDE / 2 - 5)).isEqualTo(0xffff0000);
  }

  private static void transform(CoordinateReferenceSystem system, double[] point) {
    try {
      GroundSystem.of(system, "").fromDegrees().transform(point, 0, point, 0, 1);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLayerIsAsOpaqueAsAsked() throws BackdropException, IOException {
    Path file = Maps.quarters(folder.resolve("q.tif"), Maps.degrees(), 41, 43, 34, 36);

    int half = painted(open(file), 60_000, 0.5).getRGB(60, 60);

    assertThat(half >>> 24).isBetween(126, 129);
    assertThat(half >> 16 & 0xff).isGreaterThan(250);
  }

  @Test
  void heightsBecomeGreys() throws BackdropException, IOException {
    Path file = Maps.heights(folder.resolve("h.tif"), Maps.degrees(), 41, 43, 34, 36);

    BufferedImage picture = painted(open(file), 140_000, 1);

    int west = picture.getRGB(20, 100) & 0xff;
    int middle = picture.getRGB(100, 100) & 0xff;
    int east = picture.getRGB(180, 100) & 0xff;
    assertThat(west).isLessThan(middle - 40);
    assertThat(middle).isLessThan(east - 40);
  }

  @Test
  void theGroundOfALayerIsKnown() throws BackdropException, IOException {
    Path file = Maps.quarters(folder.resolve("q.tif"), Maps.degrees(), 41, 43, 34, 36);

    Extent extent = open(file).extent().orElseThrow();

    double[] corner = {41, 34, 43, 36};
    PROJECTION.project(corner);
    assertThat(extent.minX()).isCloseTo(corner[0], within(3_000));
    assertThat(extent.maxY()).isCloseTo(corner[3], within(3_000));
  }

  private static org.assertj.core.data.Offset<Double> within(double metres) {
    return org.assertj.core.data.Offset.offset(metres);
  }

  // ---- shapes

  @Test
  void geoJsonLiesInItsPlace() throws BackdropException {
    Path file =
        json(
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"a": [1, {"b": null}]}, "geometry":
                {"coordinates": [[[41.5, 34.5], [42.5, 34.5], [42.5, 35.5], [41.5, 35.5]]],
                 "type": "Polygon"}},
              {"type": "Feature", "geometry": null}]}
            """);

    BufferedImage picture = painted(open(file), 140_000, 1);

    assertThat(picture.getRGB(SIDE / 2, SIDE / 2) >>> 24).isBetween(20, 60);
    assertThat(picture.getRGB(3, 3)).isZero();
    assertThat(open(file).remark()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Point','coordinates':[42,35,120]}",
        "{'type':'LineString','coordinates':[[42,35],[42.1,35]]}",
        "{'type':'MultiPoint','coordinates':[[42,35]]}",
        "{'type':'MultiPolygon','coordinates':[[[[41,34],[43,34],[43,36],[41,34]]]]}",
        "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[42,35]}]}",
        "{'type':'Feature','geometry':{'type':'Point','coordinates':[42,35]}}",
        "\uFEFF  {'type':'Point','coordinates':[42,35]}",
        "{'type':'Point','coordinates':[226201.9,3877156.7],'crs':{'type':'name','properties':"
            + "{'name':'urn:ogc:def:crs:EPSG::32638'}}}",
      })
  void everyFormOfGeoJsonIsDrawn(String text) throws BackdropException {
    BufferedImage picture = painted(open(json(text.replace('\'', '"'))), 20_000, 1);

    assertThat(hasInk(picture)).isTrue();
  }

  private static boolean hasInk(BufferedImage picture) {
    for (int y = SIDE / 2 - 5; y < SIDE / 2 + 5; y++) {
      for (int x = SIDE / 2 - 5; x < SIDE / 2 + 5; x++) {
        if (picture.getRGB(x, y) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The whole world is cut at what the map can show; the plane has no room for the pole. */
  @Test
  void theWholeWorldCanLieUnderTheMap() throws BackdropException {
    Path file =
        json(
            "{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}");

    assertThat(painted(open(file), 500_000, 1).getRGB(5, 5)).isNotZero();
  }

  @Test
  void whatLiesElsewhereIsSaid() throws BackdropException {
    PaintedLayer layer = open(json("{\"type\":\"Point\",\"coordinates\":[-70,-30]}"));

    assertThat(layer.remark().map(Remark::what)).contains(Remark.What.ELSEWHERE);
    assertThat(layer.extent()).isEmpty();
  }

  // ---- GeoPackage

  @Test
  void aGeoPackageIsAskedWhichOfItsTables() throws BackdropException, SQLException {
    Path file = geoPackage("areas", "EPSG", 4326, SHAPES.createPoint(new Coordinate(LON, LAT)));
    addTable(
        file, "roads \"of\" Iraq", 32638, SHAPES.createPoint(new Coordinate(226201.9, 3877156.7)));

    assertThat(LayerFiles.tables(file)).containsExactly("areas", "roads \"of\" Iraq");
    for (String table : LayerFiles.tables(file)) {
      PaintedLayer layer = LayerFiles.open(new LayerSource.OfFile(file, Optional.of(table)));
      assertThat(hasInk(painted(layer, 20_000, 1))).as(table).isTrue();
    }
  }

  @Test
  void aViewInAGeoPackageIsNotAsked() throws BackdropException, SQLException {
    Path file = geoPackage("areas", "EPSG", 4326, SHAPES.createPoint(new Coordinate(LON, LAT)));
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIEW endless AS WITH RECURSIVE n(geom) AS"
              + " (SELECT 1 UNION ALL SELECT geom + 1 FROM n) SELECT geom FROM n");
      statement.execute(
          "INSERT INTO gpkg_contents VALUES ('endless', 'features', 'endless', 4326)");
      statement.execute(
          "INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POINT', 4326)");
    }

    assertThat(LayerFiles.tables(file)).containsExactly("areas");
  }

  @Test
  void whatCannotBeDrawnIsCounted() throws BackdropException, SQLException {
    Path file = geoPackage("areas", "EPSG", 4326, SHAPES.createPoint(new Coordinate(LON, LAT)));
    try (Connection connection = connect(file);
        PreparedStatement insert = connection.prepareStatement("INSERT INTO areas VALUES (?)")) {
      insert.setBytes(1, "curve".getBytes(StandardCharsets.US_ASCII));
      insert.executeUpdate();
      byte[] hostile = blob(SHAPES.createPoint(new Coordinate(1, 1)));
      // A line that says it has two thousand million vertices.
      ByteBuffer.wrap(hostile).order(ByteOrder.BIG_ENDIAN).putInt(9, 2).putInt(13, 2_000_000_000);
      insert.setBytes(1, hostile);
      insert.executeUpdate();
    }

    assertThat(open(file).remark()).contains(new Remark(Remark.What.LEFT_OUT, 2));
  }

  /** A collection in a collection in a collection, a hundred thousand deep. */
  @Test
  void collectionsWithoutEndAreLeftOut() throws BackdropException, SQLException {
    Path file = geoPackage("areas", "EPSG", 4326, SHAPES.createPoint(new Coordinate(LON, LAT)));
    int depth = 100_000;
    ByteBuffer nested = ByteBuffer.allocate(8 + 9 * depth);
    nested.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(0);
    for (int i = 0; i < depth; i++) {
      nested.put((byte) 0).putInt(7).putInt(i < depth - 1 ? 1 : 0);
    }
    try (Connection connection = connect(file);
        PreparedStatement insert = connection.prepareStatement("INSERT INTO areas VALUES (?)")) {
      insert.setBytes(1, nested.array());
      insert.executeUpdate();
      insert.setBytes(1, Arrays.copyOf(nested.array(), 8 + 9 * 3));
      insert.executeUpdate();
    }

    assertThat(open(file).remark()).contains(new Remark(Remark.What.LEFT_OUT, 2));
  }

  private Path geoPackage(String table, String authority, int code, Geometry shape)
      throws SQLException {
    Path file = folder.resolve("shapes.gpkg");
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT,"
              + " organization_coordsys_id INTEGER, definition TEXT)");
      statement.execute(
          "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT,"
              + " srs_id INTEGER)");
      statement.execute(
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,"
              + " geometry_type_name TEXT, srs_id INTEGER)");
      statement.execute(
          "INSERT INTO gpkg_spatial_ref_sys VALUES"
              + " (4326, '%s', 4326, NULL), (32638, 'EPSG', 32638, NULL), (0, 'NONE', 0, 'undefined')"
                  .formatted(authority));
    }
    addTable(file, table, code, shape);
    return file;
  }

  private static void addTable(Path file, String table, int code, Geometry shape)
      throws SQLException {
    String quoted = '"' + table.replace("\"", "\"\"") + '"';
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + quoted + " (geom BLOB)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO " + quoted + " VALUES (?)")) {
        insert.setBytes(1, blob(shape));
        insert.executeUpdate();
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?)")) {
        insert.setString(1, table);
        insert.setString(2, table);
        insert.setInt(3, code);
        insert.executeUpdate();
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?)")) {
        insert.setString(1, table);
        insert.setInt(2, code);
        insert.executeUpdate();
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static byte[] blob(Geometry shape) {
    byte[] wkb = new WKBWriter().write(shape);
    return ByteBuffer.allocate(8 + wkb.length)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) 1)
        .putInt(0)
        .put(wkb)
        .array();
  }

  // ---- what is wrong is said in a sentence

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        // nothing, or something else
        "a.geojson | ``                                     | EMPTY",
        "a.tif     | ``                                     | EMPTY",
        "a.geojson | hello                                  | OTHER_KIND",
        "a.geojson | [1, 2]                                 | OTHER_KIND",
        "a.json    | {\"name\": \"settings\"}               | OTHER_KIND",
        // cut short or damaged
        "a.geojson | {\"type\":\"FeatureCollection\",\"features\":[{  | CUT_SHORT",
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[42,        | CUT_SHORT",
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[42,35}     | DAMAGED",
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[42,35]} x  | DAMAGED",
        "a.geojson | {\"features\": 5}                               | DAMAGED",
        "a.tif     | II*                                             | OTHER_KIND",
        // no shapes, or none of a known form
        "a.geojson | {\"type\":\"FeatureCollection\",\"features\":[]} | NO_SHAPES",
        "a.geojson | {\"type\":\"Circle\",\"coordinates\":[1,2]}      | NO_SHAPES",
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[\"a\",2]}   | FEATURE",
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[1]}         | FEATURE",
        "a.geojson | {\"type\":\"LineString\",\"coordinates\":[1,2]}  | FEATURE",
        "a.geojson | {\"type\":\"Polygon\",\"coordinates\":[[[1,2]]]} | FEATURE",
        // nowhere
        "a.geojson | {\"type\":\"Point\",\"coordinates\":[44000,33]}             | NOT_DEGREES",
        "a.geojson | {\"crs\":null,\"type\":\"Point\",\"coordinates\":[44,33]}   | NO_SYSTEM",
        "a.geojson | {\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:0\"}},"
            + "\"type\":\"Point\",\"coordinates\":[44,33]} | NO_SYSTEM",
        "a.geojson | {\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"my garden\"}},"
            + "\"type\":\"Point\",\"coordinates\":[44,33]} | NO_SYSTEM",
      })
  void aWrongFileIsToldInASentence(String name, String text, Flaw flaw) {
    Path file = Maps.text(folder.resolve(name), text == null ? "" : text);

    assertThat(flaw(file)).isEqualTo(flaw);
  }

  @Test
  void everySentenceNamesTheFileInBothLanguages() {
    for (Flaw flaw : Flaw.values()) {
      for (Language language : Language.values()) {
        String sentence = new BackdropException(flaw, "my map.tif", 7).sentence(Words.in(language));
        assertThat(sentence).as(flaw + " " + language).contains("my map.tif").endsWith(".");
        assertThat(sentence).doesNotContain("{").doesNotContain("\n");
      }
    }
    for (Remark.What what : Remark.What.values()) {
      for (Language language : Language.values()) {
        assertThat(new Remark(what, 3).sentence(Words.in(language), "my map.tif"))
            .contains("my map.tif")
            .endsWith(".");
      }
    }
  }

  @Test
  void aFileThatHasGoneIsGone() {
    assertThat(flaw(folder.resolve("gone.tif"))).isEqualTo(Flaw.GONE);
    assertThat(flaw(folder)).isEqualTo(Flaw.OTHER_KIND);
  }

  @Test
  void aRenamedPictureIsAPicture() throws IOException {
    Path file = folder.resolve("photo.tif");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

    assertThat(flaw(file)).isEqualTo(Flaw.PICTURE);
  }

  /** It says how large its pixels are and where its corner is, but not in which system. */
  @Test
  void aGeoTiffWithoutASystemIsNowhere() throws IOException {
    Path file = Maps.heights(folder.resolve("n.tif"), Maps.degrees(), 41, 43, 34, 36);
    byte[] tiff = Files.readAllBytes(file);
    ByteBuffer entries = ByteBuffer.wrap(tiff);
    entries.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int geoKeys = 34735;
    for (int at = entries.getInt(4) + 2; at < tiff.length - 12; at += 12) {
      if ((entries.getShort(at) & 0xffff) == geoKeys) {
        entries.putShort(at, (short) 65000);
        break;
      }
    }
    Files.write(file, tiff);

    assertThat(flaw(file)).isEqualTo(Flaw.NO_SYSTEM);
  }

  @Test
  void aPlainTiffIsNowhere() throws IOException {
    Path file = folder.resolve("scan.tif");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "tif", file.toFile());

    assertThat(flaw(file)).isEqualTo(Flaw.NO_SYSTEM);
  }

  /** Wherever it is cut, it is never shown as if it were whole, and never breaks anything. */
  @Test
  void aCutGeoTiffIsRefusedWhereverItIsCut() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Maps.heights(folder.resolve("whole.tif"), Maps.degrees(), 41, 43, 34, 36));
    for (int percent = 5; percent < 100; percent += 5) {
      Path cut = folder.resolve("cut.tif");
      Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100)));
      assertThat(flaw(cut)).as("%d %%", percent).isIn(Flaw.CUT_SHORT, Flaw.DAMAGED);
    }
  }

  /** Every number of the first directory as large as it gets: nothing is reserved for it. */
  @Test
  void aGeoTiffThatLiesAboutItsSizeIsRefused() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Maps.heights(folder.resolve("whole.tif"), Maps.degrees(), 41, 43, 34, 36));
    ByteBuffer tiff = ByteBuffer.wrap(whole.clone());
    tiff.order(whole[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory);
    Path file = folder.resolve("lies.tif");
    for (int i = 0; i < entries; i++) {
      for (int offset : new int[] {4, 8}) {
        ByteBuffer lie = ByteBuffer.wrap(whole.clone()).order(tiff.order());
        lie.putInt(directory + 2 + 12 * i + offset, 0x7fffffff);
        Files.write(file, lie.array());
        try {
          painted(open(file), 90_000, 1);
        } catch (BackdropException e) {
          assertThat(e.flaw())
              .isIn(Flaw.CUT_SHORT, Flaw.DAMAGED, Flaw.LARGE_PIECES, Flaw.NO_SYSTEM);
        }
      }
    }
  }

  @Test
  void aDirectoryThatLeadsBackToItselfEnds() throws IOException {
    byte[] whole =
        Files.readAllBytes(Maps.heights(folder.resolve("w.tif"), Maps.degrees(), 41, 43, 34, 36));
    ByteBuffer tiff = ByteBuffer.wrap(whole);
    tiff.order(whole[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    tiff.putInt(directory + 2 + 12 * tiff.getShort(directory), directory);
    Path file = folder.resolve("loop.tif");
    Files.write(file, whole);

    assertThat(flaw(file)).isEqualTo(Flaw.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"type\":\"Feature\",\"properties\":{\"a\":"})
  void hostileNestingIsRefused(String piece) {
    Path file =
        Maps.text(
            folder.resolve("deep.geojson"),
            "{\"type\":\"FeatureCollection\",\"x\":" + piece.repeat(200_000));

    assertThat(flaw(file)).isEqualTo(Flaw.NESTED);
  }

  @Test
  void hostileNestingOfCoordinatesIsRefused() {
    Path file =
        Maps.text(
            folder.resolve("deep.geojson"),
            "{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(500_000));

    assertThat(flaw(file)).isEqualTo(Flaw.NESTED);
  }

  /** 200 MB of points: the first are shown, the rest is never held. */
  @Test
  void aHugeGeoJsonIsShownUpToItsBound() throws BackdropException {
    Path file = folder.resolve("huge.geojson");
    String feature =
        "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\"},\"geometry\":"
            + "{\"type\":\"Point\",\"coordinates\":[42.%06d,35]}}";
    String name = "x".repeat(700);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("{\"type\":\"FeatureCollection\",\"features\":[");
      for (int i = 0; i < 260_000; i++) {
        writer.write((i == 0 ? "" : ",") + feature.formatted(name, i));
      }
      writer.write("]}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(file.toFile().length()).isGreaterThan(200_000_000);
    assertThat(open(file).remark())
        .contains(new Remark(Remark.What.FIRST_ONLY, ShapeCollector.MOST_SHAPES));
  }

  /** One shape of more vertices than all may have is not held either. */
  @Test
  void aShapeBeyondTheBoundIsNotHeld() throws BackdropException, IOException {
    Path file =
        json(
            "{\"type\":\"GeometryCollection\",\"geometries\":["
                + "{\"type\":\"Point\",\"coordinates\":[42,35]},"
                + "{\"type\":\"LineString\",\"coordinates\":[[1,1]"
                + ",[2,2]".repeat(50)
                + "]}]}");
    ShapeCollector shapes = new ShapeCollector("a", 10, 20);

    GeoJsonShapes.read(file, shapes);

    assertThat(shapes.finish(Optional.empty(), PROJECTION).remark())
        .contains(new Remark(Remark.What.FIRST_ONLY, 1));
  }

  @Test
  void aDatabaseThatIsNoGeoPackageHasNoShapes() throws SQLException {
    Path file = folder.resolve("other.gpkg");
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a)");
    }

    assertThat(flaw(file)).isEqualTo(Flaw.NO_SHAPES);
  }

  @Test
  void aGeoPackageWithoutASystemIsNowhere() throws SQLException {
    Path file = geoPackage("areas", "EPSG", 0, SHAPES.createPoint(new Coordinate(LON, LAT)));

    assertThat(flaw(file)).isEqualTo(Flaw.NO_SYSTEM);
  }

  @Test
  void aCutGeoPackageIsDamaged() throws IOException, SQLException {
    Path file = geoPackage("areas", "EPSG", 4326, SHAPES.createPoint(new Coordinate(LON, LAT)));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThat(flaw(file)).isEqualTo(Flaw.DAMAGED);
  }

  @Test
  void theFileIsNamedWithoutItsFolder() {
    assertThatThrownBy(() -> open(folder.resolve("gone.tif")))
        .hasMessageNotContaining(folder.toString());
  }

  // ---- help

  private Flaw flaw(Path file) {
    return catchThrowableOfType(BackdropException.class, () -> open(file)).flaw();
  }

  private Path json(String text) {
    return Maps.text(folder.resolve("a.geojson"), text);
  }

  private static PaintedLayer open(Path file) throws BackdropException {
    return LayerFiles.open(new LayerSource.OfFile(file, Optional.empty()));
  }

  /** A picture of a square around the point. */
  private static BufferedImage painted(PaintedLayer layer, double side, double opacity) {
    double[] middle = {LON, LAT};
    PROJECTION.project(middle);
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    layer.paint(
        g,
        new Viewport(Extent.around(middle[0], middle[1], side, side), SIDE, SIDE, 1),
        Theme.LIGHT,
        opacity);
    g.dispose();
    return picture;
  }

  /** Tables are kept in the order of their names. */
  @Test
  void aFileThatIsNoDatabaseHasNothingToChoose() throws BackdropException {
    assertThat(LayerFiles.tables(json("{}"))).isEqualTo(List.of());
  }
}
