package atlas.paint;

import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Where everything lies on a frame; immutable, and the same on every day, so that nothing jumps
 * while time moves.
 */
public final class Layout {

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
    this.marks = marks instanceof Crowd ? marks : List.copyOf(marks);
    this.siteLabels = siteLabels;
    this.mapNames = List.copyOf(mapNames);
  }

  /** The layout of the window's map: see the longer form. */
  public static Layout of(
      Facts facts, IntPredicate isShown, View view, Basemap basemap, FrameSize size) {
    return of(facts, isShown, view, basemap, size, Furniture.window());
  }

  /**
   * Lays a frame out: first the marks, then the names of the sites, then those of the base map.
   *
   * @param facts all that is known
   * @param isShown whether a site, by its place in the facts, may be shown on some day; without a
   *     location it never is
   * @param view its date is not looked at
   * @param basemap whose names are placed
   * @param size of the frame
   * @param furniture which no mark or label touches
   */
  public static Layout of(
      Facts facts,
      IntPredicate isShown,
      View view,
      Basemap basemap,
      FrameSize size,
      Furniture furniture) {
    GroundToFrame ground = GroundToFrame.fitted(view.extent(), size);
    List<Box> reserved = new FurniturePlan(facts, view, size, furniture).reserved();
    List<PlacedMark> marks = new MarkPlacing(facts, ground, reserved).place(isShown);
    List<Box> siteRoom =
        marks instanceof Crowd crowd
            ? crowd.room(size)
            : new ArrayList<>(marks.stream().map(m -> room(m, size.unit())).toList());

    Occupancy taken = new Occupancy(size);
    taken.takeAll(reserved);
    taken.takeAll(siteRoom);
    LabelPlacer placer = new LabelPlacer(ground.frame(), taken);

    List<Leader> leaders =
        marks instanceof Crowd
            ? List.of()
            : marks.stream().flatMap(mark -> mark.leader().stream()).toList();
    List<Optional<Label>> siteLabels =
        siteLabels(
            marks,
            new SiteLabels(siteRoom, leaders, placer, size.unit()),
            Naming.of(view, furniture),
            placer);
    leaders.forEach(leader -> taken.takeAll(leader.room(size.unit())));

    Set<String> named = new HashSet<>();
    for (Optional<Label> label : siteLabels) {
      label.ifPresent(l -> named.add(l.text()));
      label.ifPresent(l -> siteRoom.addAll(l.room()));
    }
    MapNames names =
        new MapNames(basemap, ground, Naming.of(view, furniture), view.layers(), siteRoom, placer);
    return new Layout(ground, marks, siteLabels, names.place(named));
  }

  private static List<Optional<Label>> siteLabels(
      List<PlacedMark> marks, SiteLabels labels, Naming naming, LabelPlacer placer) {
    if (marks instanceof Crowd) {
      return Collections.nCopies(marks.size(), Optional.empty());
    }
    List<List<Label>> requests = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      PlacedMark mark = marks.get(i);
      requests.add(mark.isPile() ? List.of() : labels.candidates(naming.of(mark.site()), i));
    }
    return placer.placeTogether(requests);
  }

  static Box room(PlacedMark mark, double unit) {
    return Box.around(mark.x(), mark.y(), (mark.isPile() ? PileMark.HALF : Marks.HALF) * unit);
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
    return markAt(x, y, mark -> true, mark -> false);
  }

  /**
   * The uppermost mark at a point of the frame.
   *
   * @param isShown which marks there are on the day
   * @param isSelected which of them lie over the others
   */
  public Optional<PlacedMark> markAt(
      double x, double y, Predicate<PlacedMark> isShown, Predicate<PlacedMark> isSelected) {
    if (marks instanceof Crowd crowd) {
      return crowd.markAt(x, y, isShown, isSelected);
    }
    return marks.stream()
        .filter(mark -> room(mark, ground.unit()).contains(x, y))
        .filter(isShown)
        .reduce(
            (lower, upper) -> isSelected.test(lower) && !isSelected.test(upper) ? lower : upper);
  }

  /** The mark that a site has to itself, if it has one. */
  public Optional<PlacedMark> markOf(Site site) {
    if (marks instanceof Crowd crowd) {
      return Arrays.stream(crowd.marksOf(List.of(site.id()))).mapToObj(crowd::get).findFirst();
    }
    return marks.stream().filter(mark -> !mark.isPile() && mark.site().equals(site)).findFirst();
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
