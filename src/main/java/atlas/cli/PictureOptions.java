package atlas.cli;

import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.paint.Corner;
import atlas.paint.Furniture;
import atlas.paint.Furniture.Part;
import atlas.status.Belief;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say what a picture or a film looks like, but for its size on paper. */
final class PictureOptions {

  private static final String BOTH = "both";

  /** What a person can leave out, by the names that they have here. */
  private static final List<Part> PARTS =
      List.of(
          Part.DATE, Part.LEGEND, Part.SCALE_BAR, Part.NORTH_ARROW, Part.ATTRIBUTION, Part.FILTER);

  @Option(
      names = "--extent",
      paramLabel = "W,S,E,N",
      description = "The ground shown, in degrees; the whole region if left out.")
  private Optional<String> extent = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Pixels; 1600x1000 if no size is given.")
  private Optional<String> size = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "en|ar|both",
      description = "Language of the picture, or both.")
  private String language = "en";

  @Option(
      names = "--theme",
      paramLabel = "light|dark|print",
      description = "Light, dark, or white with little ink.")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the picture.")
  private String title = "";

  @Option(names = "--subtitle", paramLabel = "TEXT", description = "Line beneath the title.")
  private String subtitle = "";

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "PART",
      description =
          "Leaves out date, legend, scale-bar, north-arrow, attribution or filter; several with"
              + " commas.")
  private List<String> without = List.of();

  @Option(
      names = "--legend",
      paramLabel = "CORNER",
      description = "Where the legend stands: upper-left, upper-right, lower-left, lower-right.")
  private Optional<String> legend = Optional.empty();

  /** The size in pixels that was asked for, if one was. */
  Optional<String> size() {
    return size;
  }

  /** Refuses wrong values before anything is read. */
  void check() throws CommandFailure {
    language();
    furniture();
    if (extent.isPresent()) {
      degrees(extent.get());
    }
  }

  /** What is shown. */
  View view(LocalDate day, Belief belief, Basemap basemap) throws CommandFailure {
    Extent ground = extent.isPresent() ? projected(degrees(extent.get())) : basemap.wholeRegion();
    return View.of(day, ground).withBelief(belief).withLanguage(language()).withTheme(theme);
  }

  private static Extent projected(double[] degrees) {
    return new Projection().extent(degrees[0], degrees[1], degrees[2], degrees[3]);
  }

  private Language language() throws CommandFailure {
    return language.equals(BOTH)
        ? Language.ENGLISH
        : Language.ofCode(language)
            .orElseThrow(
                () -> CommandFailure.usage("--lang: “" + language + "” is not en, ar or both."));
  }

  /** What stands over the map. */
  Furniture furniture() throws CommandFailure {
    Furniture furniture =
        Furniture.picture(title).withTitle(title, subtitle).inBothLanguages(language.equals(BOTH));
    Set<Part> parts = EnumSet.copyOf(furniture.parts());
    for (String name : without) {
      parts.remove(
          PARTS.stream()
              .filter(part -> name(part).equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      CommandFailure.usage(
                          "--without: “"
                              + name
                              + "” is not one of "
                              + PARTS.stream()
                                  .map(PictureOptions::name)
                                  .collect(Collectors.joining(", "))
                              + ".")));
    }
    furniture = furniture.withParts(parts);
    return legend.isPresent()
        ? furniture.withPlaces(furniture.places().withLegend(corner(legend.get())))
        : furniture;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Corner corner(String name) throws CommandFailure {
    return Arrays.stream(Corner.values())
        .filter(corner -> name(corner).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--legend: “" + name + "” is no corner like upper-right or lower-left."));
  }

  private static double[] degrees(String text) throws CommandFailure {
    String[] parts = text.split(",", -1);
    try {
      double[] d = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
      if (d.length == 4
          && d[0] < d[2]
          && d[1] < d[3]
          && d[0] >= -180
          && d[2] <= 180
          && d[1] > -80
          && d[3] < 84) {
        return d;
      }
    } catch (NumberFormatException e) {
      // Told below, with the other ways to be wrong.
    }
    throw CommandFailure.usage(
        "--extent: “" + text + "” is no ground in degrees: west,south,east,north.");
  }
}
