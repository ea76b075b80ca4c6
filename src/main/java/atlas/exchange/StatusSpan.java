package atlas.exchange;

import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of days on which a status is possible, and the part of it on which it is certain.
 *
 * @param status the status
 * @param first first day on which it is possible; empty if no start is known
 * @param last last day on which it is possible; empty if no end is known
 * @param certain the periods in it on which it alone is possible, in time
 */
record StatusSpan(
    Status status, Optional<LocalDate> first, Optional<LocalDate> last, List<Period> certain) {

  /** The spans of a history: by status, then in time. */
  static List<StatusSpan> of(History history) {
    List<StatusSpan> spans = new ArrayList<>();
    List<Period> periods = history.periods();
    for (Status status : Status.values()) {
      int i = 0;
      while (i < periods.size()) {
        if (!periods.get(i).statuses().contains(status)) {
          i++;
          continue;
        }
        int from = i;
        while (i < periods.size() && periods.get(i).statuses().contains(status)) {
          i++;
        }
        List<Period> run = periods.subList(from, i);
        spans.add(
            new StatusSpan(
                status,
                run.get(0).days().first(),
                run.get(run.size() - 1).days().last(),
                run.stream().filter(Period::isCertain).toList()));
      }
    }
    return spans;
  }

  /** Whether the site may have the status on the day. */
  boolean contains(LocalDate day) {
    return first.map(f -> !f.isAfter(day)).orElse(true)
        && last.map(l -> !l.isBefore(day)).orElse(true);
  }

  /** The last day on which it may have begun. */
  Optional<LocalDate> latestStart() {
    return certain.isEmpty() ? last : certain.get(0).days().first();
  }

  /** The first day on which it may have ended. */
  Optional<LocalDate> earliestEnd() {
    return certain.isEmpty() ? first : certain.get(certain.size() - 1).days().last();
  }
}
