package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Strength;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What tells a row from all others: its table, and its id there. */
record FactKey(CsvTable table, String id) {

  static FactKey of(Fact fact) {
    return new FactKey(CsvTable.of(fact), fact.id());
  }

  /** Whether two rows say the same; one that isn't there says nothing. */
  static boolean isSame(Optional<Fact> first, Optional<Fact> second) {
    return first.map(CsvExport::fields).equals(second.map(CsvExport::fields));
  }

  /** All rows of facts, a table after the other, in the order of the data. */
  static Map<FactKey, Fact> rows(Facts facts) {
    Map<FactKey, Fact> rows = new LinkedHashMap<>();
    Stream.of(
            facts.sites(),
            facts.sources(),
            facts.events(),
            facts.reports(),
            facts.context(),
            facts.strength())
        .flatMap(Collection::stream)
        .forEach(fact -> rows.put(of(fact), fact));
    return rows;
  }

  /** The rows that a row names. */
  static List<FactKey> namedBy(Fact fact) {
    if (fact instanceof Event event) {
      return List.of(new FactKey(CsvTable.SITES, event.siteId()));
    }
    if (fact instanceof Report report) {
      return List.of(new FactKey(CsvTable.EVENTS, report.eventId()), source(report.sourceId()));
    }
    if (fact instanceof ContextEvent event) {
      return List.of(source(event.sourceId()));
    }
    return fact instanceof Strength figure ? List.of(source(figure.sourceId())) : List.of();
  }

  private static FactKey source(String id) {
    return new FactKey(CsvTable.SOURCES, id);
  }
}
