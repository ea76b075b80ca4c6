package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.backdrop.Maps;
import atlas.export.StampReader;
import atlas.view.Backdrop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers of one's own in pictures that need no window. */
class LayerOptionsTest {

  @TempDir static Path stores;
  @TempDir Path folder;

  @BeforeEach
  void makeLayers() {
    Maps.text(folder.resolve("roads.geojson"), Maps.ROADS);
    Maps.quarters(folder.resolve("aerial.tif"), Maps.degrees(), 42, 45, 33, 36);
    Maps.text(folder.resolve("road@60"), Maps.ROADS);
    Maps.text(folder.resolve("empty.json"), "");
    Maps.text(folder.resolve("notes.txt"), "no map");
    Maps.text(folder.resolve("picture.tif"), "GIF89a");
  }

  @Test
  void theLaterLiesAboveAndThePictureNamesTheFilesAlone() throws IOException {
    snapshot("--layer", layer("aerial.tif"), "--layer", layer("roads.geojson@60"));
    byte[] roadsAbove = Files.readAllBytes(picture());
    assertThat(StampReader.read(picture()).orElseThrow().view().backdrops())
        .containsExactly(
            new Backdrop("aerial.tif", "", 100), new Backdrop("roads.geojson", "", 60));
    assertThat(new String(roadsAbove, StandardCharsets.ISO_8859_1))
        .doesNotContain(folder.getFileName().toString());

    snapshot("--layer", layer("roads.geojson@60"), "--layer", layer("aerial.tif"));
    assertThat(Files.readAllBytes(picture())).isNotEqualTo(roadsAbove);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # layers;                            names;                               opacities
          roads.geojson;                       roads.geojson;                       100
          roads.geojson@1;                     roads.geojson;                       1
          roads.geojson@100;                   roads.geojson;                       100
          # a name may end like an opacity
          road@60;                             road@60;                             100
          road@60@40;                          road@60;                             40
          # the same twice
          roads.geojson@50 roads.geojson@70;   roads.geojson|roads.geojson (2);     50|70
          """)
  void eachHasItsNameAndOpacity(String layers, String names, String opacities) throws IOException {
    List<String> args = new ArrayList<>();
    for (String layer : layers.split(" ")) {
      args.addAll(List.of("--layer", layer(layer)));
    }
    assertThat(snapshot(args.toArray(String[]::new))).isEqualTo(new Run(Exit.DONE, "", ""));
    List<Backdrop> shown = StampReader.read(picture()).orElseThrow().view().backdrops();
    assertThat(shown.stream().map(Backdrop::name)).containsExactly(names.split("\\|"));
    assertThat(shown.stream().map(b -> "" + b.opacity())).containsExactly(opacities.split("\\|"));
  }

  @Test
  void ofAGeoPackageOneTableIsNamed() throws IOException {
    snapshot();
    String store = stores.resolve("atlas.gpkg").toString();
    Run several = snapshot("--layer", store);
    assertThat(several.code()).isEqualTo(Exit.USAGE);
    assertThat(several.err()).contains("site", "status_period").hasLineCount(1);
    assertThat(snapshot("--layer", store + "#nothing").code()).isEqualTo(Exit.USAGE);

    assertThat(snapshot("--layer", store + "#site@30").err()).isEmpty();
    assertThat(StampReader.read(picture()).orElseThrow().view().backdrops())
        .containsExactly(new Backdrop("atlas.gpkg, site", "", 30));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # layer;            code; what the sentence has
          gone.tif;           4;    gone.tif
          gone.tif@50;        4;    gone.tif
          roads.geojson@0;    2;    from 1 to 100
          roads.geojson@101;  2;    from 1 to 100
          roads.geojson#part; 2;    no tables
          empty.json;         3;    is empty
          notes.txt;          3;    is not a GeoTIFF
          picture.tif;        3;    where on the globe
          """)
  void whatCantBeShownIsToldInOneSentence(String layer, int code, String said) {
    Run run = snapshot("--layer", layer(layer));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(said).endsWith(".\n").hasLineCount(1);
    assertThat(picture()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\0", "\0@50"})
  void whatNamesNoFileIsToldInOneSentence(String layer) {
    Run run = snapshot("--layer", layer);
    assertThat(run.code()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("is no name of a file").endsWith(".\n").hasLineCount(1);
    assertThat(picture()).doesNotExist();
  }

  @Test
  void filmsAndSheetsHaveThemToo() throws IOException {
    Path film = folder.resolve("film.gif");
    Run animate =
        run(
            "animate --from 2020-03-17 --to 2020-03-24 --step week --size 96x64 --layer",
            layer("roads.geojson"),
            "-o",
            film.toString());
    assertThat(animate.code()).as(animate.err()).isZero();
    Path sheet = folder.resolve("sheet.png");
    Run made =
        run(
            "sheet --dates 2020-03-17,2020-03-24 --size 640x400 --layer",
            layer("roads.geojson"),
            "-o",
            sheet.toString());
    assertThat(made.code()).as(made.err()).isZero();
    for (Path file : List.of(film, sheet)) {
      assertThat(StampReader.read(file).orElseThrow().view().backdrops())
          .containsExactly(new Backdrop("roads.geojson", "", 100));
    }
  }

  private String layer(String name) {
    return folder.resolve(name).toString();
  }

  private Path picture() {
    return folder.resolve("p.png");
  }

  private Run snapshot(String... options) {
    List<String> more = new ArrayList<>(List.of(options));
    more.addAll(List.of("-o", picture().toString()));
    return run("snapshot --date 2020-03-29 --size 320x200", more.toArray(String[]::new));
  }

  private static Run run(String command, String... more) {
    List<String> args =
        new ArrayList<>(List.of("--store", stores.resolve("atlas.gpkg").toString()));
    args.addAll(List.of(command.split(" ")));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }
}
