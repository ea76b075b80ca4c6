package atlas.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or that came to some: each is refused in one sentence. */
class HostileFilesTest {

  @TempDir Path folder;

  // ---- any

  @Test
  void aFileThatIsEmptyOrMissingOrOfAnotherKind() throws IOException {
    for (String ending : Importer.endings()) {
      refused(Files.write(folder.resolve("empty." + ending), new byte[0]), "is empty");
      refused(folder.resolve("missing." + ending), "There is no file missing." + ending);
    }
    refused(Files.writeString(folder.resolve("x.docx"), "x"), "no kind of file that can be");
    refused(Files.createDirectory(folder.resolve("folder.csv")), "is a folder or a device");
  }

  @Test
  void aFileLargerThanMemoryIsForIsNotRead() throws IOException {
    Path file = folder.resolve("large.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] chunk = new byte[1 << 20];
      Arrays.fill(chunk, (byte) '\n');
      for (int i = 0; i <= Limits.BYTES >> 20; i++) {
        out.write(chunk);
      }
    }
    refused(file, "is larger than 64 MB");
  }

  // ---- text

  @ParameterizedTest
  @ValueSource(strings = {"x", ",", "\"x\n", "\"\n\","})
  void aTableOfOneEndlessLine(String repeated) throws IOException {
    refused(
        Files.writeString(folder.resolve("line.csv"), "a,b\n" + "\"" + repeated.repeat(1_500_000)),
        "line.csv");
    refused(Files.writeString(folder.resolve("head.csv"), "a" + ",".repeat(600_000)), "columns");
  }

  @Test
  void aTableThatIsNoText() throws IOException {
    refused(
        Files.write(folder.resolve("latin.csv"), "name\nArbīl é\n".getBytes(ISO_8859_1)),
        "neither UTF-8 nor UTF-16");
    refused(Files.write(folder.resolve("odd.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}), "");
    Incoming control = read(Files.writeString(folder.resolve("control.csv"), "name\nA\u0007B\n"));
    assertThat(control.tables()).hasSize(1);
  }

  // ---- zip

  @Test
  void aZipThatUnpacksToMoreThanMemoryIsFor() throws IOException {
    byte[] bomb = zip("sites.csv", Limits.BYTES + 1L);
    assertThat(bomb.length).isLessThan(1 << 20);
    refused(Files.write(folder.resolve("bomb.zip"), bomb), "more than 64 MB once it is unpacked");
    byte[] beside = zip("readme.md", Limits.BYTES + 1L);
    refused(Files.write(folder.resolve("beside.zip"), beside), "once it is unpacked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../sites.csv",
        "a/../../sites.csv",
        "/etc/sites.csv",
        "..\\sites.csv",
        "C:sites.csv"
      })
  void aZipWhoseNamesLeadOut(String name) throws IOException {
    refused(Files.write(folder.resolve("out.zip"), zip(name, 1)), "leads out of its folder");
  }

  @Test
  void aZipThatIsCutOffOrNoneOrHoldsNoTable() throws IOException {
    byte[] whole = zip("sites.csv", 100_000);
    refused(
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)),
        "is no whole zip file");
    refused(Files.writeString(folder.resolve("text.zip"), "PK?"), "is no whole zip file");
    refused(Files.write(folder.resolve("other.zip"), zip("x.png", 10)), "holds no table");
  }

  @Test
  void aZipOfVeryManyFiles() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= Limits.ZIP_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry(i + ".csv"));
      }
    }
    refused(Files.write(folder.resolve("many.zip"), bytes.toByteArray()), "more than 2,000 files");
  }

  /** A zip of one file of so many equal bytes. */
  private static byte[] zip(String name, long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] chunk = new byte[1 << 16];
      Arrays.fill(chunk, (byte) 'x');
      for (long left = length; left > 0; left -= chunk.length) {
        zip.write(chunk, 0, (int) Math.min(left, chunk.length));
      }
    }
    return bytes.toByteArray();
  }

  private static Incoming read(Path file) {
    try {
      return Importer.read(file);
    } catch (Unreadable e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static void refused(Path file, String... told) {
    assertThatExceptionOfType(Unreadable.class)
        .as(file.toString())
        .isThrownBy(() -> Importer.read(file))
        .satisfies(e -> assertThat(e.getMessage()).contains(told).hasLineCount(1));
  }
}
