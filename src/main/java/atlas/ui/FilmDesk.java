package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.FilmChoices;
import atlas.app.Jobs;
import atlas.app.PictureChoices;
import atlas.app.SizeChoice;
import atlas.app.Snapshot;
import atlas.export.Film;
import atlas.export.FilmFormat;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.time.DateRange;
import atlas.ui.picture.FilmPanel;
import atlas.view.BusyPart;
import atlas.view.Extent;
import atlas.view.Player;
import atlas.view.View;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where films are chosen and made: the panel beside the map, and the action that leads there. */
final class FilmDesk {

  private static final String CHOICES = "film";
  private static final int MINUTE = 60;
  private static final double MEGABYTE = 1e6;

  private final AppState state;
  private final Background background;
  private final MapPane map;
  private final FramePainter painter;
  private final Jobs jobs;
  private final PictureDesk.Window window;
  private Optional<FilmPanel> panel = Optional.empty();
  private Optional<FramePreview> preview = Optional.empty();
  private Optional<FilmChoices> chosen = Optional.empty();

  FilmDesk(
      AppState state,
      Background background,
      MapPane map,
      FramePainter painter,
      Jobs jobs,
      PictureDesk.Window window) {
    this.state = state;
    this.background = background;
    this.map = map;
    this.painter = painter;
    this.jobs = jobs;
    this.window = window;
  }

  /**
   * @param before makes room beside the map
   */
  void bind(ActionTable actions, Runnable before) {
    actions.bind(
        Action.EXPORT_ANIMATION,
        () -> {
          if (isOpen()) {
            panel.get().begin();
          } else {
            before.run();
            open();
          }
        });
  }

  /** Whether a film is being chosen. */
  boolean isOpen() {
    return panel.isPresent();
  }

  private void open() {
    Player player = state.snapshot().player();
    open(
        chosen
            .or(() -> window.settings().kept(CHOICES).flatMap(FilmChoices::parse))
            .orElseGet(() -> FilmChoices.of(PictureChoices.of(state.view()))),
        player
            .playRange()
            .or(() -> BusyPart.of(player.timeline().events().asList()))
            .orElseGet(player::played));
  }

  private void open(FilmChoices choices, DateRange days) {
    FramePreview framed = new FramePreview(state, background, painter, map, window, painted -> {});
    FilmPanel opened =
        new FilmPanel(
            words(),
            choices,
            days,
            map::frameSize,
            new FilmPanel.Asks(this::show, this::save, framed::fit, this::close));
    panel = Optional.of(opened);
    preview = Optional.of(framed);
    framed.open(opened, this::show, this::speak);
    show();
  }

  /** The same panel in the other language. */
  private void speak() {
    FilmChoices choices = panel.orElseThrow().choices();
    Optional<DateRange> days = panel.orElseThrow().days();
    close();
    open(choices, days.orElseGet(() -> state.snapshot().player().played()));
  }

  /** Takes the panel away; what was chosen is kept. */
  void close() {
    panel.ifPresent(p -> keep(p.choices()));
    panel = Optional.empty();
    preview.ifPresent(FramePreview::close);
    preview = Optional.empty();
  }

  private void keep(FilmChoices choices) {
    chosen = Optional.of(choices);
    window.settings().keep(CHOICES, choices.written());
  }

  private Words words() {
    return Words.in(state.view().language());
  }

  // ---- what the film is

