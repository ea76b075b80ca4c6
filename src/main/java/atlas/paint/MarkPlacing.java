package atlas.paint;

import atlas.model.Facts;
import atlas.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places the marks of the sites that lie on a frame, or so near to its edge that they reach in. */
final class MarkPlacing {

  /** More marks than this are not moved apart: they are a cloud, not signs to be read. */
  static final int MOST_SPREAD = 200;

  private final Facts facts;
  private final GroundToFrame ground;
  private final List<Box> furniture;

  MarkPlacing(Facts facts, GroundToFrame ground, List<Box> furniture) {
    this.facts = facts;
    this.ground = ground;
    this.furniture = furniture;
  }

  /**
   * The marks of the sites that have a location and can have a status, in their order, those of a
   * fan together; a {@link Crowd} where they are too many to be moved apart.
   */
  List<PlacedMark> place(IntPredicate isShown) {
    int[] near = near(isShown);
    return near.length > MOST_SPREAD ? new Crowd(facts, near, ground) : spread(near);
  }

  /**
   * The places of the sites that are near, in the order of the data; found without a look at one.
   */
  private int[] near(IntPredicate isShown) {
    Box reach = ground.frame().grown(Marks.HALF * ground.unit());
    int[] near = new int[64];
    int count = 0;
    for (int site = 0; site < facts.sites().size(); site++) {
      if (reach.contains(ground.x(facts.x(site)), ground.y(facts.y(site)))
          && facts.hasStatus(site)
          && isShown.test(site)) {
        if (count == near.length) {
          near = Arrays.copyOf(near, 2 * count);
        }
        near[count++] = site;
      }
    }
    return Arrays.copyOf(near, count);
  }

  private List<PlacedMark> spread(int[] near) {
    double[] xs = Arrays.stream(near).mapToDouble(site -> ground.x(facts.x(site))).toArray();
    double[] ys = Arrays.stream(near).mapToDouble(site -> ground.y(facts.y(site))).toArray();
    List<PlacedMark> marks = new ArrayList<>(near.length);
    for (Spreading.Group group :
        new Spreading(xs, ys, furniture, ground.frame(), ground.unit()).groups()) {
      List<Site> sites = group.members().stream().map(i -> facts.sites().get(near[i])).toList();
      if (group.isShared()) {
        marks.add(
            new PlacedMark(
                sites,
                middle(group.members(), xs),
                middle(group.members(), ys),
                group.xs()[0],
                group.ys()[0]));
      } else {
        IntStream.range(0, sites.size())
            .forEach(
                i ->
                    marks.add(
                        new PlacedMark(
                            List.of(sites.get(i)),
                            xs[group.members().get(i)],
                            ys[group.members().get(i)],
                            group.xs()[i],
                            group.ys()[i])));
      }
    }
    return marks;
  }

  private static double middle(List<Integer> members, double[] values) {
    return members.stream().mapToDouble(i -> values[i]).average().orElseThrow();
  }
}
