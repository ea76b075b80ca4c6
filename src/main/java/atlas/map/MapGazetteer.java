package atlas.map;

import atlas.model.PlanePoint;
import atlas.view.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The towns of the base map, and coordinates in any of the formats that {@link Coordinates} reads,
 * as far as the base map goes. Two bare numbers that lie on it only with the longitude first are
 * taken so. GeoTools is woken by the first coordinate that is found. Immutable.
 */
public final class MapGazetteer implements Gazetteer {

  private static final double WEST = 33.5;
  private static final double SOUTH = 27.5;
  private static final double EAST = 52;
  private static final double NORTH = 40;

  private final List<Town> towns;

  /** The towns of a base map. */
  public MapGazetteer(Basemap basemap) {
    towns =
        basemap.places().stream()
            .map(p -> new Town(p.nameEn(), p.nameAr(), p.country(), new PlanePoint(p.x(), p.y())))
            .toList();
  }

  @Override
  public List<Town> towns() {
    return towns;
  }

  @Override
  public Optional<Spot> spot(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Coordinates read;
    try {
      read = Coordinates.parse(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Predicate<Coordinates> isOnMap =
        c -> c.lon() >= WEST && c.lon() <= EAST && c.lat() >= SOUTH && c.lat() <= NORTH;
    return Stream.of(Optional.of(read), swapped(read, text))
        .flatMap(Optional::stream)
        .filter(isOnMap)
        .findFirst()
        .map(c -> new Spot(c.lon(), c.lat(), new Projection().project(c.lon(), c.lat())));
  }

  /** Longitude first, where no letter tells which is which. */
  private static Optional<Coordinates> swapped(Coordinates read, String text) {
    return text.chars().anyMatch(Character::isLetter) || Math.abs(read.lon()) > 90
        ? Optional.empty()
        : Optional.of(new Coordinates(read.lat(), read.lon()));
  }
}
