package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  private static final Box FRAME = new Box(0, 0, 100, 100);

  private final Occupancy taken = new Occupancy(FrameSize.of(100, 100));
  private final LabelPlacer placer = new LabelPlacer(FRAME, taken);

  private static Label at(String text, double x, double y, double cost) {
    return Label.level(text, TextStyle.SITE, x, y, Box.at(x, y, 10, 10), cost);
  }

  @Test
  void takesTheFirstFreePlace() {
    taken.take(Box.at(0, 0, 20, 20));
    Optional<Label> placed = placer.place(List.of(at("a", 15, 15, 0), at("a", 20, 20, 1)));
    assertThat(placed.map(Label::x)).contains(20.0);
    assertThat(placer.place(List.of(at("b", 25, 25, 0)))).isEmpty();
  }

  @Test
  void leavesNothingHalfOutsideTheFrame() {
    assertThat(placer.place(List.of(at("a", 95, 50, 0), at("a", -1, 50, 0)))).isEmpty();
  }

  @Test
  void servesTheOneWithoutAChoiceFirst() {
    List<Optional<Label>> placed =
        placer.placeTogether(
            List.of(List.of(at("a", 0, 0, 0), at("a", 50, 50, 3)), List.of(at("b", 5, 5, 0))));
    assertThat(placed.get(0).map(Label::x)).contains(50.0);
    assertThat(placed.get(1).map(Label::x)).contains(5.0);
  }

  @Test
  void exchangesPlacesWhereTogetherTheyCostLess() {
    // each alone would take 0,0; the second has the dearer way out
    List<Optional<Label>> placed =
        placer.placeTogether(
            List.of(
                List.of(at("a", 0, 0, 0), at("a", 30, 0, 1)),
                List.of(at("b", 5, 5, 0), at("b", 60, 0, 5), at("b", 80, 0, 6))));
    assertThat(placed.get(0).map(Label::x)).contains(30.0);
    assertThat(placed.get(1).map(Label::x)).contains(5.0);
  }

  @Test
  void givesUpOneWhereThereIsNoRoomForBoth() {
    List<Optional<Label>> placed =
        placer.placeTogether(List.of(List.of(at("a", 0, 0, 0)), List.of(at("b", 5, 5, 1))));
    assertThat(placed.stream().filter(Optional::isPresent)).hasSize(1);
  }
}
