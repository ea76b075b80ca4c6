package atlas.map;

import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import atlas.view.SiteState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterVisitor;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.ExpressionVisitor;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.filter.AttributeExpressionImpl;
import org.geotools.filter.expression.ExpressionAbstract;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.geotools.util.Converters;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Makes of a filter over features one over {@link SiteState}, without a feature for each. */
final class SiteFilters extends DuplicatingFilterVisitor {

  /** Handed down to a day that is compared with a moment. */
  private static final Object AS_MOMENT = new Object();

  private static final Map<String, Double> METRES =
      Map.of(
          "meters", 1.0,
          "kilometers", 1000.0,
          "feet", 0.3048,
          "statute miles", 1609.344,
          "nautical miles", 1852.0);

  /** Reads an attribute from a site. */
  private static final class Read extends AttributeExpressionImpl {
    private final SiteAttribute attribute;
    private final boolean isMoment;

    Read(SiteAttribute attribute, boolean isMoment) {
      super(attribute.word());
      this.attribute = attribute;
      this.isMoment = isMoment;
    }

    @Override
    public Object evaluate(Object site) {
      Object value = attribute.of((SiteState) site);
      return isMoment && value != null
          ? Date.from(LocalDate.parse((String) value).atStartOfDay(ZoneOffset.UTC).toInstant())
          : value;
    }

    @Override
    public <T> T evaluate(Object site, Class<T> as) {
      Object value = evaluate(site);
      return as == null || value == null ? null : Converters.convert(value, as);
    }
  }

  /** Reckons with numbers; GeoTools takes twice as long for each operator more. */
  private static final class Reckoning extends ExpressionAbstract {
    private final Expression left;
    private final Expression right;
    private final DoubleBinaryOperator operator;

    Reckoning(Expression left, Expression right, DoubleBinaryOperator operator) {
      this.left = left;
      this.right = right;
      this.operator = operator;
    }

    @Override
    public Object evaluate(Object site) {
      Double a = left.evaluate(site, Double.class);
      Double b = right.evaluate(site, Double.class);
      return a == null || b == null ? null : operator.applyAsDouble(a, b);
    }

    @Override
    public <T> T evaluate(Object site, Class<T> as) {
      Object value = evaluate(site);
      return as == null || value == null ? null : Converters.convert(value, as);
    }

    @Override
    public Object accept(ExpressionVisitor visitor, Object extraData) {
      return this;
    }
  }

  /** A filter of ours. */
  @FunctionalInterface
  private interface Test extends Filter {
    @Override
    default Object accept(FilterVisitor visitor, Object extraData) {
      return this;
    }
  }

  @Override
  public Object visit(PropertyName name, Object extraData) {
    SiteAttribute attribute =
        SiteAttribute.ofWord(name.getPropertyName())
            .orElseThrow(
                () ->
                    new ExpressionException(
                        Mistake.UNKNOWN_ATTRIBUTE, 0, name.getPropertyName(), ""));
    boolean isMoment = extraData == AS_MOMENT && attribute.type() == SiteAttribute.Type.DAY;
    return new Read(attribute, isMoment);
  }

  @Override
  public Object visit(Function function, Object extraData) {
    if (!EcqlCheck.FUNCTIONS.contains(function.getName())) {
      throw new ExpressionException(Mistake.UNKNOWN_FUNCTION, 0, function.getName(), "");
    }
    return super.visit(function, extraData);
  }

  @Override
  public Object visit(Id filter, Object extraData) {
    return (Test) site -> filter.getIDs().contains(((SiteState) site).site().id());
  }

  /** Own wildcards: those of GeoTools are a regular expression, which can run for ever. */
  @Override
  public Object visit(PropertyIsLike like, Object extraData) {
    Expression of = visit(like.getExpression(), extraData);
    Wildcards wildcards = new Wildcards(like.getLiteral(), like.isMatchingCase());
    return (Test)
        site -> {
          String text = of.evaluate(site, String.class);
          return text != null && wildcards.match(text);
        };
  }

  // ---- numbers

  @Override
  public Object visit(Add add, Object extraData) {
    return reckoning(add, (a, b) -> a + b);
  }

  @Override
  public Object visit(Subtract subtract, Object extraData) {
    return reckoning(subtract, (a, b) -> a - b);
  }

  @Override
  public Object visit(Multiply multiply, Object extraData) {
    return reckoning(multiply, (a, b) -> a * b);
  }

  @Override
  public Object visit(Divide divide, Object extraData) {
    return reckoning(divide, (a, b) -> a / b);
  }

  private Expression reckoning(BinaryExpression of, DoubleBinaryOperator operator) {
    return new Reckoning(
        visit(of.getExpression1(), null), visit(of.getExpression2(), null), operator);
  }

  // ---- moments

  @Override
  public Object visit(After after, Object extraData) {
    return super.visit(after, AS_MOMENT);
  }

  @Override
  public Object visit(Before before, Object extraData) {
    return super.visit(before, AS_MOMENT);
  }

  @Override
  public Object visit(During during, Object extraData) {
    return super.visit(during, AS_MOMENT);
  }

  @Override
  public Object visit(TEquals equals, Object extraData) {
    return super.visit(equals, AS_MOMENT);
  }

  // ---- distances, in metres on the ellipsoid; those of GeoTools are in degrees

  @Override
  public Object visit(DWithin within, Object extraData) {
    return (Test) near(within, extraData, true)::test;
  }

  @Override
  public Object visit(Beyond beyond, Object extraData) {
    return (Test) near(beyond, extraData, false)::test;
  }

  private Predicate<Object> near(DistanceBufferOperator asked, Object extraData, boolean isWithin) {
    Expression first = visit(asked.getExpression1(), extraData);
    Expression second = visit(asked.getExpression2(), extraData);
    double metres = asked.getDistance() * METRES.getOrDefault(asked.getDistanceUnits(), Double.NaN);
    return site -> {
      Geometry a = first.evaluate(site, Geometry.class);
      Geometry b = second.evaluate(site, Geometry.class);
      return a != null && b != null && metres(a, b) <= metres == isWithin;
    };
  }

  /** The length between the nearest places of two geometries in degrees. */
  private static double metres(Geometry a, Geometry b) {
    double lat = a.getEnvelopeInternal().centre() == null ? 0 : a.getEnvelopeInternal().centre().y;
    double narrow = Math.max(1e-6, Math.cos(Math.toRadians(lat)));
    AffineTransformation toLocal = AffineTransformation.scaleInstance(narrow, 1);
    Coordinate[] nearest = DistanceOp.nearestPoints(toLocal.transform(a), toLocal.transform(b));
    return Geodesic.between(place(nearest[0], narrow), place(nearest[1], narrow)).metres();
  }

  private static Coordinates place(Coordinate local, double narrow) {
    return new Coordinates(local.x / narrow, local.y);
  }
}
