package atlas.view;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.History;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/** What a filter lets through, asked site by site and day by day in the most obvious way. */
public final class SlowSieve {

  private SlowSieve() {}

  /** Whether a site is shown on a day by a filter without an expression. */
  public static boolean shows(Filter filter, History history, Facts facts, LocalDate day) {
    Site site = facts.site(history.siteId()).orElseThrow();
    return isAnyOrOneOf(filter.governorates(), Set.of(site.governorate()))
        && isAnyOrOneOf(filter.regions(), Set.copyOf(site.region().stream().toList()))
        && isAnyOrOneOf(filter.kinds(), Set.of(site.kind()))
        && isAnyOrOneOf(filter.precisions(), Set.of(Precision.of(site)))
        && isAnyOrOneOf(filter.statuses(), Set.copyOf(history.on(day)))
        && (filter.events().equals(EventAsk.NOTHING)
            || history.events().stream().anyMatch(e -> answers(filter.events(), e, facts)));
  }

  /** Whether one event answers all that is asked. */
  static boolean answers(EventAsk ask, DatedEvent event, Facts facts) {
    boolean isTold = ask.sources().isEmpty();
    boolean isPublished = ask.publishers().isEmpty();
    for (Report report : event.reports()) {
      isTold |= ask.sources().contains(report.sourceId());
      isPublished |= ask.publishers().contains(facts.sourceOf(report).publisher());
    }
    boolean isInTime = ask.days().isEmpty();
    for (LocalDate day = event.first(); !day.isAfter(event.last()); day = day.plusDays(1)) {
      isInTime |= ask.days().isPresent() && ask.days().get().contains(day);
    }
    isInTime |= ask.days().isPresent() && event.due().map(ask.days().get()::contains).orElse(false);
    return isTold
        && isPublished
        && isInTime
        && isAnyOrOneOf(ask.types(), Set.of(event.event().type()))
        && (ask.parties().isEmpty()
            || ask.parties().contains(event.event().fromParty())
            || ask.parties().contains(event.event().toParty()));
  }

  private static <T> boolean isAnyOrOneOf(Set<T> asked, Set<T> values) {
    return asked.isEmpty() || !Collections.disjoint(asked, values);
  }
}
