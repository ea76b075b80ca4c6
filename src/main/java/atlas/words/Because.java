package atlas.words;

import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells why a site has its status on a day: a sentence for each event that decides it, and one that
 * concludes.
 */
final class Because {

  /** Most events told where there is doubt. */
  private static final int TOLD = 3;

  private final Words words;
  private final DateWords dates;

  Because(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  /** All sentences, a space between them. */
  String sentences(Facts facts, Site site, History history, LocalDate day) {
    if (!site.hasStatus()) {
      return words.get("site.notNamed");
    }
    Telling telling = new Telling(facts, history, day);
    telling.tell();
    if (day.isAfter(facts.dataDate())) {
      telling.add(words.get("why.afterData", dates.full(facts.dataDate())));
    }
    return String.join(" ", telling.sentences);
  }

  /** The sentences on one site and day, as they come together. */
  private final class Telling {

    private final Facts facts;
    private final History history;
    private final LocalDate day;
    private final Stay stay;
    private final List<String> sentences = new ArrayList<>();

    Telling(Facts facts, History history, LocalDate day) {
      this.facts = facts;
      this.history = history;
      this.day = day;
      this.stay = Stay.around(history, day);
    }

    void tell() {
      StatusSet possible = history.on(day);
      if (!possible.isCertain()) {
        tellDoubt(possible);
      } else if (history.isImplied(day)) {
        Sentences.firstPresenceAfter(history, day).ifPresent(this::addImplied);
      } else {
        tellCertain(possible.first());
      }
    }

    void add(String sentence) {
      sentences.add(sentence);
    }

    // ---- one status

    private void tellCertain(Status status) {
      switch (status) {
        case COALITION -> {
          stay.opening().or(stay::partWithdrawal).ifPresent(this::add);
          add(words.get("why.noPromise"));
        }
        case AGREED -> {
          addPromise();
          stay.renewal().ifPresent(this::addRenewal);
          stay.outcome().ifPresentOrElse(this::addOutcome, () -> add(words.get("why.notYet")));
        }
        case OVERDUE -> {
          addPromise();
          add(words.get("why.passed"));
          stay.outcome().ifPresent(this::addOutcome);
        }
        case TRANSFERRED -> {
          if (stay.handover().isPresent()) {
            add(stay.handover().get());
            stay.departure().ifPresent(e -> add(say("why.leftAfter", e)));
          } else {
            stay.partHandover().ifPresent(this::add);
            stay.outcome().ifPresent(e -> addOutcome(e, "why.wholeLater"));
          }
        }
        case HANDED_OVER -> {
          stay.handover().ifPresent(this::add);
          stay.departure().ifPresent(this::addDeparture);
        }
        case CLOSED -> {
          stay.withdrawal().ifPresent(this::add);
          stay.outcome()
              .ifPresentOrElse(
                  e -> add(say("why.handoverLater", e)), () -> add(words.get("why.noSuccessor")));
        }
        case UNKNOWN -> addNothing();
      }
    }

    private void addPromise() {
      stay.announcement().filter(a -> !stay.renewal().equals(Optional.of(a))).ifPresent(this::add);
      stay.deadline()
          .ifPresent(
              deadline -> {
                String due = dates.full(deadline.due().orElseThrow());
                add(words.get(sentences.isEmpty() ? "why.deadline" : "why.deadlineToo", due));
              });
    }

    private void addRenewal(DatedEvent announcement) {
      add(words.get("why.passed"));
      add(say("why.renewed", announcement));
    }

    private void addOutcome(DatedEvent event) {
      addOutcome(event, "why.done");
    }

    private void addOutcome(DatedEvent event, String ofHandover) {
      boolean isHandover = event.event().type() == EventType.HANDOVER;
      add(say(isHandover ? ofHandover : "why.withdrawal", event));
    }

    private void addDeparture(DatedEvent departure) {
      boolean sameDay =
          departure.days().isDay()
              && stay.handover().map(h -> h.days().equals(departure.days())).orElse(false);
      add(sameDay ? words.get("why.leftSameDay") : say("why.left", departure));
    }

    private void addImplied(DatedEvent event) {
      add(say("why.implied." + event.event().type().word(), event));
    }

    private void addNothing() {
      Optional<DatedEvent> first =
          history.events().stream().filter(e -> e.event().type() != EventType.ATTACK).findFirst();
      if (first.isPresent()) {
        add(words.get("why.unknown"));
        add(words.get("why.firstEvent", words.eventType(first.get()), when(first.get())));
      } else {
        add(words.get(history.events().isEmpty() ? "why.unknownAtAll" : "why.attacksOnly"));
      }
    }

    // ---- several statuses

    private void tellDoubt(StatusSet possible) {
      possible.stream()
          .flatMap(this::deciding)
          .distinct()
          // What is itself uncertain on the day decides most.
          .sorted(Comparator.comparing(e -> e.last().isAfter(day) ? 0 : 1))
          .limit(TOLD)
          .sorted(DatedEvent.IN_TIME)
          .forEach(this::add);
      add(
          words.get(
              "why.either",
              dates.when(history.periodOn(day).days()),
              Sentences.statuses(words, possible)));
    }

    private Stream<DatedEvent> deciding(Status status) {
      return switch (status) {
        case COALITION ->
            history.isImplied(day)
                ? Sentences.firstPresenceAfter(history, day).stream()
                : stay.openings().stream();
        case AGREED -> stay.announcement().or(stay::deadline).stream();
        case OVERDUE -> stay.deadline().stream();
        case TRANSFERRED ->
            Stream.concat(
                stay.handover().or(stay::partHandover).stream(), stay.departure().stream());
        case HANDED_OVER -> Stream.concat(stay.handover().stream(), stay.withdrawal().stream());
        case CLOSED -> stay.withdrawal().stream();
        case UNKNOWN -> Stream.empty();
      };
    }

    // ---- one event

    private void add(DatedEvent event) {
      add(
          switch (event.event().type()) {
            case RETURN -> say(isFirst(event) ? "why.came" : "why.cameBack", event);
            case ANNOUNCED -> say("why.announced", event);
            case DEADLINE -> words.get("why.deadline", dates.full(event.due().orElseThrow()));
            case HANDOVER ->
                say(
                    event.event().isWhole(EventType.HANDOVER) ? "why.handover" : "why.handoverPart",
                    event);
            case WITHDRAWAL ->
                say(
                    event.event().isPart(EventType.WITHDRAWAL)
                        ? "why.stayed"
                        : isAfterHandover(event) ? "why.left" : "why.withdrawal",
                    event);
            case ATTACK -> throw new IllegalArgumentException("An attack decides nothing");
          });
      disagreement(event, facts).ifPresent(this::add);
    }

    /** Whether nothing tells that the coalition was there before. */
    private boolean isFirst(DatedEvent arrival) {
      return history.events().stream()
          .filter(e -> e.event().type() != EventType.ATTACK)
          .noneMatch(e -> e.first().isBefore(arrival.first()));
    }

    private boolean isAfterHandover(DatedEvent withdrawal) {
      return stay.handover().map(h -> !h.first().isAfter(withdrawal.first())).orElse(false);
    }
  }

  // ---- one event

  private String say(String key, DatedEvent event) {
    return words.get(key, when(event));
  }

  /** The days of an event; as its source words them, where it says which bound is assumed. */
  private String when(DatedEvent event) {
    return event.reports().stream()
        .filter(Report::isPreferred)
        .map(Report::date)
        .filter(d -> d instanceof Edtf.Interval || (d.isApproximate() && !d.isDay()))
        .filter(d -> d.range().equals(event.days()))
        .map(dates::edtf)
        .findFirst()
        .orElseGet(() -> dates.when(event.days()));
  }

  /** "Its sources disagree on the day", where none of them is preferred. */
  private Optional<String> disagreement(DatedEvent event, Facts facts) {
    if (event.reports().stream().anyMatch(Report::isPreferred)) {
      return Optional.empty();
    }
    Map<Edtf, TreeSet<String>> publishers = new LinkedHashMap<>();
    event.reports().stream()
        .sorted(Comparator.comparing(r -> r.date().first()))
        .forEach(
            r ->
                publishers
                    .computeIfAbsent(r.date(), d -> new TreeSet<>())
                    .add(facts.sourceOf(r).publisher()));
    if (publishers.size() < 2) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>();
    publishers.forEach((date, names) -> told.add(disagreeing(date, names)));
    return Optional.of(words.get("why.disagree", words.joined("join.semicolon", told)));
  }

  private String disagreeing(Edtf date, TreeSet<String> publishers) {
    String first = publishers.first();
    String who =
        publishers.size() == 1 ? first : words.get("why.publishers", first, publishers.size() - 1);
    return words.get("why.disagreeOne", dates.mediumEdtf(date), who);
  }
}
