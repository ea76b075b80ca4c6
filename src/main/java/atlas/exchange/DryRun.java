package atlas.exchange;

import atlas.model.Edit;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.PlaneProjection;
import atlas.model.RowChange;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What an import would do, row by row, before anything is done.
 *
 * @param rows what would become of each row that tells something
 * @param remarks what is said of the file as a whole: what of it is not read, what is taken where
 *     it doesn't tell
 * @param edit what the good rows do, in one go
 * @param after the facts with it
 */
public record DryRun(List<Row> rows, List<Remark> remarks, Edit edit, Facts after) {

  /** What would become of a row. */
  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED;

    /** The end of the keys of its words. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Key of what it is called. */
    public String wordsKey() {
      return "import.outcome." + word();
    }
  }

  /**
   * A row of the file.
   *
   * @param table that it stands in
   * @param number the line or the feature that it is
   * @param said the beginning of what it says, as it stands in the file
   * @param outcome what would become of it
   * @param remarks why it is refused, or what is to be said of it
   * @param changes what it would do to the facts; nothing if it is refused or unchanged
   */
  public record Row(
      String table,
      int number,
      String said,
      Outcome outcome,
      List<Remark> remarks,
      List<RowChange> changes) {

    /** Copies the lists. */
    public Row {
      remarks = List.copyOf(remarks);
      changes = List.copyOf(changes);
    }
  }

  /** Copies the lists. */
  public DryRun {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /**
   * Tries an import.
   *
   * @param mappings what the columns of each foreign table tell; of ours, the order of dates alone
   * @param facts that are there
   * @param projection places new sites on the map plane
   */
  public static DryRun of(
      Incoming incoming,
      Function<IncomingTable, ColumnMapping> mappings,
      Facts facts,
      PlaneProjection projection) {
    Cells cells = new Cells();
    Reckoning reckoning = new Reckoning(facts);
    List<Remark> remarks = new ArrayList<>(incoming.remarks());
    for (IncomingTable table : incoming.tables()) {
      Drafting drafting =
          table.own().isPresent()
              ? new OwnDrafting(table, table.own().get(), mappings.apply(table).order(), cells)
              : new ForeignDrafting(
                  incoming.fileName(), table, mappings.apply(table), facts, cells);
      for (IncomingRow row : table.rows()) {
        try {
          if (row.wrong().isPresent()) {
            throw new Refused(row.wrong().get());
          }
          List<Fact> made = new ArrayList<>();
          for (Draft draft : drafting.of(row)) {
            made.add(draft.fact(row.number(), projection));
          }
          reckoning.add(table, row, made);
          drafting.accept();
        } catch (Refused e) {
          reckoning.refuse(table, row, e.why());
        }
      }
      remarks.addAll(drafting.remarks());
    }
    return reckoning.result(remarks);
  }

  /** How many rows come to this. */
  public int count(Outcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** How many rows come to what, in one line. */
  public String counts(Words words) {
    return words.joined(
        "join.comma",
        Arrays.stream(Outcome.values())
            .map(outcome -> words.get("import.count." + outcome.word(), count(outcome)))
            .toList());
  }

  /** Whether no row is refused. */
  public boolean isWhole() {
    return count(Outcome.REFUSED) == 0;
  }
}
