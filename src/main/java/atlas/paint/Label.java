package atlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text at a place that it has, or could have.
 *
 * @param text as in the data
 * @param style its looks
 * @param x start of the baseline on the left, whole pixels
 * @param y of the baseline, whole pixels
 * @param angle counterclockwise from the east about that start, degrees
 * @param leader to what it names, where that is not close by
 * @param room that it takes and shares with nothing
 * @param cost how far from ideal the place is; 0 is the best
 */
record Label(
    String text,
    TextStyle style,
    double x,
    double y,
    double angle,
    Optional<Leader> leader,
    List<Box> room,
    double cost) {

  /** Orders places of one text; those of one cost stay as they stand. */
  static final Comparator<Label> CHEAPEST_FIRST = Comparator.comparingDouble(Label::cost);

  /** A level text at a place. */
  static Label level(String text, TextStyle style, double x, double y, Box room, double cost) {
    return new Label(text, style, x, y, 0, Optional.empty(), List.of(room), cost);
  }

  /** The same with more room taken. */
  Label withRoom(List<Box> more) {
    List<Box> all = new ArrayList<>(room);
    all.addAll(more);
    return new Label(text, style, x, y, angle, leader, List.copyOf(all), cost);
  }

  /** The same with a leader, whose way is taken too. */
  Label withLeader(Leader leader, double unit) {
    Label led = new Label(text, style, x, y, angle, Optional.of(leader), room, cost);
    return led.withRoom(leader.room(unit));
  }

  /** The same at another cost. */
  Label atCost(double cost) {
    return new Label(text, style, x, y, angle, leader, room, cost);
  }

  boolean overlaps(Label other) {
    for (Box box : room) {
      for (Box otherBox : other.room) {
        if (box.overlaps(otherBox)) {
          return true;
        }
      }
    }
    return false;
  }
}
