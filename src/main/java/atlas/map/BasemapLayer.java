package atlas.map;

/** What of the base map can be switched on and off; land is always there. */
public enum BasemapLayer {
  /** Shaded relief. */
  RELIEF,
  /** Sea, lakes and reservoirs. */
  WATER,
  /** Rivers and canals. */
  RIVERS,
  /** Borders of countries. */
  COUNTRIES,
  /** Borders of governorates and their names. */
  GOVERNORATES,
  /** Towns; painted by whoever paints the labels. */
  PLACES,
  /** Meridians and parallels. */
  GRATICULE
}
