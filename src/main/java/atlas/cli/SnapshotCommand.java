package atlas.cli;

import atlas.export.Format;
import atlas.export.Picture;
import atlas.export.Provenance;
import atlas.export.WorldFile;
import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.status.Fold;
import atlas.store.Digest;
import atlas.view.Comparison;
import atlas.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code snapshot}: a picture of the map on a day, without a window. */
@Command(name = "snapshot", description = "Writes a picture of the map on a day.")
final class SnapshotCommand implements Callable<Integer> {

  /** What is shown: one day or all. */
  private static final class When {

    @Option(names = "--date", required = true, paramLabel = "D", description = "The day shown.")
    private Optional<String> date = Optional.empty();

    @Option(
        names = "--all-dates",
        required = true,
        description = "Shows every site with its whole life instead of one day.")
    private boolean allDates;
  }

  private final AtlasCommand parent;

  @ArgGroup(multiplicity = "1")
  private When when;

  @Option(
      names = "--compare-with",
      paramLabel = "D",
      description = "Shows another day beside it: the earlier one on the left.")
  private Optional<String> otherDay = Optional.empty();

  @Mixin private BeliefOptions belief;
  @Mixin private FilterOptions filter;
  @Mixin private PictureOptions options;
  @Mixin private LayerOptions layers;
  @Mixin private PaperOptions paper;

  @Option(
      names = "--world-file",
      description =
          "Also writes beside a PNG where it lies on the ground: .pgw, .prj, .png.aux.xml.")
  private boolean withWorldFile;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where it is written: .png, .jpg, .svg or .pdf.")
  private Path output;

  SnapshotCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Format format = Output.format(output);
    if (withWorldFile && format != Format.PNG) {
      throw CommandFailure.usage("--world-file: only a PNG picture has one.");
    }
    Optional<LocalDate> day =
        when.date.isPresent()
            ? Optional.of(BeliefOptions.day("--date", when.date.get()))
            : Optional.empty();
    Optional<Comparison> comparison = comparison(day);
    var size = paper.size(options);
    options.check();
    Facts facts = Stores.facts(parent.store());
    LayerOptions.Laid laid = layers.open(parent.err());
    Basemap basemap = Basemap.load();
    View view =
        options
            .view(day.orElse(facts.dataDate()), belief.belief(facts), basemap)
            .withFilter(filter.filter(facts))
            .withAllDates(when.allDates)
            .withComparison(comparison)
            .withBackdrops(laid.backdrops());
    Picture picture =
        new Picture(
            facts,
            Fold.all(facts, view.belief()),
            view,
            size,
            options.furniture(),
            Provenance.of(Digest.of(facts)));
    OutputPath.check(output);
    Output.write(
        output, size, () -> write(picture, format, new FramePainter(basemap, laid.painter())));
    return Exit.DONE;
  }

  private Optional<Comparison> comparison(Optional<LocalDate> day) throws CommandFailure {
    if (otherDay.isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      throw CommandFailure.usage("--compare-with: all dates can’t be compared with one.");
    }
    LocalDate other = BeliefOptions.day("--compare-with", otherDay.get());
    return Optional.of(new Comparison(other, day.get().isBefore(other), 0.5));
  }

  private void write(Picture picture, Format format, FramePainter painter) throws IOException {
    picture.write(output, format, painter);
    if (withWorldFile) {
      WorldFile.of(picture.view().extent(), picture.size().raster()).writeBeside(output);
    }
  }
}
