package atlas.store;

import atlas.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Collects what is wrong with CSV files, and says it once it is known how many rows were kept. */
final class Refusals {

  /** So many problems of one file are listed; the rest is only counted. */
  static final int LISTED = 1000;

  private record Refusal(CsvTable table, int line, String wrong, String kept, String remedy) {}

  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<CsvTable> cutShort = EnumSet.noneOf(CsvTable.class);

  /** The whole file can't be read, or a part of it. */
  void file(CsvTable table, String wrong, String remedy) {
    refusals.add(new Refusal(table, 0, wrong, "", remedy));
  }

  /** A row is left out. */
  void row(CsvTable table, int line, BadRow why) {
    refusals.add(new Refusal(table, line, why.getMessage(), "Left out", why.remedy()));
  }

  /** A row is left out and so are all behind it, whatever they say. */
  void rest(CsvTable table, int line, BadRow why) {
    row(table, line, why);
    cutShort.add(table);
  }

  /** Whether not all rows of a file could be read. */
  boolean isCutShort(CsvTable table) {
    return cutShort.contains(table);
  }

  /** A row is kept, but not all that it says. */
  void change(CsvTable table, int line, String wrong, String done, String remedy) {
    refusals.add(new Refusal(table, line, wrong, done, remedy));
  }

  /** All that was refused, by file and line. */
  List<Problem> problems(ToIntFunction<CsvTable> kept) {
    List<Problem> problems = new ArrayList<>();
    for (CsvTable table : CsvTable.values()) {
      List<Refusal> own =
          refusals.stream()
              .filter(r -> r.table == table)
              .sorted(Comparator.comparingInt(Refusal::line))
              .toList();
      own.stream()
          .limit(LISTED)
          .map(r -> new Problem(table.fileName(), r.line, sentence(r, kept)))
          .forEach(problems::add);
      if (own.size() > LISTED) {
        problems.add(
            Problem.ofFile(
                table.fileName(), "there are " + (own.size() - LISTED) + " more such rows."));
      }
    }
    return problems;
  }

  private static String sentence(Refusal r, ToIntFunction<CsvTable> kept) {
    String outcome =
        r.kept.isEmpty() ? "" : " " + r.kept + "; " + count(kept.applyAsInt(r.table), r.table);
    return r.wrong + "." + outcome + " " + r.remedy + ".";
  }

  private static String count(int rows, CsvTable table) {
    return rows + " " + table.noun() + (rows == 1 ? "" : "s") + " kept.";
  }
}
