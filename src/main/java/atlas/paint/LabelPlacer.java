package atlas.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives labels their places: each the cheapest that is free, and together at the least cost that a
 * few rounds of exchange find. The same task gives the same places.
 */
final class LabelPlacer {

  /** What a label without any place costs: more than any place. */
  private static final double UNPLACED = 1_000;

  private static final int ROUNDS = 4;

  /** Beyond this many labels, whoever comes first is served first. */
  private static final int MOST_EXCHANGED = 60;

  private final Box frame;
  private final Occupancy taken;

  /** A placer in a frame, where some parts are taken already. */
  LabelPlacer(Box frame, Occupancy taken) {
    this.frame = frame;
    this.taken = taken;
  }

  /** Places one label: the first of its candidates that is free, and takes it. */
  Optional<Label> place(List<Label> candidates) {
    Optional<Label> free = candidates.stream().filter(this::isFree).findFirst();
    free.ifPresent(label -> taken.takeAll(label.room()));
    return free;
  }

  /**
   * Places labels that depend on each other, and takes their places.
   *
   * @param requests the candidates of each label, in any order
   * @return the place of each label, in the order of the requests
   */
  List<Optional<Label>> placeTogether(List<List<Label>> requests) {
    List<List<Label>> free =
        requests.stream()
            .map(
                candidates ->
                    candidates.stream().filter(this::isFree).sorted(Label.CHEAPEST_FIRST).toList())
            .toList();
    List<Integer> order =
        IntStream.range(0, free.size())
            .boxed()
            .sorted(Comparator.comparing(i -> free.get(i).size()))
            .toList();
    return free.size() <= MOST_EXCHANGED ? exchanged(free, order) : inTurn(free, order);
  }

  private List<Optional<Label>> inTurn(List<List<Label>> free, List<Integer> order) {
    List<Optional<Label>> placed = new ArrayList<>(Collections.nCopies(free.size(), null));
    order.forEach(i -> placed.set(i, place(free.get(i))));
    return placed;
  }

  private List<Optional<Label>> exchanged(List<List<Label>> free, List<Integer> order) {
    Label[] chosen = new Label[free.size()];
    order.forEach(i -> chosen[i] = cheapest(free.get(i), chosen));
    boolean isBetter = true;
    for (int round = 0; isBetter && round < ROUNDS; round++) {
      isBetter = false;
      for (int i = 0; i < chosen.length; i++) {
        isBetter |= exchange(i, free, chosen);
      }
    }
    List<Optional<Label>> placed = new ArrayList<>(chosen.length);
    for (Label label : chosen) {
      if (label != null) {
        taken.takeAll(label.room());
      }
      placed.add(Optional.ofNullable(label));
    }
    return placed;
  }

  private boolean isFree(Label label) {
    for (Box box : label.room()) {
      if (!hasRoom(box)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a box is inside the frame, and nothing stands there yet. */
  boolean hasRoom(Box box) {
    return frame.contains(box) && taken.isFree(box);
  }

  private static double cost(Label label) {
    return label == null ? UNPLACED : label.cost();
  }

  /** The cheapest candidate that overlaps no chosen label, or null. */
  private static Label cheapest(List<Label> candidates, Label[] chosen) {
    for (Label candidate : candidates) {
      if (Arrays.stream(chosen).noneMatch(c -> c != null && c.overlaps(candidate))) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * Moves a label to a better place, and those in its way to their next best ones, if all together
   * then cost less.
   */
  private static boolean exchange(int i, List<List<Label>> free, Label[] chosen) {
    double before = cost(chosen[i]);
    for (Label candidate : free.get(i)) {
      if (candidate.cost() >= before) {
        return false;
      }
      Label[] tried = chosen.clone();
      tried[i] = candidate;
      double gain = before - candidate.cost();
      List<Integer> inTheWay =
          IntStream.range(0, chosen.length)
              .filter(k -> k != i && chosen[k] != null && chosen[k].overlaps(candidate))
              .boxed()
              .toList();
      inTheWay.forEach(k -> tried[k] = null);
      for (int k : inTheWay) {
        tried[k] = cheapest(free.get(k), tried);
        gain -= cost(tried[k]) - cost(chosen[k]);
      }
      if (gain > 1e-9) {
        System.arraycopy(tried, 0, chosen, 0, chosen.length);
        return true;
      }
    }
    return false;
  }
}
