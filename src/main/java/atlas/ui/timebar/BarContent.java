package atlas.ui.timebar;

import atlas.model.ContextEvent;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Histories;
import atlas.status.History;
import atlas.time.DateRange;
import atlas.view.BusyPart;
import atlas.view.Filter;
import atlas.view.Sieve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that the bar tells, wherever it may lie: taken from the facts, under one belief, through one
 * filter.
 *
 * @param range all the days there are
 * @param dataDate after it there are plans only
 * @param stack how many sites have which status
 * @param ticks the events, in time
 * @param context the wider story, in time
 * @param strength the troop figures, in time
 * @param busyPart where most happened
 */
record BarContent(
    DateRange range,
    LocalDate dataDate,
    StatusStack stack,
    List<Tick> ticks,
    List<ContextEvent> context,
    List<TroopFigure> strength,
    DateRange busyPart) {

  /** Takes it from the facts. */
  static BarContent of(Facts facts, Histories histories, Filter filter, DateRange range) {
    List<Tick> all = new ArrayList<>();
    Sieve sieve = Sieve.of(histories, filter);
    for (Site site : facts.sites()) {
      if (sieve.mayShow(site)) {
        histories.of(site.id()).ifPresent(h -> addTicks(all, site, h, sieve));
      }
    }
    List<Tick> ticks = Tick.inTime(all);
    return new BarContent(
        range,
        facts.dataDate(),
        StatusStack.of(histories, filter),
        ticks,
        context(facts, histories.belief()),
        TroopFigure.all(facts, histories.belief()),
        BusyPart.of(ticks.stream().filter(Tick::isTurn).map(Tick::first).toList())
            .flatMap(range::intersection)
            .orElse(range));
  }

  private static void addTicks(List<Tick> ticks, Site site, History history, Sieve sieve) {
    history.events().stream()
        .filter(sieve::shows)
        .forEach(event -> ticks.addAll(Tick.of(site, history, event)));
  }

  private static List<ContextEvent> context(Facts facts, Belief belief) {
    return facts.context().stream()
        .filter(c -> facts.source(c.sourceId()).map(belief::includes).orElse(false))
        .sorted(Comparator.comparing((ContextEvent c) -> c.date().first()))
        .toList();
  }
}
