package atlas.paint;

import atlas.model.Facts;
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
 * <p>On a narrow frame the attribution goes beneath what else stands below; on a low one there is
 * no legend. In two languages each has a heading of its own, in the two upper corners or, on a
 * narrow frame, one under the other. Of two days each stands in the corner over its half.
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

  private final View view;
  private final Optional<Lives> lives;
  private final FrameSize size;
  private final Furniture furniture;
  private final Places places;
  private final Captions captions;
  private final double unit;
  private final List<PlacedHeading> headings;
  private final TextBlock notes;
  private final boolean areNotesBeneath;

  /** Where it stands, on whatever day. */
  FurniturePlan(Facts facts, View view, FrameSize size, Furniture furniture) {
    this(facts, view, size, furniture, Optional.empty());
  }

  /**
   * The same with what it says.
   *
   * @param facts name the sources that the filter asks for
   * @param lives what is told instead of the day, where all dates are shown
   */
  FurniturePlan(
      Facts facts, View view, FrameSize size, Furniture furniture, Optional<Lives> lives) {
    this.view = view;
    this.lives = lives;
    this.size = size;
    this.furniture = furniture;
    this.places = furniture.places();
    this.captions = Captions.in(view.language(), facts);
    this.unit = size.unit();
    this.headings = headings();
    double noteWidth = size.width() - (MARGIN + NOTE_MARGIN + buttonsWidth()) * unit;
    double besideWidth = noteWidth - (widthAcrossNotes() + 2 * GAP) * unit;
    this.areNotesBeneath = besideWidth < LEAST_NOTE_WIDTH * unit;
    this.notes =
        notes(
            GroundToFrame.fitted(view.extent(), size).denominator(),
            areNotesBeneath ? noteWidth : besideWidth);
  }

  /**
   * A heading where it stands.
   *
   * @param rows what it says
   * @param boxes the room of each row
   * @param isOnRight whether its rows stand at the right side of their room
   */
  record PlacedHeading(Heading rows, List<Box> boxes, boolean isOnRight) {}

  private List<PlacedHeading> headings() {
    double inner = size.width() - 2 * MARGIN * unit;
    Corner start = captions.startsRight() ? Corner.UPPER_RIGHT : Corner.UPPER_LEFT;
    Corner corner = places.heading().orElse(start);
    boolean isCompared = view.comparison().isPresent();
    Heading first = Heading.of(view, lives, furniture, captions, 0, corner.isRight(), inner, unit);
    PlacedHeading placed = placed(first, corner, MARGIN * unit);
    List<PlacedHeading> all = new ArrayList<>(List.of(placed));
    if (furniture.isBilingual()) {
      Captions other = captions.other();
      Heading second = Heading.of(view, lives, furniture, other, 1, corner.isRight(), inner, unit);
      boolean isBeside = !isCompared && first.width() + second.width() + 2 * MARGIN * unit <= inner;
      all.add(
          isBeside
              ? placed(second, corner.across(), MARGIN * unit)
              : placed(second, corner, bottom(placed)));
    }
    if (isCompared && furniture.has(Part.DATE)) {
      List<Captions> languages = languages();
      for (int i = 0; i < languages.size(); i++) {
        all.add(across(all.get(i), languages.get(i), corner.across(), inner));
      }
    }
    return List.copyOf(all);
  }

  /** The day of the other half, level with that of a heading. */
  private PlacedHeading across(PlacedHeading heading, Captions words, Corner corner, double inner) {
    List<Heading.Row> rows = heading.rows.rows();
    int date = 0;
    while (!rows.get(date).isOfHalf()) {
      date++;
    }
    return placed(
        Heading.ofHalf(view, furniture, words, corner.isRight(), inner, unit),
        corner,
        heading.boxes.get(date).minY());
  }

  private PlacedHeading placed(Heading heading, Corner corner, double top) {
    List<Box> boxes = new ArrayList<>();
    double margin = MARGIN * unit;
    double y = top;
    for (Heading.Row row : heading.rows()) {
      double x = corner.isRight() ? size.width() - margin - row.width() : margin;
      boxes.add(Box.at(x, y, row.width(), row.height()));
      y += row.height();
    }
    return new PlacedHeading(heading, boxes, corner.isRight());
  }

  private double bottom(PlacedHeading heading) {
    return heading.boxes.stream().mapToDouble(Box::maxY).max().orElse(MARGIN * unit);
  }

  private TextBlock notes(double denominator, double width) {
    List<String> lines = new ArrayList<>();
    if (furniture.has(Part.ATTRIBUTION)) {
      for (Captions words : languages()) {
        if (denominator < APPROXIMATE_BELOW) {
          lines.addAll(note(words.disclaimer(), width));
        }
        if (!furniture.isInWindow()) {
          lines.addAll(note(words.discs(), width));
        }
        lines.addAll(note(words.attribution(!furniture.isInWindow(), view.backdrops()), width));
      }
    }
    return new TextBlock(lines, TextStyle.NOTE, NOTE_LINE);
  }

  private List<String> note(String text, double width) {
    return TextBlock.of(text, TextStyle.NOTE, NOTE_LINE, width, MOST_NOTE_LINES, unit).lines();
  }

  private List<Captions> languages() {
    return furniture.isBilingual() ? List.of(captions, captions.other()) : List.of(captions);
  }

  /** Width of what stands in the other lower corner than the notes, points. */
  private double widthAcrossNotes() {
    Corner across = places.notes().across();
    return Math.max(
        places.scale() == across ? scaleWidth() : 0,
        places.legend() == across && furniture.has(Part.LEGEND) ? legendWidth() : 0);
  }

  private double scaleWidth() {
    return (furniture.has(Part.SCALE_BAR) ? ScaleBar.WIDTH : 0)
        + (furniture.has(Part.NORTH_ARROW) ? NorthArrow.WIDTH : 0);
  }

  private double legendWidth() {
    return Legend.width(furniture.isBilingual(), view.comparison().isPresent());
  }

  /** Width at the right edge that belongs to the window, points. */
  private double buttonsWidth() {
    return furniture.room().map(WindowRoom::buttonsWidth).orElse(0.0);
  }

  Captions captions() {
    return captions;
  }

  List<PlacedHeading> allHeadings() {
    return headings;
  }

  TextBlock notes() {
    return notes;
  }

  /** Room of each row of the headings. */
  List<Box> headingBoxes() {
    return headings.stream().flatMap(heading -> heading.boxes.stream()).toList();
  }

  /** Room of north arrow and scale bar. */
  Optional<Box> scale() {
    double width = scaleWidth() * unit;
    double height = ScaleBar.HEIGHT * unit;
    return scaleWidth() == 0
        ? Optional.empty()
        : Optional.of(
            Box.at(left(places.scale(), width), bottom(places.scale()) - height, width, height));
  }

  /** Where what stands over the notes in a lower corner ends. */
  private double bottom(Corner corner) {
    boolean isOverNotes = areNotesBeneath || corner == places.notes();
    return notesBox()
        .filter(box -> isOverNotes)
        .map(box -> box.minY() - GAP * unit)
        .orElse(size.height() - MARGIN * unit);
  }

  private double left(Corner corner, double width) {
    return corner.isRight()
        ? size.width() - Math.max(buttonsWidth(), MARGIN) * unit - width
        : MARGIN * unit;
  }

  /** Room of the longest legend; a shorter one stands at its end by the frame's edge. */
  Optional<Box> legend() {
    if (!furniture.has(Part.LEGEND)) {
      return Optional.empty();
    }
    Corner corner = places.legend();
    double width = legendWidth() * unit;
    double left = left(corner, width);
    double top =
        headingBoxes().stream()
                .filter(box -> box.maxX() > left && box.minX() < left + width)
                .mapToDouble(Box::maxY)
                .max()
                .orElse(MARGIN * unit - GAP * unit)
            + GAP * unit;
    Corner below = corner.isRight() ? Corner.LOWER_RIGHT : Corner.LOWER_LEFT;
    double bottom =
        places.scale() == below
            ? scale().map(box -> box.minY() - GAP * unit).orElse(bottom(below))
            : bottom(below);
    double height = Math.min(Legend.mostHeight() * unit, bottom - top);
    return height < Legend.leastHeight() * unit
        ? Optional.empty()
        : Optional.of(Box.at(left, corner.isUpper() ? top : bottom - height, width, height));
  }

  /** Whether a legend shorter than its room stands at the top of it. */
  boolean isLegendAtTop() {
    return places.legend().isUpper();
  }

  /** Whether the lines of the notes end at the right side of their room. */
  boolean areNotesOnRight() {
    return places.notes().isRight();
  }

  /** Room of the attribution. */
  Optional<Box> notesBox() {
    double width = notes.width(unit);
    double height = notes.height(unit);
    double x =
        areNotesOnRight()
            ? size.width() - Math.max(buttonsWidth(), NOTE_MARGIN) * unit - width
            : NOTE_MARGIN * unit;
    return notes.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(Box.at(x, size.height() - GAP * unit - height, width, height));
  }

  /** Room of the window's own buttons. */
  private Stream<Box> windowControls() {
    return furniture.room().stream()
        .flatMap(room -> Stream.of(room.chipsBox(size), room.buttonsBox(size)));
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
