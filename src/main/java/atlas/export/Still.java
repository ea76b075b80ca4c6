package atlas.export;

import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * A picture that stands still: the same on the screen, in pixels and in lines. What it is made from
 * never changes, so it may be painted on any thread.
 */
public sealed interface Still permits Picture, Sheet {

  /** Pieces of work of which a still tells: painting, and writing. */
  int PIECES = 2;

  /** What it shows, on which ground. */
  View view();

  /** How large it is. */
  PictureSize size();

  /** What it says in words, and the view that it opens as. */
  AltText altText();

  /** The same made from something else. */
  Still withProvenance(Provenance provenance);

  /** The same in another size. */
  Still withSize(PictureSize size);

  /** The same of another ground. */
  Still withExtent(Extent ground);

  /** The same in other colours. */
  Still withTheme(Theme theme);

  /** The statuses in it whose marks are hard to tell apart without colours. */
  List<Greyscale.Pair> alikeInGrey();

  /** Paints what lies on the ground. */
  void paintMap(Graphics2D g, FramePainter painter, FrameSize frame);

  /** Paints title, legend and what else stands over the map. */
  void paintWords(Graphics2D g, FramePainter painter, FrameSize frame);

  /** Paints it in pixels, in its own size. */
  default BufferedImage paint(FramePainter painter) {
    return paint(painter, size().raster());
  }

  /**
   * Paints it in pixels: for a preview, on a frame of the same shape with a smaller unit.
   *
   * @param frame of any size
   */
  default BufferedImage paint(FramePainter painter, FrameSize frame) {
    BufferedImage image =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      paintMap(g, painter, frame);
      paintWords(g, painter, frame);
    } finally {
      g.dispose();
    }
    return image;
  }

  /**
   * Writes it to a file; the same picture, the same bytes.
   *
   * @throws IOException if the file can't be written; nothing is left behind then
   */
  default void write(Path file, Format format, FramePainter painter) throws IOException {
    write(file, format, painter, Progress.NONE);
  }

  /**
   * The same, watched.
   *
   * @param progress is told of two pieces: what is to be written was begun, and it is written
   * @throws CancellationException if {@code progress} ends the work; nothing is left behind then
   */
  default void write(Path file, Format format, FramePainter painter, Progress progress)
      throws IOException {
    Watched.ask(progress, 0, PIECES);
    SafeFile.write(file, out -> writeTo(new Watched(out, progress, 1, PIECES), format, painter));
    progress.goesOn(PIECES, PIECES);
  }

  /** Writes its bytes; see {@link #write}. The stream is left open. */
  default void writeTo(OutputStream out, Format format, FramePainter painter) throws IOException {
    switch (format) {
      case PNG -> PngFile.encode(out, paint(painter), size().dpi(), altText().texts());
      case JPEG -> JpegFile.encode(out, paint(painter), size().dpi(), altText());
      case SVG -> SvgFile.encode(out, this, painter);
      case PDF -> PdfFile.encode(out, this, painter);
    }
  }
}
