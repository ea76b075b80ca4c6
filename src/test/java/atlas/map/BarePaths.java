package atlas.map;

import atlas.view.Extent;
import atlas.view.Layer;
import atlas.view.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shapes of the base map in pixels, with their colours and pens: what painting can't avoid. */
public final class BarePaths {

  private record Painted(Shape shape, Color colour, Optional<BasicStroke> pen) {}

  private final List<Painted> all = new ArrayList<>();

  private BarePaths() {}

  /** Those of the base map without its relief. */
  public static BarePaths of(
      Basemap basemap, Extent extent, int width, int height, Set<Layer> layers) {
    BarePaths paths = new BarePaths();
    Viewport view = new Viewport(extent, width, height, 1);
    paths.all.add(
        new Painted(
            new Rectangle2D.Double(0, 0, width, height),
            GroundColours.of(Theme.LIGHT).neighbours(),
            Optional.empty()));
    for (Plate plate : Plate.values()) {
      if (isOn(plate, layers)) {
        paths.add(basemap.plate(plate, Theme.LIGHT), view);
      }
    }
    return paths;
  }

  private static boolean isOn(Plate plate, Set<Layer> layers) {
    return switch (plate) {
      case LAND, COUNTRY_BORDERS -> true;
      case RIVERS -> layers.contains(Layer.RIVERS);
      case SEA, COAST, LAKES -> layers.contains(Layer.WATER);
      case GOVERNORATE_BORDERS -> layers.contains(Layer.GOVERNORATES);
    };
  }

  private void add(StyledFeatures styled, Viewport view) {
    for (Recipe.Step step : styled.recipe().steps()) {
      if (!step.isDrawnAt(view.denominator())) {
        continue;
      }
      if (step.symbol() instanceof Symbol.Fill fill) {
        PixelPath path = new PixelPath(styled.features(), view, 0, false);
        for (int feature : step.features()) {
          path.addRings(feature);
        }
        all.add(new Painted(path.path(), new Color(fill.argb(), true), Optional.empty()));
      } else if (step.symbol() instanceof Symbol.Line line) {
        PixelPath path = new PixelPath(styled.features(), view, line.width(), false);
        for (int feature : step.features()) {
          path.addLines(feature, false);
        }
        all.add(new Painted(path.path(), new Color(line.argb(), true), Optional.of(pen(line))));
      }
    }
  }

  private static BasicStroke pen(Symbol.Line line) {
    if (line.dash().isEmpty()) {
      return new BasicStroke(line.width(), line.cap(), line.join(), 4);
    }
    float[] dash = new float[line.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = line.dash().get(i);
    }
    return new BasicStroke(line.width(), line.cap(), line.join(), 4, dash, line.dashOffset());
  }

  /** Paints them, as smooth as the base map. */
  public void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (Painted painted : all) {
      g.setColor(painted.colour);
      if (painted.pen.isPresent()) {
        g.setStroke(painted.pen.get());
        g.draw(painted.shape);
      } else {
        g.fill(painted.shape);
      }
    }
  }
}
