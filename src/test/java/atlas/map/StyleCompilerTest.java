package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.data.DataUtilities;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.styling.StyleBuilder;
import org.junit.jupiter.api.Test;

class StyleCompilerTest {

  private static final StyleBuilder STYLES = new StyleBuilder();
  private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();
  private static final double ALWAYS = Double.POSITIVE_INFINITY;

  /** Features with ranks 1 to 5, and names a to e. */
  private final List<SimpleFeature> features =
      IntStream.rangeClosed(1, 5).mapToObj(StyleCompilerTest::feature).toList();

  private static SimpleFeature feature(int rank) {
    try {
      SimpleFeatureType type = DataUtilities.createType("river", "rank:Integer,name:String");
      return SimpleFeatureBuilder.build(
          type, new Object[] {rank, String.valueOf((char) ('a' + rank - 1))}, "river." + rank);
    } catch (org.geotools.feature.SchemaException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private List<String> compile(FeatureTypeStyle... parts) {
    Style style = STYLES.createStyle();
    style.featureTypeStyles().addAll(List.of(parts));
    return new StyleCompiler(style)
        .compile(features).steps().stream().map(StyleCompilerTest::tell).toList();
  }

  private static String tell(Recipe.Step step) {
    String symbol =
        step.symbol() instanceof Symbol.Line line
            ? "line %08x %s".formatted(line.argb(), line.width())
            : "fill %08x".formatted(((Symbol.Fill) step.symbol()).argb());
    return "%.0f to %.0f: %s for %s"
        .formatted(
            step.minDenominator(), step.maxDenominator(), symbol, Arrays.toString(step.features()));
  }

  private static FeatureTypeStyle part(Rule... rules) {
    return STYLES.createFeatureTypeStyle(null, rules);
  }

  private static Rule rule(Filter filter, double min, double max, Symbolizer... symbolizers) {
    Rule rule = STYLES.createRule(symbolizers);
    rule.setFilter(filter);
    rule.setMinScaleDenominator(min);
    rule.setMaxScaleDenominator(max);
    return rule;
  }

  private static Rule otherwise(double min, double max, Symbolizer symbolizer) {
    Rule rule = rule(null, min, max, symbolizer);
    rule.setElseFilter(true);
    return rule;
  }

  private static Symbolizer line(Color colour, double width) {
    return STYLES.createLineSymbolizer(colour, width);
  }

  private static Filter rankBelow(int rank) {
    return FILTERS.less(FILTERS.property("rank"), FILTERS.literal(rank));
  }

  @Test
  void aRuleIsDrawnForWhatItsFilterAcceptsWithinItsScales() {
    assertThat(
            compile(
                part(
                    rule(rankBelow(3), 0, 1_000, line(Color.BLUE, 2)),
                    rule(rankBelow(2), 1_000, 5_000, line(Color.BLUE, 1)),
                    rule(rankBelow(1), 0, 5_000, line(Color.RED, 1)))))
        .containsExactly(
            "0 to 1000: line ff0000ff 2.0 for [0, 1]", //
            "1000 to 5000: line ff0000ff 1.0 for [0]");
  }

  @Test
  void partsAreDrawnOneAfterTheOtherAndSymbolizersWithinARule() {
    Symbolizer area =
        STYLES.createPolygonSymbolizer(
            STYLES.createStroke(Color.BLACK, 1, 0.5), STYLES.createFill(Color.GREEN, 0.2));

    assertThat(
            compile(
                part(rule(rankBelow(2), 0, ALWAYS, line(Color.WHITE, 3), area)),
                part(rule(rankBelow(3), 0, ALWAYS, line(Color.BLUE, 1)))))
        .containsExactly(
            "0 to Infinity: line ffffffff 3.0 for [0]",
            "0 to Infinity: fill 3300ff00 for [0]",
            "0 to Infinity: line 80000000 1.0 for [0]",
            "0 to Infinity: line ff0000ff 1.0 for [0, 1]");
  }

  @Test
  void anElseRuleTakesWhatTheOthersLeaveAtEachScale() {
    assertThat(
            compile(
                part(
                    rule(rankBelow(3), 100, 1_000, line(Color.BLUE, 2)),
                    rule(rankBelow(5), 500, 2_000, line(Color.BLUE, 1)),
                    otherwise(0, 2_000, line(Color.RED, 1)))))
        .containsExactly(
            "100 to 1000: line ff0000ff 2.0 for [0, 1]",
            "500 to 2000: line ff0000ff 1.0 for [0, 1, 2, 3]",
            "0 to 100: line ffff0000 1.0 for [0, 1, 2, 3, 4]",
            "100 to 500: line ffff0000 1.0 for [2, 3, 4]",
            "500 to 1000: line ffff0000 1.0 for [4]",
            "1000 to 2000: line ffff0000 1.0 for [4]");
  }

  @Test
  void expressionsMayUseAttributes() {
    Stroke stroke =
        STYLES.createStroke(
            FILTERS.literal("#102030"),
            FILTERS.divide(
                FILTERS.literal(6),
                FILTERS.function("min", FILTERS.property("rank"), FILTERS.literal(3))));

    assertThat(compile(part(rule(null, 0, ALWAYS, STYLES.createLineSymbolizer(stroke)))))
        .containsExactly(
            "0 to Infinity: line ff102030 6.0 for [0]",
            "0 to Infinity: line ff102030 3.0 for [1]",
            "0 to Infinity: line ff102030 2.0 for [2, 3, 4]");
  }

  @Test
  void penIsTakenOver() {
    Stroke stroke = STYLES.createStroke(Color.BLACK, 1.5, new float[] {4, 2});
    stroke.setLineCap(FILTERS.literal("round"));
    stroke.setLineJoin(FILTERS.literal("bevel"));
    stroke.setDashOffset(FILTERS.literal(3));

    Symbol symbol = only(STYLES.createLineSymbolizer(stroke));

    assertThat(symbol)
        .isEqualTo(
            new Symbol.Line(
                0xff000000,
                1.5f,
                List.of(4f, 2f),
                3,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_BEVEL));
  }

  @Test
  void markIsTakenOver() {
    Symbolizer symbolizer =
        STYLES.createPointSymbolizer(
            STYLES.createGraphic(
                null, STYLES.createMark("triangle", Color.RED, Color.BLACK, 2), null, 1, 9, 45));

    Symbol.Mark mark = (Symbol.Mark) only(symbolizer);

    assertThat(mark.shape()).isEqualTo(MarkShape.TRIANGLE);
    assertThat(mark.size()).isEqualTo(9);
    assertThat(mark.rotation()).isEqualTo(45);
    assertThat(mark.fill()).isEqualTo(Optional.of(new Symbol.Fill(0xffff0000)));
    assertThat(mark.outline().orElseThrow().width()).isEqualTo(2);
  }

  @Test
  void textIsTakenOver() {
    TextSymbolizer symbolizer =
        STYLES.createTextSymbolizer(
            STYLES.createFill(Color.BLACK),
            new org.geotools.api.style.Font[] {STYLES.createFont("Serif", false, true, 12)},
            STYLES.createHalo(Color.WHITE, 2),
            FILTERS.property("name"),
            STYLES.createPointPlacement(0.5, 0, 0, 4, 0),
            null);

    assertThat(only(symbolizer))
        .isEqualTo(
            new Symbol.Text(
                "a", "Serif", java.awt.Font.BOLD, 12, 0xff000000, 0xffffffff, 2, 0.5f, 0, 0, 4));
  }

  @Test
  void refusesWhatIsNotForFeatures() {
    assertThatThrownBy(() -> only(STYLES.createRasterSymbolizer()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not for features");
  }

  private Symbol only(Symbolizer symbolizer) {
    return new StyleCompiler(STYLES.createStyle(symbolizer))
        .compile(features.subList(0, 1))
        .steps()
        .get(0)
        .symbol();
  }
}
