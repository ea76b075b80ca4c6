package atlas.paint;

import atlas.paint.Furniture.Part;
import atlas.view.Language;
import atlas.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the furniture stands on a frame, the same on every day: the room of what changes with the
 * date is that of its largest form.
 *
 * <p>Title and date stand in the upper corner where reading starts, the legend over the scale bar
 * in the lower one, the attribution in the lower corner opposite.
 */
final class FurniturePlan {

  /** From the frame's edge, points. */
  static final double MARGIN = 14;

  static final double LEGEND_ROW = 19;
  static final double LEGEND_PADDING = 9;
  static final double CAPTION_LINE = 16.5;
  static final double NOTE_LINE = 11.5;
  static final double DATE_LINE = 37;
  static final double TITLE_LINE = 24;
  static final int MOST_CHANGE_LINES = 2;

  private static final int MOST_LEGEND_ROWS = 9;
  private static final double LEGEND_WIDTH = 168;
  private static final double SCALE_WIDTH = 216;
  private static final double SCALE_HEIGHT = 30;
  private static final double HEADING_WIDTH = 320;

  /** Closer than this scale, the ground is said to be approximate. */
  private static final double APPROXIMATE_BELOW = 500_000;

  private final Captions captions;
  private final boolean startsRight;
  private final double unit;
  private final List<String> titleLines;
  private final List<String> captionLines;
  private final List<String> noteLines;
  private final Optional<Box> heading;
  private final Optional<Box> legend;
  private final Optional<Box> scale;
  private final Optional<Box> notes;
  private final List<Box> reserved = new ArrayList<>();

  FurniturePlan(View view, FrameSize size, Furniture furniture) {
    this.captions = Captions.in(view.language());
    this.startsRight = view.language() == Language.ARABIC;
    this.unit = size.unit();
    Sides sides = new Sides(size, startsRight);
    double margin = MARGIN * unit;
    double innerWidth = size.width() - 2 * margin;

    double headingWidth = Math.min(HEADING_WIDTH * unit, innerWidth);
    this.titleLines =
        furniture.has(Part.TITLE)
            ? TextBlock.lines(
                furniture.title(), lettering(TextStyle.TITLE), Math.min(innerWidth, 620 * unit), 2)
            : List.of();
    this.captionLines = captionLines(view, furniture, headingWidth);
    this.heading =
        Optional.of(headingHeight(furniture))
            .filter(height -> height > 0)
            .map(
                height ->
                    sides.start(margin, Math.max(headingWidth, titleWidth()), margin, height));

    double bottom = size.height() - margin;
    this.scale =
        furniture.has(Part.SCALE_BAR) || furniture.has(Part.NORTH_ARROW)
            ? Optional.of(
                sides.start(
                    margin, SCALE_WIDTH * unit, bottom - SCALE_HEIGHT * unit, SCALE_HEIGHT * unit))
            : Optional.empty();
    double legendBottom = scale.map(box -> box.minY() - 6 * unit).orElse(bottom);
    double legendHeight = legendHeight(MOST_LEGEND_ROWS);
    this.legend =
        furniture.has(Part.LEGEND)
            ? Optional.of(
                sides.start(margin, LEGEND_WIDTH * unit, legendBottom - legendHeight, legendHeight))
            : Optional.empty();

    double buttons = furniture.isInWindow() ? Furniture.BUTTONS_WIDTH * unit : 0;
    double lowerLeft = scale.or(() -> legend).map(Box::width).orElse(0.0) + margin;
    double noteWidth =
        Math.max(Math.min(innerWidth, 180 * unit), innerWidth - lowerLeft - buttons - 8 * unit);
    this.noteLines = noteLines(view, size, furniture, noteWidth);
    double noteHeight = noteLines.size() * NOTE_LINE * unit;
    double widest =
        noteLines.stream()
            .mapToDouble(line -> lettering(TextStyle.NOTE).measure(line).advance())
            .max()
            .orElse(0);
    this.notes =
        noteLines.isEmpty()
            ? Optional.empty()
            : Optional.of(
                sides.end(
                    Math.max(buttons, 8 * unit),
                    widest + 4 * unit,
                    size.height() - noteHeight - 6 * unit,
                    noteHeight));

    heading.ifPresent(reserved::add);
    scale.ifPresent(reserved::add);
    legend.ifPresent(reserved::add);
    notes.ifPresent(reserved::add);
    if (furniture.isInWindow()) {
      reserved.add(
          sides.end(
              0,
              buttons,
              size.height() - Furniture.BUTTONS_HEIGHT * unit,
              Furniture.BUTTONS_HEIGHT * unit));
      double chip = Furniture.CHIP_WIDTH * unit;
      reserved.add(Box.at((size.width() - chip) / 2.0, 0, chip, Furniture.CHIP_HEIGHT * unit));
    }
  }

