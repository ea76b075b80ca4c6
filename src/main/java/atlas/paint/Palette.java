package atlas.paint;

import atlas.status.Status;
import atlas.view.Theme;
import java.awt.Color;

/**
 * The colours of all that lies on the ground. Those of the statuses are Okabe and Ito's, told apart
 * by nearly everybody, and the same in both themes.
 *
 * @param ink of site labels, date and legend
 * @param quietInk of captions and notes
 * @param country ink of country names
 * @param governorate ink of governorate names
 * @param town ink and dot of towns
 * @param water ink of names of lakes and rivers
 * @param halo around text, near the colour of the land
 * @param panel behind the legend
 * @param panelEdge its edge
 * @param leader from a moved mark or label to its point
 * @param selection ring of the selected sites
 * @param change halo of the sites that have just changed
 * @param outline of every mark, dark
 * @param casing around the outline, white
 */
public record Palette(
    Color ink,
    Color quietInk,
    Color country,
    Color governorate,
    Color town,
    Color water,
    Color halo,
    Color panel,
    Color panelEdge,
    Color leader,
    Color selection,
    Color change,
    Color outline,
    Color casing) {

  private static final Color DARK_OUTLINE = new Color(0x161616);
  private static final Color WHITE = new Color(0xffffff);

  private static final Palette LIGHT =
      new Palette(
          new Color(0x1b1b1d),
          new Color(0x4c4843),
          new Color(0x5b554f),
          new Color(0x615a53),
          new Color(0x45403b),
          new Color(0x2a5470),
          new Color(0xf7f3eb),
          new Color(0xfdfcf9),
          new Color(0xcfc9be),
          new Color(0x2b2b2d),
          new Color(0x1d5fbf),
          new Color(0x1d5fbf),
          DARK_OUTLINE,
          WHITE);

  private static final Palette DARK =
      new Palette(
          new Color(0xf4f4f2),
          new Color(0xc4c2be),
          new Color(0xb8b5b0),
          new Color(0xb5b2ad),
          new Color(0xc8c5c0),
          new Color(0x93b7cd),
          new Color(0x232426),
          new Color(0x1f2023),
          new Color(0x4a4b4e),
          new Color(0xe6e6e4),
          new Color(0x6ea8ff),
          new Color(0x6ea8ff),
          DARK_OUTLINE,
          WHITE);

  private static final Palette PRINT =
      new Palette(
          new Color(0x111111),
          new Color(0x3f3f3f),
          new Color(0x4e4b48),
          new Color(0x55514d),
          new Color(0x333333),
          new Color(0x2a5470),
          WHITE,
          WHITE,
          new Color(0xb5b5b5),
          new Color(0x222222),
          new Color(0x1d5fbf),
          new Color(0x1d5fbf),
          DARK_OUTLINE,
          WHITE);

  /** The colours of a theme. */
  public static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case PRINT -> PRINT;
    };
  }

  /** The colour of a status. */
  public static Color of(Status status) {
    return switch (status) {
      case COALITION -> VERMILLION;
      case AGREED -> ORANGE;
      case OVERDUE -> REDDISH_PURPLE;
      case TRANSFERRED -> SKY_BLUE;
      case HANDED_OVER -> BLUE;
      case CLOSED -> GREY;
      case UNKNOWN -> WHITE;
    };
  }

  private static final Color VERMILLION = new Color(0xD55E00);
  private static final Color ORANGE = new Color(0xE69F00);
  private static final Color REDDISH_PURPLE = new Color(0xCC79A7);
  private static final Color SKY_BLUE = new Color(0x56B4E9);
  private static final Color BLUE = new Color(0x0072B2);
  private static final Color GREY = new Color(0x666666);

  /** The colour of a letter on a status' colour: dark or white, whichever stands out more. */
  static Color letterOn(Status status) {
    Color ground = of(status);
    return contrast(DARK_OUTLINE, ground) >= contrast(WHITE, ground) ? DARK_OUTLINE : WHITE;
  }

  /** The ink of text on the map or of furniture. */
  Color ink(TextStyle style) {
    return switch (style) {
      case COUNTRY -> country;
      case GOVERNORATE -> governorate;
      case WATER -> water;
      case SMALL_TOWN, TOWN -> town;
      case CAPTION, SCALE, NOTE -> quietInk;
      case SITE, TITLE, DATE, LEGEND, LEGEND_COUNT -> ink;
      case LETTER, COUNT -> outline;
    };
  }

  /** The contrast of two opaque colours by WCAG 2.2, from 1 to 21. */
  static double contrast(Color a, Color b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** The colour with another opacity, 0 to 1. */
  static Color withOpacity(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }
}
