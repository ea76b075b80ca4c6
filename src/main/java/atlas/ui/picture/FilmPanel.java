package atlas.ui.picture;

import atlas.app.FilmChoices;
import atlas.app.SizeChoice.Preset;
import atlas.export.Film;
import atlas.export.FilmFormat;
import atlas.paint.FrameSize;
import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.ui.parts.Prose;
import atlas.view.TimeStep;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/**
 * The choices of a film, beside the map on which its frame stands: days, pace, looks, and how long
 * and large it will be.
 */
public final class FilmPanel extends DockedPanel {

  /**
   * What the panel asks for.
   *
   * @param show is told at every change
   * @param save writes it to a file
   * @param fit makes its frame as large as the map
   * @param close takes the panel away
   */
  public record Asks(Runnable show, Runnable save, Runnable fit, Runnable close) {}

  private static final List<Preset> PRESETS =
      List.of(Preset.HD, Preset.SLIDE, Preset.SQUARE, Preset.FOUR_K, Preset.SCREEN, Preset.PIXELS);

  private static final List<Double> SECONDS = List.of(0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 8.0);

  private final Asks asks;
  private final DateWords dates;
  private final SizeFields size;
  private final TextField from;
  private final TextField to;
  private final Prose estimate = new Prose("film-estimate");
  private FilmChoices choices;
  private Optional<LocalDate> first;
  private Optional<LocalDate> last;

  /**
   * @param initial what is chosen at first
   * @param days the first and the last day at first
   * @param screen size of the window's map at the moment
   */
  public FilmPanel(
      Words words, FilmChoices initial, DateRange days, Supplier<FrameSize> screen, Asks asks) {
    super("film", words.get("export.titleAnimation"), words.get("button.close"), asks.close());
    this.asks = asks;
    this.dates = DateWords.in(words.language());
    this.choices = initial;
    this.first = Optional.of(days.start());
    this.last = Optional.of(days.end().minusDays(1));
    Form time = new Form(words);
    from = time.text("export.from", "film-from", dates.medium(first.get()), this::readFirst);
    to = time.text("export.to", "film-to", dates.medium(last.get()), this::readLast);
    time.choice(
        "film.step",
        "film-step",
        List.of(TimeStep.values()),
        step -> words.get("step." + step.name().toLowerCase(Locale.ROOT)),
        initial.step(),
        step -> change(c -> c.withStep(step)));
    time.choice(
        "film.seconds",
        "film-seconds",
        SECONDS,
        seconds -> words.digits(plain(seconds)).replace(".", words.get("number.point")),
        initial.seconds(),
        seconds -> change(c -> c.withSeconds(seconds)));
    estimate.setId("film-estimate");
    time.wide(estimate);
    Form file = new Form(words);
    file.choice(
        "export.format",
        "film-format",
        List.of(FilmFormat.MP4, FilmFormat.GIF, FilmFormat.FRAMES),
        f -> words.get("film.format." + f.name().toLowerCase(Locale.ROOT)),
        initial.format(),
        f -> change(c -> c.withFormat(f)));
    file.check(
        "film.titleCard",
        "film-title-card",
        initial.cards().hasTitle(),
        is -> change(c -> c.withCards(new Film.Cards(is, c.cards().hasSources()))));
    file.check(
        "film.endCard",
        "film-end-card",
        initial.cards().hasSources(),
        is -> change(c -> c.withCards(new Film.Cards(c.cards().hasTitle(), is))));
    file.check(
        "film.subtitles",
        "film-subtitles",
        initial.withSubtitles(),
        is -> change(c -> c.withSubtitles(is)));
    size =
        new SizeFields(
            file,
            words,
            PRESETS,
            initial.looks().size(),
            screen,
            chosen -> change(c -> c.withLooks(c.looks().withSize(chosen))));
    setContent(
        time,
        new LooksFields(
            words,
            initial.looks(),
            change -> change(c -> c.withLooks(change.apply(c.looks()))),
            file));
    Button save = button("film-save", words.get("export.save"), asks.save());
    save.getStyleClass().add("accent");
    setButtons(save, button("film-fit", words.get("export.fitFrame"), asks.fit()));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private void change(UnaryOperator<FilmChoices> change) {
    choices = change.apply(choices);
    asks.show().run();
  }

  private void readFirst(String text) {
    first = day(text);
    asks.show().run();
  }

  private void readLast(String text) {
    last = day(text);
    asks.show().run();
  }

  private Optional<LocalDate> day(String text) {
    return dates.parse(text).date().map(Edtf::first);
  }

  /** What is chosen. */
  public FilmChoices choices() {
    return choices;
  }

  /** The days from the first to the last, or one sentence that says why there are none. */
  public Optional<DateRange> days() {
    return first.isPresent() && last.isPresent() && !first.get().isAfter(last.get())
        ? Optional.of(DateRange.ofClosed(first.get(), last.get()))
        : Optional.empty();
  }

  /** What can't be read of the days; empty if all can. */
  public Optional<String> problemOfDays() {
    return List.of(from, to).stream()
        .map(field -> dates.parse(field.getText()))
        .filter(read -> read.date().isEmpty())
        .map(ParsedDate::problem)
        .findFirst();
  }

  @Override
  public void resized() {
    if (choices.looks().size().isWholeMap()) {
      size.fill();
    }
  }

  /** Tells how long and large the film will be. */
  public void estimate(String sentence) {
    estimate.setText(sentence);
  }

  @Override
  Node firstControl() {
    return from;
  }
}
