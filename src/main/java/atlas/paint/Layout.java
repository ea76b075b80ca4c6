package atlas.paint;

import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where everything lies on a frame; immutable, and the same on every day, so that nothing jumps
 * while time moves.
 */
public final class Layout {

  /** More sites than this in a frame are not moved apart, nor named. */
  private static final int MOST_SPREAD = 300;

  private final GroundToFrame ground;
  private final List<PlacedMark> marks;
  private final List<Optional<Label>> siteLabels;
  private final List<MapName> mapNames;

  private Layout(
      GroundToFrame ground,
      List<PlacedMark> marks,
      List<Optional<Label>> siteLabels,
      List<MapName> mapNames) {
    this.ground = ground;
    this.marks = List.copyOf(marks);
    this.siteLabels = List.copyOf(siteLabels);
    this.mapNames = List.copyOf(mapNames);
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
   * @param sites those that may be shown on some day; the ones without a location are left out
   * @param view its date is not looked at
   * @param basemap whose names are placed
   * @param size of the frame
   * @param furniture which no mark or label touches
   */
  public static Layout of(
      Facts facts,
      Collection<Site> sites,
      View view,
      Basemap basemap,
      FrameSize size,
      Furniture furniture) {
    GroundToFrame ground = GroundToFrame.fitted(view.extent(), size);
    List<Box> reserved = new FurniturePlan(view, size, furniture).reserved();
    List<PlacedMark> marks = marks(sites, ground, reserved);

    Occupancy taken = new Occupancy(size);
    taken.takeAll(reserved);
    List<Box> boxes = marks.stream().map(mark -> room(mark, size.unit())).toList();
    taken.takeAll(boxes);
    List<Leader> leaders = marks.stream().flatMap(m -> leader(m).stream()).toList();
    LabelPlacer placer = new LabelPlacer(ground.frame(), taken);

    List<Optional<Label>> siteLabels =
        marks.size() <= MOST_SPREAD
            ? siteLabels(marks, boxes, leaders, Captions.in(view.language()), placer, size.unit())
            : marks.stream().map(mark -> Optional.<Label>empty()).toList();
    leaders.forEach(leader -> taken.takeAll(leader.room(size.unit())));
    Set<String> named = new HashSet<>();
    siteLabels.forEach(label -> label.ifPresent(l -> named.add(l.text())));
    List<MapName> names =
        new MapNames(basemap, ground, view.language(), view.layers(), boxes, placer).place(named);
    return new Layout(ground, marks, siteLabels, names);
  }

  private static List<PlacedMark> marks(
      Collection<Site> sites, GroundToFrame ground, List<Box> reserved) {
    double unit = ground.unit();
    Box reach = ground.frame().grown(Marks.HALF * unit);
    List<Site> near = new ArrayList<>();
    for (Site site : sites) {
      if (site.location()
          .map(l -> reach.contains(x(site, ground), y(site, ground)))
          .orElse(false)) {
        near.add(site);
      }
    }
    double[] xs = near.stream().mapToDouble(site -> x(site, ground)).toArray();
    double[] ys = near.stream().mapToDouble(site -> y(site, ground)).toArray();
    List<PlacedMark> marks = new ArrayList<>();
    if (near.size() > MOST_SPREAD) {
      for (int i = 0; i < xs.length; i++) {
        double x = Math.rint(xs[i]);
        double y = Math.rint(ys[i]);
        marks.add(new PlacedMark(List.of(near.get(i)), x, y, x, y));
      }
      return marks;
    }
    for (Spreading.Group group : new Spreading(xs, ys, reserved, ground.frame(), unit).groups()) {
      List<Site> members = group.members().stream().map(near::get).toList();
      if (group.isShared()) {
        double x = group.members().stream().mapToDouble(i -> xs[i]).average().orElseThrow();
        double y = group.members().stream().mapToDouble(i -> ys[i]).average().orElseThrow();
        marks.add(new PlacedMark(members, x, y, group.xs()[0], group.ys()[0]));
        continue;
      }
      for (int i = 0; i < members.size(); i++) {
        int index = group.members().get(i);
        marks.add(
            new PlacedMark(
                List.of(members.get(i)), xs[index], ys[index], group.xs()[i], group.ys()[i]));
      }
    }
    return marks;
  }

  private static double x(Site site, GroundToFrame ground) {
    return ground.x(plane(site).x());
  }

  private static double y(Site site, GroundToFrame ground) {
    return ground.y(plane(site).y());
  }

  private static PlanePoint plane(Site site) {
    return site.location().orElseThrow().plane();
  }

  private static List<Optional<Label>> siteLabels(
      List<PlacedMark> marks,
      List<Box> boxes,
      List<Leader> leaders,
      Captions captions,
      LabelPlacer placer,
      double unit) {
    SiteLabels labels = new SiteLabels(boxes, leaders, placer, unit);
    List<List<Label>> requests = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      requests.add(
          marks.get(i).isPile()
              ? List.of()
              : labels.candidates(captions.label(marks.get(i).site()), boxes.get(i)));
    }
    return placer.placeTogether(requests);
  }

  static Box room(PlacedMark mark, double unit) {
    return Box.around(mark.x(), mark.y(), (mark.isPile() ? PileMark.HALF : Marks.HALF) * unit);
  }

  /** The line to the true point, where that is not under the mark itself. */
  private static Optional<Leader> leader(PlacedMark mark) {
    return mark.isMoved() && !mark.isPile()
        ? Optional.of(new Leader(mark.x(), mark.y(), mark.anchorX(), mark.anchorY()))
        : Optional.empty();
  }

  /** The size of the frame. */
  public FrameSize size() {
    return ground.size();
  }

  /** The marks, those painted last at the end. */
  public List<PlacedMark> marks() {
    return marks;
  }

  /** The mark at a point of the frame, pixels from its upper left corner. */
  public Optional<PlacedMark> markAt(double x, double y) {
    return marks.stream()
        .filter(mark -> room(mark, ground.unit()).contains(x, y))
        .reduce((lower, upper) -> upper);
  }

  GroundToFrame ground() {
    return ground;
  }

  /** The names of the sites, in the order of the marks; empty where there is no room. */
  List<Optional<Label>> siteLabels() {
    return siteLabels;
  }

  List<MapName> mapNames() {
    return mapNames;
  }
}
