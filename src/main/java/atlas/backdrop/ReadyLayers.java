package atlas.backdrop;

import atlas.map.Backdrops;
import atlas.map.Viewport;
import atlas.view.Backdrop;
import atlas.view.Theme;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The layers that are ready to be painted, by the names that views have for them. */
public final class ReadyLayers implements Backdrops {

  private static final double PERCENT = 100;

  private final Map<String, PaintedLayer> layers = new ConcurrentHashMap<>();

  /** Puts a layer under a name, in place of the one that was there. */
  public void put(String name, PaintedLayer layer) {
    layers.put(name, layer);
  }

  /** Forgets a layer. */
  public void remove(String name) {
    rest(name);
    layers.remove(name);
  }

  /** Has a layer fetch nothing more, until it is painted again. */
  public void rest(String name) {
    PaintedLayer layer = layers.get(name);
    if (layer != null) {
      layer.rest();
    }
  }

  @Override
  public Backdrops patient() {
    return (backdrop, g, view, theme) -> {
      PaintedLayer layer = layers.get(backdrop.name());
      if (layer != null) {
        try {
          layer.fetch(view);
        } catch (InterruptedException e) {
          // Whoever writes the picture ends; what is here is painted until then.
          Thread.currentThread().interrupt();
        }
      }
      paint(backdrop, g, view, theme);
    };
  }

  @Override
  public void paint(Backdrop backdrop, Graphics2D g, Viewport view, Theme theme) {
    PaintedLayer layer = layers.get(backdrop.name());
    if (layer != null) {
      layer.paint(g, view, theme, backdrop.opacity() / PERCENT);
    }
  }
}
