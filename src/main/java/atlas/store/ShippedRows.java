package atlas.store;

import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.OwnRow;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.model.RowChange;
import atlas.model.Site;
import atlas.model.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;

/** The shipped facts of a store as they came, and what the person made of them. */
final class ShippedRows {

  private final Meta meta;
  private final KeptFacts kept;
  private final ChangeLog log;
  private final FactsReader reader;
  private final Contested contested;
  private final PlaneProjection projection;
  private final SQLiteConnection connection;

  ShippedRows(SQLiteConnection connection, FactsReader reader, PlaneProjection projection) {
    this.connection = connection;
    this.reader = reader;
    this.projection = projection;
    this.meta = new Meta(connection);
    this.kept = new KeptFacts(connection);
    this.log = new ChangeLog(connection, reader);
    this.contested = new Contested(meta, log);
  }

  /** Notes which files the store has now. */
  void note(CsvFiles files, Facts facts) throws SQLException {
    meta.put(Meta.SHIPPED_MARK, files.mark());
    meta.put(Meta.SHIPPED_DIGEST, Digest.of(files));
    meta.put(Meta.SHIPPED_DATE, facts.dataDate().toString());
    kept.keep(files);
  }

  /** Whether the files that the store has are not kept in it: it is of an earlier program. */
  boolean areLost() throws SQLException {
    Optional<String> digest = meta.get(Meta.SHIPPED_DIGEST);
    return digest.isPresent() && !kept.has(digest.get());
  }

  void keep(CsvFiles files) throws SQLException {
    kept.keep(files);
  }

  /** The facts as they came; empty in a store that holds none, or whose were lost. */
  Optional<Facts> facts() throws SQLException {
    Optional<String> digest = meta.get(Meta.SHIPPED_DIGEST);
    Optional<CsvFiles> files = digest.isPresent() ? kept.of(digest.get()) : Optional.empty();
    return files.map(f -> CsvImport.read(f, projection).facts());
  }

  /** Facts that were shipped once, or that newer ones replaced. */
  Optional<Facts> kept(String digest) throws SQLException {
    return kept.of(digest).map(files -> CsvImport.read(files, projection).facts());
  }

  /** Brings the store to newer files, in the transaction that is open. */
  void renew(Facts present, CsvFiles files, Facts theirs) throws SQLException {
    Optional<Facts> base = facts();
    Renewal renewal =
        new Renewal(
            base.isPresent()
                ? FactKey.rows(base.get())
                : Renewal.guessedBase(reader.ownRows(), present, theirs),
            present,
            theirs);
    Set<FactKey> open = new HashSet<>(contested.open());
    open.addAll(renewal.contested());
    kept.keep(present);
    OwnedFacts owned = renewal.owned();
    new FactsWriter(connection).replaceAll(owned);
    log.close();
    note(files, theirs);
    open.retainAll(changed(theirs, owned.facts()).keySet());
    contested.replace(open);
  }

  private static Map<FactKey, RowChange> changed(Facts shipped, Facts present) {
    Map<FactKey, RowChange> changed = new LinkedHashMap<>();
    FactChanges.between(shipped, present)
        .forEach(change -> changed.put(FactKey.of(change.row()), change));
    return changed;
  }

  /**
   * The rows by which the facts differ from the shipped ones, contested ones first. What went along
   * with a row that was removed is not listed beside it, as it comes back with it, too.
   */
  List<OwnRow> ownRows(Facts present) throws SQLException {
    Optional<Facts> shipped = facts();
    if (shipped.isEmpty()) {
      return List.of();
    }
    Map<FactKey, RowChange> changed = changed(shipped.get(), present);
    Set<FactKey> removed = new HashSet<>(changed.keySet());
    removed.removeIf(key -> changed.get(key).after().isPresent());
    Set<FactKey> open = contested.open();
    open.removeAll(removed);
    return changed.entrySet().stream()
        .filter(
            entry ->
                !removed.contains(entry.getKey())
                    || FactKey.namedBy(entry.getValue().row()).stream()
                        .noneMatch(removed::contains))
        .map(entry -> new OwnRow(entry.getValue(), open.contains(entry.getKey())))
        .sorted(Comparator.comparing(row -> !row.isContested()))
        .toList();
  }

