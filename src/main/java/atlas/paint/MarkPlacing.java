package atlas.paint;

import atlas.model.PlanePoint;
import atlas.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Places the marks of the sites that lie on a frame, or so near to its edge that they reach in. */
final class MarkPlacing {

  /** More marks than this are not moved apart: they are a cloud, not signs to be read. */
  static final int MOST_SPREAD = 200;

  private final GroundToFrame ground;
  private final List<Box> furniture;

  MarkPlacing(GroundToFrame ground, List<Box> furniture) {
    this.ground = ground;
    this.furniture = furniture;
  }

  /** The marks of the sites that have a location, in their order, those of a fan together. */
  List<PlacedMark> place(Collection<Site> sites) {
    Box reach = ground.frame().grown(Marks.HALF * ground.unit());
    List<Site> near = new ArrayList<>();
    for (Site site : sites) {
      if (site.location().isPresent() && reach.contains(x(site), y(site))) {
        near.add(site);
      }
    }
    return near.size() > MOST_SPREAD ? onTheirPoints(near) : spread(near);
  }

  private List<PlacedMark> onTheirPoints(List<Site> sites) {
    List<PlacedMark> marks = new ArrayList<>(sites.size());
    for (Site site : sites) {
      double x = Math.rint(x(site));
      double y = Math.rint(y(site));
      marks.add(new PlacedMark(List.of(site), x, y, x, y));
    }
    return marks;
  }

  private List<PlacedMark> spread(List<Site> sites) {
    double[] xs = sites.stream().mapToDouble(this::x).toArray();
    double[] ys = sites.stream().mapToDouble(this::y).toArray();
    List<PlacedMark> marks = new ArrayList<>(sites.size());
    for (Spreading.Group group :
        new Spreading(xs, ys, furniture, ground.frame(), ground.unit()).groups()) {
      List<Site> members = group.members().stream().map(sites::get).toList();
      if (group.isShared()) {
        double x = members.stream().mapToDouble(this::x).average().orElseThrow();
        double y = members.stream().mapToDouble(this::y).average().orElseThrow();
        marks.add(new PlacedMark(members, x, y, group.xs()[0], group.ys()[0]));
      } else {
        for (int i = 0; i < members.size(); i++) {
          Site site = members.get(i);
          marks.add(new PlacedMark(List.of(site), x(site), y(site), group.xs()[i], group.ys()[i]));
        }
      }
    }
    return marks;
  }

  private double x(Site site) {
    return ground.x(plane(site).x());
  }

  private double y(Site site) {
    return ground.y(plane(site).y());
  }

  private static PlanePoint plane(Site site) {
    return site.location().orElseThrow().plane();
  }
}
