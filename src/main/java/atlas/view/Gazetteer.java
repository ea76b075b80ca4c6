package atlas.view;

import atlas.model.PlanePoint;
import java.util.List;
import java.util.Optional;

/** What a search knows of the ground beyond the sites: towns, and coordinates as people write. */
public interface Gazetteer {

  /** Knows nothing. */
  Gazetteer NONE =
      new Gazetteer() {
        @Override
        public List<Town> towns() {
          return List.of();
        }

        @Override
        public Optional<Spot> spot(String text) {
          return Optional.empty();
        }
      };

  /** Every town, the most important first. */
  List<Town> towns();

  /** The point of the map that a text names by its coordinates; empty if it names none. */
  Optional<Spot> spot(String text);

  /**
   * A town.
   *
   * @param nameEn English name
   * @param nameAr Arabic name; may be empty
   * @param country ISO 3166-1 code of two letters
   * @param plane where it is on the map plane
   */
  record Town(String nameEn, String nameAr, String country, PlanePoint plane) {}

  /**
   * A point.
   *
   * @param lon WGS 84 longitude, degrees
   * @param lat WGS 84 latitude, degrees
   * @param plane the same point on the map plane
   */
  record Spot(double lon, double lat, PlanePoint plane) {}
}