  /** How many rows of the facts are contested. */
  int contested(Facts present) throws SQLException {
    Set<FactKey> open = contested.open();
    if (open.isEmpty()) {
      return 0;
    }
    open.retainAll(FactKey.rows(present).keySet());
    return open.size();
  }

  /** Keeps the person's row, and notes that they chose so. */
  List<RowChange> chooseMine(Fact row, Instant at) throws SQLException {
    List<RowChange> changes = log.confirm(row, at);
    contested.settle(FactKey.of(row), log.last());
    return changes;
  }

  /** Puts the shipped row in the place of the person's, with what it needs. */
  List<RowChange> chooseShipped(Edit edit, FactKey key, Facts present, Instant at)
      throws SQLException {
    Map<FactKey, Fact> shipped = FactKey.rows(facts().orElseThrow());
    List<RowChange> changes =
        log.make(
            edit,
            present,
            at,
            row ->
                FactKey.isSame(
                    Optional.of(row), Optional.ofNullable(shipped.get(FactKey.of(row)))));
    contested.settle(key, log.last());
    return changes;
  }

  /**
   * The edit that puts a shipped row in the place of the person's. Where they removed it, all that
   * went along comes back; where there is no shipped one any more, the person's goes.
   */
  Edit toShipped(FactKey key, Facts present) throws SQLException {
    Facts shipped = facts().orElseGet(Facts::empty);
    Optional<Fact> row = Optional.ofNullable(FactKey.rows(shipped).get(key));
    if (row.isEmpty()) {
      return Optional.ofNullable(FactKey.rows(present).get(key))
          .map(mine -> Edit.removal(present, mine))
          .orElseGet(() -> new Edit(List.of(), List.of()));
    }
    Bringing back = new Bringing(shipped, present);
    back.bring(row.get(), true);
    return back.edit();
  }

  /** Brings shipped rows back, and what goes with them as far as it isn't there. */
  private static final class Bringing {
    private final Facts shipped;
    private final Facts present;
    private final Map<FactKey, Fact> all;
    private final Map<FactKey, Fact> put = new LinkedHashMap<>();

    Bringing(Facts shipped, Facts present) {
      this.shipped = shipped;
      this.present = present;
      this.all = FactKey.rows(shipped);
    }

    /**
     * @param isWhole whether what hangs on the row comes along, where the row itself was gone
     */
    void bring(Fact row, boolean isWhole) {
      if (put.putIfAbsent(FactKey.of(row), row) != null) {
        return;
      }
      for (FactKey named : FactKey.namedBy(row)) {
        Optional.ofNullable(all.get(named)).filter(this::isGone).ifPresent(f -> bring(f, false));
      }
      if (isWhole && isGone(row)) {
        dependents(row, shipped).stream().filter(this::isGone).forEach(f -> bring(f, true));
      }
    }

    private boolean isGone(Fact row) {
      return present.present(row).isEmpty();
    }

    /** An event has at most one preferred report, so a report of the person's may have to yield. */
    Edit edit() {
      for (Fact row : List.copyOf(put.values())) {
        if (row instanceof Report report && report.isPreferred()) {
          Edit.puttingReport(present, report).put().forEach(r -> put.putIfAbsent(FactKey.of(r), r));
        }
      }
      return new Edit(List.copyOf(put.values()), List.of());
    }
  }

  private static List<Fact> dependents(Fact row, Facts shipped) {
    if (row instanceof Site site) {
      return List.copyOf(shipped.eventsOf(site.id()));
    }
    if (row instanceof Event event) {
      return List.copyOf(shipped.reportsOf(event.id()));
    }
    return row instanceof Source source
        ? Stream.of(shipped.reports(), shipped.context(), shipped.strength())
            .<Fact>flatMap(List::stream)
            .filter(
                fact -> FactKey.namedBy(fact).contains(new FactKey(CsvTable.SOURCES, source.id())))
            .toList()
        : List.of();
  }
}
