package atlas.status;

import static java.time.temporal.ChronoUnit.DAYS;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The fold once more, written from the text of the rules in {@code data/README.md} alone: slow and
 * plain. Every combination of days that the events of a site may have is a story; each story is
 * walked through in time, and the site may be on a day whatever it is in one of the stories.
 *
 * <p>Shares nothing with {@link SiteFold} and {@link DatedEvent}; the numbers are those of the
 * rules.
 */
final class SlowFold {

  private static final LocalDate ADVISERS_BACK = LocalDate.of(2014, 6, 25);

  /** An event and the days that its known reports leave for it. */
  private record Told(Event event, LocalDate first, LocalDate last, Optional<LocalDate> due) {}

  /** An event on one of its days. */
  private record Deed(Event event, LocalDate day, Optional<LocalDate> due) {

    boolean is(EventType type) {
      return event.type() == type;
    }

    boolean isWhole(EventType type) {
      return is(type) && event.scope().equals(Optional.of(Scope.WHOLE));
    }
  }

  /** What a site may be on a day. */
  record Answer(Set<Status> statuses, boolean isImplied) {}

  private final List<Told> told;
  private final LocalDate dataDate;

  private SlowFold(List<Told> told, LocalDate dataDate) {
    this.told = told;
    this.dataDate = dataDate;
  }

  /** The fold of one site under a belief. */
  static SlowFold of(Site site, Facts facts, Belief belief) {
    List<Told> told = new ArrayList<>();
    for (Event event : facts.eventsOf(site.id())) {
      tell(event, facts, belief).ifPresent(told::add);
    }
    return new SlowFold(told, facts.dataDate());
  }

  // --- rules 1 and 2

  private static Optional<Told> tell(Event event, Facts facts, Belief belief) {
    List<Report> known = new ArrayList<>();
    for (Report report : facts.reportsOf(event.id())) {
      if (belief.includes(facts.sourceOf(report))) {
        known.add(report);
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Report report : known) {
      first = earlier(first, report.date().first());
      last = later(last, report.date().last());
    }
    for (Report report : known) {
      if (report.isPreferred()) {
        first = report.date().first();
        last = report.date().last();
      }
    }
    if (event.type() != EventType.DEADLINE) {
      return Optional.of(new Told(event, first, last, Optional.empty()));
    }
    LocalDate made = LocalDate.MAX;
    for (Report report : known) {
      Optional<LocalDate> counts = facts.sourceOf(report).countsFrom();
      if (counts.isPresent()) {
        made = earlier(made, counts.get());
      }
    }
    if (made.equals(LocalDate.MAX)) {
      made = first; // told by undated sources alone
    }
    return Optional.of(new Told(event, made, made, Optional.of(last)));
  }

  // --- rule 8

  /** Whether it folds the same events, on the same days, as the other. */
  boolean foldsTheSameAs(SlowFold other) {
    return told.equals(other.told) && dataDate.equals(other.dataDate);
  }

  /** How many stories there are. */
  long stories() {
    long product = 1;
    for (Told t : told) {
      product = Math.multiplyExact(product, t.last.toEpochDay() - t.first.toEpochDay() + 1);
    }
    return product;
  }

  /** What the site may be on each day of a range, in order. */
  List<Answer> on(DateRange days) {
    Set<Chapter> chapters = new HashSet<>();
    tellAll(0, new ArrayList<>(), story -> chapters.addAll(walk(story, days)));
    List<Set<Status>> statuses = new ArrayList<>();
    for (LocalDate day = days.start(); day.isBefore(days.end()); day = day.plusDays(1)) {
      statuses.add(EnumSet.noneOf(Status.class));
    }
    boolean[] mayBeImplied = new boolean[statuses.size()];
    for (Chapter chapter : chapters) {
      int from = (int) DAYS.between(days.start(), chapter.days.start());
      int to = (int) DAYS.between(days.start(), chapter.days.end());
      for (int i = from; i < to; i++) {
        statuses.get(i).add(chapter.status);
        mayBeImplied[i] |= chapter.isImplied;
      }
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      answers.add(new Answer(statuses.get(i), mayBeImplied[i]));
    }
    return answers;
  }

  private interface Reader {
    void read(List<Deed> story);
  }

  private void tellAll(int next, List<Deed> soFar, Reader reader) {
    if (next == told.size()) {
      List<Deed> story = new ArrayList<>(soFar);
      // rule 3
      story.sort(Comparator.comparing(Deed::day).thenComparing(d -> d.event.type()));
      reader.read(story);
      return;
    }
    Told t = told.get(next);
    for (LocalDate day = t.first; !day.isAfter(t.last); day = day.plusDays(1)) {
      soFar.add(new Deed(t.event, day, t.due));
      tellAll(next + 1, soFar, reader);
      soFar.remove(soFar.size() - 1);
    }
  }

  // --- one story

  /** A stretch of days on which nothing can change. */
  private record Chapter(DateRange days, Status status, boolean isImplied) {}

  private List<Chapter> walk(List<Deed> story, DateRange days) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    turns.add(ADVISERS_BACK);
    turns.add(dataDate.plusDays(1));
    for (Deed deed : story) {
      turns.add(deed.day);
      deed.due.ifPresent(due -> turns.add(due.plusDays(1)));
    }
    turns.add(turns.first().minusDays(1));
    turns.add(days.start());
    turns.add(days.end());
    List<Chapter> chapters = new ArrayList<>();
    boolean wasOverdue = false;
    for (LocalDate day : turns) {
      Status status = status(story, day);
      // rule 6, last sentence; who is overdue stays so
      boolean isNewStay = any(story, d -> d.is(EventType.RETURN) && d.day.equals(day));
      if (status == Status.OVERDUE && day.isAfter(dataDate) && (!wasOverdue || isNewStay)) {
        status = Status.AGREED;
      }
      wasOverdue = status == Status.OVERDUE;
      if (days.contains(day)) {
        LocalDate end = earlier(turns.higher(day), days.end());
        chapters.add(
            new Chapter(
                DateRange.of(day, end),
                status,
                status == Status.COALITION && isImplied(story, day)));
      }
    }
    return chapters;
  }

