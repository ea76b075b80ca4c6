package atlas.cli;

import atlas.backdrop.BackdropException;
import atlas.backdrop.BackdropException.Flaw;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.backdrop.PaintedLayer;
import atlas.backdrop.ReadyLayers;
import atlas.map.Backdrops;
import atlas.view.Backdrop;
import atlas.view.Language;
import atlas.words.Words;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option that lays files of the person's own under the sites. */
final class LayerOptions {

  private static final Pattern WITH_OPACITY = Pattern.compile("(.+)@(\\d{1,9})");
  private static final Pattern WITH_TABLE = Pattern.compile("(.+)#(.+)");
  private static final int FULL = 100;

  @Option(
      names = "--layer",
      paramLabel = "FILE[#TABLE][@PERCENT]",
      description =
          "Lays a GeoTIFF, GeoJSON or GeoPackage under the sites, as opaque as the number says."
              + " Given more than once, the later lies above.")
  private List<String> texts = List.of();

  /**
   * Layers that are open.
   *
   * @param backdrops the lowest first
   * @param painter paints them
   */
  record Laid(List<Backdrop> backdrops, Backdrops painter) {}

  /** What an option's value asks for. */
  private record Asked(LayerSource.OfFile source, int opacity) {}

  /**
   * Opens them all.
   *
   * @param err is told what a person should know of them
   * @throws CommandFailure if one can't be shown
   */
  Laid open(PrintWriter err) throws CommandFailure {
    ReadyLayers ready = new ReadyLayers();
    List<Backdrop> backdrops = new ArrayList<>();
    for (String text : texts) {
      Asked asked = asked(text);
      PaintedLayer layer = open(asked.source);
      String name = free(asked.source.name(), backdrops);
      ready.put(name, layer);
      backdrops.add(new Backdrop(name, asked.source.credit(), asked.opacity));
      layer.remark().ifPresent(remark -> err.println(remark.sentence(words(), name)));
    }
    err.flush();
    return new Laid(backdrops, ready);
  }

  private static Asked asked(String text) throws CommandFailure {
    Matcher faded = WITH_OPACITY.matcher(text);
    if (isFile(text) || !faded.matches()) {
      return new Asked(source(text), FULL);
    }
    int opacity = Integer.parseInt(faded.group(2));
    if (opacity < 1 || opacity > FULL) {
      throw CommandFailure.usage(
          "--layer: %s is no opacity in percent, from 1 to 100.".formatted(faded.group(2)));
    }
    return new Asked(source(faded.group(1)), opacity);
  }

  private static LayerSource.OfFile source(String text) throws CommandFailure {
    Matcher named = WITH_TABLE.matcher(text);
    if (isFile(text) || !named.matches()) {
      return new LayerSource.OfFile(file(text), Optional.empty());
    }
    return new LayerSource.OfFile(file(named.group(1)), Optional.of(named.group(2)));
  }

  private static boolean isFile(String text) throws CommandFailure {
    try {
      // No text would be the folder that the command runs in.
      if (!text.isEmpty()) {
        return Files.exists(Path.of(text));
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw CommandFailure.usage("--layer: “" + text + "” is no name of a file.");
  }

  private static Path file(String text) throws CommandFailure {
    if (!isFile(text)) {
      throw CommandFailure.environment("--layer: there is no file " + text + ".", null);
    }
    return Path.of(text);
  }

  private static PaintedLayer open(LayerSource.OfFile source) throws CommandFailure {
    try {
      List<String> tables = LayerFiles.tables(source.file());
      boolean isChosen = source.table().map(tables::contains).orElse(tables.size() <= 1);
      if (!isChosen) {
        throw CommandFailure.usage(
            tables.isEmpty()
                ? "--layer: %s has no tables to choose from.".formatted(source.file())
                : "--layer: name one table of %s after a #: %s."
                    .formatted(source.file(), String.join(", ", tables)));
      }
      return LayerFiles.open(source);
    } catch (BackdropException e) {
      throw e.flaw() == Flaw.GONE || e.flaw() == Flaw.UNREADABLE
          ? CommandFailure.environment(e.sentence(words()), e)
          : CommandFailure.content(e.sentence(words()));
    }
  }

  /** A view knows a layer by its name, so two files of one name get two. */
  private static String free(String name, List<Backdrop> taken) {
    String free = name;
    for (int n = 2; isTaken(free, taken); n++) {
      free = name + " (" + n + ")";
    }
    return free;
  }

  private static boolean isTaken(String name, List<Backdrop> taken) {
    return taken.stream().anyMatch(backdrop -> backdrop.name().equals(name));
  }

  private static Words words() {
    return Words.in(Language.ENGLISH);
  }
}
