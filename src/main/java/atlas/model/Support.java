package atlas.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a source is the source of.
 *
 * @param source the source
 * @param events that its reports tell of, each once
 * @param context events of the wider story that it tells
 * @param strength troop figures that it gives
 */
public record Support(
    Source source, List<Event> events, List<ContextEvent> context, List<Strength> strength) {

  /** Copies the lists. */
  public Support {
    events = List.copyOf(events);
    context = List.copyOf(context);
    strength = List.copyOf(strength);
  }

  /** What each source supports, in the order of the data. */
  public static List<Support> all(Facts facts) {
    Map<String, Set<Event>> events = new LinkedHashMap<>();
    Map<String, List<ContextEvent>> context = new LinkedHashMap<>();
    Map<String, List<Strength>> strength = new LinkedHashMap<>();
    for (Report report : facts.reports()) {
      facts
          .event(report.eventId())
          .ifPresent(
              event ->
                  events
                      .computeIfAbsent(report.sourceId(), id -> new LinkedHashSet<>())
                      .add(event));
    }
    facts.context().forEach(c -> add(context, c.sourceId(), c));
    facts.strength().forEach(s -> add(strength, s.sourceId(), s));
    return facts.sources().stream()
        .map(
            source ->
                new Support(
                    source,
                    List.copyOf(events.getOrDefault(source.id(), Set.of())),
                    context.getOrDefault(source.id(), List.of()),
                    strength.getOrDefault(source.id(), List.of())))
        .toList();
  }

  private static <T> void add(Map<String, List<T>> groups, String sourceId, T fact) {
    groups.computeIfAbsent(sourceId, id -> new ArrayList<>()).add(fact);
  }

  /** Whether nothing rests on it. */
  public boolean isUnused() {
    return events.isEmpty() && context.isEmpty() && strength.isEmpty();
  }

  /** Ids of the sites of its events, each once. */
  public List<String> siteIds() {
    return events.stream().map(Event::siteId).distinct().toList();
  }
}
