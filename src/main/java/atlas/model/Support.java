package atlas.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, List<Event>> events = new HashMap<>();
    Map<String, List<ContextEvent>> context = new HashMap<>();
    Map<String, List<Strength>> strength = new HashMap<>();
    for (Event event : facts.events()) {
      for (Report report : facts.reportsOf(event.id())) {
        add(events, report.sourceId(), event);
      }
    }
    facts.context().forEach(c -> add(context, c.sourceId(), c));
    facts.strength().forEach(s -> add(strength, s.sourceId(), s));
    return facts.sources().stream()
        .map(
            source ->
                new Support(
                    source,
                    events.getOrDefault(source.id(), List.of()),
                    context.getOrDefault(source.id(), List.of()),
                    strength.getOrDefault(source.id(), List.of())))
        .toList();
  }

  /**
   * Adds a fact, unless it was the last to be added: two reports of an event may be of one source.
   */
  private static <T> void add(Map<String, List<T>> groups, String sourceId, T fact) {
    List<T> group = groups.computeIfAbsent(sourceId, id -> new ArrayList<>());
    if (group.isEmpty() || group.get(group.size() - 1) != fact) {
      group.add(fact);
    }
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
