package atlas.fuzz;

import atlas.ShippedFacts;
import atlas.app.Preferences;
import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.backdrop.Maps;
import atlas.cli.AtlasCommand;
import atlas.exchange.ColumnMapping;
import atlas.exchange.DryRun;
import atlas.exchange.Importer;
import atlas.exchange.Unreadable;
import atlas.export.StampReader;
import atlas.export.ViewStamp;
import atlas.map.Coordinates;
import atlas.map.Ecql;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.CsvTable;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.time.Edtf;
import atlas.view.ExpressionException;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every reader of the program, with good files and texts to begin from. */
final class Readers {

  private static final Facts FACTS = ShippedFacts.get();

  private final Path folder;

  /**
   * @param folder takes the files that are read
   */
  Readers(Path folder) {
    this.folder = folder;
  }

  /** All of them. */
  List<Reader> all() {
    List<Reader> all = new ArrayList<>(texts());
    all.add(csv());
    for (String ending : List.of("geojson", "kml", "kmz", "zip", "gpkg")) {
      all.add(imported(ending, List.of(exported(ending))));
    }
    all.add(imported("csv", List.of(utf8(TABLE), exported("csv"))));
    all.add(store());
    for (String ending : List.of("png", "jpg", "svg", "pdf", "gif")) {
      all.add(picture(ending));
    }
    all.addAll(layers());
    return all;
  }

  // ---- texts

  private static final List<String> DATES =
      List.of(
          "2020-03-29",
          "2020-03~",
          "2020/2021-05",
          "29 Mar 2020",
          "٢٩ آذار ٢٠٢٠",
          "17 to 19 March 2020",
          "about May 2015",
          "29/03/2020",
          "من ١٧ إلى ١٩ آذار ٢٠٢٠");

