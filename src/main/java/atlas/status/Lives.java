package atlas.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the whole lives of some sites have in common.
 *
 * @param sites how many there are
 * @param statuses those that any of them had or may have had, on any day
 * @param isAnyUncertain whether there are days on which several statuses are possible
 * @param handedOver how many were handed over at least once, without doubt
 * @param firstYear of their first event; empty if nothing happened by the data date
 * @param lastYear that of the data date
 */
public record Lives(
    int sites,
    StatusSet statuses,
    boolean isAnyUncertain,
    int handedOver,
    Optional<Integer> firstYear,
    int lastYear) {

  private static final StatusSet HANDED_OVER = StatusSet.of(Status.HANDED_OVER);

  /** The lives of sites, up to the data date. */
  public static Lives of(Collection<History> histories, LocalDate dataDate) {
    List<List<StatusSet>> lives =
        histories.stream()
            .map(h -> h.life(dataDate).stream().map(Period::statuses).toList())
            .toList();
    Stream<LocalDate> events =
        histories.stream().flatMap(h -> h.events().stream()).map(DatedEvent::first);
    return new Lives(
        lives.size(),
        StatusSet.copyOf(
            lives.stream().flatMap(List::stream).flatMap(StatusSet::stream).distinct().toList()),
        lives.stream().flatMap(List::stream).anyMatch(set -> !set.isCertain()),
        (int) lives.stream().filter(life -> life.contains(HANDED_OVER)).count(),
        events
            .filter(day -> !day.isAfter(dataDate))
            .min(LocalDate::compareTo)
            .map(LocalDate::getYear),
        dataDate.getYear());
  }
}
