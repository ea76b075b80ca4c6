package atlas.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** The well-known marks of OGC Symbology Encoding 1.1, 11.3.2. */
enum MarkShape {
  SQUARE {
    @Override
    Shape unit() {
      return new Rectangle2D.Double(-0.5, -0.5, 1, 1);
    }
  },
  CIRCLE {
    @Override
    Shape unit() {
      return new Ellipse2D.Double(-0.5, -0.5, 1, 1);
    }
  },
  TRIANGLE {
    @Override
    Shape unit() {
      return polygon(0, -0.5, 0.5, 0.5, -0.5, 0.5);
    }
  },
  STAR {
    @Override
    Shape unit() {
      double[] points = new double[20];
      for (int i = 0; i < 10; i++) {
        double radius = i % 2 == 0 ? 0.5 : 0.191;
        points[2 * i] = radius * Math.sin(i * Math.PI / 5);
        points[2 * i + 1] = -radius * Math.cos(i * Math.PI / 5);
      }
      return polygon(points);
    }
  },
  CROSS {
    @Override
    Shape unit() {
      double a = 0.125;
      return polygon(
          -a, -0.5, a, -0.5, a, -a, 0.5, -a, 0.5, a, a, a, //
          a, 0.5, -a, 0.5, -a, a, -0.5, a, -0.5, -a, -a, -a);
    }
  },
  X {
    @Override
    Shape unit() {
      return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(CROSS.unit());
    }
  };

  /** The mark around the origin, one wide and one high, y downwards. */
  abstract Shape unit();

  /** The mark of a name; a square, as the standard has it, if the name is unknown. */
  static MarkShape of(String wellKnownName) {
    try {
      return valueOf(wellKnownName.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return SQUARE;
    }
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
