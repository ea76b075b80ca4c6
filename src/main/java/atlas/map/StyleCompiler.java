package atlas.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/**
 * Works a GeoTools style out for features: filters and expressions are asked once for each, and
 * what comes of it is a plain {@link Recipe}.
 *
 * <p>Each symbolizer of a rule is drawn for all its features before the next one, as if it had a
 * feature type style of its own. Expressions may use attributes. Not followed: graphic fills and
 * strokes, external graphics, offsets of lines, units other than pixels.
 */
final class StyleCompiler {

  private final Style style;

  StyleCompiler(Style style) {
    this.style = style;
  }

  /**
   * The recipe for these features, which it knows by their place in the list.
   *
   * @throws IllegalArgumentException if the style has a symbolizer that is not for features
   */
  Recipe compile(List<SimpleFeature> features) {
    List<Recipe.Step> steps = new ArrayList<>();
    for (FeatureTypeStyle part : style.featureTypeStyles()) {
      for (Rule rule : part.rules()) {
        if (rule.isElseFilter()) {
          addElse(rule, part.rules(), features, steps);
        } else {
          Scales scales = new Scales(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator());
          add(rule, scales, i -> accepts(rule, features.get(i)), features, steps);
        }
      }
    }
    return new Recipe(steps);
  }

  private record Scales(double min, double max) {
    boolean overlaps(Rule rule) {
      return rule.getMinScaleDenominator() < max && min < rule.getMaxScaleDenominator();
    }
  }

  /**
   * An else rule takes what the others leave, and that changes with the scale: so it is taken apart
   * where one of them begins or ends.
   */
  private static void addElse(
      Rule rule, List<Rule> rules, List<SimpleFeature> features, List<Recipe.Step> steps) {
    TreeSet<Double> breaks = new TreeSet<>();
    for (Rule other : rules) {
      breaks.add(other.getMinScaleDenominator());
      breaks.add(other.getMaxScaleDenominator());
    }
    List<Double> inside =
        new ArrayList<>(
            breaks.subSet(
                rule.getMinScaleDenominator(), true, rule.getMaxScaleDenominator(), true));
    for (int i = 0; i + 1 < inside.size(); i++) {
      Scales scales = new Scales(inside.get(i), inside.get(i + 1));
      List<Rule> rivals =
          rules.stream().filter(r -> !r.isElseFilter() && scales.overlaps(r)).toList();
      add(
          rule,
          scales,
          f -> rivals.stream().noneMatch(rival -> accepts(rival, features.get(f))),
          features,
          steps);
    }
  }

  private static boolean accepts(Rule rule, SimpleFeature feature) {
    return rule.getFilter() == null || rule.getFilter().evaluate(feature);
  }

  private static void add(
      Rule rule,
      Scales scales,
      IntPredicate accepted,
      List<SimpleFeature> features,
      List<Recipe.Step> steps) {
    int[] chosen = IntStream.range(0, features.size()).filter(accepted).toArray();
    for (Symbolizer symbolizer : rule.symbolizers()) {
      // Expressions may give features different symbols: a step for each, in order of appearance.
      List<Map<Symbol, List<Integer>>> passes = new ArrayList<>();
      for (int feature : chosen) {
        List<Symbol> symbols = symbols(symbolizer, features.get(feature));
        for (int pass = 0; pass < symbols.size(); pass++) {
          if (pass == passes.size()) {
            passes.add(new LinkedHashMap<>());
          }
          passes
              .get(pass)
              .computeIfAbsent(symbols.get(pass), any -> new ArrayList<>())
              .add(feature);
        }
      }
      for (Map<Symbol, List<Integer>> pass : passes) {
        pass.forEach(
            (symbol, members) ->
                steps.add(
                    new Recipe.Step(
                        scales.min(),
                        scales.max(),
                        symbol,
                        members.stream().mapToInt(Integer::intValue).toArray())));
      }
    }
  }

  private static List<Symbol> symbols(Symbolizer symbolizer, SimpleFeature feature) {
    Values values = new Values(feature);
    if (symbolizer instanceof PolygonSymbolizer polygon) {
      List<Symbol> symbols = new ArrayList<>();
      values.fill(polygon.getFill()).ifPresent(symbols::add);
      values.line(polygon.getStroke()).ifPresent(symbols::add);
      return symbols;
    }
    if (symbolizer instanceof LineSymbolizer line) {
      return values.line(line.getStroke()).<List<Symbol>>map(List::of).orElse(List.of());
    }
    if (symbolizer instanceof PointSymbolizer point) {
      return values.mark(point.getGraphic()).<List<Symbol>>map(List::of).orElse(List.of());
    }
    if (symbolizer instanceof TextSymbolizer text) {
      return values.text(text).<List<Symbol>>map(List::of).orElse(List.of());
    }
    throw new IllegalArgumentException("Not for features: " + symbolizer);
  }

