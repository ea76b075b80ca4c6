package atlas.cli;

import atlas.exchange.Export;
import atlas.exchange.Format;
import atlas.exchange.Lack;
import atlas.exchange.MarkLooks;
import atlas.export.MarkImage;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.paint.Palette;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.Store;
import atlas.view.Language;
import atlas.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the facts for other programs. */
@Command(
    name = "export",
    description = "Writes the facts for QGIS, Google Earth, a spreadsheet or another store.")
final class ExportCommand implements Callable<Integer> {

  private final AtlasCommand parent;

  @Option(
      names = "--date",
      paramLabel = "D",
      description =
          "Show the sites on this day alone, in .geojson, .kml, .kmz and .csv; a .csv is always of"
              + " one day, the data date if left out.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.gpkg|geojson|kml|kmz|csv|zip",
      description = "Where it is written; how the name ends says what it is.")
  private Path output;

  @Mixin private FilterOptions filter;

  ExportCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    Format format =
        Format.ofFileName(output.toString())
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "-o: "
                            + output
                            + " is no kind of file that can be written. End it in one of "
                            + Format.extensions()
                            + "."));
    Optional<LocalDate> day =
        date.isPresent() ? Optional.of(BeliefOptions.day("--date", date.get())) : Optional.empty();
    if (day.isPresent() && !format.canBeOfOneDay()) {
      throw CommandFailure.usage(
          "--date: a ." + format.extension() + " holds all days. Leave --date out.");
    }
    OutputPath.check(output);
    try (Store store = Stores.toRead(parent.store())) {
      if (Files.exists(output) && Files.isSameFile(output, store.file())) {
        throw CommandFailure.usage("-o: " + output + " is the store itself. Name another file.");
      }
      Facts facts = store.facts();
      LocalDate judged = day.orElse(facts.dataDate());
      Histories histories = Fold.all(facts, Belief.NOW);
      Predicate<Site> isWanted = filter.on(judged, histories);
      Export all = Export.of(facts, day);
      Export export = filter.isNone() ? all : all.only(isWanted);
      tellLacks(export, format);
      export.write(output, format, store::copyTo, looks());
    } catch (IOException e) {
      throw CommandFailure.environment(
          output + " can't be written. Check the permissions of the folder and the space.", e);
    }
    return Exit.DONE;
  }

  private void tellLacks(Export export, Format format) {
    PrintWriter err = parent.err();
    for (Lack lack : export.lacks(format)) {
      err.println(output.getFileName() + ": " + lack.sentence(Words.in(Language.ENGLISH)));
    }
    err.flush();
  }

  private static MarkLooks looks() {
    return new MarkLooks(status -> Palette.of(status).getRGB() & 0xffffff, MarkImage::png);
  }
}
