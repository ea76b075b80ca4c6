package atlas.view;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.status.DatedEvent;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is searched for, as events are asked for it: each word names the event's type, its date, a
 * party, or the site; and one at least does not name the site alone. Bits stand for the words.
 */
final class EventQuery {

  /** Shorter beginnings of a month's or party's name are too many things. */
  private static final int LEAST = 3;

  /** More words than anybody types; the rest is left unread. */
  private static final int MOST_WORDS = 32;

  private final List<String> words;
  private final long all;
  private final Map<EventType, Long> byType = new EnumMap<>(EventType.class);
  private final Map<Month, Long> byMonth = new EnumMap<>(Month.class);
  private final Map<String, Long> byParty = new HashMap<>();
  private final Map<Integer, Long> byYear = new HashMap<>();

  /** Days of a month and numbers of months, which alone name nothing. */
  private final Map<Integer, Long> byNumber = new HashMap<>();

  // What an event of any type or date has of them.
  private final long anyType;
  private final long anyMonth;
  private final long anyYear;
  private final long anyNumber;

  /** The forms of the lexicon's names, which outlive a query. */
  record Names(
      Map<EventType, List<Form>> types, Map<Month, List<Form>> months, Set<String> fillers) {

    static Names of(Lexicon lexicon) {
      Map<EventType, List<Form>> types = new EnumMap<>(EventType.class);
      for (EventType type : EventType.values()) {
        types.put(type, lexicon.names(type).stream().map(Form::of).toList());
      }
      Map<Month, List<Form>> months = new EnumMap<>(Month.class);
      for (Month month : Month.values()) {
        months.put(month, lexicon.names(month).stream().map(Form::of).toList());
      }
      Set<String> fillers = new HashSet<>();
      lexicon.fillers().forEach(filler -> fillers.addAll(Form.of(filler).words()));
      return new Names(types, months, fillers);
    }
  }

  EventQuery(Form wanted, Names names) {
    words =
        wanted.words().stream()
            .filter(word -> !names.fillers.contains(word))
            .limit(MOST_WORDS)
            .toList();
    all = (1L << words.size()) - 1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      long bit = 1L << i;
      if (word.length() >= LEAST || word.codePointAt(0) > 0x600) {
        names.types.forEach((type, forms) -> add(byType, type, bit, word, forms));
        names.months.forEach((month, forms) -> add(byMonth, month, bit, word, forms));
      }
      if (word.matches("[0-9]{1,2}")) {
        byNumber.merge(Integer.parseInt(word), bit, (a, b) -> a | b);
      } else if (word.matches("[0-9]{4}")) {
        byYear.merge(Integer.parseInt(word), bit, (a, b) -> a | b);
      }
    }
    anyType = union(byType);
    anyMonth = union(byMonth);
    anyYear = union(byYear);
    anyNumber = union(byNumber);
  }

  private static long union(Map<?, Long> bits) {
    return bits.values().stream().reduce(0L, (a, b) -> a | b);
  }

  private static <K> void add(Map<K, Long> map, K key, long bit, String word, List<Form> forms) {
    if (forms.stream().anyMatch(form -> form.hasWordLike(word))) {
      map.merge(key, bit, (a, b) -> a | b);
    }
  }

  /** Its words, folded. */
  List<String> words() {
    return words;
  }

  /**
   * Whether it may ask for an event of any date: passes over most without dating them.
   *
   * @param ofSite the words that name the event's site
   */
  boolean mayAskFor(Event event, long ofSite) {
    long strong = byType.getOrDefault(event.type(), 0L) | parties(event) | anyMonth | anyYear;
    return strong != 0 && (strong | ofSite | anyNumber) == all;
  }

  /**
   * Whether it may ask for an event of a site.
   *
   * @param ofSite the words that name the site
   * @param ofParties the words that name any party
   */
  boolean mayAskForOneOf(long ofSite, long ofParties) {
    long strong = anyType | anyMonth | anyYear | ofParties;
    return strong != 0 && (strong | ofSite | anyNumber) == all;
  }

  /** The words that name one of some parties. */
  long parties(Collection<String> names) {
    return names.stream().mapToLong(this::party).reduce(0, (a, b) -> a | b);
  }

  /**
   * Whether it asks for the event.
   *
   * @param ofSite the words that name the event's site
   */
  boolean asksFor(DatedEvent event, long ofSite) {
    long strong =
        byType.getOrDefault(event.event().type(), 0L) | parties(event.event()) | months(event);
    for (int year = event.first().getYear(); year <= last(event).getYear(); year++) {
      strong |= byYear.getOrDefault(year, 0L);
    }
    if (strong == 0) {
      return false;
    }
    return (strong | ofSite | numbers(event)) == all;
  }

  private long parties(Event event) {
    return party(event.fromParty()) | party(event.toParty());
  }

  private long party(String name) {
    return name.isEmpty()
        ? 0
        : byParty.computeIfAbsent(
            name,
            n -> {
              Form form = Form.of(n);
              long had = 0;
              for (int i = 0; i < words.size(); i++) {
                if (words.get(i).length() >= LEAST && form.hasWordLike(words.get(i))) {
                  had |= 1L << i;
                }
              }
              return had;
            });
  }

  private long months(DatedEvent event) {
    if (byMonth.isEmpty()) {
      return 0;
    }
    long had = 0;
    LocalDate month = event.first().withDayOfMonth(1);
    long count = Math.min(12, 1 + ChronoUnit.MONTHS.between(month, last(event)));
    for (int i = 0; i < count; i++) {
      had |= byMonth.getOrDefault(month.plusMonths(i).getMonth(), 0L);
    }
    return had;
  }

  private long numbers(DatedEvent event) {
    if (byNumber.isEmpty()) {
      return 0;
    }
    long had = 0;
    for (LocalDate day : List.of(event.first(), event.last(), last(event))) {
      had |= byNumber.getOrDefault(day.getDayOfMonth(), 0L);
      had |= byNumber.getOrDefault(day.getMonthValue(), 0L);
    }
    return had;
  }

  private static LocalDate last(DatedEvent event) {
    return event.due().orElse(event.last());
  }
}
