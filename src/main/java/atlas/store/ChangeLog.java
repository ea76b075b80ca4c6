package atlas.store;

import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.PastEdit;
import atlas.model.PresentRows;
import atlas.model.Report;
import atlas.model.RowChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The table {@code change}: edits row by row, which are made, undone and done again here, in the
 * transaction that is open.
 *
 * <p>An undone edit can be done again until another one is made; it stays in the history. What was
 * done before the shipped facts were replaced can't be undone, as it was done to other facts.
 */
final class ChangeLog {

  /** Numbers of the edits that can be done again, the next one last. */
  private static final String REDO = "redo";

  /** Number of the last edit that can't be undone. */
  private static final String FLOOR = "undo_floor";

  private final Connection connection;
  private final FactsReader reader;
  private final Meta meta;

  /**
   * @param reader understands the rows that were kept
   */
  ChangeLog(Connection connection, FactsReader reader) {
    this.connection = connection;
    this.reader = reader;
    this.meta = new Meta(connection);
  }

  /** A row of a table that an edit touched, as it was and as it became. */
  private record Change(FactTable table, Optional<StoredRow> before, Optional<StoredRow> after) {

    Change reversed() {
      return new Change(table, after, before);
    }

    String rowId() {
      StoredRow row = after.or(() -> before).orElseThrow();
      return table == FactTable.STRENGTH
          ? String.valueOf(row.fid())
          : row.json().path("id").asText();
    }
  }

  /** Makes an edit of the person's; nothing is noted if it changes nothing. */
  List<RowChange> make(Edit edit, Facts facts, Instant at) throws SQLException {
    return make(edit, facts, at, row -> false);
  }

  /**
   * Makes an edit; nothing is noted if it changes nothing.
   *
   * @param isShipped whether a row that is put says what a shipped one does
   */
  List<RowChange> make(Edit edit, Facts facts, Instant at, Predicate<Fact> isShipped)
      throws SQLException {
    deferReferences();
    List<Change> changes = new ArrayList<>();
    PresentRows present = new PresentRows(facts);
    try (FactRows rows = new FactRows(connection)) {
      for (Fact fact : edit.removed()) {
        Optional<StoredRow> before = rows.of(fact);
        if (before.isPresent()) {
          rows.delete(before.get());
          changes.add(new Change(FactTable.of(fact), before, Optional.empty()));
        }
      }
      // An event has one preferred report at every moment, so one yields before another comes.
      List<Fact> coming = new ArrayList<>();
      for (Fact fact : edit.put()) {
        if (fact instanceof Report report && !report.isPreferred() && rows.of(fact).isPresent()) {
          put(fact, present, isShipped, rows).ifPresent(changes::add);
        } else {
          coming.add(fact);
        }
      }
      for (Fact fact : coming) {
        put(fact, present, isShipped, rows).ifPresent(changes::add);
      }
    }
    if (!changes.isEmpty()) {
      note(changes, at);
      meta.put(REDO, "");
    }
    return told(changes);
  }

  /** Notes that a row is to stay as it is. */
  List<RowChange> confirm(Fact row, Instant at) throws SQLException {
    try (FactRows rows = new FactRows(connection)) {
      Optional<StoredRow> present = rows.of(row);
      if (present.isEmpty()) {
        return List.of();
      }
      List<Change> changes = List.of(new Change(FactTable.of(row), present, present));
      note(changes, at);
      meta.put(REDO, "");
      return told(changes);
    }
  }

  private static Optional<Change> put(
      Fact fact, PresentRows present, Predicate<Fact> isShipped, FactRows rows)
      throws SQLException {
    if (present.of(fact).filter(fact::equals).isPresent()) {
      return Optional.empty();
    }
    Origin origin = isShipped.test(fact) ? Origin.SHIPPED : Origin.USER;
    Optional<StoredRow> before = rows.of(fact);
    if (before.isPresent()) {
      rows.update(before.get(), fact, origin);
    } else {
      rows.insert(fact, origin);
    }
    return Optional.of(new Change(FactTable.of(fact), before, rows.of(fact)));
  }

