package atlas.map;

/**
 * A town of the base map.
 *
 * @param id GeoNames number
 * @param nameEn English name, never empty
 * @param nameAr Arabic name, empty where none is known
 * @param country ISO 3166-1 code of two letters
 * @param rank 1 a capital, 2 a large town, … 5 a small one
 * @param x metres to the east
 * @param y metres to the north
 */
public record Place(
    int id, String nameEn, String nameAr, String country, int rank, double x, double y) {}
