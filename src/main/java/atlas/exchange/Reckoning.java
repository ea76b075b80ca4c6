package atlas.exchange;

import atlas.exchange.DryRun.Outcome;
import atlas.model.ContextEvent;
import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.PresentRows;
import atlas.model.Report;
import atlas.model.RowChange;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reckons what rows come to beside each other and the facts that are there. A row is taken whole or
 * not at all; one that is refused takes those with it that can't be without it.
 */
final class Reckoning {

  /** A row on trial. */
  private static final class Candidate {
    final IncomingTable table;
    final IncomingRow row;
    final List<Fact> made;
    final List<Remark> remarks;
    boolean isRefused;

    Candidate(IncomingTable table, IncomingRow row, List<Fact> made) {
      this.table = table;
      this.row = row;
      this.made = made;
      this.remarks = new ArrayList<>(row.remarks());
    }

    void refuse(Remark why) {
      isRefused = true;
      remarks.add(0, why);
    }
  }

  /** So many cells of a row are said back. */
  private static final int SAID_CELLS = 6;

  private final Facts facts;
  private final PresentRows present;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Object, Candidate> firstOf = new HashMap<>();
  private final Map<Object, Fact> coming = new LinkedHashMap<>();

  Reckoning(Facts facts) {
    this.facts = facts;
    this.present = new PresentRows(facts);
  }

  /**
   * A row and the facts that it makes, if any. Of a table of others it builds on what earlier rows
   * tell of the same; other rows may not say otherwise.
   */
  void add(IncomingTable table, IncomingRow row, List<Fact> made) {
    Candidate candidate = new Candidate(table, row, made);
    candidates.add(candidate);
    for (Fact fact : made) {
      Object key = PresentRows.key(fact);
      Fact earlier = coming.get(key);
      Candidate first = firstOf.get(key);
      if (earlier != null && !earlier.equals(fact) && !isBuiltOn(first, table)) {
        candidate.refuse(
            Remark.of(
                "import.wrong.contradicts", fact.id(), first.table.name(), first.row.number()));
        return;
      }
    }
    for (Fact fact : made) {
      Object key = PresentRows.key(fact);
      coming.put(key, fact);
      firstOf.putIfAbsent(key, candidate);
    }
  }

  /** Two files of a zip may have one name, so it is the table itself. */
  private static boolean isBuiltOn(Candidate first, IncomingTable table) {
    return first.table == table && table.own().isEmpty();
  }

  /** A row of which nothing can be made. */
  void refuse(IncomingTable table, IncomingRow row, Remark why) {
    Candidate candidate = new Candidate(table, row, List.of());
    candidate.refuse(why);
    candidates.add(candidate);
  }

  /** What all rows come to. */
  DryRun result(List<Remark> remarks) {
    while (refuseDependents()) {
      // What hangs on a row that was refused now is found the next time.
    }
    Map<Object, Fact> put = live();
    preferOne(put);
    List<DryRun.Row> rows = candidates.stream().map(c -> row(c, put)).toList();
    List<Fact> changed =
        put.values().stream()
            .filter(fact -> present.of(fact).filter(fact::equals).isEmpty())
            .toList();
    Edit edit = new Edit(changed, List.of());
    return new DryRun(rows, remarks, edit, edit.isEmpty() ? facts : facts.with(edit));
  }

