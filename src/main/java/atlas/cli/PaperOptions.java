package atlas.cli;

import atlas.export.Paper;
import atlas.export.PictureSize;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say how large a picture is on paper. */
final class PaperOptions {

  private static final Pattern PIXELS = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");
  private static final Pattern MILLIMETRES =
      Pattern.compile("([0-9]{1,4}(?:\\.[0-9]+)?)[xX×]([0-9]{1,4}(?:\\.[0-9]+)?)mm");

  @Option(
      names = "--paper",
      paramLabel = "A4",
      description = "A2, A3, A4 or A5, lying; A4-portrait and the like upright; or 180x120mm.")
  private Optional<String> paper = Optional.empty();

  @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch on paper; 300.")
  private int dpi = 300;

  /** The size that paper, or else pixels, give. */
  PictureSize size(PictureOptions options) throws CommandFailure {
    if (options.size().isPresent() && paper.isPresent()) {
      throw CommandFailure.usage("Give --size or --paper, not both.");
    }
    if (paper.isEmpty()) {
      return options.size().isPresent() ? pixels(options.size().get()) : PictureSize.USUAL;
    }
    if (dpi < PictureSize.LEAST_DPI || dpi > PictureSize.MOST_DPI) {
      throw CommandFailure.usage(
          "--dpi: %d is not between %d and %d."
              .formatted(dpi, PictureSize.LEAST_DPI, PictureSize.MOST_DPI));
    }
    return checked("--dpi", sheet(paper.get()));
  }

  private PictureSize sheet(String name) throws CommandFailure {
    Matcher m = MILLIMETRES.matcher(name);
    if (m.matches()) {
      double width = Double.parseDouble(m.group(1));
      double height = Double.parseDouble(m.group(2));
      if (width > 0 && height > 0) {
        return new PictureSize.OnPaper(width, height, dpi);
      }
    }
    return Paper.parse(name, dpi)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--paper: “"
                        + name
                        + "” is not A2, A3, A4, A5, one of these with -portrait, or like"
                        + " 180x120mm."));
  }

  /** A size in pixels. */
  static PictureSize pixels(String text) throws CommandFailure {
    Matcher m = PIXELS.matcher(text);
    if (!m.matches() || Integer.parseInt(m.group(1)) == 0 || Integer.parseInt(m.group(2)) == 0) {
      throw CommandFailure.usage("--size: “" + text + "” is no size in pixels like 1600x1000.");
    }
    return checked(
        "--size", PictureSize.pixels(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
  }

  private static PictureSize checked(String option, PictureSize size) throws CommandFailure {
    if (!size.canBePainted()) {
      throw CommandFailure.usage(
          "%s: %dx%d pixels can't be painted; a side has %d to %d, a picture at most %d million."
              .formatted(
                  option,
                  size.raster().width(),
                  size.raster().height(),
                  PictureSize.LEAST_PIXELS,
                  PictureSize.MOST_PIXELS,
                  PictureSize.MOST_PIXELS_IN_ALL / 1_000_000));
    }
    return size;
  }
}
