package atlas.ui;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is told of an event and its reports, in one language. */
final class EventWords {

  private final Facts facts;
  private final Words words;
  private final DateWords dates;

  EventWords(Facts facts, Language language) {
    this.facts = facts;
    this.words = Words.in(language);
    this.dates = DateWords.in(language);
  }

  /** "17 to 19 Mar 2020"; in the words of the preferred report, where it says what is assumed. */
  String when(DatedEvent event) {
    return event.reports().stream()
        .filter(Report::isPreferred)
        .map(Report::date)
        .filter(date -> date.range().equals(event.days()))
        .findFirst()
        .map(dates::mediumEdtf)
        .orElseGet(() -> dates.mediumRange(event.days()));
  }

  /** "handover of the whole"; of a deadline "deadline, due by 30 Apr 2020". */
  String what(DatedEvent event) {
    String type = words.eventType(event);
    return event
        .due()
        .map(due -> words.get("join.comma", type, words.get("event.due", dates.medium(due))))
        .orElse(type);
  }

  /** "from the coalition to Iraqi forces"; empty where no party is told. */
  Optional<String> parties(Event event) {
    List<String> parties = new ArrayList<>();
    if (!event.fromParty().isBlank()) {
      parties.add(words.get("event.from", event.fromParty()));
    }
    if (!event.toParty().isBlank()) {
      parties.add(words.get("event.to", event.toParty()));
    }
    return parties.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parties));
  }

  /**
   * Who tells of it, each publisher once: "Rudaw · Military Times; AP says 27 Mar 2020". Dates are
   * said where the reports disagree, but for the one that is shown.
   */
  String tellers(DatedEvent event) {
    Map<Edtf, Set<String>> byDate = new LinkedHashMap<>();
    event.reports().stream()
        .sorted(
            Comparator.comparing((Report r) -> !r.isPreferred())
                .thenComparing(r -> r.date().first()))
        .forEach(
            r -> byDate.computeIfAbsent(r.date(), d -> new LinkedHashSet<>()).add(publisher(r)));
    List<String> parts = new ArrayList<>();
    byDate.forEach(
        (date, publishers) ->
            parts.add(
                byDate.size() == 1 || isShown(date, event)
                    ? String.join(" · ", publishers)
                    : words.get(
                        "report.says",
                        publishers.size(),
                        String.join(" · ", publishers),
                        dates.mediumEdtf(date))));
    return parts.stream().reduce((a, b) -> words.get("join.semicolon", a, b)).orElse("");
  }

  /** The publisher without what our list adds in brackets, such as where a copy was read. */
  private String publisher(Report report) {
    return facts.sourceOf(report).publisher().replaceFirst("\\s*\\([^)]*\\)$", "");
  }

  /** Whether the date is the one that stands above. */
  private static boolean isShown(Edtf date, DatedEvent event) {
    return event.reports().stream().anyMatch(r -> r.isPreferred() && r.date().equals(date))
        || date.range().equals(event.due().map(DateRange::ofDay).orElse(event.days()));
  }

  /** "says 19 Mar 2020", where a report's date is not the one that is shown. */
  Optional<String> ownDate(Report report, DatedEvent event) {
    return isShown(report.date(), event)
        ? Optional.empty()
        : Optional.of(words.get("report.ownDate", dates.mediumEdtf(report.date())));
  }

  /** "published 19 Mar 2020", or that it carries no date. */
  String published(Source source) {
    return source
        .published()
        .map(date -> words.get("report.published", dates.mediumEdtf(date)))
        .orElseGet(() -> words.get("date.undated"));
  }
}
