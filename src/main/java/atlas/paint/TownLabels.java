package atlas.paint;

import atlas.map.Place;
import java.util.ArrayList;
import java.util.List;

/** Which towns a scale shows, and the places that their names can have, the best first. */
final class TownLabels {

  /** Towns of this rank and beyond are small. */
  private static final int SMALL = 4;

  private static final String HOME = "IQ";

  /** Towns of a rank are named at these scales and larger ones, by rank from 1. */
  private static final double[] HOME_SCALES = {1e9, 9e6, 5e6, 3e6, 1.1e6};

  private static final double[] ABROAD_SCALES = {1e9, 4e6, 2e6, 1e6, 4e5};

  /** Ways from the dot: right, left, the diagonals, above, below. */
  private static final int[][] AROUND = {
    {1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}
  };

  /** Around the text, points. */
  private static final double PADDING = 1.5;

  /** Around the name of a small town, which is dropped where the map is busy; points. */
  private static final double WIDE_PADDING = 7;

  /** Around a text without a dot, points. */
  private static final double MARGIN = 4;

  // how far off the name of a town may be whose dot can't be seen, points
  private static final double FARTHEST = 34;
  private static final double STEP = 8;
  private static final int DIRECTIONS = 16;
  private static final double STRETCH = 1.6;

  private final GroundToFrame ground;
  private final double unit;

  TownLabels(GroundToFrame ground) {
    this.ground = ground;
    this.unit = ground.unit();
  }

  boolean isAtHome(Place place) {
    return place.country().equals(HOME);
  }

  boolean isShown(Place place) {
    double[] scales = isAtHome(place) ? HOME_SCALES : ABROAD_SCALES;
    return ground.denominator() <= scales[place.rank() - 1];
  }

  MapName.Dot dot(Place place) {
    return new MapName.Dot(
        Math.rint(ground.x(place.x())), Math.rint(ground.y(place.y())), place.rank());
  }

  Box room(MapName.Dot dot) {
    return Box.around(dot.x(), dot.y(), (dot.radius() + 1) * unit);
  }

  /** The name beside its dot. */
  List<Label> beside(MapName.Dot dot, String text) {
    TextStyle style = dot.rank() <= 2 ? TextStyle.TOWN : TextStyle.SMALL_TOWN;
    Lettering lettering = new Lettering(style, unit);
    TextExtent extent = lettering.measure(text);
    double radius = dot.radius() * unit;
    double padding = (dot.rank() >= SMALL ? WIDE_PADDING : PADDING) * unit;
    double middle = lettering.middle(text, "x");
    List<Box> dotRoom = List.of(room(dot));
    List<Label> candidates = new ArrayList<>();
    for (int[] way : AROUND) {
      boolean isDiagonal = way[0] != 0 && way[1] != 0;
      double gapX = (isDiagonal ? 1.5 : 3) * unit;
      double gapY = way[0] == 0 ? radius + 2 * unit : 0;
      double x = dot.x() + way[0] * (radius + gapX + extent.advance() / 2);
      double y = dot.y() + way[1] * (gapY + extent.ink().height() / 2);
      double startX = Math.rint(x - extent.advance() / 2);
      double startY = Math.rint(y - middle);
      Box room = extent.ink().moved(startX, startY).grown(padding);
      candidates.add(Label.level(text, style, startX, startY, room, 0).withRoom(dotRoom));
    }
    return candidates;
  }

  /** The name alone, for a town whose dot is covered: as near as there is room. */
  List<Label> near(MapName.Dot dot, String text) {
    TextExtent extent = new Lettering(TextStyle.TOWN, unit).measure(text);
    List<Label> candidates = new ArrayList<>();
    for (double way = 0; way <= FARTHEST; way += STEP) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        double x = dot.x() + STRETCH * way * unit * Math.cos(angle) - extent.ink().centreX();
        double y = dot.y() + way * unit * Math.sin(angle) - extent.ink().centreY();
        Box room = extent.ink().moved(Math.rint(x), Math.rint(y)).grown(MARGIN * unit);
        candidates.add(Label.level(text, TextStyle.TOWN, Math.rint(x), Math.rint(y), room, 0));
      }
    }
    return candidates;
  }
}
