package atlas.paint;

import atlas.map.AreaName;
import atlas.map.Basemap;
import atlas.map.Place;
import atlas.view.Language;
import atlas.view.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses and places the names of the base map: the important first, the rest where room is. */
final class MapNames {

  private static final double PADDING = 1.5;
  private static final double MARGIN = 4;

  /** A name may be so much wider than what it names. */
  private static final double MOST_OVERHANG = 1.5;

  /** Towns up to this rank are named even where their dot can't be seen. */
  private static final int MOST_IMPORTANT = 2;

  /** How far off such a name may be, points. */
  private static final double FARTHEST_NAME = 34;

  private static final String HOME = "IQ";

  /** Towns of a rank are named at these scales and larger ones, in Iraq and abroad. */
  private static final double[] HOME_SCALES = {1e9, 9e6, 5e6, 2.2e6, 1.1e6};

  private static final double[] ABROAD_SCALES = {1e9, 4e6, 2e6, 1e6, 4e5};

  /** Shifts from the best place of an area's name, in parts of the room that it has. */
  private static final double[][] SHIFTS = {
    {0, 0},
    {0, -0.5},
    {0, 0.5},
    {-0.5, 0},
    {0.5, 0},
    {-0.5, -0.5},
    {0.5, -0.5},
    {-0.5, 0.5},
    {0.5, 0.5},
    {0, -1},
    {0, 1},
    {-1, 0},
    {1, 0},
    {-1, -1},
    {1, -1},
    {-1, 1},
    {1, 1},
  };

  /** Places around a town's dot: right, left, above, below, the diagonals. */
  private static final int[][] AROUND = {
    {1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}
  };

  private final Basemap basemap;
  private final GroundToFrame ground;
  private final Language language;
  private final Set<Layer> layers;
  private final List<Box> marks;
  private final LabelPlacer placer;
  private final List<MapName> names = new ArrayList<>();

  MapNames(
      Basemap basemap,
      GroundToFrame ground,
      Language language,
      Set<Layer> layers,
      List<Box> marks,
      LabelPlacer placer) {
    this.basemap = basemap;
    this.ground = ground;
    this.language = language;
    this.layers = layers;
    this.marks = marks;
    this.placer = placer;
  }

  /**
   * Places all that find room.
   *
   * @param named names of sites that stand on the frame already, which no town repeats
   */
  List<MapName> place(Set<String> named) {
    if (layers.contains(Layer.WATER)) {
      areas(AreaName.Kind.LAKE);
    }
    areas(AreaName.Kind.COUNTRY);
    towns(1, 2, named);
    if (layers.contains(Layer.GOVERNORATES)) {
      areas(AreaName.Kind.GOVERNORATE);
    }
    if (layers.contains(Layer.RIVERS)) {
      areas(AreaName.Kind.RIVER);
    }
    towns(3, 5, named);
    return List.copyOf(names);
  }

  private void areas(AreaName.Kind kind) {
    for (AreaName area : basemap.areaNames()) {
      String text = language == Language.ARABIC ? area.nameAr() : area.nameEn();
      if (area.kind() == kind && !text.isEmpty() && ground.frame().contains(x(area), y(area))) {
        placer
            .place(kind == AreaName.Kind.RIVER ? along(area, text) : across(area, text))
            .ifPresent(label -> names.add(new MapName(label, Optional.empty())));
      }
    }
  }

  private double x(AreaName area) {
    return ground.x(area.x());
  }

  private double y(AreaName area) {
    return ground.y(area.y());
  }

  private List<Label> across(AreaName area, String text) {
    TextStyle style = style(area.kind());
    Lettering lettering = new Lettering(style, ground.unit());
    TextExtent extent = lettering.measure(text);
    double free = area.sizeMetres() * ground.pixelsPerMetre();
    if (extent.advance() > free * MOST_OVERHANG && area.kind() != AreaName.Kind.COUNTRY) {
      return List.of();
    }
    double shift = Math.min(free / 4, 110 * ground.unit());
    List<Label> candidates = new ArrayList<>();
    for (double[] way : SHIFTS) {
      double startX = Math.rint(x(area) + way[0] * shift - extent.ink().centreX());
      double startY = Math.rint(y(area) + way[1] * shift - extent.ink().centreY());
      Box room = extent.ink().moved(startX, startY).grown(MARGIN * ground.unit());
      candidates.add(Label.level(text, style, startX, startY, room, 0));
    }
    return candidates;
  }

  /** Beside the river, on either side, and along it. */
  private List<Label> along(AreaName river, String text) {
    Lettering lettering = new Lettering(TextStyle.WATER, ground.unit());
    TextExtent extent = lettering.measure(text);
    double free = river.sizeMetres() * ground.pixelsPerMetre();
    if (extent.advance() > free) {
      return List.of();
    }
    double angle = Math.toRadians(river.angle());
    List<Label> candidates = new ArrayList<>();
    double off = 3.5 * ground.unit();
    for (double down : new double[] {-off - extent.ink().maxY(), off - extent.ink().minY()}) {
      double back = extent.advance() / 2;
      double startX = Math.rint(x(river) - back * Math.cos(angle) + down * Math.sin(angle));
      double startY = Math.rint(y(river) + back * Math.sin(angle) + down * Math.cos(angle));
      candidates.add(
          new Label(
              text,
              TextStyle.WATER,
              startX,
              startY,
              river.angle(),
              Optional.empty(),
              turned(extent, startX, startY, angle),
              0));
    }
    return candidates;
  }

