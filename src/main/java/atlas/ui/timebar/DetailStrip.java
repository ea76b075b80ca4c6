package atlas.ui.timebar;

import atlas.app.TextSize;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.DateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The lower strip: the part of the timeline in view. What seldom changes is painted on a canvas;
 * cursor, pointer and play range are light nodes over it, so that a drag paints nothing.
 */
final class DetailStrip extends Region {

  private static final PseudoClass PLAN = PseudoClass.getPseudoClass("plan");

  private final Canvas canvas = new Canvas();
  private final Region playRange = new Region();
  private final Region hoverLine = new Region();
  private final Label hoverDate = new Label();
  private final Region cursor = new Region();
  private final Label flag = new Label();
  private final Region otherCursor = new Region();
  private final Label otherFlag = new Label();
  private final Button offer = new Button();

  private BarRows rows = new BarRows(TextSize.USUAL);
  private Optional<BarLayout> layout = Optional.empty();
  private HitAreas areas = new HitAreas();
  private LocalDate date = LocalDate.EPOCH;
  private Optional<LocalDate> other = Optional.empty();
  private Optional<DateRange> played = Optional.empty();
  private Optional<LocalDate> hovered = Optional.empty();
  private double offerX;

  DetailStrip() {
    getStyleClass().add("detail-strip");
    setId("time-detail");
    playRange.getStyleClass().add("play-range");
    hoverLine.getStyleClass().add("hover-line");
    hoverDate.getStyleClass().add("hover-date");
    cursor.getStyleClass().add("cursor-line");
    flag.getStyleClass().add("date-flag");
    flag.setId("date-flag");
    otherCursor.getStyleClass().add("other-cursor");
    otherFlag.getStyleClass().addAll("date-flag", "other-flag");
    otherFlag.setId("other-date-flag");
    offer.getStyleClass().addAll("small", "offer");
    offer.setId("tick-offer");
    offer.setVisible(false);
    for (Region region :
        List.of(playRange, otherCursor, otherFlag, hoverLine, hoverDate, cursor, flag)) {
      region.setMouseTransparent(true);
    }
    canvas.setManaged(false);
    getChildren().add(canvas);
    for (Region region :
        List.of(playRange, otherCursor, otherFlag, hoverLine, hoverDate, cursor, flag, offer)) {
      region.setManaged(false);
      getChildren().add(region);
    }
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  // ---- what is shown

  /** Puts a new layout on the canvas. */
  void paint(BarLayout layout, Theme theme, Set<String> selection) {
    this.layout = Optional.of(layout);
    rows = layout.rows();
    canvas.setWidth(layout.scale().width());
    canvas.setHeight(rows.height());
    areas =
        BarPainter.paint(canvas.getGraphicsContext2D(), BarColours.of(theme), layout, selection);
    place();
  }

  /** Whether a pixel lies on the axis. */
  boolean isOnAxis(double y) {
    return y > rows.plotFoot();
  }

  /** The layout on the canvas; empty until the first is there. */
  Optional<BarLayout> layoutShown() {
    return layout;
  }

  /** Moves the cursor. */
  void setDate(LocalDate date, Language language) {
    this.date = date;
    flag.setText(DateWords.in(language).medium(date));
    placeCursor();
  }

  /** Shows the day that the date is compared with; none where it isn't compared. */
  void setOther(Optional<LocalDate> day, Language language) {
    other = day;
    day.ifPresent(d -> otherFlag.setText(DateWords.in(language).medium(d)));
    placeOther();
  }

  /** Marks the days that are played; nothing where all are. */
  void setPlayRange(Optional<DateRange> played) {
    this.played = played;
    placePlayRange();
  }

  /** Shows the day under the pointer; none where there is no pointer. */
  void setHovered(Optional<LocalDate> day, Language language) {
    hovered = day;
    day.ifPresent(d -> hoverDate.setText(DateWords.in(language).medium(d)));
    placeHover();
  }

  /** Offers to do something, at a pixel. */
  void offer(String text, double x, Runnable deed) {
    offer.setText(text);
    offer.setOnAction(
        e -> {
          withdrawOffer();
          deed.run();
        });
    offer.setVisible(true);
    offerX = x;
    placeOffer();
  }

  void withdrawOffer() {
    offer.setVisible(false);
  }

  // ---- what lies where

  /** What lies at a pixel. */
  Optional<HitAreas.Hit> at(double x, double y) {
    return areas.at(x, y);
  }

  /** Everything that can be pointed at. */
  List<HitAreas.Hit> hits() {
    return areas.all();
  }

  /** Whether the flag of the day that the date is compared with lies at a pixel. */
  boolean isOtherFlag(double x, double y) {
    return otherFlag.isVisible() && otherFlag.getBoundsInParent().contains(x, y);
  }

  /** Whether the date flag lies at a pixel. */
  boolean isFlag(double x, double y) {
    return flag.getBoundsInParent().contains(x, y);
  }

  // ---- placing

  private void place() {
    placeOther();
    placeCursor();
    placePlayRange();
    placeHover();
    withdrawOffer();
  }

  private void placeCursor() {
    layout.ifPresent(
        shown -> {
          double x = shown.scale().middle(date);
          boolean isInSight = x >= -1 && x <= shown.scale().width() + 1;
          cursor.setVisible(isInSight);
          flag.setVisible(isInSight);
          flag.pseudoClassStateChanged(PLAN, date.isAfter(shown.content().dataDate()));
          double left = Math.max(0, Math.min(shown.scale().width() - 2, Math.round(x) - 1));
          double top = rows.flagHeight() - 3;
          cursor.resizeRelocate(left, top, 2, rows.plotFoot() - top + 4);
          placeLabel(flag, x, 1);
        });
  }

  private void placeOther() {
    otherCursor.setVisible(false);
    otherFlag.setVisible(false);
    if (layout.isPresent() && other.isPresent()) {
      TimeScale scale = layout.get().scale();
      double x = scale.middle(other.get());
      boolean isInSight = x >= -1 && x <= scale.width() + 1;
      otherCursor.setVisible(isInSight);
      otherFlag.setVisible(isInSight);
      double left = Math.max(0, Math.min(scale.width() - 2, Math.round(x) - 1));
      double top = rows.flagHeight() - 3;
      otherCursor.resizeRelocate(left, top, 2, rows.plotFoot() - top + 4);
      placeLabel(otherFlag, x, 1);
    }
  }

  private void placeLabel(Region label, double x, double y) {
    label.applyCss();
    double width = Math.ceil(label.prefWidth(-1));
    double left = Math.max(0, Math.min(canvas.getWidth() - width, Math.round(x - width / 2)));
    label.resizeRelocate(left, y, width, rows.flagHeight() - 3);
  }

  private void placePlayRange() {
    playRange.setVisible(played.isPresent() && layout.isPresent());
    if (playRange.isVisible()) {
      TimeScale scale = layout.orElseThrow().scale();
      double x = Math.round(Math.max(-4, scale.x(played.get().start())));
      double endX = Math.round(Math.min(scale.width() + 4, scale.x(played.get().end())));
      playRange.setVisible(endX > x);
      playRange.resizeRelocate(
          x, rows.plotTop(), Math.max(1, endX - x), rows.plotHeight() + rows.axisHeight());
    }
  }

  private void placeHover() {
    boolean isShown = hovered.isPresent() && layout.isPresent();
    hoverLine.setVisible(isShown);
    hoverDate.setVisible(isShown);
    if (isShown) {
      double x = layout.orElseThrow().scale().middle(hovered.get());
      double top = rows.flagHeight();
      hoverLine.resizeRelocate(Math.round(x), top, 1, rows.plotFoot() - top);
      placeLabel(hoverDate, x, 1);
    }
  }

  private void placeOffer() {
    if (offer.isVisible()) {
      placeLabel(offer, offerX, 0);
    }
  }
}