  /** Boxes from either side of the frame. */
  private record Sides(FrameSize size, boolean startsRight) {

    Box start(double margin, double width, double y, double height) {
      double x = startsRight ? size.width() - margin - width : margin;
      return Box.at(x, y, width, height);
    }

    Box end(double margin, double width, double y, double height) {
      double x = startsRight ? margin : size.width() - margin - width;
      return Box.at(x, y, width, height);
    }
  }

  private Lettering lettering(TextStyle style) {
    return new Lettering(style, unit);
  }

  private List<String> captionLines(View view, Furniture furniture, double width) {
    List<String> lines = new ArrayList<>();
    if (furniture.has(Part.BELIEF)) {
      captions.belief(view.belief()).ifPresent(lines::add);
    }
    if (furniture.has(Part.CHANGES)) {
      lines.addAll(
          TextBlock.lines(
              furniture.changes(), lettering(TextStyle.CAPTION), width, MOST_CHANGE_LINES));
    }
    if (furniture.has(Part.FILTER)) {
      captions.filter(view.filter()).ifPresent(lines::add);
    }
    return lines;
  }

  private double headingHeight(Furniture furniture) {
    int changeLines =
        furniture.has(Part.CHANGES)
            ? TextBlock.lines(
                    furniture.changes(),
                    lettering(TextStyle.CAPTION),
                    HEADING_WIDTH * unit,
                    MOST_CHANGE_LINES)
                .size()
            : 0;
    int reservedLines =
        captionLines.size() - changeLines + (furniture.has(Part.CHANGES) ? MOST_CHANGE_LINES : 0);
    return unit
        * (titleLines.size() * TITLE_LINE
            + (furniture.has(Part.DATE) ? DATE_LINE : 0)
            + reservedLines * CAPTION_LINE);
  }

  private double titleWidth() {
    return titleLines.stream()
        .mapToDouble(line -> lettering(TextStyle.TITLE).measure(line).advance())
        .max()
        .orElse(0);
  }

  private List<String> noteLines(View view, FrameSize size, Furniture furniture, double width) {
    List<String> lines = new ArrayList<>();
    if (furniture.has(Part.ATTRIBUTION)) {
      if (GroundToFrame.fitted(view.extent(), size).denominator() < APPROXIMATE_BELOW) {
        lines.add(captions.disclaimer());
      }
      lines.addAll(
          TextBlock.lines(
              captions.attribution(!furniture.isInWindow()), lettering(TextStyle.NOTE), width, 12));
    }
    return lines;
  }

  /** Height of a legend, pixels. */
  double legendHeight(int rows) {
    return unit * (rows * LEGEND_ROW + 2 * LEGEND_PADDING);
  }

  Captions captions() {
    return captions;
  }

  /** Whether reading starts on the right. */
  boolean startsRight() {
    return startsRight;
  }

  /** Room of title, date and what stands beneath. */
  Optional<Box> heading() {
    return heading;
  }

  /** Room of the longest legend; a shorter one stands at its foot. */
  Optional<Box> legend() {
    return legend;
  }

  /** Room of scale bar and north arrow. */
  Optional<Box> scale() {
    return scale;
  }

  /** Room of the attribution. */
  Optional<Box> notes() {
    return notes;
  }

  List<String> titleLines() {
    return titleLines;
  }

  /** What stands beneath the date: belief, changes, filter. */
  List<String> captionLines() {
    return captionLines;
  }

  List<String> noteLines() {
    return noteLines;
  }

  /** All room that marks and labels keep clear of. */
  List<Box> reserved() {
    return List.copyOf(reserved);
  }
}