  private Map<Object, Fact> live() {
    Map<Object, Fact> live = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.isRefused) {
        candidate.made.forEach(fact -> live.put(PresentRows.key(fact), fact));
      }
    }
    return live;
  }

  // ---- references

  /** Refuses the rows that name one that is neither there nor coming; tells whether there were. */
  private boolean refuseDependents() {
    Map<Object, Fact> live = live();
    Told told = new Told(live);
    boolean refused = false;
    for (Candidate candidate : candidates) {
      if (candidate.isRefused) {
        continue;
      }
      Optional<Remark> why =
          candidate.made.stream()
              .map(fact -> missing(fact, live).or(() -> told.untold(fact)))
              .flatMap(Optional::stream)
              .findFirst();
      if (why.isPresent()) {
        candidate.refuse(why.get());
        refused = true;
      }
    }
    return refused;
  }

  private Optional<Remark> missing(Fact fact, Map<Object, Fact> live) {
    if (fact instanceof Event event) {
      return missing(
          "site", event.siteId(), Site.class, facts.site(event.siteId()).isPresent(), live);
    }
    if (fact instanceof Report report) {
      return missing(
              "event",
              report.eventId(),
              Event.class,
              facts.event(report.eventId()).isPresent(),
              live)
          .or(() -> missingSource(report.sourceId(), live));
    }
    if (fact instanceof ContextEvent context) {
      return missingSource(context.sourceId(), live);
    }
    return fact instanceof Strength strength
        ? missingSource(strength.sourceId(), live)
        : Optional.empty();
  }

  private Optional<Remark> missingSource(String id, Map<Object, Fact> live) {
    return missing("source", id, Source.class, facts.source(id).isPresent(), live);
  }

  private static Optional<Remark> missing(
      String noun, String id, Class<?> sort, boolean isThere, Map<Object, Fact> live) {
    return isThere || live.containsKey(List.of(sort, id))
        ? Optional.empty()
        : Optional.of(Remark.of("import.wrong.no-" + noun, id));
  }

  /** Which events some report tells of, once the rows have come. */
  private final class Told {
    private final Set<String> told = new HashSet<>();

    Told(Map<Object, Fact> live) {
      Set<String> coming = new HashSet<>();
      for (Fact fact : live.values()) {
        if (fact instanceof Report report) {
          told.add(report.eventId());
          coming.add(report.id());
        }
      }
      // A report that comes anew tells of the event that it names now, and of no other.
      facts.reports().stream()
          .filter(report -> !coming.contains(report.id()))
          .forEach(report -> told.add(report.eventId()));
    }

    Optional<Remark> untold(Fact fact) {
      if (fact instanceof Event event && !told.contains(event.id())) {
        return Optional.of(Remark.of("import.wrong.untold", event.id()));
      }
      if (fact instanceof Report) {
        return present
            .of(fact)
            .map(before -> ((Report) before).eventId())
            .filter(before -> !told.contains(before))
            .map(before -> Remark.of("import.wrong.leaves", fact.id(), before));
      }
      return Optional.empty();
    }
  }

  // ---- one preferred report an event

  private void preferOne(Map<Object, Fact> put) {
    Map<String, Report> chosen = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.isRefused) {
        continue;
      }
      for (Fact fact : candidate.made) {
        if (fact instanceof Report report && report.isPreferred()) {
          Report first = chosen.putIfAbsent(report.eventId(), report);
          if (first != null && !first.id().equals(report.id())) {
            put.put(PresentRows.key(report), report.notPreferred());
            candidate.remarks.add(Remark.of("import.note.notPreferred", first.id()));
          } else {
            demoteOthers(report, put, candidate);
          }
        }
      }
    }
  }

  /** The report that was preferred so far yields to the one that comes. */
  private void demoteOthers(Report preferred, Map<Object, Fact> put, Candidate candidate) {
    for (Report other : facts.reportsOf(preferred.eventId())) {
      if (other.isPreferred()
          && !other.id().equals(preferred.id())
          && !put.containsKey(PresentRows.key(other))) {
        put.put(PresentRows.key(other), other.notPreferred());
        candidate.remarks.add(Remark.of("import.note.yields", other.id()));
      }
    }
  }

  // ---- outcomes

  private static String said(IncomingRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .limit(SAID_CELLS)
        .map(Cells::quoted)
        .collect(Collectors.joining(" · "));
  }

  private DryRun.Row row(Candidate candidate, Map<Object, Fact> put) {
    Outcome outcome = candidate.isRefused ? Outcome.REFUSED : Outcome.UNCHANGED;
    List<RowChange> changes = new ArrayList<>();
    if (!candidate.isRefused) {
      for (Fact fact : candidate.made) {
        Fact after = put.get(PresentRows.key(fact));
        Optional<Fact> before = present.of(after);
        if (before.filter(after::equals).isEmpty()) {
          changes.add(new RowChange(before, Optional.of(after)));
          outcome = before.isEmpty() || outcome == Outcome.ADDED ? Outcome.ADDED : Outcome.CHANGED;
        }
      }
    }
    return new DryRun.Row(
        candidate.table.name(),
        candidate.row.number(),
        said(candidate.row),
        outcome,
        candidate.remarks,
        changes);
  }
}
