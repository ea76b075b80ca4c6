package atlas.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of still picture that can be written. */
public enum Format {
  PNG("png"),
  JPEG("jpg", "jpeg"),
  SVG("svg"),
  PDF("pdf");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The usual ending of a file's name, without its dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** Whether it is made of lines and letters rather than of pixels. */
  public boolean isVector() {
    return this == SVG || this == PDF;
  }

  /** The format that a file's name asks for by its ending, in any case. */
  public static Optional<Format> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot <= 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(f -> f.extensions.contains(ending)).findFirst();
  }
}
