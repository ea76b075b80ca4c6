package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.paint.Furniture;
import atlas.view.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Pages painted into images, and printed by the printer that Java has of its own: PostScript. */
class PrintedPageTest {

  @Test
  void aPictureOfTheSheetsSizeFillsItWithinTheMargins() {
    BufferedImage page = page(PrintedPage.Sheet.A4.filled(false, 300), PrintedPage.MARGIN_MM);
    // 210 × 297 mm in points of 72 to the inch; the margin is 20 of them.
    assertThat(isWhite(page, 10, 10)).isTrue();
    assertThat(isWhite(page, 595 - 10, 842 - 10)).isTrue();
    assertThat(isWhite(page, 30, 420)).isFalse();
    assertThat(isWhite(page, 595 - 30, 420)).isFalse();
  }

  @Test
  void aSmallerPictureKeepsItsSizeInTheMiddle() {
    BufferedImage page = page(new PictureSize.OnPaper(100, 100, 300), PrintedPage.MARGIN_MM);
    // 100 mm are 283 points.
    int left = (595 - 283) / 2;
    assertThat(isWhite(page, left - 4, 421)).isTrue();
    assertThat(isWhite(page, left + 6, 421)).isFalse();
    assertThat(isWhite(page, left + 283 + 4, 421)).isTrue();
  }

  @Test
  void aLargerPictureIsMadeToFit() {
    BufferedImage page = page(atlas.export.Paper.A3.landscape(300), PrintedPage.MARGIN_MM);
    assertThat(isWhite(page, 10, 421)).isTrue();
    assertThat(isWhite(page, 30, 421)).isFalse();
    assertThat(isWhite(page, 300, 40)).isTrue();
  }

  @Test
  void thereIsOnePage() {
    PrintedPage page = new PrintedPage(picture(PictureSize.SQUARE), Shipped.PAINTER);
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
    assertThat(page.print(image.createGraphics(), new PageFormat(), 1))
        .isEqualTo(Printable.NO_SUCH_PAGE);
  }

  @Test
  void aPrinterTakesThePage() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintService printer =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
            .getPrintService(printed);
    new PrintedPage(picture(PrintedPage.Sheet.A4.filled(true, 300)), Shipped.PAINTER)
        .send(printer, PrintedPage.Sheet.A4, true, 1, "map");
    assertThat(printed.toString(StandardCharsets.ISO_8859_1))
        .startsWith("%!PS")
        .contains("showpage");
  }

  private static Picture picture(PictureSize size) {
    View view = View.of(LocalDate.of(2020, 3, 29), Shipped.REGION);
    return new Picture(
        Shipped.FACTS,
        Shipped.HISTORIES,
        view,
        size,
        Furniture.picture("Map"),
        new Provenance("", ""));
  }

  private static BufferedImage page(PictureSize size, double marginMm) {
    BufferedImage page = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    Paper paper = new Paper();
    double margin = marginMm * 72 / 25.4;
    paper.setSize(595, 842);
    paper.setImageableArea(margin, margin, 595 - 2 * margin, 842 - 2 * margin);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    new PrintedPage(picture(size), Shipped.PAINTER).print(g, format, 0);
    g.dispose();
    return page;
  }

  private static boolean isWhite(BufferedImage page, int x, int y) {
    return (page.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
  }
}
