package atlas.map;

import atlas.view.Theme;
import java.awt.Color;
import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.styling.StyleBuilder;

/**
 * How the base map looks: a GeoTools style for each plate, in an edition for each theme.
 *
 * <p>It is the ground, not the figure. Every colour has a saturation below 20 % (hue, saturation,
 * brightness), Iraq stands out from its neighbours by lightness alone, and nothing is as dark or as
 * bright as a mark. The build works these styles out; the program draws what came of it.
 */
final class BasemapStyle {

  /** The rivers' scales, from the smallest: denominators at which the next class begins. */
  private static final double[] RIVER_SCALES = {
    Double.POSITIVE_INFINITY, 4_500_000, 3_000_000, 1_000_000, 350_000, 0
  };

  /** Widths in points by class of river, from the largest, and by class of scale; 0 is left out. */
  private static final double[][] RIVER_WIDTHS = {
    {1.0, 1.4, 1.8, 2.4, 3.4},
    {0.7, 0.9, 1.2, 1.7, 2.4},
    {0.5, 0.7, 0.9, 1.3, 1.8},
    {0, 0.45, 0.6, 0.9, 1.3},
  };

  /** The highest rank of each class of river. */
  private static final int[] RIVER_RANKS = {4, 6, 8, 99};

  /** Borders within the neighbouring countries are left out at smaller scales than this. */
  private static final double FOREIGN_PROVINCES = 1_600_000;

  /** Borders of governorates are heavier at larger scales than this. */
  private static final double NEAR = 1_000_000;

  private final StyleBuilder styles = new StyleBuilder();
  private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();
  private final GroundColours colours;

  private BasemapStyle(GroundColours colours) {
    this.colours = colours;
  }

  /** The style of a plate. */
  static Style of(Plate plate, Theme theme) {
    BasemapStyle style = new BasemapStyle(GroundColours.of(theme));
    return switch (plate) {
      case LAND -> style.land();
      case RIVERS -> style.rivers();
      case SEA -> style.sea();
      case COAST -> style.coast();
      case LAKES -> style.lakes();
      case GOVERNORATE_BORDERS -> style.governorateBorders();
      case COUNTRY_BORDERS -> style.countryBorders();
    };
  }

  /**
   * Iraq with a band along its border. The neighbours come last and cover the outer half of the
   * band, which spares a clip.
   */
  private Style land() {
    Filter iraq = is("id", "IQ");
    return style(
        layer(rule(iraq, fill(colours.iraq()))),
        layer(rule(iraq, band(colours.band(), 0.35, 13)), rule(iraq, band(colours.band(), 0.5, 6))),
        layer(rule(filters.not(iraq), fill(colours.neighbours()))));
  }

  private Style rivers() {
    FeatureTypeStyle layer = layer();
    for (int size = RIVER_RANKS.length - 1; size >= 0; size--) {
      int lowest = size == 0 ? 0 : RIVER_RANKS[size - 1] + 1;
      Filter ranks =
          filters.between(
              filters.property("rank"),
              filters.literal(lowest),
              filters.literal(RIVER_RANKS[size]));
      for (int scale = 0; scale < RIVER_WIDTHS[size].length; scale++) {
        double width = RIVER_WIDTHS[size][scale];
        if (width > 0) {
          Rule rule = rule(ranks, line(colours.river(), 1, width));
          rule.setMinScaleDenominator(RIVER_SCALES[scale + 1]);
          rule.setMaxScaleDenominator(RIVER_SCALES[scale]);
          layer.rules().add(rule);
        }
      }
    }
    return style(layer);
  }

  private Style sea() {
    return style(layer(rule(Filter.INCLUDE, fill(colours.water()))));
  }

  private Style coast() {
    return style(
        layer(
            rule(Filter.INCLUDE, band(colours.shore(), 0.25, 4)),
            rule(Filter.INCLUDE, line(colours.shore(), 1, 0.7))));
  }

  /** Marshes are drawn as half water: their edge is nowhere. */
  private Style lakes() {
    Filter marsh = filters.like(filters.property("name_en"), "*Marsh", "*", "?", "\\");
    Filter open = filters.not(marsh);
    return style(
        layer(
            rule(open, band(colours.shore(), 0.25, 3)),
            rule(
                marsh,
                styles.createPolygonSymbolizer(null, styles.createFill(colours.water(), 0.6))),
            rule(open, fill(colours.water())),
            rule(open, line(colours.shore(), 1, 0.6))));
  }

  private Style governorateBorders() {
    Filter own = is("between", "IQ");
    Rule abroad = rule(filters.not(own), dashed(colours.governorateBorder(), 0.5, 0.5, 1.2f, 2.4f));
    abroad.setMaxScaleDenominator(FOREIGN_PROVINCES);
    Rule far = rule(own, dashed(colours.governorateBorder(), 0.9, 0.75, 3.2f, 2.4f));
    far.setMinScaleDenominator(NEAR);
    Rule near = rule(own, dashed(colours.governorateBorder(), 1, 1, 4.5f, 3f));
    near.setMaxScaleDenominator(NEAR);
    return style(layer(abroad, far, near));
  }

  private Style countryBorders() {
    Filter own = filters.like(filters.property("between"), "*IQ*", "*", "?", "\\");
    Filter abroad = filters.not(own);
    return style(
        layer(rule(Filter.INCLUDE, band(colours.casing(), 0.5, 3))),
        layer(
            rule(abroad, line(colours.countryBorder(), 0.7, 0.8)),
            rule(own, line(colours.countryBorder(), 1, 1.2))));
  }

  private Filter is(String property, String value) {
    return filters.equals(filters.property(property), filters.literal(value));
  }

  private Rule rule(Filter filter, Symbolizer symbolizer) {
    Rule rule = styles.createRule(symbolizer);
    rule.setFilter(filter);
    return rule;
  }

  private FeatureTypeStyle layer(Rule... rules) {
    return styles.createFeatureTypeStyle(null, rules);
  }

  private Style style(FeatureTypeStyle... layers) {
    Style style = styles.createStyle();
    style.featureTypeStyles().addAll(List.of(layers));
    return style;
  }

  private Symbolizer fill(Color colour) {
    return styles.createPolygonSymbolizer(null, styles.createFill(colour));
  }

  /** A broad soft line under others, whose corners nobody sees: round ones take twice the time. */
  private LineSymbolizer band(Color colour, double opacity, double width) {
    Stroke stroke = styles.createStroke(colour, width, opacity);
    stroke.setLineJoin(filters.literal("bevel"));
    return styles.createLineSymbolizer(stroke);
  }

  private LineSymbolizer line(Color colour, double opacity, double width) {
    Stroke stroke = styles.createStroke(colour, width, opacity);
    stroke.setLineCap(filters.literal("round"));
    stroke.setLineJoin(filters.literal("round"));
    return styles.createLineSymbolizer(stroke);
  }

  private LineSymbolizer dashed(Color colour, double opacity, double width, float... dash) {
    Stroke stroke = styles.createStroke(colour, width, dash);
    stroke.setOpacity(filters.literal(opacity));
    stroke.setLineJoin(filters.literal("round"));
    return styles.createLineSymbolizer(stroke);
  }
}
