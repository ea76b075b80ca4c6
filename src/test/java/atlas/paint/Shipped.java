package atlas.paint;

import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.view.Extent;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Set;

/** The shipped facts and base map, read once for all tests of this package. */
final class Shipped {

  static final Projection PROJECTION = new Projection();
  static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), PROJECTION).facts();
  static final Histories HISTORIES = Fold.all(FACTS, Belief.NOW);
  static final Basemap BASEMAP = Basemap.load();
  static final FramePainter PAINTER = new FramePainter(BASEMAP);

  private Shipped() {}

  /** The whole region on a day. */
  static View region(String date) {
    return View.of(LocalDate.parse(date), BASEMAP.wholeRegion());
  }

  /** Some kilometres around a point of the globe on a day. */
  static View around(String date, double lon, double lat, double kilometres) {
    double[] point = {lon, lat};
    PROJECTION.project(point);
    return View.of(
        LocalDate.parse(date),
        Extent.around(point[0], point[1], kilometres * 1000, kilometres * 1000));
  }

  /** A whole frame as an image. */
  static BufferedImage paint(View view, FrameSize size, Furniture furniture) {
    return paint(PAINTER, view, size, furniture);
  }

  /** A whole frame as a painter of one's own has it. */
  static BufferedImage paint(FramePainter painter, View view, FrameSize size, Furniture furniture) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    painter.paint(g, FACTS, HISTORIES, view, size, furniture);
    g.dispose();
    return image;
  }

  /** The ground and the marks of a frame, some of them changed. */
  static BufferedImage paintMarks(View view, FrameSize size, Facts facts, Set<String> changed) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Layout layout = Layout.of(facts, site -> true, view, BASEMAP, size, Furniture.none());
    PAINTER.paintGround(g, view, size);
    PAINTER.paintMarks(g, layout, facts, Fold.all(facts, view.belief()), view, changed);
    g.dispose();
    return image;
  }
}
