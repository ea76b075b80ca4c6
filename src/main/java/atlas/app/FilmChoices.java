package atlas.app;

import atlas.export.Film;
import atlas.export.FilmFormat;
import atlas.export.PictureSize;
import atlas.paint.FrameSize;
import atlas.view.TimeStep;
import java.util.Optional;

/**
 * What a person chose for a film. All but the title is kept for the next.
 *
 * @param looks how its pictures look
 * @param format of the file
 * @param step from picture to picture
 * @param seconds how long each is held
 * @param cards pages of words before and after
 * @param withSubtitles whether the words lie beside it as a file of their own, too
 */
public record FilmChoices(
    PictureChoices looks,
    FilmFormat format,
    TimeStep step,
    double seconds,
    Film.Cards cards,
    boolean withSubtitles) {

  private static final int WORDS = 6;

  /** What a person meets first. */
  public static FilmChoices of(PictureChoices looks) {
    return new FilmChoices(
        looks.withSize(new SizeChoice(SizeChoice.Preset.HD, 0, 0, SizeChoice.FIRST.dpi())),
        FilmFormat.MP4,
        TimeStep.EVENT,
        1,
        new Film.Cards(true, true),
        false);
  }

  /** The size in pixels, even ones for MP4; empty if nobody can paint such a film. */
  public Optional<PictureSize> size(FrameSize screen) {
    return looks
        .size()
        .size(screen)
        .map(
            size -> {
              FrameSize frame = size.raster();
              return format == FilmFormat.MP4
                  ? new PictureSize.Pixels(frame.width() & ~1, frame.height() & ~1, frame.unit())
                  : size;
            });
  }

  /** Whether each picture is held for a time that a film can have. */
  public boolean hasRightSeconds() {
    return seconds > 0 && seconds <= Film.MOST_SECONDS;
  }

  /** In words that {@link #parse} reads; without the titles. */
  public String written() {
    return String.join(
        ";",
        looks.written(),
        format.name(),
        step.name(),
        Double.toString(seconds),
        cards.hasTitle() + " " + cards.hasSources(),
        Boolean.toString(withSubtitles));
  }

  /** The reverse of {@link #written}; empty if the text is something else. */
  public static Optional<FilmChoices> parse(String text) {
    String[] words = text.split(";", -1);
    if (words.length != WORDS) {
      return Optional.empty();
    }
    try {
      FilmFormat format = FilmFormat.valueOf(words[1]);
      TimeStep step = TimeStep.valueOf(words[2]);
      double seconds = Double.parseDouble(words[3]);
      Film.Cards cards = new Film.Cards(words[4].startsWith("true"), words[4].endsWith(" true"));
      boolean withSubtitles = Boolean.parseBoolean(words[5]);
      return PictureChoices.parse(words[0])
          .map(looks -> new FilmChoices(looks, format, step, seconds, cards, withSubtitles));
    } catch (IllegalArgumentException e) {
      // An older or a newer program wrote it, or somebody by hand: the first choices do.
      return Optional.empty();
    }
  }

  // ---- the same with one thing changed

  /** With other looks. */
  public FilmChoices withLooks(PictureChoices looks) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }

  /** As another kind of file. */
  public FilmChoices withFormat(FilmFormat format) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }

  /** In other steps. */
  public FilmChoices withStep(TimeStep step) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }

  /** Faster or slower. */
  public FilmChoices withSeconds(double seconds) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }

  /** With other cards. */
  public FilmChoices withCards(Film.Cards cards) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }

  /** With subtitles or without. */
  public FilmChoices withSubtitles(boolean withSubtitles) {
    return new FilmChoices(looks, format, step, seconds, cards, withSubtitles);
  }
}
