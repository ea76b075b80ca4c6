package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.exchange.DryRun.Outcome;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.InventedFacts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.store.CsvTable;
import atlas.store.Digest;
import atlas.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever rows come, what is taken of them is whole. */
class DryRunLawsTest {

  private static final PlaneProjection PLANE =
      (lon, lat) -> new PlanePoint(lon * 100_000, lat * 100_000);

  /** Texts that may stand in any column; ids come from few, so that rows meet. */
  private static final List<String> ANY =
      List.of(
          "",
          "",
          "site-1",
          "site-2",
          "site-9",
          "e-1",
          "e-2",
          "e-9",
          "r-1-1",
          "r-2-1",
          "r-9",
          "s-1",
          "s-2",
          "s-9",
          "2020-03-29",
          "03/04/2020",
          "29/03/2020",
          "2020",
          "soon",
          "yes",
          "no",
          "handover",
          "attack",
          "whole",
          "part",
          "army camp",
          "castle",
          "north",
          "43.5",
          "34",
          "999",
          "sourced",
          "none",
          "other",
          "https://example.org/",
          "Tall 1",
          "تل 1");

  private static final Map<String, List<String>> LIKELY =
      Map.ofEntries(
          Map.entry("id", List.of("site-1", "site-9", "e-1", "e-2", "e-9", "r-1-1", "r-9", "s-9")),
          Map.entry("name_en", List.of("Tall 1", "Camp X")),
          Map.entry("name_ar", List.of("تل 1", "معسكر")),
          Map.entry("label_en", List.of("Tall")),
          Map.entry("label_ar", List.of("تل")),
          Map.entry("region", List.of("north", "")),
          Map.entry("lon", List.of("")),
          Map.entry("lat", List.of("")),
          Map.entry("precision_m", List.of("")),
          Map.entry("location_source", List.of("")),
          Map.entry("url", List.of("https://example.org/", "")),
          Map.entry("published", List.of("2020", "")),
          Map.entry("publisher", List.of("Rudaw", "AP")),
          Map.entry("title", List.of("A", "B")),
          Map.entry("number", List.of("12", "1,300")),
          Map.entry("scope", List.of("troops")),
          Map.entry("place", List.of("34 N 43 E", "")),
          Map.entry("aliases", List.of("One;Two", "")),
          Map.entry("governorate", List.of("Baghdad", "")),
          Map.entry("note", List.of("Note", "")),
          Map.entry("summary", List.of("Said", "")),
          Map.entry("from_party", List.of("A", "")),
          Map.entry("to_party", List.of("B", "")),
          Map.entry("date_end", List.of("2020-12-31", "")),
          Map.entry("report_id", List.of("r-1-1", "r-9", "")),
          Map.entry("checked", List.of("yes", "no")),
          Map.entry("type", List.of("handover", "attack", "announced")),
          Map.entry("extent", List.of("whole", "part", "")),
          Map.entry("date", List.of("2020-03-29", "2020-03", "1/2/2020")),
          Map.entry("preferred", List.of("yes", "no")),
          Map.entry("kind", List.of("FOB", "not named")),
          Map.entry("side", List.of("other", "iraq")),
          Map.entry("location_basis", List.of("none", "sourced")),
          Map.entry("site_id", List.of("site-1", "site-2", "site-9")),
          Map.entry("event_id", List.of("e-1", "e-2", "e-9")),
          Map.entry("source_id", List.of("s-1", "s-2", "s-9")));

