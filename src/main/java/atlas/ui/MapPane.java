package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.app.TextSize;
import atlas.map.Basemap;
import atlas.model.Location;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.PlacedMark;
import atlas.paint.WindowRoom;
import atlas.status.History;
import atlas.ui.MapPainter.Ground;
import atlas.ui.MapPainter.GroundRequest;
import atlas.ui.MapPainter.Marks;
import atlas.ui.parts.Pixels;
import atlas.view.Comparison;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The map. Three steps at every change: what is to be shown is taken from the state on the window's
 * thread; it is painted in the background from that alone; the pictures are put in place. Meanwhile
 * the old pictures are moved and scaled, so that a gesture answers at once.
 */
public final class MapPane extends Region {

  /** Ground shown at the most, as a multiple of the whole region: the base map ends there. */
  private static final double WIDEST = 1.3;

  /** Metres of ground across the window at the least. */
  private static final double NARROWEST = 2_000;

  /** What a rectangle that is dragged open does. */
  private enum Box {
    NONE,
    ZOOM,
    SELECT
  }

  /** Pixels that a press may move and still be a click. */
  private static final double CLICK_SLACK = 4;

  /** What JavaFX reports for one notch of a wheel, pixels. */
  private static final double NOTCH = 40;

  private static final double ZOOM_STEP = 1.5;

  /** What is nearer to an edge than this part of the pane is hardly in sight. */
  private static final double EDGE_OF_SIGHT = 0.04;

  private static final double PAN_STEP = 0.2;

  /** After so long without a change the map is at rest. */
  private static final Duration CALM = Duration.millis(120);

  private final AppState state;
  private final Background background;
  private final MapPainter painter;
  private final Extent wholeRegion;
  private final Consumer<Site> goThere;

  private final ImageView groundView = new ImageView();
  private final ImageView marksView = new ImageView();
  private final ImageView rightMarksView = new ImageView();
  private final Rectangle leftHalf = new Rectangle();
  private final Rectangle rightHalf = new Rectangle();
  private final ImageView furnitureView = new ImageView();

  /**
   * The map at rest, in one piece: as a picture is painted, to the last pixel. The layers above one
   * another are rounded once a layer.
   */
  private final ImageView wholeView = new ImageView();

  private final PauseTransition calm = new PauseTransition(CALM);
  private final ReadOnlyBooleanWrapper isAtRest = new ReadOnlyBooleanWrapper();
  private final Rectangle zoomBox = new Rectangle();
  private final Label tip = new Label();
  private final MapPin pin = new MapPin();
  private final ReadOnlyObjectWrapper<Optional<Extent>> shownExtent =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<double[]>> pointer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<WindowRoom> controls =
      new ReadOnlyObjectWrapper<>(WindowRoom.USUAL);

  /** What was shown before there was a pane, until that has pictures of its own. */
  private Optional<FirstMap.Picture> first = Optional.empty();

  private Furniture furniture = Furniture.window();
  private Ground ground;
  private Marks marks;
  private GroundRequest asked;
  private double pressX;
  private double pressY;
  private Extent pressExtent;
  private boolean isMoving;
  private Box box = Box.NONE;

  /** What a horizontal wheel turned beyond whole steps. */
  private double scrubbed;

  private Optional<ClickTaker> clickTaker = Optional.empty();

  /** Takes the clicks on the map instead of the selection. */
  interface ClickTaker {

    /** A point of the ground was clicked, or a mark, whose site's own point it is then. */
    void click(PlanePoint point);

    /** The point that was clicked last was clicked once more. */
    void doubleClick();
  }