  private List<Reader> texts() {
    return List.of(
        text(
            "edtf",
            DATES,
            text -> {
              try {
                Edtf.parse(text);
              } catch (DateTimeParseException e) {
                // That is how it tells.
              }
            }),
        text(
            "date-field",
            DATES,
            text -> {
              for (Language language : Language.values()) {
                DateWords.in(language).parse(text);
              }
            }),
        text(
            "coordinates",
            List.of(
                "34.7 42.65",
                "34°12'30\"N 42°39'00\"E",
                "38S MB 45000 78000",
                "38 N 445000 3778000",
                "43.1E, 33,5N"),
            text -> {
              try {
                Coordinates.parse(text);
              } catch (IllegalArgumentException e) {
                // That is how it tells.
              }
            }),
        text(
            "view",
            List.of(
                ViewStamp.write(
                    View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 100_000, 80_000)))),
            ViewStamp::read),
        text(
            "ecql",
            List.of(
                "precision_m < 2000 AND name LIKE '%base%'",
                "status = 'agreed' OR NOT (kind IN ('airfield', 'camp'))",
                "BBOX(geometry, 41, 33, 45, 37)",
                "DWITHIN(geometry, POINT(43.1 36.3), 50, kilometers)",
                "since BEFORE 2020-03-29T00:00:00Z AND events > 3"),
            text -> {
              try {
                new Ecql().read(text);
              } catch (ExpressionException e) {
                // That is how it tells.
              }
            }),
        text("preferences", List.of(Preferences.FIRST.toString()), Preferences::parse));
  }

  private interface TextBody {
    void read(String text) throws Exception;
  }

  private static Reader text(String name, List<String> seeds, TextBody body) {
    return new Reader(
        name,
        seeds.stream().map(Readers::utf8).toList(),
        List.of("/", "-", "~", "..", "null", "{}", "[", "\"", "\u0000", "ـ", "\u202e", "[[[[[[[["),
        bytes -> body.read(new String(bytes, StandardCharsets.UTF_8)));
  }

  // ---- files of facts

  private static final String TABLE =
      "name,lat,lon,date,what\nCamp X,34.5,43.2,29/03/2020,handed over\n\"Y, Z\",33,44,2020-04,\n";

  private static final List<String> WORDS =
      List.of(
          "<!DOCTYPE x [<!ENTITY a \"b\">]>",
          "&a;",
          "<Placemark>",
          "<coordinates>",
          "</kml>",
          "]]>",
          "\"type\":\"FeatureCollection\"",
          "[[[[",
          "{\"a\":",
          "\"",
          ",",
          "\r\n",
          "\u0000",
          "\uFEFF",
          "../",
          "PK\u0003\u0004");

  private static Reader csv() {
    List<byte[]> seeds = Stream.of(CsvTable.values()).map(Readers::shipped).toList();
    return new Reader(
        "csv-of-data",
        seeds,
        WORDS,
        bytes -> {
          Map<CsvTable, byte[]> files = new EnumMap<>(CsvTable.class);
          for (CsvTable table : CsvTable.values()) {
            files.put(table, shipped(table));
          }
          // In the place of the table whose head it has, or of any.
          int first = bytes.length == 0 ? 0 : Math.floorMod(bytes[bytes.length / 2], seeds.size());
          files.put(CsvTable.values()[first], bytes);
          CsvImport.read(CsvFiles.of(files), PlanePoint::new);
        });
  }

  private static byte[] shipped(CsvTable table) {
    return bytesOf(Path.of("data", table.fileName()));
  }

  private Reader imported(String ending, List<byte[]> seeds) {
    Path file = folder.resolve("import." + ending);
    return new Reader(
        "import-" + ending,
        seeds,
        WORDS,
        bytes -> {
          Files.write(file, bytes);
          try {
            DryRun run =
                DryRun.of(
                    Importer.read(file),
                    table -> ColumnMapping.guess(table.columns()),
                    FACTS,
                    PlanePoint::new);
            if (!run.edit().isEmpty()) {
              FACTS.with(run.edit()); // what a dry run finds good must be so
            }
          } catch (Unreadable e) {
            // That is how it tells.
          }
        });
  }

  private Reader store() {
    Path file = folder.resolve("store.gpkg");
    return new Reader(
        "store",
        List.of(exported("gpkg")),
        List.of(),
        bytes -> {
          Files.write(file, bytes);
          try (Store store = Store.openReadOnly(file, PlanePoint::new)) {
            store.read();
            store.savedViews();
            store.history(10);
          } catch (StoreException e) {
            // That is how it tells.
          }
        });
  }

  // ---- pictures and layers

  private Reader picture(String ending) {
    Path file = folder.resolve("picture." + ending);
    return new Reader(
        "picture-" + ending,
        List.of(
            ending.equals("gif")
                ? command(
                    file,
                    "animate",
                    "--from",
                    "2020-03-18",
                    "--to",
                    "2020-03-29",
                    "--size",
                    "320x240")
                : command(file, "snapshot", "--date", "2020-03-29", "--size", "320x240")),
        List.of("iTXt", "IDAT", "\u0000\u0000\u0000\u0000", "<metadata>", "{", "stream"),
        bytes -> {
          Files.write(file, bytes);
          StampReader.isPicture(file);
          StampReader.read(file);
        });
  }

  private List<Reader> layers() {
    Path raster = Maps.quarters(folder.resolve("seed.tif"), Maps.degrees(), 41, 33, 45, 37);
    return List.of(
        layer("tif", bytesOf(raster)),
        layer("geojson", exported("geojson")),
        layer("gpkg", exported("gpkg")));
  }

  private Reader layer(String ending, byte[] seed) {
    Path file = folder.resolve("layer." + ending);
    return new Reader(
        "layer-" + ending,
        List.of(seed),
        WORDS,
        bytes -> {
          Files.write(file, bytes);
          try {
            List<String> tables = LayerFiles.tables(file);
            LayerFiles.open(new LayerSource.OfFile(file, tables.stream().findFirst()));
          } catch (BackdropException e) {
            // That is how it tells.
          }
        });
  }

  // ---- seeds

  private byte[] exported(String ending) {
    Path file = folder.resolve("seed." + ending);
    return ending.equals("csv")
        ? command(file, "export", "--date", "2020-03-29")
        : command(file, "export");
  }

  /** What a command of the program writes. */
  private byte[] command(Path file, String... words) {
    List<String> line =
        new ArrayList<>(List.of("--store", folder.resolve("facts.gpkg").toString()));
    line.addAll(List.of(words));
    line.addAll(List.of("-o", file.toString()));
    StringWriter said = new StringWriter();
    if (!Files.exists(file)) {
      int code =
          AtlasCommand.run(
              line.toArray(String[]::new),
              (store, picture) -> {},
              folder.resolve("log"),
              new PrintWriter(said),
              new PrintWriter(said));
      if (code != 0) {
        throw new IllegalStateException(line + ": " + said);
      }
    }
    return bytesOf(file);
  }

  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Kept findings of a reader: files that once broke it. */
  static List<Path> findings(String name) {
    Path kept = Path.of("src", "test", "resources", "atlas", "fuzz", name);
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
