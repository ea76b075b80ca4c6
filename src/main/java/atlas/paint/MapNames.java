package atlas.paint;

import atlas.map.AreaName;
import atlas.map.Basemap;
import atlas.map.Place;
import atlas.view.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses and places the names of the base map: the important first, the rest where room is. */
final class MapNames {

  /** Towns up to this rank are named even where a site covers their dot. */
  private static final int MOST_IMPORTANT = 2;

  private static final int LAST_RANK = 5;

  private final Basemap basemap;
  private final GroundToFrame ground;
  private final Naming naming;
  private final Set<Layer> layers;
  private final List<Box> sites;
  private final LabelPlacer placer;
  private final AreaLabels areaLabels;
  private final TownLabels townLabels;
  private final List<MapName> names = new ArrayList<>();

  /**
   * A task.
   *
   * @param sites room of their marks and labels
   * @param placer that knows what is taken
   */
  MapNames(
      Basemap basemap,
      GroundToFrame ground,
      Naming naming,
      Set<Layer> layers,
      List<Box> sites,
      LabelPlacer placer) {
    this.basemap = basemap;
    this.ground = ground;
    this.naming = naming;
    this.layers = layers;
    this.sites = sites;
    this.placer = placer;
    this.areaLabels = new AreaLabels(ground);
    this.townLabels = new TownLabels(ground);
  }

  /**
   * Places all that find room.
   *
   * @param named names of sites that stand on the frame already, which no town repeats
   */
  List<MapName> place(Set<String> named) {
    if (layers.contains(Layer.WATER)) {
      placeAreas(AreaName.Kind.LAKE);
    }
    placeAreas(AreaName.Kind.COUNTRY);
    placeTowns(1, MOST_IMPORTANT, named);
    if (layers.contains(Layer.GOVERNORATES)) {
      placeAreas(AreaName.Kind.GOVERNORATE);
    }
    if (layers.contains(Layer.RIVERS)) {
      placeAreas(AreaName.Kind.RIVER);
    }
    placeTowns(MOST_IMPORTANT + 1, LAST_RANK, named);
    return List.copyOf(names);
  }

  private void placeAreas(AreaName.Kind kind) {
    for (AreaName area : basemap.areaNames()) {
      String text = naming.of(area.nameEn(), area.nameAr());
      if (area.kind() == kind && !text.isEmpty() && isInside(area.x(), area.y())) {
        place(areaLabels.candidates(area, text), Optional.empty());
      }
    }
  }

  private void placeTowns(int fromRank, int toRank, Set<String> named) {
    if (!layers.contains(Layer.PLACES)) {
      return;
    }
    for (Place place : basemap.places()) {
      String text = naming.of(place.nameEn(), place.nameAr());
      if (place.rank() >= fromRank
          && place.rank() <= toRank
          && townLabels.isShown(place)
          && !text.isEmpty()
          && !named.contains(text)
          && isInside(place.x(), place.y())) {
        placeTown(place, text);
      }
    }
  }

  private void placeTown(Place place, String text) {
    MapName.Dot dot = townLabels.dot(place);
    Box dotRoom = townLabels.room(dot);
    if (sites.stream().noneMatch(dotRoom::overlaps)) {
      place(townLabels.beside(dot, text), Optional.of(dot));
    } else if (place.rank() <= MOST_IMPORTANT && townLabels.isAtHome(place)) {
      place(townLabels.near(dot, text), Optional.empty());
    }
  }

  private void place(List<Label> candidates, Optional<MapName.Dot> dot) {
    placer.place(candidates).ifPresent(label -> names.add(new MapName(label, dot)));
  }

  private boolean isInside(double metresEast, double metresNorth) {
    return ground.frame().contains(ground.x(metresEast), ground.y(metresNorth));
  }
}
