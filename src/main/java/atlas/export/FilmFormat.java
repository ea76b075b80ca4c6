package atlas.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of film that can be written. */
public enum FilmFormat {
  GIF(10),
  MP4(25),
  /** A folder of numbered PNG files. */
  FRAMES(1);

  private final int usualFramesPerSecond;

  FilmFormat(int usualFramesPerSecond) {
    this.usualFramesPerSecond = usualFramesPerSecond;
  }

  /** Frames a second where nobody asks for others. */
  public int usualFramesPerSecond() {
    return usualFramesPerSecond;
  }

  /** The format that a name asks for: a folder has no ending; empty for an unknown ending. */
  public static Optional<FilmFormat> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gif")) {
      return Optional.of(GIF);
    }
    if (lower.endsWith(".mp4")) {
      return Optional.of(MP4);
    }
    return name.isEmpty() || name.indexOf('.') > 0 ? Optional.empty() : Optional.of(FRAMES);
  }
}
