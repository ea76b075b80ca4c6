package atlas.cli;

import atlas.export.Film;
import atlas.export.FilmFormat;
import atlas.export.PictureSize;
import atlas.export.Progress;
import atlas.export.Provenance;
import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.Digest;
import atlas.view.TimeStep;
import atlas.view.View;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code animate}: a film of the map from one day to another, without a window. */
@Command(name = "animate", description = "Writes a film of the map from one day to another.")
final class AnimateCommand implements Callable<Integer> {

  private static final PictureSize USUAL = PictureSize.pixels(1280, 800);
  private static final int MOST_GIF_FRAMES_PER_SECOND = 50;

  private final AtlasCommand parent;

  @Option(names = "--from", required = true, paramLabel = "D", description = "The first day.")
  private String from;

  @Option(names = "--to", required = true, paramLabel = "D", description = "The last day, inside.")
  private String to;

  @Option(
      names = "--step",
      paramLabel = "event|day|week|month|quarter",
      description = "From picture to picture; event if left out.")
  private TimeStep step = TimeStep.EVENT;

  @Option(
      names = "--seconds-per-step",
      paramLabel = "S",
      description = "How long each picture is held; 1.")
  private double seconds = 1;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description = "Frames a second: 25 for MP4, 10 for GIF, 1 for a folder if left out.")
  private Optional<Integer> fps = Optional.empty();

  @Mixin private BeliefOptions belief;
  @Mixin private FilterOptions filter;
  @Mixin private PictureOptions options;
  @Mixin private LayerOptions layers;

  @Option(
      names = "--title-card",
      description = "Begins with a page of title, days and what is believed.")
  private boolean withTitleCard;

  @Option(names = "--no-end-card", description = "Leaves out the page of sources at the end.")
  private boolean withoutEndCard;

  @Option(names = "--srt", description = "Also writes subtitles beside it, as .srt.")
  private boolean withSubtitles;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where it is written: .gif, .mp4, or a new folder of PNG files.")
  private Path output;

  AnimateCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    FilmFormat format =
        FilmFormat.of(output)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "-o: "
                            + output
                            + " is no kind of film that can be written. End it in .gif or .mp4, or"
                            + " name a folder without a dot."));
    PictureSize size = size(format);
    int rate = fps.orElse(format.usualFramesPerSecond());
    check(format, rate);
    options.check();
    LocalDate first = BeliefOptions.day("--from", from);
    LocalDate last = BeliefOptions.day("--to", to);
    if (last.isBefore(first)) {
      throw CommandFailure.usage("--to: " + last + " is before --from, " + first + ".");
    }
    Facts facts = Stores.facts(parent.store());
    LayerOptions.Laid laid = layers.open(parent.err());
    Basemap basemap = Basemap.load();
    View view =
        options
            .view(first, belief.belief(facts), basemap)
            .withFilter(filter.filter(facts))
            .withBackdrops(laid.backdrops());
    Histories histories = Fold.all(facts, view.belief());
    List<LocalDate> days = Film.days(first, last, step, facts, histories, view);
    long frames = days.size() * Math.max(1, Math.round(seconds * rate));
    if (days.size() > Film.MOST_DAYS || frames > Film.MOST_FRAMES) {
      throw CommandFailure.usage(
          "--step: that makes a film of %d frames; it may have a million and %d pictures."
              .formatted(frames, Film.MOST_DAYS));
    }
    Film film =
        new Film(
            facts,
            histories,
            view,
            days,
            size,
            options.furniture(),
            Provenance.of(Digest.of(facts)),
            new Film.Cards(withTitleCard, !withoutEndCard),
            seconds,
            rate);
    requirePlace(format);
    Output.write(
        output, size, () -> write(film, format, new FramePainter(basemap, laid.painter())));
    return Exit.DONE;
  }

  private PictureSize size(FilmFormat format) throws CommandFailure {
    PictureSize size =
        options.size().isPresent() ? PaperOptions.pixels(options.size().get()) : USUAL;
    boolean isOdd = size.raster().width() % 2 != 0 || size.raster().height() % 2 != 0;
    if (format == FilmFormat.MP4 && isOdd) {
      throw CommandFailure.usage(
          "--size: MP4 needs even numbers of pixels; %dx%d has an odd one."
              .formatted(size.raster().width(), size.raster().height()));
    }
    return size;
  }

  private void check(FilmFormat format, int rate) throws CommandFailure {
    int most = format == FilmFormat.GIF ? MOST_GIF_FRAMES_PER_SECOND : Film.MOST_FRAMES_PER_SECOND;
    if (rate < 1 || rate > most) {
      throw CommandFailure.usage("--fps: %d is not between 1 and %d.".formatted(rate, most));
    }
    if (!(seconds > 0 && seconds <= Film.MOST_SECONDS)) {
      throw CommandFailure.usage(
          "--seconds-per-step: %s is not more than 0 and at most %.0f."
              .formatted(seconds, Film.MOST_SECONDS));
    }
  }

  private void requirePlace(FilmFormat format) throws CommandFailure, IOException {
    if (format != FilmFormat.FRAMES) {
      OutputPath.check(output);
      return;
    }
    Output.requireFolder(output.toAbsolutePath().getParent());
    if (Files.isDirectory(output)) {
      try (Stream<Path> inside = Files.list(output)) {
        if (inside.findAny().isPresent()) {
          throw CommandFailure.environment(
              "The folder " + output + " is not empty. Name a new one.", null);
        }
      }
    } else if (Files.exists(output)) {
      throw CommandFailure.environment(output + " is a file. Name a new folder.", null);
    }
  }

  private void write(Film film, FilmFormat format, FramePainter painter) throws IOException {
    film.write(output, format, painter, progress());
    if (withSubtitles) {
      String name = output.getFileName().toString();
      String stem = format == FilmFormat.FRAMES ? name : name.substring(0, name.lastIndexOf('.'));
      film.writeSubtitles(output.resolveSibling(stem + ".srt"));
    }
  }

  /** A bar on a terminal; nothing elsewhere. */
  private Progress progress() {
    if (System.console() == null) {
      return Progress.NONE;
    }
    PrintWriter err = parent.err();
    return (done, of) -> {
      int tenths = 20 * done / of;
      err.print(
          "\r[%s%s] %d of %d%s"
              .formatted(
                  "#".repeat(tenths), "-".repeat(20 - tenths), done, of, done == of ? "\n" : ""));
      err.flush();
      return true;
    };
  }
}
