package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.export.Greyscale;
import atlas.export.Sheet;
import atlas.export.Still;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.ui.parts.Pixels;
import atlas.ui.picture.DockedPanel;
import atlas.ui.picture.MapFrame;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.words.Words;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.util.Subscription;

/**
 * The frame of a picture on the map beside the panel where it is chosen, with the picture in it,
 * painted in the background; of two that are asked for the newer wins.
 */
final class FramePreview {

  /** Width at which a whole sheet is shown, pixels. */
  private static final int SHEET_WIDTH = 1200;

  private final AppState state;
  private final Background background;
  private final FramePainter painter;
  private final MapPane map;
  private final PictureDesk.Window window;
  private final MapFrame frame;
  private final Consumer<Painted> taker;

  /** What was asked for last; the same is not painted twice. */
  private Optional<Request> asked = Optional.empty();

  /** Whether the frame moves because it takes a shape: what is shown then is already known. */
  private boolean isShaping;

  private Subscription following = Subscription.EMPTY;

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
      AppState state,
      Background background,
      FramePainter painter,
      MapPane map,
      PictureDesk.Window window,
      Consumer<Painted> taker) {
    this.state = state;
    this.background = background;
    this.painter = painter;
    this.map = map;
    this.window = window;
    this.taker = taker;
    this.frame = new MapFrame(map.shownExtentProperty(), map);
    Words words = Words.in(state.view().language());
    frame.name(words.get("export.frame"), words.get("export.frameKeys"));
  }

  /**
   * Puts a panel beside the map and the frame on the map, which follow what the window shows.
   *
   * @param show is told when what is to be shown may have changed
   * @param speak is told when the window speaks another language
   */
  void open(DockedPanel panel, Runnable show, Runnable speak) {
    window.dock().accept(Optional.of(panel));
    window.lay().accept(Optional.of(frame));
    map.furnish(Furniture.none());
    Language language = state.view().language();
    following =
        Subscription.combine(
            state.snapshotProperty().subscribe(show),
            frame
                .extentProperty()
                .subscribe(
                    ground -> {
                      if (!isShaping) {
                        show.run();
                      }
                    }),
            frame.layoutBoundsProperty().subscribe(panel::resized),
            state
                .watch(s -> s.view().language())
                .subscribe(
                    now -> {
                      if (now != language) {
                        speak.run();
                      }
                    }));
    panel.begin();
  }

  /** Takes panel and frame away. */
  void close() {
    following.unsubscribe();
    showNone();
    window.dock().accept(Optional.empty());
    window.lay().accept(Optional.empty());
    map.furnish(Furniture.window());
    map.requestFocus();
  }

  /** Makes the frame as large as the map. */
  void fit() {
    frame.fit();
  }

  /** The ground in the frame; empty until the map has a size. */
  Optional<Extent> ground() {
    return frame.extentProperty().get();
  }

  /**
   * Gives the frame the shape of a picture, or that of each map of a sheet, and shows the picture
   * of the ground that is in the frame then, as large as it is on the screen.
   *
   * @param isWholeMap whether it shows what the map shows
   * @param isGrey whether it is shown without its colours
   */
  void show(Still still, boolean isWholeMap, boolean isGrey) {
    shape(still, isWholeMap);
    double width =
        still instanceof Sheet ? SHEET_WIDTH : frame.frameWidth() * map.frameSize().unit();
    if (width < 1) {
      return;
    }
    Still onGround = ground().map(still::withExtent).orElse(still);
    Request request = new Request(onGround, still.size().raster().scaledTo(width), isGrey);
    if (asked.filter(request::equals).isEmpty()) {
      asked = Optional.of(request);
      background.latest(Lane.PREVIEW, () -> paint(request), this::commit);
    }
  }

  private void shape(Still still, boolean isWholeMap) {
    FrameSize size = still instanceof Sheet sheet ? sheet.panel(painter) : still.size().raster();
    isShaping = true;
    frame.shape(size.width(), size.height(), isWholeMap && !(still instanceof Sheet));
    isShaping = false;
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
