package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the screen is what is in the file. */
class WindowIsPictureTest {

  /** Soft edges that lie one over the other are rounded once a layer. */
  private static final int ROUNDING = 8;

  private static final FrameSize SIZE = FrameSize.of(640, 420);
  private static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();
  private static final Basemap BASEMAP = Basemap.load();
  private static final FramePainter PAINTER = new FramePainter(BASEMAP);

  @ParameterizedTest
  @CsvSource({"2020-03-29, LIGHT", "2020-07-25, DARK"})
  void anExportedPictureHasThePixelsOfTheWindowsMap(LocalDate date, Theme theme) {
    View view = View.of(date, BASEMAP.wholeRegion()).withTheme(theme);
    AppState state = new AppState(FACTS, view, Preferences.FIRST, Background.onTheSpot());
    BufferedImage picture =
        new Picture(
                FACTS,
                state.snapshot().histories(),
                view,
                new PictureSize.Pixels(SIZE.width(), SIZE.height(), SIZE.unit()),
                Furniture.window().withChanges(""),
                new Provenance("", ""))
            .paint(PAINTER);
    BufferedImage window = window(state, view);
    int largest = 0;
    for (int y = 0; y < SIZE.height(); y++) {
      for (int x = 0; x < SIZE.width(); x++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int one = picture.getRGB(x, y) >> shift & 0xFF;
          int other = window.getRGB(x, y) >> shift & 0xFF;
          largest = Math.max(largest, Math.abs(one - other));
        }
      }
    }
    assertThat(largest).isLessThanOrEqualTo(ROUNDING);
  }

  /** The layers of the window's map one over the other, the ground without its margin. */
  private static BufferedImage window(AppState state, View view) {
    MapPainter painter = new MapPainter(BASEMAP, PAINTER);
    Extent extent = view.extent().fittedTo(SIZE.width(), SIZE.height());
    MapPainter.Ground ground =
        painter.ground(MapPainter.GroundRequest.of(view, extent, SIZE), view);
    MapPainter.Marks marks = painter.marks(state.snapshot(), extent, SIZE, Furniture.window());
    BufferedImage window =
        new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = window.createGraphics();
    g.drawImage(
        ground.picture(),
        -(ground.picture().getWidth() - SIZE.width()) / 2,
        -(ground.picture().getHeight() - SIZE.height()) / 2,
        null);
    g.drawImage(marks.marks(), 0, 0, null);
    g.drawImage(marks.furniture(), 0, 0, null);
    g.dispose();
    return window;
  }
}
