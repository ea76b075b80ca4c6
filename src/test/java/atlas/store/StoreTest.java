package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws StoreException {
    Path file = folder.resolve("a store?.gpkg");
    Facts shipped = CsvImport.read(CsvFiles.shipped(), PlanePoint::new).facts();
    try (Store store = Store.openOrCreate(file, CsvFiles.shipped(), PlanePoint::new)) {
      Reading reading = store.read();
      assertThat(reading.problems()).isEmpty();
      assertThat(Digest.of(reading.facts())).isEqualTo(Digest.of(shipped));
      assertThat(reading.facts().sites()).containsExactlyElementsOf(shipped.sites());
    }
    assertThat(StoreCheck.problems(file, PlanePoint::new)).isEmpty();
  }
}
