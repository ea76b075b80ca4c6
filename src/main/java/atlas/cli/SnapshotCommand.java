package atlas.cli;

import atlas.export.Picture;
import atlas.export.WorldFile;
import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.status.Fold;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code snapshot}: a picture of the map on a day or on all dates, without a window. */
@Command(name = "snapshot", description = "Writes a picture of the map on a day, or on all dates.")
final class SnapshotCommand implements Callable<Integer> {

  private static final int LEAST_PIXELS = 16;
  private static final int MOST_PIXELS = 20_000;
  private static final long MOST_PIXELS_IN_ALL = 200_000_000L;
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");
  private static final double MM_PER_INCH = 25.4;

  /** Sheets of paper, in millimetres, landscape. */
  private enum Paper {
    A3(420, 297),
    A4(297, 210),
    A5(210, 148);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }
  }

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

  @Mixin private BeliefOptions options;

  @Option(
      names = "--extent",
      paramLabel = "W,S,E,N",
      description = "The ground shown, in degrees; the whole region if left out.")
  private Optional<String> extent = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Pixels; 1600x1000 if neither size nor paper is given.")
  private Optional<String> size = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "A4",
      description = "A3, A4 or A5, landscape; A4-portrait and the like upright.")
  private Optional<String> paper = Optional.empty();

  @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch on paper; 300.")
  private int dpi = 300;

  @Option(names = "--lang", paramLabel = "en|ar", description = "Language of the picture.")
  private String language = "en";

  @Option(names = "--theme", paramLabel = "light|dark", description = "Light or dark.")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the picture.")
  private String title = "";

  @Option(
      names = "--world-file",
      description = "Also writes beside it where it lies on the ground: .pgw, .prj, .png.aux.xml.")
  private boolean withWorldFile;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.png",
      description = "Where the picture is written.")
  private Path output;

  SnapshotCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw CommandFailure.usage(
          "-o: " + output + " is no kind of picture that can be written. End it in .png.");
    }
    FrameSize frame = frame();
    Language speech =
        Language.ofCode(language)
            .orElseThrow(() -> CommandFailure.usage("--lang: “" + language + "” is not en or ar."));
    Optional<double[]> degrees =
        extent.isPresent() ? Optional.of(degrees(extent.get())) : Optional.empty();
    Optional<LocalDate> day =
        when.date.isPresent()
            ? Optional.of(BeliefOptions.day("--date", when.date.get()))
            : Optional.empty();
    Facts facts = Stores.facts(parent.store());
    Basemap basemap = Basemap.load();
    Extent ground =
        degrees
            .map(d -> new Projection().extent(d[0], d[1], d[2], d[3]))
            .orElseGet(basemap::wholeRegion);
    View view =
        View.of(day.orElse(facts.dataDate()), ground)
            .withAllDates(when.allDates)
            .withBelief(options.belief(facts))
            .withLanguage(speech)
            .withTheme(theme);
    Picture picture = new Picture(facts, Fold.all(facts, view.belief()), view, frame, title);
    write(picture, new FramePainter(basemap));
    return Exit.DONE;
  }

  private void write(Picture picture, FramePainter painter) throws CommandFailure {
    OutputPath.check(output);
    try {
      picture.writePng(output, painter);
      if (withWorldFile) {
        WorldFile.of(picture.view().extent(), picture.size()).writeBeside(output);
      }
    } catch (OutOfMemoryError e) {
      throw CommandFailure.environment(
          "There is not enough memory for a picture of %dx%d pixels. Take fewer, or give Java more with -Xmx."
              .formatted(picture.size().width(), picture.size().height()),
          e);
    } catch (IOException e) {
      throw CommandFailure.environment(
          output + " can't be written. Check the permissions of the folder and the space.", e);
    }
  }

  private FrameSize frame() throws CommandFailure {
    if (size.isPresent() && paper.isPresent()) {
      throw CommandFailure.usage("Give --size or --paper, not both.");
    }
    if (paper.isPresent()) {
      return onPaper(paper.get());
    }
    if (size.isEmpty()) {
      return Picture.frameOf(1600, 1000);
    }
    Matcher m = SIZE.matcher(size.get());
    if (!m.matches()) {
      throw CommandFailure.usage(
          "--size: “" + size.get() + "” is no size in pixels like 1600x1000.");
    }
    int width = Integer.parseInt(m.group(1));
    int height = Integer.parseInt(m.group(2));
    requireBounds("--size", width, height);
    return Picture.frameOf(width, height);
  }

  private FrameSize onPaper(String name) throws CommandFailure {
    boolean upright = name.endsWith("-portrait");
    String sheet = upright ? name.substring(0, name.length() - "-portrait".length()) : name;
    Paper found =
        Arrays.stream(Paper.values())
            .filter(p -> p.name().equalsIgnoreCase(sheet))
            .findFirst()
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "--paper: “"
                            + name
                            + "” is not A3, A4, A5 or one of these with -portrait."));
    if (dpi < 30 || dpi > 1200) {
      throw CommandFailure.usage("--dpi: " + dpi + " is not between 30 and 1200.");
    }
    int longer = (int) Math.round(found.width / MM_PER_INCH * dpi);
    int shorter = (int) Math.round(found.height / MM_PER_INCH * dpi);
    requireBounds("--dpi", longer, shorter);
    return new FrameSize(
        upright ? shorter : longer, upright ? longer : shorter, dpi / Picture.POINTS_PER_INCH);
  }

  private static void requireBounds(String option, int width, int height) throws CommandFailure {
    if (Math.min(width, height) < LEAST_PIXELS
        || Math.max(width, height) > MOST_PIXELS
        || (long) width * height > MOST_PIXELS_IN_ALL) {
      throw CommandFailure.usage(
          option
              + ": "
              + width
              + "x"
              + height
              + " pixels can't be painted; a side has "
              + LEAST_PIXELS
              + " to "
              + MOST_PIXELS
              + ", a picture at most 200 million.");
    }
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
