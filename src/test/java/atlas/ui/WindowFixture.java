package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.KeptView;
import atlas.app.OwnLayers;
import atlas.app.Preferences;
import atlas.app.SavedViews;
import atlas.app.Settings;
import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.backdrop.PaintedLayer;
import atlas.backdrop.ReadyLayers;
import atlas.map.Basemap;
import atlas.map.Coordinates;
import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.model.Facts;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.Digest;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.print.PrintService;

/** The real window on the shipped facts, with the world outside replaced by lists. */
final class WindowFixture {

  static final Projection PROJECTION = new Projection();
  static final Basemap BASEMAP = Basemap.load();
  static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();

  final AppState state;
  final MainWindow window;
  final List<String> browsed = new ArrayList<>();
  final List<Path> shownFiles = new ArrayList<>();
  List<PrintService> printers = List.of();
  final Settings settings = Settings.inMemory();
  Optional<Path> saveTo = Optional.empty();

  /** The name that was proposed last for a file to write. */
  String proposed = "";

  /** What would be in it. */
  String proposedKind = "";

  final HandPulse pulse = new HandPulse();

  /** The person's own views as they were last handed to the store. */
  List<KeptView> kept = List.of();

  final SavedViews views = new SavedViews(List.of(), own -> kept = own);
  int quits;

  /** The layers of the person's own, and what was last handed to the store of them. */
  final OwnLayers layers;

  String keptLayers = "";

  /** The file that the person chooses. */
  Optional<Path> chosen = Optional.empty();

  WindowFixture(LocalDate date, Background background) {
    this(FACTS, date, background, state -> Optional.empty());
  }

  WindowFixture(
      LocalDate date, Background background, Function<AppState, Optional<Editing>> edits) {
    this(FACTS, date, background, edits);
  }

  /** A new store of the shipped facts. */
  static Store store(Path folder) throws StoreException {
    return Store.openOrCreate(folder.resolve("atlas.gpkg"), CsvFiles.shipped(), PROJECTION);
  }

  /** The window where the facts of a store are edited. */
  static WindowFixture of(Store store) {
    return new WindowFixture(
        LocalDate.of(2020, 3, 29), new Coalescing(), state -> EditPictures.edits(state, store));
  }

  /** The window on other facts. */
  WindowFixture(
      Facts facts,
      LocalDate date,
      Background background,
      Function<AppState, Optional<Editing>> edits) {
    state =
        new AppState(
            facts,
            View.of(date, BASEMAP.wholeRegion()),
            Preferences.FIRST.withHintDismissed(),
            background);
    Optional<Editing> editing = edits.apply(state);
    layers =
        new OwnLayers(
            state,
            background,
            WindowFixture::open,
            new ReadyLayers(),
            "",
            text -> keptLayers = text);
    window =
        new MainWindow(
            state,
            background,
            BASEMAP,
            views,
            editing,
            layers,
            new MainWindow.Surroundings(
                (x, y) -> {
                  double[] lonLat = PROJECTION.unproject(x, y);
                  return Optional.of(new Coordinates(lonLat[0], lonLat[1]));
                },
                browsed::add,
                shownFiles::add,
                (name, kind) -> {
                  proposed = name;
                  proposedKind = kind;
                  return saveTo;
                },
                endings -> chosen,
                Digest::of,
                pulse,
                settings,
                KeptGround.nowhere(),
                () -> 0,
                () -> printers,
                Path.of("target", "no.log"),
                () -> quits++));
  }

  /** Files are opened as they are; tiles are never asked for, and lie nowhere. */
  static PaintedLayer open(LayerSource source) throws BackdropException {
    return source instanceof LayerSource.OfFile file ? LayerFiles.open(file) : new NoTiles();
  }

  private record NoTiles() implements PaintedLayer {
    @Override
    public void paint(Graphics2D g, Viewport view, Theme theme, double opacity) {
      // None came.
    }

    @Override
    public Optional<Extent> extent() {
      return Optional.empty();
    }
  }

  /** Writes what the scene shows to a file under {@code target/pictures}. */
  static void shoot(Scene scene, String name) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
