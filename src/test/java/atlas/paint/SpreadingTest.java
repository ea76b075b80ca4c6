package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpreadingTest {

  private static final Box FRAME = new Box(0, 0, 1000, 800);

  private static List<Spreading.Group> spread(double[] xs, double[] ys, Box... furniture) {
    return new Spreading(xs, ys, List.of(furniture), FRAME, 1).groups();
  }

  private static List<Box> boxes(List<Spreading.Group> groups) {
    List<Box> boxes = new ArrayList<>();
    for (Spreading.Group group : groups) {
      for (int i = 0; i < group.xs().length; i++) {
        double half = group.isShared() ? PileMark.HALF : Marks.HALF;
        boxes.add(Box.around(group.xs()[i], group.ys()[i], half));
      }
    }
    return boxes;
  }

  private static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).overlaps(boxes.get(j))).as(i + " and " + j).isFalse();
      }
    }
  }

  @Test
  void leavesMarksOnTheirPointsThatDoNotMeet() {
    List<Spreading.Group> groups = spread(new double[] {100.4, 130}, new double[] {200, 200});
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).xs()).containsExactly(100);
    assertThat(groups.get(1).xs()).containsExactly(130);
  }

  @Test
  void putsTwoOfOnePointSideBySide() {
    List<Spreading.Group> groups = spread(new double[] {300, 300}, new double[] {300, 300});
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).isPile()).isFalse();
    assertApart(boxes(groups));
    assertThat(Arrays.stream(groups.get(0).xs()).average()).hasValueCloseTo(300.0, within(2));
    assertThat(Arrays.stream(groups.get(0).ys()).average()).hasValueCloseTo(300.0, within(2));
  }

  private static Offset<Double> within(double offset) {
    return Offset.offset(offset);
  }

  @Test
  void fansOutEightOfOnePointAndPilesUpNine() {
    double[] eight = new double[8];
    Arrays.fill(eight, 400);
    List<Spreading.Group> fan = spread(eight, eight);
    assertThat(boxes(fan)).hasSize(8);
    assertApart(boxes(fan));

    double[] nine = new double[9];
    Arrays.fill(nine, 400);
    List<Spreading.Group> pile = spread(nine, nine);
    assertThat(pile).hasSize(1);
    assertThat(pile.get(0).isShared()).isTrue();
    assertThat(pile.get(0).members()).hasSize(9);
  }

  @Test
  void stepsOutOfFurniture() {
    Box legend = new Box(0, 600, 200, 800);
    List<Spreading.Group> groups = spread(new double[] {150}, new double[] {650}, legend);
    Box mark = boxes(groups).get(0);
    assertThat(mark.overlaps(legend)).isFalse();
    assertThat(FRAME.contains(mark)).isTrue();
  }

  @Test
  void keepsAnyCrowdApartWithoutCrossingLeaders() {
    Random random = new Random(7);
    Box legend = new Box(0, 500, 200, 800);
    for (int round = 0; round < 150; round++) {
      int n = 2 + random.nextInt(40);
      double width = 30 + random.nextInt(600);
      double[] xs = random.doubles(n, 500 - width / 2, 500 + width / 2).toArray();
      double[] ys = random.doubles(n, 400 - width / 3, 400 + width / 3).toArray();
      List<Spreading.Group> groups = spread(xs, ys, legend);
      assertApart(boxes(groups));
      assertThat(groups.stream().flatMap(group -> group.members().stream()))
          .hasSize(n)
          .doesNotHaveDuplicates();
      groups.stream().filter(group -> !group.isPile()).forEach(g -> assertNoCrossing(g, xs, ys));
      assertThat(spread(xs, ys, legend)).usingRecursiveComparison().isEqualTo(groups);
    }
  }

  private static void assertNoCrossing(Spreading.Group group, double[] xs, double[] ys) {
    for (int i = 0; i < group.xs().length; i++) {
      for (int j = 0; j < i; j++) {
        int a = group.members().get(i);
        int b = group.members().get(j);
        assertThat(
                Line2D.linesIntersect(
                    xs[a],
                    ys[a],
                    group.xs()[i],
                    group.ys()[i],
                    xs[b],
                    ys[b],
                    group.xs()[j],
                    group.ys()[j]))
            .isFalse();
      }
    }
  }
}
