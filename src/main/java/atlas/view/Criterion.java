package atlas.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a filter can ask for, in the order in which it is told. */
public enum Criterion {
  STATUS(f -> f.withStatuses(Set.of())),
  REGION(f -> f.withRegions(Set.of())),
  GOVERNORATE(f -> f.withGovernorates(Set.of())),
  KIND(f -> f.withKinds(Set.of())),
  PRECISION(f -> f.withPrecisions(Set.of())),
  EVENT(f -> f.withEvents(e -> e.withTypes(Set.of()))),
  PARTY(f -> f.withEvents(e -> e.withParties(Set.of()))),
  DAYS(f -> f.withEvents(e -> e.withDays(Optional.empty()))),
  PUBLISHER(f -> f.withEvents(e -> e.withPublishers(Set.of()))),
  SOURCE(f -> f.withEvents(e -> e.withSources(Set.of()))),
  EXPRESSION(f -> f.withExpression(Optional.empty()));

  private final UnaryOperator<Filter> without;

  Criterion(UnaryOperator<Filter> without) {
    this.without = without;
  }

  /** The same filter, that asks for no such thing. */
  public Filter without(Filter filter) {
    return without.apply(filter);
  }

  /** Whether a filter asks for such a thing. */
  public boolean isAskedBy(Filter filter) {
    return !without(filter).equals(filter);
  }

  /** What a filter asks for, in order. */
  public static List<Criterion> of(Filter filter) {
    return Arrays.stream(values()).filter(c -> c.isAskedBy(filter)).toList();
  }
}