  private void deferReferences() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA defer_foreign_keys = ON");
    }
  }

  private void note(List<Change> changes, Instant at) throws SQLException {
    long edit = last() + 1;
    try (Insertion rows =
        new Insertion(
            connection, "change", "edit", "at", "table_name", "row_id", "before", "after")) {
      for (Change change : changes) {
        rows.add(
            edit,
            at.toString(),
            change.table().table(),
            change.rowId(),
            change.before().map(StoredRow::toString).orElse(null),
            change.after().map(StoredRow::toString).orElse(null));
      }
    }
  }

  /** The number of the edit that was made last; 0 if there is none. */
  long last() throws SQLException {
    return select("SELECT coalesce(max(edit), 0) FROM change").orElse(0L);
  }

  /** Whether there is an edit of this number that was not undone. */
  boolean holds(long edit) throws SQLException {
    return select("SELECT 1 FROM change WHERE undone = 0 AND edit = " + edit).isPresent();
  }

  /** Number of the edit that would be undone next. */
  Optional<Long> undoable() throws SQLException {
    long floor = meta.get(FLOOR).map(ChangeLog::number).orElse(0L);
    return select(
        "SELECT edit FROM change WHERE undone = 0 AND edit > " + floor + " ORDER BY edit DESC");
  }

  /** Number of the edit that would be done again next. */
  Optional<Long> redoable() throws SQLException {
    List<Long> redo = redo();
    return redo.isEmpty() ? Optional.empty() : Optional.of(redo.get(redo.size() - 1));
  }

  private List<Long> redo() throws SQLException {
    String text = meta.get(REDO).orElse("");
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(ChangeLog::number).toList();
  }

  private void putRedo(List<Long> numbers) throws SQLException {
    meta.put(REDO, String.join(" ", numbers.stream().map(String::valueOf).toList()));
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  private Optional<Long> select(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query + " LIMIT 1")) {
      return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
    }
  }

  /**
   * Undoes the last edit.
   *
   * @return what that did to the rows; nothing where there is no edit to undo
   * @throws MeanwhileChanged if another program changed a row of it since
   */
  List<RowChange> undo() throws SQLException {
    Optional<Long> edit = undoable();
    if (edit.isEmpty()) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>(changes(edit.get(), Integer.MAX_VALUE));
    Collections.reverse(changes);
    List<Change> reversed = changes.stream().map(Change::reversed).toList();
    write(reversed);
    mark(edit.get(), true);
    List<Long> redo = new ArrayList<>(redo());
    redo.add(edit.get());
    putRedo(redo);
    return told(reversed);
  }

  /**
   * Does the edit again that was undone last.
   *
   * @return what that did to the rows; nothing where there is no edit to do again
   * @throws MeanwhileChanged if another program changed a row of it since
   */
  List<RowChange> doAgain() throws SQLException {
    List<Long> redo = redo();
    if (redo.isEmpty()) {
      return List.of();
    }
    long edit = redo.get(redo.size() - 1);
    List<Change> changes = changes(edit, Integer.MAX_VALUE);
    write(changes);
    mark(edit, false);
    putRedo(redo.subList(0, redo.size() - 1));
    return told(changes);
  }

  private void write(List<Change> changes) throws SQLException {
    deferReferences();
    try (FactRows rows = new FactRows(connection)) {
      for (Change change : changes) {
        StoredRow any = change.before().or(change::after).orElseThrow();
        Optional<StoredRow> present = rows.at(change.table(), any.fid());
        if (!present.map(StoredRow::toString).equals(change.before().map(StoredRow::toString))) {
          throw new MeanwhileChanged(change.table().table() + " " + change.rowId());
        }
        if (change.after().isEmpty()) {
          rows.delete(any);
        } else {
          rows.restore(change.after().get(), present.isPresent());
        }
      }
    }
  }

  private void mark(long edit, boolean isUndone) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE change SET undone = ? WHERE edit = ?")) {
      update.setBoolean(1, isUndone);
      update.setLong(2, edit);
      update.executeUpdate();
    }
  }

  /** Takes a row as it was or, if it is to be gone, as it is. */
  interface RowTaker {
    void take(StoredRow row, boolean isThere) throws SQLException;
  }

  /** Numbers of the edits that can still be undone, the latest first. */
  List<Long> holding(int most) throws SQLException {
    long floor = meta.get(FLOOR).map(ChangeLog::number).orElse(0L);
    List<Long> edits = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT edit FROM change WHERE undone = 0 AND edit > ?"
                + " ORDER BY edit DESC LIMIT ?")) {
      select.setLong(1, floor);
      select.setInt(2, most);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          edits.add(row.getLong(1));
        }
      }
    }
    return edits;
  }

  /** Tells the rows of an edit as they were before it, the last first; nothing is written. */
  void takeBack(long edit, RowTaker taker) throws SQLException {
    List<Change> changes = new ArrayList<>(changes(edit, Integer.MAX_VALUE));
    Collections.reverse(changes);
    for (Change change : changes) {
      Optional<StoredRow> before = change.before();
      taker.take(before.or(change::after).orElseThrow(), before.isPresent());
    }
  }

  /** What was done so far can't be undone any more, nor what was undone be done again. */
  void close() throws SQLException {
    meta.put(FLOOR, String.valueOf(last()));
    meta.put(REDO, "");
  }

  /** The edits, the latest first. */
  List<PastEdit> history(int most) throws SQLException {
    List<PastEdit> history = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT edit, min(at), max(undone), count(*) FROM change"
                + " GROUP BY edit ORDER BY edit DESC LIMIT ?")) {
      select.setInt(1, most);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          history.add(pastEdit(row));
        }
      }
    }
    return history;
  }

  /** The edit of a number. */
  Optional<PastEdit> edit(long number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT edit, min(at), max(undone), count(*) FROM change WHERE edit = ?"
                + " GROUP BY edit")) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(pastEdit(row)) : Optional.empty();
      }
    }
  }

  private PastEdit pastEdit(ResultSet row) throws SQLException {
    try {
      return new PastEdit(
          row.getLong(1),
          Instant.parse(row.getString(2)),
          row.getBoolean(3),
          row.getInt(4),
          told(changes(row.getLong(1), PastEdit.LISTED)));
    } catch (DateTimeException e) {
      throw new SQLException("A change has no time", e);
    }
  }

  private List<Change> changes(long edit, int most) throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT table_name, before, after FROM change WHERE edit = ? ORDER BY id LIMIT ?")) {
      select.setLong(1, edit);
      select.setInt(2, most);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          FactTable table = FactTable.named(row.getString(1));
          changes.add(
              new Change(table, row(table, row.getString(2)), row(table, row.getString(3))));
        }
      }
    }
    return changes;
  }

  private static Optional<StoredRow> row(FactTable table, String json) throws SQLException {
    return json == null ? Optional.empty() : Optional.of(StoredRow.parse(table, json));
  }

  private List<RowChange> told(List<Change> changes) throws SQLException {
    List<RowChange> told = new ArrayList<>();
    for (Change change : changes) {
      told.add(new RowChange(fact(change.before()), fact(change.after())));
    }
    return told;
  }

  private Optional<Fact> fact(Optional<StoredRow> row) throws SQLException {
    return row.isPresent() ? Optional.of(reader.fact(row.get())) : Optional.empty();
  }

  /** A row is no longer as an edit left it. */
  static final class MeanwhileChanged extends SQLException {

    private static final long serialVersionUID = 1L;

    MeanwhileChanged(String row) {
      super(row);
    }
  }
}
