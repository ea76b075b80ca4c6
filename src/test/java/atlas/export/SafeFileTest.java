package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir Path folder;

  @Test
  void isNewWithItsContent() throws IOException {
    Path file = folder.resolve("new.txt");
    SafeFile.write(file, out -> out.write("whole".getBytes()));
    assertThat(file).hasContent("whole");
    assertThat(names()).containsExactly("new.txt");
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "a long old content");
    SafeFile.write(file, out -> out.write("new".getBytes()));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("old.txt");
  }

  @Test
  void keepsWhatWasThereWhileTheNewOneIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    SafeFile.write(
        file,
        out -> {
          out.write(new byte[200_000]);
          out.flush();
          assertThat(file).hasContent("old");
        });
    assertThat(file).hasSize(200_000);
  }

  /** A disk that is full, or was pulled out, at some byte. */
  @Test
  void leavesNothingBehindWhereWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    for (int bytes : List.of(0, 1, 65_535, 65_536, 65_537, 300_000)) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  SafeFile.write(
                      file,
                      out -> {
                        out.write(new byte[bytes]);
                        throw new IOException("No space left on device");
                      }))
          .withMessage("No space left on device");
      assertThat(file).as("after %d bytes", bytes).hasContent("old");
      assertThat(names()).as("after %d bytes", bytes).containsExactly("old.txt");
    }
  }

  @Test
  void leavesNothingBehindAfterADefect() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                SafeFile.write(
                    folder.resolve("new.txt"),
                    out -> {
                      out.write(1);
                      throw new IllegalStateException();
                    }));
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesNothingBehindWhereItCanNotBeMovedIntoPlace() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("name").resolve("not empty"));
    assertThatIOException()
        .isThrownBy(() -> SafeFile.write(folder.resolve("name"), out -> out.write(1)));
    assertThat(names()).containsExactly("name");
    assertThat(inTheWay).isDirectory();
  }

  @Test
  void isNotWrittenWhereThereIsNoFolder() {
    assertThatIOException()
        .isThrownBy(() -> SafeFile.write(folder.resolve("no/new.txt"), out -> out.write(1)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void isWrittenThroughALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    SafeFile.write(link, out -> out.write("new".getBytes()));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void mayBeReadByWhoMayReadAnyNewFile() throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Path file = folder.resolve("new.txt");
    SafeFile.write(file, out -> out.write(1));
    Path plain = Files.writeString(folder.resolve("plain.txt"), "");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
