package atlas.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvExportTest {

  private static final Reading SHIPPED = CsvImport.read(CsvFiles.shipped(), PlanePoint::new);

  @Test
  void theShippedFilesHaveNoProblem() {
    assertThat(SHIPPED.problems()).isEmpty();
    assertThat(SHIPPED.facts().sites()).isNotEmpty();
    assertThat(SHIPPED.facts().strength()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theShippedFilesAreWrittenAsTheyWereRead(CsvTable table) throws IOException {
    StringBuilder written = new StringBuilder();
    CsvExport.write(SHIPPED.facts(), table, written);
    assertThat(written.toString())
        .isEqualTo(new String(CsvFiles.shipped().bytes(table).orElseThrow(), UTF_8));
  }

  @Test
  void aDigestTellsFactsApart() {
    String digest = Digest.of(SHIPPED.facts());
    assertThat(digest).matches("[0-9a-f]{64}");
    assertThat(Digest.of(CsvFiles.shipped())).isEqualTo(digest);
    assertThat(Digest.of(CsvImport.read(CsvFiles.shipped(), PlanePoint::new).facts()))
        .isEqualTo(digest);
    assertThat(Digest.of(Facts.empty())).isNotEqualTo(digest);
  }
}
