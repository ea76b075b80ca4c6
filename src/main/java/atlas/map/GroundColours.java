package atlas.map;

import atlas.view.Theme;
import java.awt.Color;

/**
 * The colours of the ground in one edition of the base map.
 *
 * @param iraq land in Iraq
 * @param neighbours land abroad, and whatever lies beyond the base map
 * @param band along the inside of Iraq's border
 * @param water sea and lakes
 * @param shore the line around them
 * @param river rivers and canals
 * @param countryBorder borders of countries
 * @param casing beneath the borders of countries
 * @param governorateBorder borders of governorates
 * @param graticule meridians and parallels
 * @param light what slopes towards the light are tinted with
 * @param shade what slopes in the shade are tinted with
 * @param lightStrength how opaque that is at a shade of 128
 * @param shadeStrength how opaque that is at a shade of -128
 */
record GroundColours(
    Color iraq,
    Color neighbours,
    Color band,
    Color water,
    Color shore,
    Color river,
    Color countryBorder,
    Color casing,
    Color governorateBorder,
    Color graticule,
    Color light,
    Color shade,
    double lightStrength,
    double shadeStrength) {

  /** The colours of a theme. */
  static GroundColours of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case PRINT -> PRINT;
    };
  }

  static final GroundColours LIGHT =
      new GroundColours(
          new Color(0xf3eee4),
          new Color(0xe2ded5),
          new Color(0xcfc3c6),
          new Color(0xc0d0d9),
          new Color(0x99adb9),
          new Color(0x96aab6),
          new Color(0x857b82),
          new Color(0xf7f3ea),
          new Color(0xa39a95),
          new Color(0xa8a8a8),
          new Color(0xffffff),
          new Color(0x5a5149),
          1.1,
          0.84);

  static final GroundColours DARK =
      new GroundColours(
          new Color(0x393a3c),
          new Color(0x2c2d2f),
          new Color(0x55505a),
          new Color(0x25292b),
          new Color(0x4d565b),
          new Color(0x5b6870),
          new Color(0x8a8489),
          new Color(0x26272a),
          new Color(0x6f6b6a),
          new Color(0x5c5c5c),
          new Color(0xb8b8b8),
          new Color(0x000000),
          0.32,
          0.84);

  /** Paper is the land; ink goes to lines. */
  static final GroundColours PRINT =
      new GroundColours(
          new Color(0xffffff),
          new Color(0xf2f2f1),
          new Color(0xe4dfe0),
          new Color(0xdfe8ee),
          new Color(0x8fa3b0),
          new Color(0x8da2af),
          new Color(0x6f666b),
          new Color(0xffffff),
          new Color(0xa09a97),
          new Color(0xb8b8b8),
          new Color(0xffffff),
          new Color(0x6a6561),
          0,
          0.42);
}
