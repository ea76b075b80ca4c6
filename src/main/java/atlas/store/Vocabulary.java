package atlas.store;

import atlas.model.EventType;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.SiteKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that may stand in a column, and what each means. */
final class Vocabulary<T> {

  static final Vocabulary<SiteKind> KINDS = new Vocabulary<>(SiteKind.values(), SiteKind::word);
  static final Vocabulary<Region> REGIONS = new Vocabulary<>(Region.values(), Region::word);
  static final Vocabulary<EventType> TYPES = new Vocabulary<>(EventType.values(), EventType::word);
  static final Vocabulary<Scope> EXTENTS = new Vocabulary<>(Scope.values(), Scope::word);
  static final Vocabulary<Side> SIDES = new Vocabulary<>(Side.values(), Side::word);
  static final Vocabulary<LocationBasis> BASES =
      new Vocabulary<>(LocationBasis.values(), LocationBasis::word);

  /** Stands for a site without a point, beside the words of {@link #BASES}. */
  static final String NO_BASIS = "none";

  private final Map<String, T> meanings = new LinkedHashMap<>();

  private Vocabulary(T[] values, Function<T, String> word) {
    for (T value : values) {
      meanings.put(word.apply(value), value);
    }
  }

  /** What the word means, if it is one of these. */
  Optional<T> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** All words, in the order of the data. */
  Collection<String> words() {
    return meanings.keySet();
  }
}
