package atlas.paint;

import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.view.Extent;
import atlas.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where everything lies on a frame; immutable, and the same on every day. */
public final class Layout {

  private static final double REACH = 12;

  private final FrameSize size;
  private final List<PlacedMark> marks;

  private Layout(FrameSize size, List<PlacedMark> marks) {
    this.size = size;
    this.marks = List.copyOf(marks);
  }

  /** The layout of the window's map: see the longer form. */
  public static Layout of(
      Facts facts, Collection<Site> sites, View view, Basemap basemap, FrameSize size) {
    return of(facts, sites, view, basemap, size, Furniture.window());
  }

  /**
   * Lays a frame out.
   *
   * @param facts all that is known
   * @param sites those that are shown; the ones without a location are left out
   * @param view its date and belief are not looked at
   * @param basemap whose names are placed
   * @param size of the frame
   * @param furniture which no mark or label may touch
   */
  public static Layout of(
      Facts facts,
      Collection<Site> sites,
      View view,
      Basemap basemap,
      FrameSize size,
      Furniture furniture) {
    Extent extent = view.extent().fittedTo(size.width(), size.height());
    List<PlacedMark> marks = new ArrayList<>();
    for (Site site : sites) {
      site.location()
          .ifPresent(
              location -> {
                PlanePoint point = location.plane();
                double x = (point.x() - extent.minX()) / extent.width() * size.width();
                double y = (extent.maxY() - point.y()) / extent.height() * size.height();
                marks.add(new PlacedMark(List.of(site), x, y, x, y));
              });
    }
    return new Layout(size, marks);
  }

  /** The size of the frame. */
  public FrameSize size() {
    return size;
  }

  /** The marks, those painted last at the end. */
  public List<PlacedMark> marks() {
    return marks;
  }

  /** The mark at a point of the frame, pixels from its upper left corner. */
  public Optional<PlacedMark> markAt(double x, double y) {
    double reach = REACH * size.unit();
    return marks.stream()
        .filter(m -> Math.abs(m.x() - x) <= reach && Math.abs(m.y() - y) <= reach)
        .reduce((lower, upper) -> upper);
  }
}
