package atlas.map;

/** The parts of the base map, in the order in which they are printed one over the other. */
enum Plate {
  LAND,
  RIVERS,
  SEA,
  COAST,
  LAKES,
  GOVERNORATE_BORDERS,
  COUNTRY_BORDERS
}