  /**
   * @param state what is shown
   * @param background paints
   * @param painter paints what it is told
   * @param basemap knows the whole region
   * @param goThere shows a site in time and place
   */
  public MapPane(
      AppState state,
      Background background,
      MapPainter painter,
      Basemap basemap,
      Consumer<Site> goThere) {
    this.state = state;
    this.background = background;
    this.painter = painter;
    this.wholeRegion = basemap.wholeRegion();
    this.goThere = goThere;

    getStyleClass().add("map-pane");
    setId("map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    // A map, its scale and its arrow have no reading direction.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinSize(200, 100);
    setPrefSize(800, 600);
    zoomBox.getStyleClass().add("zoom-box");
    zoomBox.setVisible(false);
    tip.getStyleClass().add("map-tip");
    tip.setVisible(false);
    tip.setMouseTransparent(true);
    for (Node node :
        List.of(
            groundView, marksView, rightMarksView, furnitureView, wholeView, zoomBox, pin, tip)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      getChildren().add(node);
    }
    rightMarksView.setClip(rightHalf);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    wholeView.setId("map-whole");
    wholeView.setVisible(false);
    calm.setOnFinished(e -> rest());
    listenToGestures();
    state.snapshotProperty().subscribe(this::follow);
    // A screen of another scale has other pixels.
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe(scale -> requestLayout());
  }

  /** Begins with a picture that was painted before there was a pane. */
  void begin(FirstMap.Picture picture) {
    first = Optional.of(picture);
    wholeView.setImage(picture.image());
  }

  // ---- what the pane tells

  /** The ground that is shown, in the pane's shape; empty until the pane has a size. */
  public ReadOnlyObjectProperty<Optional<Extent>> shownExtentProperty() {
    return shownExtent.getReadOnlyProperty();
  }

  /** The point of the map plane under the pointer, x and y in metres, while it is on the map. */
  public ReadOnlyObjectProperty<Optional<double[]>> pointerProperty() {
    return pointer.getReadOnlyProperty();
  }

  /** Where the mark of a site lies in the pane; empty if it isn't shown by a mark of its own. */
  Optional<Point2D> markOf(Site site) {
    if (marks == null) {
      return Optional.empty();
    }
    double scale = getWidth() / marks.layout().size().width();
    return marks.layout().markOf(site).map(mark -> new Point2D(mark.x() * scale, mark.y() * scale));
  }

  /** The size of the map in pixels of the screen; a picture of it has it, whatever the text's. */
  public FrameSize frameSize() {
    return FrameSize.onScreen(getWidth(), getHeight(), outputScale());
  }

  /** The same as the window shows it: with larger text, as far as the map has room for it. */
  private FrameSize paintedSize() {
    return MapText.frame(text(), getWidth(), getHeight(), outputScale());
  }

  private double outputScale() {
    return getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
  }

  private TextSize text() {
    return state.snapshot().preferences().textSize();
  }

  /** How far down the day and what is told under it reach, in the window's pixels. */
  double headingHeight() {
    return MapText.HEADING_HEIGHT * MapText.scale(text(), getWidth(), getHeight());
  }

  /** Where the window's controls stand on the map, in the window's pixels. */
  ReadOnlyObjectProperty<WindowRoom> controlsProperty() {
    return controls.getReadOnlyProperty();
  }

  /** Paints the ground anew, though nothing in the view changed: a part of it has just come. */
  void renewGround() {
    asked = null;
    refresh();
  }

  /** Puts other furniture on the map: that of the window, or that of a picture. */
  void furnish(Furniture other) {
    if (!other.equals(furniture)) {
      furniture = other;
      refresh();
    }
  }

  /** That of the window keeps clear of the window's own controls. */
  private Furniture furniture() {
    double point = MapText.scale(text(), getWidth(), getHeight());
    return furniture.isInWindow() ? furniture.withRoom(controls.get().times(1 / point)) : furniture;
  }

  /** Hands the clicks to someone else; empty gives them back to the selection. */
  void takeClicks(Optional<ClickTaker> taker) {
    clickTaker = taker;
    setCursor(taker.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
  }

  /** Where a point of the map plane lies in the pane. */
  Point2D pixelOf(PlanePoint point) {
    double pixelsPerMetre = getWidth() / extent().width();
    return new Point2D(
        (point.x() - extent().minX()) * pixelsPerMetre,
        (extent().maxY() - point.y()) * pixelsPerMetre);
  }

  // ---- verbs of keys and buttons

  /** Shows less ground, about the middle. */
  public void zoomIn() {
    zoomAbout(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2);
  }

  /** Shows more ground, about the middle. */
  public void zoomOut() {
    zoomAbout(ZOOM_STEP, getWidth() / 2, getHeight() / 2);
  }

  /** Moves over the ground by a part of the pane; positive is east and north. */
  public void pan(int eastward, int northward) {
    Extent extent = extent();
    show(
        extent.shifted(
            eastward * PAN_STEP * extent.width(), northward * PAN_STEP * extent.height()));
  }

  /** Shows the whole region. */
  public void showWholeRegion() {
    state.remember();
    state.showExtent(wholeRegion);
  }

  /** Shows the selected sites; nothing happens where none has a location. */
  public void showSelection() {
    Snapshot now = state.snapshot();
    SiteExtents.of(now.view().selection().stream().flatMap(id -> now.facts().site(id).stream()))
        .ifPresent(
            extent -> {
              state.remember();
              state.showExtent(extent);
            });
  }

  /** Marks a point of the map plane for a moment. */
  void pin(PlanePoint point, String name) {
    pin.stand(point, name);
    refresh();
  }

  /**
   * Selects the next site that has a mark, from west to east or back, round the end to the start;
   * one that is out of sight is brought into the middle.
   */
  void walk(boolean isEastward) {
    Comparator<Site> westFirst =
        Comparator.comparing((Site site) -> site.location().orElseThrow().plane().x())
            .thenComparing(Site::id);
    Comparator<Site> order = isEastward ? westFirst : westFirst.reversed();
    List<Site> placed =
        state.snapshot().facts().sites().stream()
            .filter(site -> site.location().isPresent() && isShown(site))
            .toList();
    Optional<Site> from = state.snapshot().selectedSite().filter(s -> s.location().isPresent());
    placed.stream()
        .filter(site -> from.map(f -> order.compare(site, f) > 0).orElse(isInSight(site)))
        .min(order)
        .or(() -> placed.stream().min(order))
        .ifPresent(this::selectInSight);
  }

  private boolean isInSight(Site site) {
    PlanePoint point = site.location().orElseThrow().plane();
    return extent().grown(-EDGE_OF_SIGHT).contains(point.x(), point.y());
  }

  private void selectInSight(Site site) {
    state.select(site);
    if (!isInSight(site)) {
      state.remember();
      PlanePoint point = site.location().orElseThrow().plane();
      show(Extent.around(point.x(), point.y(), extent().width(), extent().height()));
    }
  }

  // ---- following the state

  private void follow(Snapshot now) {
    setAccessibleText(Words.in(now.view().language()).get("access.map"));
    refresh();
  }

  @Override
  protected void layoutChildren() {
    refresh();
  }

  private void refresh() {
    if (getWidth() < 1 || getHeight() < 1 || getScene() == null) {
      return;
    }
    isAtRest.set(false);
    calm.playFromStart();
    Extent extent = extent();
    shownExtent.set(Optional.of(extent));
    place();
    FrameSize size = paintedSize();
    wholeView.setFitWidth(getWidth());
    wholeView.setFitHeight(getHeight());
    wholeView.setVisible(first.filter(picture -> picture.shows(extent, size)).isPresent());
    Snapshot now = state.snapshot();
    controls.set(MapText.room(text(), getWidth(), getHeight(), now.view()));
    GroundRequest wanted = GroundRequest.of(now.view(), extent, size);
    if (!wanted.equals(asked)) {
      asked = wanted;
      background.latest(Lane.GROUND, () -> painter.ground(wanted, now.view()), this::commitGround);
    }
    Furniture wantedFurniture = furniture();
    background.latest(
        Lane.MARKS, () -> painter.marks(now, extent, size, wantedFurniture), this::commitMarks);
  }

  /** Paints the map in one piece, unless it has changed again when that is done. */
  private void rest() {
    if (marks == null || pressExtent != null || calm.getStatus() == Animation.Status.RUNNING) {
      return;
    }
    Snapshot now = state.snapshot();
    Extent extent = extent();
    FrameSize size = paintedSize();
    Furniture furnished = furniture();
    background.latest(
        Lane.WHOLE_MAP,
        () -> Pixels.opaque(painter.whole(now, extent, size, furnished)),
        image -> {
          boolean isStill =
              state.snapshot().equals(now)
                  && extent().equals(extent)
                  && paintedSize().equals(size)
                  && furniture().equals(furnished)
                  && calm.getStatus() != Animation.Status.RUNNING;
          if (isStill) {
            first = Optional.empty();
            wholeView.setImage(image);
            wholeView.setVisible(true);
            isAtRest.set(true);
          }
        });
  }

  /** Whether it is at rest, and shows the very pixels that a picture of it has. */
  boolean isAtRest() {
    return isAtRest.get();
  }

  /** Whether it is at rest. */
  ReadOnlyBooleanProperty atRestProperty() {
    return isAtRest.getReadOnlyProperty();
  }

  private void commitGround(Ground painted) {
    ground = painted;
    groundView.setImage(Pixels.image(painted.picture()));
    endFirst();
    place();
  }

  /** The layers take over when all of them are there. */
  private void endFirst() {
    if (first.isPresent() && ground != null && marks != null) {
      first = Optional.empty();
      wholeView.setVisible(false);
    }
  }

  private void commitMarks(Marks painted) {
    marks = painted;
    marksView.setImage(Pixels.image(painted.marks()));
    rightMarksView.setImage(painted.rightMarks().map(Pixels::image).orElse(null));
    furnitureView.setImage(Pixels.image(painted.furniture()));
    endFirst();
    place();
    rest(); // where painting took longer than the calm
  }

  /** Puts the pictures where their ground lies now. */
  private void place() {
    if (pin.isVisible()) {
      double pixelsPerMetre = getWidth() / extent().width();
      pin.place(
          (pin.point().x() - extent().minX()) * pixelsPerMetre,
          (extent().maxY() - pin.point().y()) * pixelsPerMetre);
    }
    if (ground != null) {
      place(groundView, ground.extent());
    }
    if (marks != null) {
      place(marksView, marks.extent());
      if (marks.rightMarks().isPresent()) {
        place(rightMarksView, marks.extent());
      }
      divide();
      furnitureView.setFitWidth(getWidth());
      furnitureView.setFitHeight(getHeight());
    }
  }

  /** Each of two days keeps to its half, while the line between them moves as well. */
  private void divide() {
    boolean isDivided = marks.rightMarks().isPresent();
    marksView.setClip(isDivided ? leftHalf : null);
    double middle =
        Math.rint(
            state.view().comparison().map(Comparison::at).orElse(isDivided ? 1.0 : 0.5)
                * getWidth());
    for (Rectangle half : List.of(leftHalf, rightHalf)) {
      half.setHeight(getHeight());
    }
    leftHalf.setWidth(middle);
    rightHalf.setX(middle);
    rightHalf.setWidth(Math.max(0, getWidth() - middle));
  }

  private void place(ImageView view, Extent painted) {
    double pixelsPerMetre = getWidth() / extent().width();
    double x = (painted.minX() - extent().minX()) * pixelsPerMetre;
    double y = (extent().maxY() - painted.maxY()) * pixelsPerMetre;
    double width = painted.width() * pixelsPerMetre;
    double outputScale = outputScale();
    double natural = view.getImage().getWidth() / outputScale;
    // A picture in its own size on whole pixels is copied; in any other it is computed anew.
    boolean isCopied = Math.abs(width - natural) < 0.5;
    view.setX(isCopied ? Math.round(x * outputScale) / outputScale : x);
    view.setY(isCopied ? Math.round(y * outputScale) / outputScale : y);
    view.setFitWidth(isCopied ? natural : width);
    view.setFitHeight(
        isCopied ? view.getImage().getHeight() / outputScale : painted.height() * pixelsPerMetre);
    view.setSmooth(!isCopied);
  }

  // ---- ground and pixels

  private Extent extent() {
    return state.view().extent().fittedTo(Math.max(1, getWidth()), Math.max(1, getHeight()));
  }

  private double planeX(double px) {
    return extent().minX() + px / getWidth() * extent().width();
  }

  private double planeY(double py) {
    return extent().maxY() - py / getHeight() * extent().height();
  }

  private void zoomAbout(double factor, double px, double py) {
    double widest = wholeRegion.fittedTo(getWidth(), getHeight()).width() * WIDEST;
    double width = Math.max(NARROWEST, Math.min(widest, extent().width() * factor));
    show(extent().scaled(width / extent().width(), planeX(px), planeY(py)));
  }

  /** Shows ground, but never farther off than the region's edge. */
  private void show(Extent extent) {
    double x = Math.max(wholeRegion.minX(), Math.min(wholeRegion.maxX(), extent.centreX()));
    double y = Math.max(wholeRegion.minY(), Math.min(wholeRegion.maxY(), extent.centreY()));
    state.showExtent(Extent.around(x, y, extent.width(), extent.height()));
  }

  private Optional<PlacedMark> markAt(double px, double py) {
    if (marks == null) {
      return Optional.empty();
    }
    Extent painted = marks.extent();
    FrameSize size = marks.layout().size();
    return marks
        .layout()
        .markAt(
            (planeX(px) - painted.minX()) / painted.width() * size.width(),
            (painted.maxY() - planeY(py)) / painted.height() * size.height(),
            mark -> mark.sites().stream().anyMatch(this::isShown),
            mark ->
                mark.sites().stream()
                    .anyMatch(site -> state.view().selection().contains(site.id())));
  }

  private List<Site> shownSites(PlacedMark mark) {
    return mark.sites().stream().filter(this::isShown).toList();
  }

  /** Whether the site has a mark on the day, or on either of two. */
  private boolean isShown(Site site) {
    Snapshot now = state.snapshot();
    return now.history(site)
        .map(
            h ->
                now.view().leftHalf().shown(now.histories()).test(h)
                    || now.view().rightHalf().shown(now.histories()).test(h))
        .orElse(false);
  }

  // ---- gestures

  private void listenToGestures() {
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(
        MouseEvent.MOUSE_EXITED,
        e -> {
          pointer.set(Optional.empty());
          tip.setVisible(false);
        });
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(ZoomEvent.ZOOM, e -> zoomAbout(1 / e.getZoomFactor(), e.getX(), e.getY()));
  }

  private void press(MouseEvent e) {
    requestFocus();
    tip.setVisible(false);
    pressX = e.getX();
    pressY = e.getY();
    pressExtent = extent();
    isMoving = false;
    box = boxOf(e);
  }

  /** Shift zooms, Ctrl selects, as it does with a click. */
  private Box boxOf(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || !(e.isShiftDown() || e.isShortcutDown())) {
      return Box.NONE;
    }
    return e.isShiftDown() ? Box.ZOOM : Box.SELECT;
  }

  private void drag(MouseEvent e) {
    if (pressExtent == null || !(e.isPrimaryButtonDown() || e.isMiddleButtonDown())) {
      return;
    }
    double dx = e.getX() - pressX;
    double dy = e.getY() - pressY;
    if (!isMoving && Math.hypot(dx, dy) < CLICK_SLACK) {
      return;
    }
    if (!isMoving && box == Box.NONE) {
      state.remember();
    }
    isMoving = true;
    if (box != Box.NONE) {
      zoomBox.setVisible(true);
      zoomBox.setX(Math.min(pressX, e.getX()));
      zoomBox.setY(Math.min(pressY, e.getY()));
      zoomBox.setWidth(Math.abs(dx));
      zoomBox.setHeight(Math.abs(dy));
    } else {
      setCursor(Cursor.CLOSED_HAND);
      double metresPerPixel = pressExtent.width() / getWidth();
      show(pressExtent.shifted(-dx * metresPerPixel, dy * metresPerPixel));
    }
  }

  private void release(MouseEvent e) {
    setCursor(restingCursor());
    zoomBox.setVisible(false);
    if (isMoving && box == Box.ZOOM) {
      zoomToBox();
    } else if (isMoving && box == Box.SELECT) {
      selectInBox();
    } else if (!isMoving && e.getButton() == MouseButton.PRIMARY) {
      click(e);
    }
    pressExtent = null;
  }

  /** Selects the sites whose marks lie in the box, besides those that are selected. */
  private void selectInBox() {
    if (marks == null) {
      return;
    }
    double scale = getWidth() / marks.layout().size().width();
    List<Site> sites = new ArrayList<>();
    Snapshot now = state.snapshot();
    now.view().selection().forEach(id -> now.facts().site(id).ifPresent(sites::add));
    marks.layout().marks().stream()
        .filter(mark -> zoomBox.contains(mark.x() * scale, mark.y() * scale))
        .flatMap(mark -> mark.sites().stream())
        .filter(this::isShown)
        .filter(site -> !now.view().selection().contains(site.id()))
        .forEach(sites::add);
    state.selectAll(sites);
  }

  private void zoomToBox() {
    if (zoomBox.getWidth() < CLICK_SLACK || zoomBox.getHeight() < CLICK_SLACK) {
      return;
    }
    state.remember();
    double west = planeX(zoomBox.getX());
    double north = planeY(zoomBox.getY());
    double east = planeX(zoomBox.getX() + zoomBox.getWidth());
    double south = planeY(zoomBox.getY() + zoomBox.getHeight());
    Extent box = new Extent(west, south, east, north);
    show(
        box.width() < NARROWEST
            ? box.scaled(NARROWEST / box.width(), box.centreX(), box.centreY())
            : box);
  }

  private void click(MouseEvent e) {
    Optional<PlacedMark> hit = markAt(e.getX(), e.getY());
    if (clickTaker.isPresent()) {
      handOver(clickTaker.get(), hit, e);
      return;
    }
    if (hit.isEmpty()) {
      if (e.getClickCount() == 2) {
        state.remember();
        zoomAbout(1 / ZOOM_STEP / ZOOM_STEP, e.getX(), e.getY());
      } else if (!e.isShortcutDown()) {
        state.deselect();
      }
      return;
    }
    PlacedMark mark = hit.get();
    if (e.getClickCount() == 2) {
      goThere.accept(mark.site());
    } else if (e.isShortcutDown()) {
      state.toggleSelected(mark.site());
    } else if (mark.isPile()) {
      state.selectAll(shownSites(mark));
    } else {
      state.select(mark.site());
    }
  }

  private void handOver(ClickTaker taker, Optional<PlacedMark> hit, MouseEvent e) {
    if (e.getClickCount() == 2) {
      taker.doubleClick();
    } else {
      taker.click(
          hit.filter(mark -> !mark.isPile())
              .flatMap(mark -> mark.site().location())
              .map(Location::plane)
              .orElseGet(() -> new PlanePoint(planeX(e.getX()), planeY(e.getY()))));
    }
  }

  private void hover(MouseEvent e) {
    pointer.set(Optional.of(new double[] {planeX(e.getX()), planeY(e.getY())}));
    Optional<PlacedMark> hit = markAt(e.getX(), e.getY());
    setCursor(hit.isPresent() ? Cursor.HAND : restingCursor());
    hit.ifPresentOrElse(mark -> showTip(mark, e.getX(), e.getY()), () -> tip.setVisible(false));
  }

  private Cursor restingCursor() {
    return clickTaker.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT;
  }

  /** The day that is shown there: while there are two, that of the half. */
  private LocalDate dateAt(View view, double px) {
    boolean isLeft = view.comparison().map(c -> px < c.at() * getWidth()).orElse(true);
    return (isLeft ? view.leftHalf() : view.rightHalf()).date();
  }

  private void showTip(PlacedMark mark, double px, double py) {
    Snapshot now = state.snapshot();
    Words words = Words.in(now.view().language());
    if (mark.isPile()) {
      tip.setText(words.get("map.pile", shownSites(mark).size()));
    } else {
      String status = now.history(mark.site()).map(h -> told(now, h, px)).orElse("");
      tip.setText(SiteNames.full(mark.site(), now.view().language()) + "\n" + status);
    }
    tip.setNodeOrientation(
        now.view().language() == Language.ARABIC
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    tip.setVisible(true);
    tip.autosize();
    double y = py + 18 + tip.getHeight() > getHeight() ? py - tip.getHeight() - 8 : py + 18;
    WindowRoom room = controls.get();
    boolean isBesideButtons = y + tip.getHeight() > getHeight() - room.buttonsHeight();
    double right = getWidth() - (isBesideButtons ? room.buttonsWidth() : 0);
    double x = Math.min(px + 14, right - tip.getWidth() - 6);
    tip.relocate(Math.max(6, x), Math.max(6, y));
  }

  /** The status on the day, or the periods of the whole life, a line each. */
  private String told(Snapshot now, History history, double px) {
    Sentences sentences = Sentences.in(now.view().language());
    return now.view().allDates()
        ? String.join("\n", sentences.periods(history, now.facts().dataDate()))
        : sentences.site(history, dateAt(now.view(), px));
  }

  private void scroll(ScrollEvent e) {
    tip.setVisible(false);
    if (Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
      scrub(e.getDeltaX());
    } else if (e.getDeltaY() != 0) {
      zoomAbout(Math.pow(2, -e.getDeltaY() / 120), e.getX(), e.getY());
    }
    e.consume();
  }

  /** A horizontal wheel moves through time, a step for each notch. */
  private void scrub(double delta) {
    if (!state.snapshot().preferences().wheelScrubsTime()) {
      return;
    }
    scrubbed -= delta;
    int steps = (int) (scrubbed / NOTCH);
    scrubbed -= steps * NOTCH;
    if (steps > 0) {
      state.stepForward(steps);
    } else if (steps < 0) {
      state.stepBack(-steps);
    }
  }
}
