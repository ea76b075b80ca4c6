package atlas.export;

import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;

/**
 * A still picture on a sheet of paper, in lines: in its own size where the sheet has room for it,
 * else as large as it has; in the middle.
 */
public final class PrintedPage implements Printable {

  /** Java2D prints 72 units to the inch. */
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** What most printers leave white, millimetres. */
  public static final double MARGIN_MM = 7;

  /** Paper that a picture is printed on. */
  public enum Sheet {
    A4(210, 297, MediaSizeName.ISO_A4),
    A3(297, 420, MediaSizeName.ISO_A3),
    LETTER(215.9, 279.4, MediaSizeName.NA_LETTER);

    private final double width;
    private final double height;
    private final MediaSizeName name;

    Sheet(double width, double height, MediaSizeName name) {
      this.width = width;
      this.height = height;
      this.name = name;
    }

    /** Width, millimetres. */
    public double widthMm(boolean isLandscape) {
      return isLandscape ? height : width;
    }

    /** Height, millimetres. */
    public double heightMm(boolean isLandscape) {
      return isLandscape ? width : height;
    }

    /** The size of a picture that fills the sheet within its margins. */
    public PictureSize filled(boolean isLandscape, int dpi) {
      return new PictureSize.OnPaper(
          widthMm(isLandscape) - 2 * MARGIN_MM, heightMm(isLandscape) - 2 * MARGIN_MM, dpi);
    }
  }

  private final Still still;
  private final FramePainter painter;

  /** The page of a picture. */
  public PrintedPage(Still still, FramePainter painter) {
    this.still = still;
    this.painter = painter;
  }

  @Override
  public int print(Graphics graphics, PageFormat page, int index) {
    if (index > 0) {
      return NO_SUCH_PAGE;
    }
    Graphics2D g = (Graphics2D) graphics.create();
    g.transform(
        placed(
            page.getImageableX(),
            page.getImageableY(),
            page.getImageableWidth(),
            page.getImageableHeight()));
    FrameSize frame = still.size().vector();
    g.clipRect(0, 0, frame.width(), frame.height());
    still.paintMap(g, painter, frame);
    still.paintWords(g, painter, frame);
    g.dispose();
    return PAGE_EXISTS;
  }

  /** From the units of the picture to those of the page, 72 to the inch. */
  private AffineTransform placed(double x, double y, double width, double height) {
    FrameSize frame = still.size().vector();
    double ownScale = still.size().widthMm() * POINTS_PER_MM / frame.width();
    double scale = Math.min(ownScale, Math.min(width / frame.width(), height / frame.height()));
    AffineTransform placed = new AffineTransform();
    placed.translate(
        x + (width - frame.width() * scale) / 2, y + (height - frame.height() * scale) / 2);
    placed.scale(scale, scale);
    return placed;
  }

  /**
   * Sends it to a printer, and waits until that has taken it.
   *
   * @param name that the printer's list shows
   * @throws PrinterException if the printer does not take it
   */
  public void send(PrintService printer, Sheet sheet, boolean isLandscape, int copies, String name)
      throws PrinterException {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setPrintService(printer);
    job.setPrintable(this);
    PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
    asked.add(sheet.name);
    asked.add(isLandscape ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
    asked.add(
        new MediaPrintableArea(
            (float) MARGIN_MM,
            (float) MARGIN_MM,
            (float) (sheet.width - 2 * MARGIN_MM),
            (float) (sheet.height - 2 * MARGIN_MM),
            MediaSize.MM));
    asked.add(new Copies(copies));
    asked.add(new JobName(name, null));
    job.print(asked);
  }
}
