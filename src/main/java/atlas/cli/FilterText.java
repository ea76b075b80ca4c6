package atlas.cli;

import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.status.Status;
import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.view.EventAsk;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Precision;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a filter in its plain form: {@code status=agreed,overdue;region=north}. */
final class FilterText {

  /** Known values that are told with a wrong one. */
  private static final int MOST_TOLD = 40;

  /** ECQL has no such beginning: there, a text is in quotes. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\s*(status|region|governorate|kind|precision|event|party|publisher|source|from|to)"
              + "\\s*=\\s*[^'\\s].*",
          Pattern.DOTALL);

  private final Facts facts;

  /**
   * @param facts hold the values that can be asked for
   */
  FilterText(Facts facts) {
    this.facts = facts;
  }

  /** Whether a text is in the plain form. */
  static boolean isOne(String text) {
    return ONE.matcher(text).matches();
  }

  /** A filter that also asks what the text says. */
  Filter addTo(Filter filter, String text) throws CommandFailure {
    Filter more = filter;
    for (String part : split(text, ';')) {
      int at = part.indexOf('=');
      if (at < 0) {
        throw CommandFailure.usage("--filter: “" + part.strip() + "” is not like region=north.");
      }
      more = with(more, part.substring(0, at).strip(), split(part.substring(at + 1), ','));
    }
    return more;
  }

  private Filter with(Filter filter, String key, List<String> values) throws CommandFailure {
    return switch (key) {
      case "status" -> filter.withStatuses(words(key, values, Status.values(), Status::word));
      case "region" -> filter.withRegions(words(key, values, Region.values(), Region::word));
      case "kind" -> filter.withKinds(words(key, values, SiteKind.values(), SiteKind::word));
      case "precision" ->
          filter.withPrecisions(words(key, values, Precision.values(), Precision::word));
      case "governorate" ->
          filter.withGovernorates(
              known(key, values, facts.sites().stream().map(Site::governorate)));
      case "event" -> {
        Set<EventType> types = words(key, values, EventType.values(), EventType::word);
        yield filter.withEvents(e -> e.withTypes(types));
      }
      case "party" -> {
        Set<String> parties =
            known(key, values, facts.events().stream().flatMap(EventAsk::partiesOf));
        yield filter.withEvents(e -> e.withParties(parties));
      }
      case "publisher" -> {
        Set<String> names = known(key, values, facts.sources().stream().map(Source::publisher));
        yield filter.withEvents(e -> e.withPublishers(names));
      }
      case "source" -> {
        Set<String> ids = known(key, values, facts.sources().stream().map(Source::id));
        yield filter.withEvents(e -> e.withSources(ids));
      }
      case "from" -> within(filter, DateRange.of(date(key, values).first(), LocalDate.MAX));
      case "to" ->
          within(filter, DateRange.of(LocalDate.MIN, date(key, values).last().plusDays(1)));
      default ->
          throw CommandFailure.usage(
              "--filter: there is no key “"
                  + key
                  + "”. Keys are status, region, governorate, kind, precision, event, party,"
                  + " publisher, source, from and to.");
    };
  }

  private static Filter within(Filter filter, DateRange days) throws CommandFailure {
    DateRange all = filter.events().days().orElse(DateRange.ALL);
    Optional<DateRange> both = all.intersection(days).filter(range -> !range.isEmpty());
    if (both.isEmpty()) {
      throw CommandFailure.usage("--filter: “from” is after “to”.");
    }
    return filter.withEvents(e -> e.withDays(both));
  }

  private static Edtf date(String key, List<String> values) throws CommandFailure {
    ParsedDate read = DateWords.in(Language.ENGLISH).parse(String.join(",", values));
    if (read.date().isEmpty()) {
      throw CommandFailure.usage("--filter: " + key + ": " + read.problem());
    }
    return read.date().get();
  }

  private static <T> Set<T> words(
      String key, List<String> values, T[] all, Function<T, String> word) throws CommandFailure {
    Set<String> wanted = known(key, values, Arrays.stream(all).map(word));
    return Arrays.stream(all)
        .filter(v -> wanted.contains(word.apply(v)))
        .collect(Collectors.toSet());
  }

  /** The values as they are in the data, whatever their case was. */
  private static Set<String> known(String key, List<String> values, Stream<String> all)
      throws CommandFailure {
    Collection<String> known =
        all.filter(v -> !v.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new HashSet<>();
    for (String value : values) {
      found.add(
          known.stream()
              .filter(value::equalsIgnoreCase)
              .findFirst()
              .orElseThrow(
                  () ->
                      CommandFailure.usage(
                          "--filter: there is no %s “%s”. There are: %s%s."
                              .formatted(
                                  key,
                                  value,
                                  known.stream().limit(MOST_TOLD).collect(Collectors.joining(", ")),
                                  known.size() > MOST_TOLD ? " and others" : ""))));
    }
    return found;
  }

  /** The parts between separators, without those in double quotes, which are taken off. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean isQuoted = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        isQuoted = !isQuoted;
      }
      if (c == separator && !isQuoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (c != '"' || separator == ';') {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
