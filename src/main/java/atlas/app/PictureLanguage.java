package atlas.app;

import atlas.view.Language;

/** In which language the words of a picture stand, whatever that of the window. */
public enum PictureLanguage {
  ENGLISH,
  ARABIC,
  BOTH;

  /** That of a window. */
  public static PictureLanguage of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case ARABIC -> ARABIC;
    };
  }

  /** The language that comes first. */
  public Language first(Language ofWindow) {
    return switch (this) {
      case ENGLISH -> Language.ENGLISH;
      case ARABIC -> Language.ARABIC;
      case BOTH -> ofWindow;
    };
  }
}