  /** The values of a style's expressions for one feature; the standard's defaults where unset. */
  private record Values(SimpleFeature feature) {

    Optional<Symbol.Fill> fill(Fill fill) {
      return Optional.ofNullable(fill)
          .map(f -> new Symbol.Fill(argb(f.getColor(), Color.GRAY, f.getOpacity())));
    }

    Optional<Symbol.Line> line(Stroke stroke) {
      if (stroke == null) {
        return Optional.empty();
      }
      List<Float> dash = new ArrayList<>();
      if (stroke.dashArray() != null) {
        stroke.dashArray().forEach(length -> dash.add(number(length, 0)));
      }
      return Optional.of(
          new Symbol.Line(
              argb(stroke.getColor(), Color.BLACK, stroke.getOpacity()),
              number(stroke.getWidth(), 1),
              dash,
              number(stroke.getDashOffset(), 0),
              cap(word(stroke.getLineCap(), "butt")),
              join(word(stroke.getLineJoin(), "mitre"))));
    }

    Optional<Symbol.Mark> mark(Graphic graphic) {
      if (graphic == null) {
        return Optional.empty();
      }
      return graphic.graphicalSymbols().stream()
          .filter(Mark.class::isInstance)
          .map(Mark.class::cast)
          .findFirst()
          .map(
              mark ->
                  new Symbol.Mark(
                      MarkShape.of(word(mark.getWellKnownName(), "square")),
                      number(graphic.getSize(), 6),
                      number(graphic.getRotation(), 0),
                      fill(mark.getFill()),
                      line(mark.getStroke())));
    }

    Optional<Symbol.Text> text(TextSymbolizer symbolizer) {
      String label = word(symbolizer.getLabel(), "");
      if (label.isBlank()) {
        return Optional.empty();
      }
      org.geotools.api.style.Font font = symbolizer.getFont();
      boolean bold = font != null && word(font.getWeight(), "normal").equalsIgnoreCase("bold");
      boolean italic = font != null && !word(font.getStyle(), "normal").equalsIgnoreCase("normal");
      Optional<Symbol.Fill> halo =
          Optional.ofNullable(symbolizer.getHalo()).flatMap(h -> fill(h.getFill()));
      Placement placement = placement(symbolizer);
      return Optional.of(
          new Symbol.Text(
              label,
              font == null || font.getFamily().isEmpty()
                  ? Font.SANS_SERIF
                  : word(font.getFamily().get(0), Font.SANS_SERIF),
              (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0),
              font == null ? 10 : number(font.getSize(), 10),
              fill(symbolizer.getFill()).map(Symbol.Fill::argb).orElse(0xff000000),
              halo.map(Symbol.Fill::argb).orElse(0),
              halo.isPresent() ? number(symbolizer.getHalo().getRadius(), 1) : 0,
              placement.anchorX(),
              placement.anchorY(),
              placement.dx(),
              placement.dy()));
    }

    private record Placement(float anchorX, float anchorY, float dx, float dy) {}

    private Placement placement(TextSymbolizer symbolizer) {
      if (!(symbolizer.getLabelPlacement() instanceof PointPlacement placement)) {
        return new Placement(0, 0.5f, 0, 0);
      }
      var anchor = placement.getAnchorPoint();
      var shift = placement.getDisplacement();
      return new Placement(
          anchor == null ? 0 : number(anchor.getAnchorPointX(), 0),
          anchor == null ? 0.5f : number(anchor.getAnchorPointY(), 0.5f),
          shift == null ? 0 : number(shift.getDisplacementX(), 0),
          shift == null ? 0 : number(shift.getDisplacementY(), 0));
    }

    private int argb(Expression colour, Color otherwise, Expression opacity) {
      Color value = colour == null ? null : colour.evaluate(feature, Color.class);
      int rgb = (value == null ? otherwise : value).getRGB() & 0xffffff;
      return Math.round(255 * Math.max(0, Math.min(1, number(opacity, 1)))) << 24 | rgb;
    }

    private float number(Expression expression, float otherwise) {
      Float value = expression == null ? null : expression.evaluate(feature, Float.class);
      return value == null || !Float.isFinite(value) ? otherwise : value;
    }

    private String word(Expression expression, String otherwise) {
      String value = expression == null ? null : expression.evaluate(feature, String.class);
      return value == null ? otherwise : value;
    }

    private static int cap(String name) {
      return switch (name) {
        case "round" -> BasicStroke.CAP_ROUND;
        case "square" -> BasicStroke.CAP_SQUARE;
        default -> BasicStroke.CAP_BUTT;
      };
    }

    private static int join(String name) {
      return switch (name) {
        case "round" -> BasicStroke.JOIN_ROUND;
        case "bevel" -> BasicStroke.JOIN_BEVEL;
        default -> BasicStroke.JOIN_MITER;
      };
    }
  }
}
