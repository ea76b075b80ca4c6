package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the furniture stands on a frame, the same on every day: what changes with the date has the
 * room of its largest form.
 *
 * <p>Title and date stand in the upper corner where reading starts. The legend stands over the
 * scale bar in the lower left corner, the attribution in the lower right one, in every language:
 * the map is not mirrored, and in the region the lower left is desert.
 */
final class FurniturePlan {

  /** From the frame's edge, points. */
  private static final double MARGIN = 14;

  private static final double GAP = 6;
  private static final double NOTE_LINE = 11.5;
  private static final int MOST_NOTE_LINES = 12;
  private static final double LEAST_NOTE_WIDTH = 180;

  /** Closer than this scale, the ground is said to be approximate. */
  private static final double APPROXIMATE_BELOW = 500_000;

  private final FrameSize size;
  private final Furniture furniture;
  private final Captions captions;
  private final double unit;
  private final double margin;
  private final Heading heading;
  private final TextBlock notes;

  FurniturePlan(View view, FrameSize size, Furniture furniture) {
    this.size = size;
    this.furniture = furniture;
    this.captions = Captions.in(view.language());
    this.unit = size.unit();
    this.margin = MARGIN * unit;
    this.heading = Heading.of(view, furniture, captions, innerWidth(), unit);
    this.notes = notes(GroundToFrame.fitted(view.extent(), size).denominator());
  }

  private double innerWidth() {
    return size.width() - 2 * margin;
  }

  private TextBlock notes(double denominator) {
    if (!furniture.has(Part.ATTRIBUTION)) {
      return new TextBlock(List.of(), TextStyle.NOTE, NOTE_LINE);
    }
    double beside =
        scale()
                .or(this::legend)
                .map(box -> size.width() - box.width() - margin)
                .orElse(innerWidth())
            - noteMargin()
            - 2 * GAP * unit;
    double width = Math.max(beside, Math.min(innerWidth(), LEAST_NOTE_WIDTH * unit));
    List<String> lines = new ArrayList<>();
    if (denominator < APPROXIMATE_BELOW) {
      lines.add(captions.disclaimer());
    }
    lines.addAll(
        TextBlock.of(
                captions.attribution(!furniture.isInWindow()),
                TextStyle.NOTE,
                NOTE_LINE,
                width,
                MOST_NOTE_LINES,
                unit)
            .lines());
    return new TextBlock(lines, TextStyle.NOTE, NOTE_LINE);
  }

  private double noteMargin() {
    return (furniture.isInWindow() ? Furniture.BUTTONS_WIDTH : 10) * unit;
  }

  Captions captions() {
    return captions;
  }

  Heading heading() {
    return heading;
  }

  TextBlock notes() {
    return notes;
  }

  /** Room of title, date and what stands beneath. */
  Optional<Box> headingBox() {
    double width = heading.width(innerWidth(), unit);
    double height = heading.reserved();
    return height == 0
        ? Optional.empty()
        : Optional.of(
            captions.startsRight()
                ? fromRight(margin, width, margin, height)
                : fromLeft(margin, width, margin, height));
  }

  /** Room of north arrow and scale bar. */
  Optional<Box> scale() {
    double width =
        (furniture.has(Part.SCALE_BAR) ? ScaleBar.WIDTH : 0)
            + (furniture.has(Part.NORTH_ARROW) ? NorthArrow.WIDTH : 0);
    double height = ScaleBar.HEIGHT * unit;
    return width == 0
        ? Optional.empty()
        : Optional.of(fromLeft(margin, width * unit, size.height() - margin - height, height));
  }

  /** Room of the longest legend; a shorter one stands at its foot. */
  Optional<Box> legend() {
    double bottom = scale().map(box -> box.minY() - GAP * unit).orElse(size.height() - margin);
    double height = Legend.mostHeight() * unit;
    return furniture.has(Part.LEGEND)
        ? Optional.of(fromLeft(margin, Legend.WIDTH * unit, bottom - height, height))
        : Optional.empty();
  }

  /** Room of the attribution. */
  Optional<Box> notesBox() {
    double height = notes.height(unit);
    return notes.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(
            fromRight(
                noteMargin(), notes.width(unit), size.height() - GAP * unit - height, height));
  }

  /** Room of the window's own buttons. */
  private Stream<Box> windowControls() {
    if (!furniture.isInWindow()) {
      return Stream.empty();
    }
    double width = Furniture.CHIP_WIDTH * unit;
    double height = Furniture.BUTTONS_HEIGHT * unit;
    return Stream.of(
        Box.at((size.width() - width) / 2, 0, width, Furniture.CHIP_HEIGHT * unit),
        fromRight(0, Furniture.BUTTONS_WIDTH * unit, size.height() - height, height));
  }

  /** All room that marks and labels keep clear of. */
  List<Box> reserved() {
    return Stream.concat(
            Stream.of(headingBox(), legend(), scale(), notesBox()).flatMap(Optional::stream),
            windowControls())
        .toList();
  }

  private Box fromLeft(double fromSide, double width, double y, double height) {
    return Box.at(fromSide, y, width, height);
  }

  private Box fromRight(double fromSide, double width, double y, double height) {
    return Box.at(size.width() - fromSide - width, y, width, height);
  }
}
