package atlas.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The meridians and parallels of a picture, as far apart as suits its scale. The first one wakes
 * GeoTools.
 *
 * @param lines meridians from the west, then parallels from the south
 */
public record Graticule(List<Line> lines) {

  /** The least distance of two lines, points. */
  private static final double LEAST_DISTANCE = 90;

  private static final double METRES_PER_DEGREE = 111_200;

  /** Distances that read well, minutes of arc. */
  private static final int[] SPACINGS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};

  /** Points along a line, each way from one edge of the picture to the other. */
  private static final int STEPS = 32;

  /**
   * A meridian or a parallel.
   *
   * @param isMeridian which of them
   * @param minutes of longitude to the east or of latitude to the north
   * @param points x, y, x, y, … in metres, northwards or eastwards
   */
  public record Line(boolean isMeridian, int minutes, double[] points) {}

  /** Keeps its own list. */
  public Graticule {
    lines = List.copyOf(lines);
  }

  /** The graticule of a picture. */
  public static Graticule of(Viewport view) {
    Projection projection = new Projection();
    double[] bounds = projection.degrees(view.extent());
    int spacing = spacing(view.extent().width() / (view.width() / view.unit()));
    List<Line> lines = new ArrayList<>();
    for (int minutes = first(bounds[0], spacing); minutes <= bounds[2] * 60; minutes += spacing) {
      double lon = minutes / 60.0;
      lines.add(line(true, minutes, projection, lon, bounds[1], lon, bounds[3]));
    }
    for (int minutes = first(bounds[1], spacing); minutes <= bounds[3] * 60; minutes += spacing) {
      double lat = minutes / 60.0;
      lines.add(line(false, minutes, projection, bounds[0], lat, bounds[2], lat));
    }
    return new Graticule(lines);
  }

  void paint(Graphics2D g, Viewport view, Color colour) {
    Path2D path = new Path2D.Double();
    for (Line line : lines) {
      path.moveTo(view.pixelX(line.points[0]), view.pixelY(line.points[1]));
      for (int i = 2; i < line.points.length; i += 2) {
        path.lineTo(view.pixelX(line.points[i]), view.pixelY(line.points[i + 1]));
      }
    }
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(colour);
    g.setStroke(new BasicStroke((float) (0.4 * view.unit())));
    g.draw(path);
  }

  private static int spacing(double metresPerPoint) {
    for (int minutes : SPACINGS) {
      if (minutes / 60.0 * METRES_PER_DEGREE >= LEAST_DISTANCE * metresPerPoint) {
        return minutes;
      }
    }
    return SPACINGS[SPACINGS.length - 1];
  }

  private static int first(double degrees, int spacing) {
    return (int) Math.ceil(degrees * 60 / spacing) * spacing;
  }

  private static Line line(
      boolean isMeridian,
      int minutes,
      Projection projection,
      double fromLon,
      double fromLat,
      double toLon,
      double toLat) {
    double[] points = new double[2 * (STEPS + 1)];
    for (int i = 0; i <= STEPS; i++) {
      points[2 * i] = fromLon + (toLon - fromLon) * i / STEPS;
      points[2 * i + 1] = fromLat + (toLat - fromLat) * i / STEPS;
    }
    projection.project(points);
    return new Line(isMeridian, minutes, points);
  }
}
