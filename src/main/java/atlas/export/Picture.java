package atlas.export;

import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Tally;
import atlas.view.View;
import atlas.words.Sentences;
import atlas.words.Words;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A still picture of a view.
 *
 * @param facts what is known
 * @param histories the facts as folded under the view's belief
 * @param view what is shown, in which language, light or dark
 * @param size of the picture
 * @param title may be empty
 */
public record Picture(Facts facts, Histories histories, View view, FrameSize size, String title) {

  /** Pixels an inch of a picture whose unit is 1. */
  public static final double POINTS_PER_INCH = 96;

  private static final double USUAL_WIDTH = 1600;
  private static final double USUAL_HEIGHT = 1000;

  /** A frame of so many pixels, whose marks and text grow with it from 1600 × 1000 on. */
  public static FrameSize frameOf(int width, int height) {
    return new FrameSize(
        width, height, Math.max(1, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT)));
  }

  /** Paints it. */
  public BufferedImage paint(FramePainter painter) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      painter.paint(g, facts, histories, view, size, Furniture.picture(title));
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Paints it and writes it as a PNG file.
   *
   * @throws IOException if the file can't be written; nothing is left behind then
   */
  public void writePng(Path file, FramePainter painter) throws IOException {
    PngFile.write(file, paint(painter), size.unit() * POINTS_PER_INCH, texts());
  }

  /** What the picture says, for those who can't see it. */
  private Map<String, String> texts() {
    Words words = Words.in(view.language());
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", title.isBlank() ? words.get("app.name") : title);
    texts.put("Description", state());
    texts.put("Source", words.get("map.attribution.full"));
    texts.put("Software", software());
    return texts;
  }

  private String state() {
    Sentences sentences = Sentences.in(view.language());
    List<History> shown =
        facts.sites().stream()
            .flatMap(
                site ->
                    histories.of(site.id()).stream()
                        .filter(history -> view.shows(site, history, facts.dataDate())))
            .toList();
    return view.allDates()
        ? sentences.state(Lives.of(shown, facts.dataDate()), view.belief())
        : sentences.state(
            view.date(),
            Tally.of(shown.stream().map(history -> history.on(view.date())).toList()),
            view.belief());
  }

  /** The program, with the version that the build wrote into its jar. */
  private static String software() {
    String version = Picture.class.getPackage().getImplementationVersion();
    return "Handover Atlas" + (version == null ? "" : " " + version);
  }
}
