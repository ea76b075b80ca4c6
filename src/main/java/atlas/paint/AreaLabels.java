package atlas.paint;

import atlas.map.AreaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places that the names of areas and rivers can have, the best first. */
final class AreaLabels {

  /** Around a name of an area, points: it stands alone. */
  private static final double MARGIN = 7;

  /** Around a name along a river, points. */
  private static final double PADDING = 1.5;

  /** Between a river and its name, points. */
  private static final double OFF_RIVER = 3.5;

  /** A name may be so much wider than its area. */
  private static final double MOST_OVERHANG = 1.5;

  /** How far a name may move from the middle of its area, points. */
  private static final double FARTHEST = 110;

  /** Shifts from the best place, in parts of the room that the name has; no way, half, all. */
  private static final double[] SHIFTS = {0, -0.5, 0.5, -1, 1};

  private final GroundToFrame ground;
  private final double unit;

  AreaLabels(GroundToFrame ground) {
    this.ground = ground;
    this.unit = ground.unit();
  }

  /** The candidates; none where the area is too small for its name. */
  List<Label> candidates(AreaName area, String text) {
    return area.kind() == AreaName.Kind.RIVER ? along(area, text) : across(area, text);
  }

  private static TextStyle style(AreaName.Kind kind) {
    return switch (kind) {
      case COUNTRY -> TextStyle.COUNTRY;
      case GOVERNORATE -> TextStyle.GOVERNORATE;
      case LAKE, RIVER -> TextStyle.WATER;
    };
  }

  private List<Label> across(AreaName area, String text) {
    TextStyle style = style(area.kind());
    TextExtent extent = new Lettering(style, unit).measure(text);
    double free = area.sizeMetres() * ground.pixelsPerMetre();
    List<Label> candidates = new ArrayList<>();
    if (extent.advance() > free * MOST_OVERHANG && area.kind() != AreaName.Kind.COUNTRY) {
      return candidates;
    }
    double shift = Math.min(free / 4, FARTHEST * unit);
    for (double right : SHIFTS) {
      for (double down : SHIFTS) {
        double x = Math.rint(ground.x(area.x()) + right * shift - extent.ink().centreX());
        double y = Math.rint(ground.y(area.y()) + down * shift - extent.ink().centreY());
        Box room = extent.ink().moved(x, y).grown(MARGIN * unit);
        candidates.add(Label.level(text, style, x, y, room, Math.hypot(right, down)));
      }
    }
    candidates.sort(Label.CHEAPEST_FIRST);
    return candidates;
  }

  /** Over the river, then under it. */
  private List<Label> along(AreaName river, String text) {
    TextExtent extent = new Lettering(TextStyle.WATER, unit).measure(text);
    if (extent.advance() > river.sizeMetres() * ground.pixelsPerMetre()) {
      return List.of();
    }
    double off = OFF_RIVER * unit;
    return List.of(
        turned(river, text, extent, -off - extent.ink().maxY()),
        turned(river, text, extent, off - extent.ink().minY()));
  }

  /** The text along the river, moved away from it to the right of its direction. */
  private Label turned(AreaName river, String text, TextExtent extent, double aside) {
    double angle = Math.toRadians(river.angle());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double back = extent.advance() / 2;
    double x = Math.rint(ground.x(river.x()) - back * cos + aside * sin);
    double y = Math.rint(ground.y(river.y()) + back * sin + aside * cos);
    return new Label(
        text,
        TextStyle.WATER,
        x,
        y,
        river.angle(),
        Optional.empty(),
        squares(extent.ink(), x, y, cos, sin),
        0);
  }

  /** Upright squares along a turned text. */
  private List<Box> squares(Box ink, double startX, double startY, double cos, double sin) {
    double half = ink.height() / 2 + PADDING * unit;
    int steps = Math.max(1, (int) Math.ceil(ink.width() / half));
    List<Box> squares = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      double along = ink.minX() + ink.width() * i / steps;
      double x = startX + along * cos + ink.centreY() * sin;
      double y = startY - along * sin + ink.centreY() * cos;
      squares.add(Box.around(x, y, half));
    }
    return squares;
  }
}
