package atlas.ui;

import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.export.Greyscale;
import atlas.export.Sheet;
import atlas.export.Still;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.ui.parts.Pixels;
import atlas.ui.picture.MapFrame;
import atlas.view.Extent;
import atlas.words.Words;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * The frame of a picture on the map with the picture in it, painted in the background; of two that
 * are asked for the newer wins.
 */
final class FramePreview {

  /** Width at which a whole sheet is shown, pixels. */
  private static final int SHEET_WIDTH = 1200;

  private final Background background;
  private final FramePainter painter;
  private final MapPane map;
  private final MapFrame frame;
  private final Consumer<Painted> taker;

  /** What was asked for last; the same is not painted twice. */
  private Optional<Request> asked = Optional.empty();

  /** All that a preview depends on. */
  private record Request(Still still, FrameSize size, boolean isGrey) {}

  /**
   * A preview.
   *
   * @param image of the whole picture
   * @param isSheet whether it is of a sheet, which no frame shows
   * @param alike the statuses in it that can't be told apart without colours
   */
  record Painted(Image image, boolean isSheet, List<Greyscale.Pair> alike) {}

  /**
   * @param taker takes each preview
   */
  FramePreview(
      Background background,
      FramePainter painter,
      MapPane map,
      Words words,
      Consumer<Painted> taker) {
    this.background = background;
    this.painter = painter;
    this.map = map;
    this.taker = taker;
    this.frame = new MapFrame(map.shownExtentProperty(), map);
    frame.name(words.get("export.frame"), words.get("export.frameKeys"));
  }

  /** The frame. */
  MapFrame frame() {
    return frame;
  }

  /** The ground in the frame; empty until the map has a size. */
  Optional<Extent> ground() {
    return frame.extentProperty().get();
  }

  /** Gives the frame the shape of a picture; of a sheet, that of each of its maps. */
  void shape(Still still, boolean isWholeMap) {
    FrameSize size = still instanceof Sheet sheet ? sheet.panel(painter) : still.size().raster();
    frame.shape(size.width(), size.height(), isWholeMap && !(still instanceof Sheet));
  }

  /** Shows a picture, as large as its frame is on the screen. */
  void show(Still still, boolean isGrey) {
    double width =
        still instanceof Sheet ? SHEET_WIDTH : frame.frameWidth() * map.frameSize().unit();
    if (width < 1) {
      return;
    }
    Request request = new Request(still, still.size().raster().scaledTo(width), isGrey);
    if (asked.filter(request::equals).isEmpty()) {
      asked = Optional.of(request);
      background.latest(Lane.PREVIEW, () -> paint(request), this::commit);
    }
  }

  /** Shows none, where there can be none. */
  void showNone() {
    asked = Optional.empty();
    frame.show(Optional.empty());
  }

  private Painted paint(Request request) {
    BufferedImage painted = request.still().paint(painter, request.size());
    BufferedImage image = request.isGrey() ? Greyscale.of(painted) : painted;
    return new Painted(
        Pixels.opaque(image), request.still() instanceof Sheet, request.still().alikeInGrey());
  }

  /** What comes when there can be none any more is late. */
  private void commit(Painted painted) {
    if (asked.isPresent()) {
      frame.show(painted.isSheet() ? Optional.empty() : Optional.of(painted.image()));
      taker.accept(painted);
    }
  }
}
