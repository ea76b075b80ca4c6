package atlas.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of film that can be written. */
public enum FilmFormat {
  GIF("gif", 10, 0.13),
  MP4("mp4", 25, 0.09),
  /** A folder of numbered PNG files. */
  FRAMES("", 1, 0.5);

  private final String extension;

  private final int usualFramesPerSecond;
  private final double roughBytesPerPixel;

  FilmFormat(String extension, int usualFramesPerSecond, double roughBytesPerPixel) {
    this.extension = extension;
    this.roughBytesPerPixel = roughBytesPerPixel;
    this.usualFramesPerSecond = usualFramesPerSecond;
  }

  /** The ending of a file's name, without its dot; empty for a folder. */
  public String extension() {
    return extension;
  }

  /** Bytes that a pixel of a picture takes in maps like ours, whatever how long it is held. */
  double roughBytesPerPixel() {
    return roughBytesPerPixel;
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
