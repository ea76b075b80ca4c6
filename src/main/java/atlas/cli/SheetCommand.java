package atlas.cli;

import atlas.export.Film;
import atlas.export.Format;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.export.Sheet;
import atlas.map.Basemap;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.Digest;
import atlas.view.TimeStep;
import atlas.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sheet}: small maps of several days on one sheet, without a window. */
@Command(name = "sheet", description = "Writes small maps of several days on one sheet.")
final class SheetCommand implements Callable<Integer> {

  /** Which days: named, or from one to another. */
  private static final class When {

    @Option(
        names = "--dates",
        required = true,
        split = ",",
        paramLabel = "D",
        description = "The days, with commas.")
    private List<String> dates = List.of();

    @ArgGroup(exclusive = false)
    private Range range;
  }

  private static final class Range {

    @Option(names = "--from", required = true, paramLabel = "D", description = "The first day.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "D", description = "The last, inside.")
    private String to;

    @Option(
        names = "--step",
        paramLabel = "event|day|week|month|quarter",
        description = "From map to map; month if left out.")
    private TimeStep step = TimeStep.MONTH;
  }

  private final AtlasCommand parent;

  @ArgGroup(multiplicity = "1")
  private When when;

  @Mixin private BeliefOptions belief;
  @Mixin private FilterOptions filter;
  @Mixin private PictureOptions options;
  @Mixin private LayerOptions layers;
  @Mixin private PaperOptions paper;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where it is written: .png, .jpg, .svg or .pdf.")
  private Path output;

  SheetCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Format format = Output.format(output);
    PictureSize size = paper.size(options);
    options.check();
    List<LocalDate> named = named();
    Facts facts = Stores.facts(parent.store());
    LayerOptions.Laid laid = layers.open(parent.err());
    Basemap basemap = Basemap.load();
    View view =
        options
            .view(named.get(0), belief.belief(facts), basemap)
            .withFilter(filter.filter(facts))
            .withBackdrops(laid.backdrops());
    Histories histories = Fold.all(facts, view.belief());
    List<LocalDate> days =
        when.range == null
            ? named
            : Film.days(named.get(0), named.get(1), when.range.step, facts, histories, view);
    if (days.size() > Sheet.MOST_DAYS) {
      throw CommandFailure.usage(
          "--step: that makes %d maps; a sheet has at most %d."
              .formatted(days.size(), Sheet.MOST_DAYS));
    }
    Sheet sheet =
        new Sheet(
            facts,
            histories,
            view,
            days,
            size,
            options.furniture(),
            Provenance.of(Digest.of(facts)));
    OutputPath.check(output);
    FramePainter painter = new FramePainter(basemap, laid.painter());
    Output.write(output, size, () -> sheet.write(output, format, painter));
    return Exit.DONE;
  }

  /** The days that the options name: all, or the first and the last. */
  private List<LocalDate> named() throws CommandFailure {
    List<LocalDate> days = new ArrayList<>();
    if (when.range != null) {
      days.add(BeliefOptions.day("--from", when.range.from));
      days.add(BeliefOptions.day("--to", when.range.to));
      if (days.get(1).isBefore(days.get(0))) {
        throw CommandFailure.usage(
            "--to: " + days.get(1) + " is before --from, " + days.get(0) + ".");
      }
      return days;
    }
    for (String date : when.dates) {
      days.add(BeliefOptions.day("--dates", date.strip()));
    }
    if (days.size() > Sheet.MOST_DAYS) {
      throw CommandFailure.usage(
          "--dates: %d are too many; a sheet has at most %d."
              .formatted(days.size(), Sheet.MOST_DAYS));
    }
    return days;
  }
}