  /** Upright squares along a turned text. */
  private List<Box> turned(TextExtent extent, double startX, double startY, double angle) {
    Box ink = extent.ink();
    double half = ink.height() / 2 + PADDING * ground.unit();
    int steps = Math.max(1, (int) Math.ceil(ink.width() / half));
    List<Box> room = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      double along = ink.minX() + ink.width() * i / steps;
      double x = startX + along * Math.cos(angle) + ink.centreY() * Math.sin(angle);
      double y = startY - along * Math.sin(angle) + ink.centreY() * Math.cos(angle);
      room.add(Box.around(x, y, half));
    }
    return room;
  }

  private static TextStyle style(AreaName.Kind kind) {
    return switch (kind) {
      case COUNTRY -> TextStyle.COUNTRY;
      case GOVERNORATE -> TextStyle.GOVERNORATE;
      case LAKE, RIVER -> TextStyle.WATER;
    };
  }

  private void towns(int fromRank, int toRank, Set<String> named) {
    if (!layers.contains(Layer.PLACES)) {
      return;
    }
    for (Place place : basemap.places()) {
      String text = language == Language.ARABIC ? place.nameAr() : place.nameEn();
      double x = Math.rint(ground.x(place.x()));
      double y = Math.rint(ground.y(place.y()));
      double[] scales = place.country().equals(HOME) ? HOME_SCALES : ABROAD_SCALES;
      if (place.rank() >= fromRank
          && place.rank() <= toRank
          && ground.denominator() <= scales[place.rank() - 1]
          && !text.isEmpty()
          && !named.contains(text)
          && ground.frame().contains(x, y)) {
        MapName.Dot dot = new MapName.Dot(x, y, place.rank());
        Optional<Label> beside = placer.place(around(dot, text));
        if (beside.isPresent()) {
          names.add(new MapName(beside.get(), Optional.of(dot)));
        } else if (place.rank() <= MOST_IMPORTANT && isUnderMark(dot)) {
          placer
              .place(near(dot, text))
              .ifPresent(label -> names.add(new MapName(label, Optional.empty())));
        }
      }
    }
  }

  /** For a great town whose dot lies under a mark: its name alone, as near as there is room. */
  private List<Label> near(MapName.Dot dot, String text) {
    double unit = ground.unit();
    TextExtent extent = new Lettering(TextStyle.TOWN, unit).measure(text);
    List<Label> candidates = new ArrayList<>();
    for (double way = 0; way <= FARTHEST_NAME; way += 8) {
      for (int direction = 0; direction < 16; direction++) {
        double angle = Math.PI * direction / 8;
        double x = dot.x() + way * unit * Math.cos(angle) * 1.6;
        double y = dot.y() + way * unit * Math.sin(angle);
        double startX = Math.rint(x - extent.ink().centreX());
        double startY = Math.rint(y - extent.ink().centreY());
        Box room = extent.ink().moved(startX, startY).grown(MARGIN * unit);
        candidates.add(Label.level(text, TextStyle.TOWN, startX, startY, room, 0));
      }
    }
    return candidates;
  }

  private boolean isUnderMark(MapName.Dot dot) {
    return dotRoom(dot).stream().anyMatch(room -> marks.stream().anyMatch(room::overlaps));
  }

  private List<Box> dotRoom(MapName.Dot dot) {
    return List.of(Box.around(dot.x(), dot.y(), (dot.radius() + 1) * ground.unit()));
  }

  private List<Label> around(MapName.Dot dot, String text) {
    double unit = ground.unit();
    TextStyle style = dot.rank() <= 2 ? TextStyle.TOWN : TextStyle.SMALL_TOWN;
    Lettering lettering = new Lettering(style, unit);
    TextExtent extent = lettering.measure(text);
    double radius = dot.radius() * unit;
    List<Box> dotRoom = dotRoom(dot);
    double middle = lettering.middle(text, "x");
    List<Label> candidates = new ArrayList<>();
    for (int[] way : AROUND) {
      double gap = way[1] == 0 || way[0] == 0 ? 3 * unit : 1.5 * unit;
      double x = dot.x() + way[0] * (radius + gap + extent.advance() / 2);
      double y =
          dot.y() + way[1] * ((way[0] == 0 ? radius + 2 * unit : 0) + extent.ink().height() / 2);
      double startX = Math.rint(x - extent.advance() / 2);
      double startY = Math.rint(y - middle);
      Box room = extent.ink().moved(startX, startY).grown(PADDING * unit);
      candidates.add(Label.level(text, style, startX, startY, room, 0).withRoom(dotRoom));
    }
    return candidates;
  }
}
