package atlas.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the small maps of a sheet stand: in rows, read from the left, or from the right in Arabic,
 * with room above for the title and below for legend and notes.
 *
 * @param panels the room of each map, whole pixels, in the order of the days
 * @param panel the size of each
 * @param head room of the title
 * @param foot room of the legend
 * @param notes room of the notes
 */
record SheetPlan(List<Box> panels, FrameSize panel, Box head, Box foot, Box notes) {

  private static final double MARGIN = 16;
  private static final double GAP = 8;
  private static final double FOOT = 30;
  private static final double NOTE_LINE = 11.5;

  /** The shape of the region, width to height: the nearer a panel, the larger its map. */
  private static final double SHAPE = 1.15;

  /** Marks and names in a panel are never smaller than this part of those on a whole picture. */
  private static final double LEAST_SCALE = 0.55;

  private static final double USUAL_PANEL = 620;

  static SheetPlan of(
      FrameSize size, int count, int headLines, int noteLines, boolean startsRight) {
    double unit = size.unit();
    double margin = MARGIN * unit;
    double headHeight = headLines * unit;
    double notesHeight = noteLines * NOTE_LINE * unit;
    double top = margin + headHeight + (headHeight > 0 ? GAP * unit : 0);
    double bottom = size.height() - margin - notesHeight - (FOOT + GAP) * unit;
    double width = size.width() - 2 * margin;
    double height = Math.max(1, bottom - top);
    int columns = columns(count, width, height);
    int rows = (count + columns - 1) / columns;
    double gap = GAP * unit;
    int panelWidth = (int) Math.max(1, Math.floor((width - (columns - 1) * gap) / columns));
    int panelHeight = (int) Math.max(1, Math.floor((height - (rows - 1) * gap) / rows));
    List<Box> panels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int column = startsRight ? columns - 1 - i % columns : i % columns;
      panels.add(
          Box.at(
              Math.rint(margin + column * (panelWidth + gap)),
              Math.rint(top + i / columns * (panelHeight + gap)),
              panelWidth,
              panelHeight));
    }
    double scale = Math.min(1, Math.max(LEAST_SCALE, panelWidth / (USUAL_PANEL * unit)));
    return new SheetPlan(
        List.copyOf(panels),
        new FrameSize(panelWidth, panelHeight, unit * scale),
        Box.at(margin, margin, width, headHeight),
        Box.at(margin, bottom + gap, width, FOOT * unit),
        Box.at(margin, size.height() - margin - notesHeight, width, notesHeight));
  }

  /** The number of columns whose panels are largest when they have the region's shape. */
  private static int columns(int count, double width, double height) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      double side = Math.min(width / columns, height / rows * SHAPE);
      // of two that are as good, the one without gaps in its last row
      double full = (double) count / (columns * rows);
      if (side * Math.sqrt(full) > largest + 1e-9) {
        largest = side * Math.sqrt(full);
        best = columns;
      }
    }
    return best;
  }
}
