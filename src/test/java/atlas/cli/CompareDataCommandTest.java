package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.store.Digest;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareDataCommandTest {

  @TempDir static Path folder;

  private static final Facts SHIPPED = ShippedFacts.get();
  private static Path store;

  /** The store without one event of Al-Qaim, and with another date of K-1. */
  @BeforeAll
  static void edit() throws StoreException {
    store = folder.resolve("atlas.gpkg");
    run("status", "--date", "2020-03-29");
    try (Store edited = Store.open(store, Stores.projection())) {
      Event event = SHIPPED.event("al-qaim-handover-2020").orElseThrow();
      edited.apply(Edit.removal(SHIPPED, event), Instant.EPOCH);
      Report report = SHIPPED.reportsOf("k1-kirkuk-handover-2020").get(0);
      edited.apply(
          Edit.putting(
              new Report(
                  report.id(),
                  report.eventId(),
                  report.sourceId(),
                  report.date(),
                  report.isPreferred(),
                  "A \"quoted\", longer text")),
          Instant.EPOCH);
    }
  }

  private static Run run(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("--store", store.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static Path csv() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    for (CsvTable table : CsvTable.values()) {
      try (Writer out = Files.newBufferedWriter(data.resolve(table.fileName()))) {
        CsvExport.write(SHIPPED, table, out);
      }
    }
    return data;
  }

  @Test
  void textTellsRowAndColumn() {
    Run run = run("compare-data", "shipped");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("removed  event al-qaim-handover-2020\n")
        .contains("changed  report ")
        .contains(" -> A \"quoted\", longer text\n")
        .endsWith(" removed.\n");
    assertThat(run("compare-data", "shipped", "shipped").out())
        .isEqualTo("0 changed, 0 added, 0 removed.\n");
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    assertThat(run("compare-data", "shipped", "--format", "csv").out())
        .startsWith("table,id,change,column,before,after\n")
        .contains(",\"A \"\"quoted\"\", longer text\"\n");
  }

  @Test
  void theSitesOfADayAreThoseThatTheMapShowsOtherwise() {
    assertThat(run("compare-data", "shipped", "--date", "2020-03-29", "--format", "csv").out())
        .startsWith("site,before,after\n")
        .contains("al-qaim,handed over,")
        .doesNotContain("k1-kirkuk");
  }

  @Test
  void folderStoreAndDigestAreTheSameVersion() throws IOException {
    String expected = run("compare-data", "shipped").out();
    Path copy = folder.resolve("copy.gpkg");
    Run.of("--store", copy.toString(), "status", "--date", "2020-03-29");
    assertThat(run("compare-data", csv().toString()).out()).isEqualTo(expected);
    assertThat(run("compare-data", copy.toString()).out()).isEqualTo(expected);
    assertThat(run("compare-data", Digest.of(SHIPPED)).out()).isEqualTo(expected);
    assertThat(run("compare-data", Digest.of(SHIPPED).substring(0, 12)).out()).isEqualTo(expected);
  }

  @Test
  void aPictureTellsWhatChangedSinceItWasMade() throws StoreException {
    Path picture = folder.resolve("map.png");
    Path other = folder.resolve("other.gpkg");
    String[] open = {"--store", other.toString()};
    Run.of(open[0], open[1], "snapshot", "--date", "2020-03-29", "-o", picture.toString());
    assertThat(Run.of(open[0], open[1], "compare-data", picture.toString()).out())
        .isEqualTo("0 changed, 0 added, 0 removed.\n");
    try (Store edited = Store.open(other, Stores.projection())) {
      edited.apply(
          Edit.removal(SHIPPED, SHIPPED.event("al-qaim-handover-2020").orElseThrow()),
          Instant.EPOCH);
      edited.apply(
          Edit.removal(edited.facts(), edited.facts().site("harir").orElseThrow()), Instant.EPOCH);
    }
    assertThat(Run.of(open[0], open[1], "compare-data", picture.toString()).out())
        .contains("removed  event al-qaim-handover-2020\n", "removed  site harir\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdef", "no-such-file.gpkg", "README.md"})
  void whatIsNoVersionIsRefused(String name) {
    Run run = run("compare-data", name);
    assertThat(run.code()).isIn(Exit.CONTENT, Exit.ENVIRONMENT);
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
