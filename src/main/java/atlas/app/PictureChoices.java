package atlas.app;

import atlas.export.Format;
import atlas.paint.Corner;
import atlas.paint.Furniture;
import atlas.paint.Furniture.Part;
import atlas.paint.Places;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person chose for a picture. All but the title, which is of one picture alone, are kept for
 * the next.
 *
 * @param size how large
 * @param language of its words
 * @param theme light, dark, or for paper
 * @param hidden what is left out of that which stands over the map
 * @param places where that stands
 * @param format of the file
 * @param withWorldFile whether a GIS is told where it lies, where the format is PNG
 * @param title may be empty
 * @param subtitle may be empty
 */
public record PictureChoices(
    SizeChoice size,
    PictureLanguage language,
    Theme theme,
    Set<Part> hidden,
    Places places,
    Format format,
    boolean withWorldFile,
    String title,
    String subtitle) {

  /** What can be left out. */
  public static final List<Part> CHOICE =
      List.of(
          Part.DATE,
          Part.BELIEF,
          Part.FILTER,
          Part.LEGEND,
          Part.SCALE_BAR,
          Part.NORTH_ARROW,
          Part.ATTRIBUTION);

  private static final int WORDS = 11;

  /** Copies the set. */
  public PictureChoices {
    hidden = hidden.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hidden));
  }

  /** What a person meets first: the picture looks as the window does. */
  public static PictureChoices of(View view) {
    return new PictureChoices(
        SizeChoice.FIRST,
        PictureLanguage.of(view.language()),
        view.theme(),
        Set.of(),
        Places.USUAL,
        Format.PNG,
        false,
        "",
        "");
  }

  /** What is shown, on the ground of the frame. */
  public View view(View shown, Extent frame) {
    return shown.withExtent(frame).withTheme(theme).withLanguage(language.first(shown.language()));
  }

  /** What stands over the map. */
  public Furniture furniture() {
    EnumSet<Part> parts = EnumSet.copyOf(Furniture.picture(title).parts());
    parts.removeAll(hidden);
    return Furniture.picture(title)
        .withTitle(title.strip(), subtitle.strip())
        .withParts(parts)
        .withPlaces(places)
        .inBothLanguages(language == PictureLanguage.BOTH);
  }

  /** In words that {@link #parse} reads; without the titles. */
  public String written() {
    return String.join(
        " ",
        size.preset().name(),
        Double.toString(size.width()),
        Double.toString(size.height()),
        Integer.toString(size.dpi()),
        language.name(),
        theme.name(),
        hidden.isEmpty() ? "-" : hidden.stream().map(Part::name).collect(Collectors.joining(",")),
        places.heading().map(Corner::name).orElse("-")
            + ","
            + places.legend()
            + ","
            + places.scale()
            + ","
            + places.notes(),
        format.name(),
        Boolean.toString(withWorldFile),
        ".");
  }

  /** The reverse of {@link #written}; empty if the text is something else. */
  public static Optional<PictureChoices> parse(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != WORDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PictureChoices(
              new SizeChoice(
                  SizeChoice.Preset.valueOf(words[0]),
                  Double.parseDouble(words[1]),
                  Double.parseDouble(words[2]),
                  Integer.parseInt(words[3])),
              PictureLanguage.valueOf(words[4]),
              Theme.valueOf(words[5]),
              parts(words[6]),
              places(words[7].split(",", -1)),
              Format.valueOf(words[8]),
              Boolean.parseBoolean(words[9]),
              "",
              ""));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      // An older or a newer program wrote it, or somebody by hand: the first choices do.
      return Optional.empty();
    }
  }

  private static Set<Part> parts(String names) {
    return names.equals("-")
        ? Set.of()
        : Arrays.stream(names.split(",")).map(Part::valueOf).collect(Collectors.toSet());
  }

  private static Places places(String[] corners) {
    return new Places(
        corners[0].equals("-") ? Optional.empty() : Optional.of(Corner.valueOf(corners[0])),
        Corner.valueOf(corners[1]),
        Corner.valueOf(corners[2]),
        Corner.valueOf(corners[3]));
  }

  // ---- the same with one thing changed

  /** In another size. */
  public PictureChoices withSize(SizeChoice size) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** In another language. */
  public PictureChoices withLanguage(PictureLanguage language) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** In other colours. */
  public PictureChoices withTheme(Theme theme) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** With a part, or without it. */
  public PictureChoices showing(Part part, boolean isShown) {
    EnumSet<Part> others = EnumSet.noneOf(Part.class);
    others.addAll(hidden);
    if (isShown) {
      others.remove(part);
    } else {
      others.add(part);
    }
    return new PictureChoices(
        size, language, theme, others, places, format, withWorldFile, title, subtitle);
  }

  /** With its furniture elsewhere. */
  public PictureChoices withPlaces(Places places) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** As another file. */
  public PictureChoices withFormat(Format format) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** With a world file, or without it. */
  public PictureChoices withWorldFile(boolean withWorldFile) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }

  /** Under another title. */
  public PictureChoices withTitle(String title, String subtitle) {
    return new PictureChoices(
        size, language, theme, hidden, places, format, withWorldFile, title, subtitle);
  }
}
