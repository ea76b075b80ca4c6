package atlas.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;

/** A picture of how times grow with the number of events, both in powers of ten. */
final class Curves {

  private static final int WIDTH = 1100;
  private static final int HEIGHT = 760;
  private static final int LEFT = 80;
  private static final int RIGHT = 190;
  private static final int TOP = 60;
  private static final int BOTTOM = 70;

  // powers of ten: events across, milliseconds up
  private static final int FEWEST = 2;
  private static final int MOST = 6;
  private static final int FASTEST = -2;
  private static final int SLOWEST = 5;

  private static final Color[] COLOURS = {
    new Color(0x0072b2),
    new Color(0xd55e00),
    new Color(0x009e73),
    new Color(0xcc79a7),
    new Color(0x7a5195),
    new Color(0x8a6d00),
    new Color(0x333333)
  };

  private final List<Map<String, Double>> rows;

  Curves(List<Map<String, Double>> rows) {
    this.rows = rows;
  }

  /** Writes {@code growth.png} and {@code growth.svg}. */
  void write(Path folder) throws IOException {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    paint(picture.createGraphics());
    ImageIO.write(picture, "png", folder.resolve("growth.png").toFile());

    SVGGraphics2D drawing = new SVGGraphics2D(emptyDocument());
    drawing.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    paint(drawing);
    try (Writer writer = Files.newBufferedWriter(folder.resolve("growth.svg"))) {
      drawing.stream(writer, true);
    }
  }

  private static Document emptyDocument() throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVGSyntax.SVG_NAMESPACE_URI, SVGSyntax.SVG_SVG_TAG, null);
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    paintGrid(g);
    List<String> names =
        rows.get(0).keySet().stream().filter(name -> name.endsWith(" ms")).toList();
    double nameY = Double.NEGATIVE_INFINITY;
    List<String> fromTop =
        names.stream().sorted((a, b) -> Double.compare(y(last(a)), y(last(b)))).toList();
    for (String name : fromTop) {
      g.setColor(COLOURS[names.indexOf(name) % COLOURS.length]);
      paintCurve(g, name);
      nameY = Math.max(y(last(name)) + 5, nameY + 19);
      g.drawString(name.replace(" ms", ""), WIDTH - RIGHT + 14, (float) nameY);
    }
    g.dispose();
  }

  private double last(String name) {
    return rows.get(rows.size() - 1).get(name);
  }

  private void paintGrid(Graphics2D g) {
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
    g.drawString("Milliseconds by the number of events, ten to a site, all in view", LEFT, 36);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    for (int power = FEWEST; power <= MOST; power++) {
      paintLine(g, x(Math.pow(10, power)), TOP, x(Math.pow(10, power)), HEIGHT - BOTTOM);
      String number = String.format("%,d", (long) Math.pow(10, power));
      int half = g.getFontMetrics().stringWidth(number) / 2;
      g.drawString(number, (float) x(Math.pow(10, power)) - half, HEIGHT - BOTTOM + 24);
    }
    for (int power = FASTEST; power <= SLOWEST; power++) {
      paintLine(g, LEFT, y(Math.pow(10, power)), WIDTH - RIGHT, y(Math.pow(10, power)));
      String number = power < 0 ? "0." + "0".repeat(-power - 1) + "1" : "1" + "0".repeat(power);
      int width = g.getFontMetrics().stringWidth(number);
      g.drawString(number, LEFT - 10 - width, (float) y(Math.pow(10, power)) + 5);
    }
  }

  private static void paintLine(Graphics2D g, double x1, double y1, double x2, double y2) {
    g.setColor(new Color(0xdddddd));
    g.setStroke(new BasicStroke(1));
    g.drawLine((int) x1, (int) y1, (int) x2, (int) y2);
    g.setColor(Color.BLACK);
  }

  private void paintCurve(Graphics2D g, String name) {
    Path2D line = new Path2D.Double();
    for (Map<String, Double> row : rows) {
      double x = x(row.get("events"));
      double y = y(row.get(name));
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
      g.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
    }
    g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
  }

  private static double x(double events) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (Math.log10(events) - FEWEST) / (MOST - FEWEST);
  }

  private static double y(double millis) {
    double part = (Math.log10(millis) - FASTEST) / (SLOWEST - FASTEST);
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part;
  }
}
