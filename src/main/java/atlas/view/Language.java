package atlas.view;

import java.util.Arrays;
import java.util.Optional;

/** The language of window and map. */
public enum Language {
  ENGLISH("en"),
  ARABIC("ar");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The language of an ISO 639-1 code, if it is one of these. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }
}