  /** The film as chosen; empty, and told, where there can be none. */
  private Optional<Film> film() {
    FilmPanel asked = panel.orElseThrow();
    FilmChoices choices = asked.choices();
    Snapshot now = state.snapshot();
    Optional<PictureSize> size = choices.size(map.frameSize());
    Optional<DateRange> range = asked.days();
    if (asked.problemOfDays().isPresent()) {
      return refused(asked.problemOfDays().get());
    } else if (range.isEmpty()) {
      return refused(words().get("export.noDays"));
    } else if (size.isEmpty()) {
      return refused(
          words().get("export.badSize", SizeChoice.LEAST_PIXELS, SizeChoice.MOST_PIXELS));
    } else if (!choices.hasRightSeconds()) {
      return refused(words().get("film.badSeconds", (int) Film.MOST_SECONDS));
    }
    View view = view(now, choices);
    List<LocalDate> days =
        Film.days(
            range.get().start(),
            range.get().end().minusDays(1),
            choices.step(),
            now.facts(),
            now.histories(),
            view);
    int rate = choices.format().usualFramesPerSecond();
    long frames = (long) Math.ceil(days.size() * Math.max(1, choices.seconds() * rate));
    if (days.size() > Film.MOST_DAYS || frames > Film.MOST_FRAMES) {
      return refused(words().get("film.tooLong", frames, Film.MOST_FRAMES));
    }
    asked.tell("");
    return Optional.of(
        new Film(
            now.facts(),
            now.histories(),
            view,
            days,
            size.get(),
            choices.looks().furniture(),
            new Provenance("", ""),
            choices.cards(),
            choices.seconds(),
            rate));
  }

  private Optional<Film> refused(String why) {
    panel.orElseThrow().tell(why);
    panel.orElseThrow().estimate("");
    return Optional.empty();
  }

  private View view(Snapshot now, FilmChoices choices) {
    Extent ground =
        preview
            .flatMap(FramePreview::ground)
            .or(() -> map.shownExtentProperty().get())
            .orElse(now.view().extent());
    return choices
        .looks()
        .view(now.view(), ground)
        .withAllDates(false)
        .withComparison(Optional.empty());
  }

  private void show() {
    if (panel.isEmpty()) {
      return;
    }
    FramePreview framed = preview.orElseThrow();
    boolean isWholeMap = panel.get().choices().looks().size().isWholeMap();
    film()
        .ifPresentOrElse(
            film -> {
              framed.show(onTheDate(film), isWholeMap, false);
              panel.get().estimate(estimate(film));
            },
            framed::showNone);
  }

  /** The film's picture of the day that the window shows. */
  private Picture onTheDate(Film film) {
    return new Picture(
        film.facts(),
        film.histories(),
        film.view().withDate(state.view().date()),
        film.size(),
        film.furniture().withChanges(""),
        film.provenance());
  }

  private String estimate(Film film) {
    Words words = words();
    FilmFormat format = panel.orElseThrow().choices().format();
    long seconds = Math.round((double) film.frames() / film.framesPerSecond());
    String length =
        words.get(
            "film.minutes",
            words.digits(Long.toString(seconds / MINUTE)),
            words.digits(String.format(Locale.ROOT, "%02d", seconds % MINUTE)));
    double megabytes = film.roughBytes(format) / MEGABYTE;
    String size =
        words.digits(
            megabytes < 10
                ? String.format(Locale.ROOT, "%.1f", megabytes)
                    .replace(".", words.get("number.point"))
                : Long.toString(Math.round(megabytes)));
    return words.get(
        "film.estimate",
        words.get("film.pictures", film.shots()),
        length,
        words.get("film.size", size));
  }

  // ---- what is done with it

  private void save() {
    Optional<Film> film = film();
    if (film.isEmpty()) {
      return;
    }
    FilmChoices choices = panel.orElseThrow().choices();
    FilmFormat format = choices.format();
    Snapshot now = state.snapshot();
    keep(choices);
    List<LocalDate> days = film.get().days();
    window
        .askWhere()
        .ask(PictureNames.suggest(now, days.get(0), days.get(days.size() - 1), format.extension()))
        .ifPresent(
            file -> {
              Path complete = complete(file, format);
              Function<Facts, String> digest = window.digest();
              jobs.add(
                  complete,
                  progress -> {
                    Film made = film.get().withProvenance(Provenance.of(digest.apply(now.facts())));
                    made.write(complete, format, painter, progress);
                    if (choices.withSubtitles()) {
                      made.writeSubtitles(subtitles(complete));
                    }
                  });
            });
  }

  /** A name without the format's ending gets it; a folder has none. */
  private static Path complete(Path file, FilmFormat format) {
    boolean isRight =
        format == FilmFormat.FRAMES || FilmFormat.of(file).filter(format::equals).isPresent();
    return isRight ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
  }

  private static Path subtitles(Path film) {
    String name = film.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return film.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".srt");
  }
}
