package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.model.Problem;
import atlas.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {

  @TempDir Path folder;

  @Test
  void theShippedFilesAreWhole() throws StoreException {
    assertThat(StoreCheck.problems(Path.of("data"), PLANE)).isEmpty();
    assertThat(StoreCheck.problems(Path.of("data/reports.csv"), PLANE)).isEmpty();
  }

  @Test
  void aFileAloneIsHeldAgainstTheShippedOnes() throws StoreException, IOException {
    Path file =
        Files.writeString(
            folder.resolve("reports.csv"),
            """
            id,event_id,source_id,date,preferred,summary
            r-1,al-qaim-handover-2020,rudaw-2020-03-19,2020-03-17,no,Known.
            r-2,k2,rudaw-2020-03-19,2020-03-17,no,Not known.
            """);
    assertThat(StoreCheck.problems(file, PLANE))
        .extracting(Problem::toString)
        .containsExactly(
            "reports.csv:3: no event 'k2' in events.csv. Left out; 1 report kept."
                + " Correct the id or add the event.");
  }

  @Test
  void aFileOfAnotherNameIsNotKnown() throws StoreException, IOException {
    Path file = Files.writeString(folder.resolve("bases.csv"), "id\n");
    assertThat(said(file))
        .containsExactly(
            "bases.csv: no file of this name is known. Name it sites.csv, sources.csv, events.csv,"
                + " reports.csv, context.csv, strength.csv.");
  }

  @Test
  void whatIsNotThereIsAnErrorOfTheSurroundings() {
    for (String name : List.of("none.gpkg", "sites.csv", "none/sites.csv")) {
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> StoreCheck.problems(folder.resolve(name), PLANE))
          .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNREADABLE))
          .withMessageContaining("There is no");
    }
  }

  @Test
  void aFileThatIsNoStoreIsOneProblem() throws StoreException, IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Not a store.");
    assertThat(said(file))
        .containsExactly("notes.txt: " + file + " is not a store of Handover Atlas.");
  }

  @Test
  void periodsThatNoLongerFitTheFactsAreNamed() throws StoreException, SQLException {
    Path file = folder.resolve("atlas.gpkg");
    Store.openOrCreate(file, Shipped.files(), PLANE).close();
    assertThat(said(file)).isEmpty();
    try (Connection gis = Sqlite.readWrite(file);
        Statement statement = gis.createStatement()) {
      statement.executeUpdate("UPDATE report SET date = '2020-03-20' WHERE preferred = 1");
    }
    assertThat(said(file)).hasSize(1).allMatch(s -> s.startsWith("atlas.gpkg: status_period"));
  }

  private static List<String> said(Path file) throws StoreException {
    return StoreCheck.problems(file, PLANE).stream().map(Problem::toString).toList();
  }
}