  /** The status on a day by rules 4 to 7, the data date aside. */
  private static Status status(List<Deed> story, LocalDate day) {
    List<Deed> happened = new ArrayList<>();
    List<Deed> toCome = new ArrayList<>();
    for (Deed deed : stayOn(story, day)) {
      (deed.day.isAfter(day) ? toCome : happened).add(deed);
    }

    // rule 5
    if (any(happened, d -> d.isWhole(EventType.HANDOVER))) {
      return any(toCome, d -> d.isWhole(EventType.WITHDRAWAL))
          ? Status.TRANSFERRED
          : Status.HANDED_OVER;
    }
    if (any(happened, d -> d.isWhole(EventType.WITHDRAWAL))) {
      return Status.CLOSED;
    }
    if (any(happened, d -> d.is(EventType.HANDOVER))) {
      return Status.TRANSFERRED;
    }

    // rule 6
    LocalDate lastDue = LocalDate.MIN;
    for (Deed deed : happened) {
      lastDue = later(lastDue, deed.due.orElse(LocalDate.MIN));
    }
    LocalDate last = lastDue;
    if (any(happened, d -> d.is(EventType.DEADLINE))) {
      return day.isAfter(last)
              && !any(happened, d -> d.is(EventType.ANNOUNCED) && d.day.isAfter(last))
          ? Status.OVERDUE
          : Status.AGREED;
    }
    if (any(happened, d -> d.is(EventType.ANNOUNCED))) {
      return Status.AGREED;
    }

    // rule 7
    if (any(story, d -> d.is(EventType.RETURN) && !d.day.isAfter(day))) {
      return Status.COALITION;
    }
    Optional<Deed> first = firstOf(story);
    if (first.isEmpty() || first.get().is(EventType.RETURN)) {
      return Status.UNKNOWN;
    }
    return first.get().day.isAfter(ADVISERS_BACK) && day.isBefore(ADVISERS_BACK)
        ? Status.UNKNOWN
        : Status.COALITION;
  }

  /** Rule 7: before a first event that is no return, coalition is implied. */
  private static boolean isImplied(List<Deed> story, LocalDate day) {
    return firstOf(story).map(d -> d.day.isAfter(day)).orElse(false);
  }

  private static Optional<Deed> firstOf(List<Deed> story) {
    for (Deed deed : story) {
      if (!deed.is(EventType.ATTACK)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  /** Rule 4: the events of the stay that a day is in, past and to come. */
  private static List<Deed> stayOn(List<Deed> story, LocalDate day) {
    List<Deed> stay = new ArrayList<>();
    for (Deed deed : story) {
      if (deed.is(EventType.RETURN)) {
        if (deed.day.isAfter(day)) {
          break;
        }
        stay.removeIf(d -> !d.is(EventType.DEADLINE) || d.due.orElseThrow().isBefore(deed.day));
      } else {
        stay.add(deed);
      }
    }
    return stay;
  }

  private static boolean any(List<Deed> deeds, Predicate<Deed> test) {
    for (Deed deed : deeds) {
      if (test.test(deed)) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
