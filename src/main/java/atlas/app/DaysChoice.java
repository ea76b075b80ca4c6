package atlas.app;

import atlas.export.Film;
import atlas.export.Sheet;
import atlas.time.DateRange;
import atlas.view.BusyPart;
import atlas.view.Player;
import atlas.view.TimeStep;
import atlas.view.View;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of which a sheet shows a map each.
 *
 * @param way how they are found
 * @param from the first of those that follow a step
 * @param to the last of them
 * @param byHand those that were typed
 */
public record DaysChoice(Way way, LocalDate from, LocalDate to, List<LocalDate> byHand) {

  /** How days are found. */
  public enum Way {
    /** The day that the window shows, and no sheet at all. */
    ONE,
    BY_EVENT,
    BY_MONTH,
    BY_QUARTER,
    BY_HAND
  }

  /** Copies the days. */
  public DaysChoice {
    byHand = List.copyOf(byHand);
  }

  /** One day; from and to are those of the range that is played, or of the busy part. */
  public static DaysChoice of(Player player) {
    DateRange range =
        player
            .playRange()
            .or(() -> BusyPart.of(player.timeline().events().asList()))
            .orElseGet(player::played);
    return new DaysChoice(Way.ONE, range.start(), range.end().minusDays(1), List.of());
  }

  /** The same found another way. */
  public DaysChoice withWay(Way way) {
    return new DaysChoice(way, from, to, byHand);
  }

  /** The same from another day on. */
  public DaysChoice withFrom(LocalDate from) {
    return new DaysChoice(way, from, to, byHand);
  }

  /** The same to another day. */
  public DaysChoice withTo(LocalDate to) {
    return new DaysChoice(way, from, to, byHand);
  }

  /** The same with other days by hand. */
  public DaysChoice withByHand(List<LocalDate> byHand) {
    return new DaysChoice(way, from, to, byHand);
  }

  /** Whether it asks for a sheet. */
  public boolean isSheet() {
    return way != Way.ONE;
  }

  /** The days, ascending but for those by hand; none if the first is after the last. */
  public List<LocalDate> days(Snapshot now) {
    return switch (way) {
      case ONE -> List.of(now.view().date());
      case BY_HAND -> byHand;
      case BY_EVENT -> stepped(now, TimeStep.EVENT);
      case BY_MONTH -> stepped(now, TimeStep.MONTH);
      case BY_QUARTER -> stepped(now, TimeStep.QUARTER);
    };
  }

  /** Whether there are neither too few nor too many for a sheet. */
  public boolean canBeShown(Snapshot now) {
    int count = days(now).size();
    return count >= 1 && count <= Sheet.MOST_DAYS;
  }

  private List<LocalDate> stepped(Snapshot now, TimeStep step) {
    View view = now.view();
    return from.isAfter(to)
        ? List.of()
        : Film.days(from, to, step, now.facts(), now.histories(), view);
  }
}
