package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.status.Lives;
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
 * the map is not mirrored, and in the region the lower left is desert. On a narrow frame the
 * attribution goes beneath them; on a low one there is no legend.
 */
final class FurniturePlan {

  /** From the frame's edge, points. */
  private static final double MARGIN = 14;

  private static final double GAP = 6;
  private static final double NOTE_LINE = 11.5;
  private static final double NOTE_MARGIN = 10;
  private static final double LEAST_NOTE_WIDTH = 180;
  private static final int MOST_NOTE_LINES = 12;

  /** Closer than this scale, the ground is said to be approximate. */
  private static final double APPROXIMATE_BELOW = 500_000;

  private final FrameSize size;
  private final Furniture furniture;
  private final Captions captions;
  private final double unit;
  private final Heading heading;
  private final TextBlock notes;
  private final boolean areNotesBeneath;

  /** Where it stands, on whatever day. */
  FurniturePlan(View view, FrameSize size, Furniture furniture) {
    this(view, size, furniture, Optional.empty());
  }

  /**
   * The same with what it says.
   *
   * @param lives what is told instead of the day, where all dates are shown
   */
  FurniturePlan(View view, FrameSize size, Furniture furniture, Optional<Lives> lives) {
    this.size = size;
    this.furniture = furniture;
    this.captions = Captions.in(view.language());
    this.unit = size.unit();
    double innerWidth = size.width() - 2 * MARGIN * unit;
    this.heading = Heading.of(view, lives, furniture, captions, innerWidth, unit);
    double noteWidth = size.width() - (MARGIN + NOTE_MARGIN + buttonsWidth()) * unit;
    double besideWidth = noteWidth - (leftWidth() + 2 * GAP) * unit;
    this.areNotesBeneath = besideWidth < LEAST_NOTE_WIDTH * unit;
    this.notes =
        notes(
            GroundToFrame.fitted(view.extent(), size).denominator(),
            areNotesBeneath ? noteWidth : besideWidth);
  }

  private TextBlock notes(double denominator, double width) {
    List<String> lines = new ArrayList<>();
    if (furniture.has(Part.ATTRIBUTION)) {
      if (denominator < APPROXIMATE_BELOW) {
        lines.addAll(note(captions.disclaimer(), width));
      }
      if (!furniture.isInWindow()) {
        lines.addAll(note(captions.discs(), width));
      }
      lines.addAll(note(captions.attribution(!furniture.isInWindow()), width));
    }
    return new TextBlock(lines, TextStyle.NOTE, NOTE_LINE);
  }

  private List<String> note(String text, double width) {
    return TextBlock.of(text, TextStyle.NOTE, NOTE_LINE, width, MOST_NOTE_LINES, unit).lines();
  }

  /** Width of the scale or the legend, points. */
  private double leftWidth() {
    return Math.max(scaleWidth(), furniture.has(Part.LEGEND) ? Legend.WIDTH : 0);
  }

  private double scaleWidth() {
    return (furniture.has(Part.SCALE_BAR) ? ScaleBar.WIDTH : 0)
        + (furniture.has(Part.NORTH_ARROW) ? NorthArrow.WIDTH : 0);
  }

  private double buttonsWidth() {
    return furniture.isInWindow() ? Furniture.BUTTONS_WIDTH : 0;
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

  /** Room of each row of the heading. */
  List<Box> headingBoxes() {
    List<Box> boxes = new ArrayList<>();
    double margin = MARGIN * unit;
    double y = margin;
    for (Heading.Row row : heading.rows()) {
      double x = captions.startsRight() ? size.width() - margin - row.width() : margin;
      boxes.add(Box.at(x, y, row.width(), row.height()));
      y += row.height();
    }
    return boxes;
  }

  /** Room of north arrow and scale bar. */
  Optional<Box> scale() {
    double height = ScaleBar.HEIGHT * unit;
    return scaleWidth() == 0
        ? Optional.empty()
        : Optional.of(Box.at(MARGIN * unit, bottom() - height, scaleWidth() * unit, height));
  }

  /** Where what stands in the lower left corner ends. */
  private double bottom() {
    double notesTop = notesBox().map(Box::minY).orElse((double) size.height());
    return areNotesBeneath ? notesTop - GAP * unit : size.height() - MARGIN * unit;
  }

  /** Room of the longest legend; a shorter one stands at its foot. */
  Optional<Box> legend() {
    if (!furniture.has(Part.LEGEND)) {
      return Optional.empty();
    }
    double bottom = scale().map(box -> box.minY() - GAP * unit).orElse(bottom());
    double top =
        headingBoxes().stream().mapToDouble(Box::maxY).max().orElse(MARGIN * unit) + GAP * unit;
    double height = Math.min(Legend.mostHeight() * unit, bottom - top);
    return height < Legend.leastHeight() * unit
        ? Optional.empty()
        : Optional.of(Box.at(MARGIN * unit, bottom - height, Legend.WIDTH * unit, height));
  }

  /** Room of the attribution. */
  Optional<Box> notesBox() {
    double width = notes.width(unit);
    double height = notes.height(unit);
    double right = size.width() - Math.max(buttonsWidth(), NOTE_MARGIN) * unit;
    return notes.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(Box.at(right - width, size.height() - GAP * unit - height, width, height));
  }

  /** Room of the window's own buttons. */
  private Stream<Box> windowControls() {
    if (!furniture.isInWindow()) {
      return Stream.empty();
    }
    double chipWidth = Furniture.CHIP_WIDTH * unit;
    double width = Furniture.BUTTONS_WIDTH * unit;
    double height = Furniture.BUTTONS_HEIGHT * unit;
    return Stream.of(
        Box.at((size.width() - chipWidth) / 2, 0, chipWidth, Furniture.CHIP_HEIGHT * unit),
        Box.at(size.width() - width, size.height() - height, width, height));
  }

  /** All room that marks and labels keep clear of. */
  List<Box> reserved() {
    return Stream.of(
            headingBoxes().stream(),
            Stream.of(legend(), scale(), notesBox()).flatMap(Optional::stream),
            windowControls())
        .flatMap(boxes -> boxes)
        .toList();
  }
}