  @Property(tries = 300, seed = "20200725")
  void whatIsTakenOfOurTablesIsWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Facts facts = InventedFacts.of(3, 6, seed, PLANE);
    List<IncomingTable> tables = new ArrayList<>();
    for (CsvTable table : CsvTable.values()) {
      tables.add(IncomingTable.of(table, rows(table.columns(), random)));
    }
    check(new Incoming("own.zip", tables, List.of()), ColumnMapping.NONE, facts);
  }

  @Property(tries = 300, seed = "20200725")
  void whatIsTakenOfTablesOfOthersIsWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Facts facts = InventedFacts.of(3, 6, seed, PLANE);
    List<String> columns = new ArrayList<>();
    for (Field field : Field.values()) {
      if (random.nextInt(3) == 0) {
        columns.add(field.word());
      }
    }
    if (columns.isEmpty()) {
      return;
    }
    IncomingTable table = IncomingTable.of("t.csv", columns, rows(columns, random));
    ColumnMapping mapping =
        ColumnMapping.guess(columns)
            .withOrder(DateOrder.values()[random.nextInt(3)])
            .withConstant(Field.TYPE, random.nextBoolean() ? "handover" : "");
    check(new Incoming("t.csv", List.of(table), List.of()), mapping, facts);
  }

  /** One transaction takes it and one undo takes it back, in whatever order its rows come. */
  @Property(tries = 20, seed = "20200725")
  void aStoreTakesItInOneGo(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Facts facts = InventedFacts.of(3, 6, seed, PLANE);
    List<IncomingTable> tables = new ArrayList<>();
    for (CsvTable table : CsvTable.values()) {
      tables.add(IncomingTable.of(table, rows(table.columns(), random)));
    }
    DryRun run =
        DryRun.of(
            new Incoming("own.zip", tables, List.of()), t -> ColumnMapping.NONE, facts, PLANE);
    Path file = Files.createTempDirectory("laws").resolve("atlas.gpkg");
    Store.create(file, facts);
    try (Store store = Store.open(file, PLANE)) {
      Facts after = store.apply(run.edit(), Instant.EPOCH);
      assertThat(Digest.of(after)).isEqualTo(Digest.of(run.after()));
      assertThat(Digest.of(store.facts())).isEqualTo(Digest.of(run.after()));
      assertThat(Digest.of(store.undo())).isEqualTo(Digest.of(facts));
    }
    Files.delete(file);
  }

  private static void check(Incoming incoming, ColumnMapping mapping, Facts facts) {
    DryRun run = DryRun.of(incoming, t -> mapping, facts, PLANE);
    run.rows().forEach(row -> Statistics.collect(row.outcome()));
    Facts after = facts.with(run.edit());
    for (String event : after.reports().stream().map(Report::eventId).distinct().toList()) {
      assertThat(after.reportsOf(event).stream().filter(Report::isPreferred))
          .hasSizeLessThanOrEqualTo(1);
    }
    Set<String> before = ids(facts);
    before.removeAll(ids(after));
    assertThat(before).as("nothing goes").isEmpty();
    assertThat(
            facts.events().stream()
                .map(event -> after.reportsOf(event.id()).size())
                .filter(told -> told == 0))
        .as("every event is told")
        .isEmpty();
    assertThat(run.rows())
        .allMatch(r -> r.outcome() != Outcome.REFUSED || !r.remarks().isEmpty() && noChange(r));
    assertThat(run.rows()).hasSize(incoming.tables().stream().mapToInt(t -> t.rows().size()).sum());
    // A row that was refused may be right once the others were taken, and a name that two sites
    // get finds neither any more.
    if (run.isWhole() && incoming.tables().stream().allMatch(DryRunLawsTest::eachNameIsOfOneSite)) {
      DryRun again = DryRun.of(incoming, t -> mapping, after, PLANE);
      assertThat(again.edit().isEmpty()).as("what was taken is known then").isTrue();
    }
  }

  private static boolean eachNameIsOfOneSite(IncomingTable table) {
    int id = table.columns().indexOf("site_id");
    Map<String, Set<String>> idsOfNames = new HashMap<>();
    for (IncomingRow row : table.rows()) {
      for (String column : List.of("name_en", "name_ar", "label_en", "label_ar", "aliases")) {
        int place = table.columns().indexOf(column);
        if (place >= 0) {
          idsOfNames
              .computeIfAbsent(row.cells().get(place), name -> new HashSet<>())
              .add(id < 0 ? "" : row.cells().get(id));
        }
      }
    }
    idsOfNames.remove("");
    return idsOfNames.values().stream().allMatch(ids -> ids.size() == 1);
  }

  private static boolean noChange(DryRun.Row row) {
    return row.changes().isEmpty();
  }

  private static Set<String> ids(Facts facts) {
    return List.of(facts.sites(), facts.sources(), facts.events(), facts.reports()).stream()
        .flatMap(List::stream)
        .map(Fact::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<IncomingRow> rows(List<String> columns, Random random) {
    List<IncomingRow> rows = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        String kind = column.endsWith("_date") ? "date" : column;
        List<String> pool = random.nextInt(20) == 0 ? ANY : LIKELY.getOrDefault(kind, ANY);
        cells.add(pool.get(random.nextInt(pool.size())));
      }
      rows.add(IncomingRow.of(i + 1, cells));
    }
    return rows;
  }
}
