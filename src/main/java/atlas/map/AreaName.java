package atlas.map;

/**
 * A name that belongs to an area or a line rather than to a point.
 *
 * @param kind what bears the name
 * @param id ISO 3166 code of a country or a governorate, else the English name
 * @param nameEn English name, never empty
 * @param nameAr Arabic name, empty where none is known
 * @param x middle of the name, metres to the east; inside the area, or on the river
 * @param y middle of the name, metres to the north
 * @param sizeMetres rough width that is free for the name
 * @param angle degrees that the name is turned, counterclockwise from the east, above -90 and at
 *     most 90; 0 for areas
 */
public record AreaName(
    Kind kind,
    String id,
    String nameEn,
    String nameAr,
    double x,
    double y,
    double sizeMetres,
    double angle) {

  /** What bears a name. */
  public enum Kind {
    COUNTRY,
    GOVERNORATE,
    /** A sea, a lake or a reservoir. */
    LAKE,
    RIVER
  }
}
