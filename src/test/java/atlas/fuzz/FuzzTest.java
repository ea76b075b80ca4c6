package atlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No reader throws at anything: what can't be read is told in a sentence. {@link FuzzRun} looks
 * further, for as long as one likes, and what it finds is kept and read again here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

  private static final int TRIES = 60;

  private List<Reader> readers;

  @BeforeAll
  void makeReaders(@TempDir Path folder) {
    readers = new Readers(folder).all();
  }

  List<Reader> readers() {
    return readers;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void goodFilesAreRead(Reader reader) {
    for (byte[] seed : reader.seeds()) {
      assertThatCode(() -> reader.body().read(seed)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingIsThrownAtAPerson(Reader reader) {
    Mutator mutator = new Mutator(reader.seeds(), reader.words(), 20200329);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = mutator.next();
      assertThatCode(() -> reader.body().read(bytes))
          .as(
              "try %s, which begins with %s",
              i, HexFormat.of().formatHex(bytes, 0, Math.min(200, bytes.length)))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatOnceBrokeAReaderIsRead(Reader reader) {
    for (Path finding : Readers.findings(reader.name())) {
      assertThatCode(() -> reader.body().read(Files.readAllBytes(finding)))
          .as("%s", finding)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void theSameSeedGivesTheSame() {
    List<byte[]> seeds = List.of("some text 123".getBytes());
    Mutator first = new Mutator(seeds, List.of("word"), 7);
    Mutator second = new Mutator(seeds, List.of("word"), 7);
    for (int i = 0; i < 50; i++) {
      assertThat(first.next()).isEqualTo(second.next());
    }
  }
}
