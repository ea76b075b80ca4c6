package atlas.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of some facts by sort and id, where many are looked up: {@link Facts#present} in bulk.
 */
public final class PresentRows {

  private final Facts facts;
  private final Map<Object, Fact> others = new HashMap<>();

  /** Of these facts. */
  public PresentRows(Facts facts) {
    this.facts = facts;
    // Of the other sorts the facts know the place of each id already.
    List.of(facts.reports(), facts.context(), facts.strength())
        .forEach(rows -> rows.forEach(row -> others.put(key(row), row)));
  }

  /** The row of the same sort and id, if there is one. */
  public Optional<Fact> of(Fact fact) {
    boolean isPlaced = fact instanceof Site || fact instanceof Event || fact instanceof Source;
    return isPlaced ? facts.present(fact) : Optional.ofNullable(others.get(key(fact)));
  }

  /** What tells a row from all others of any sort. */
  public static Object key(Fact fact) {
    return List.of(fact.getClass(), fact.id());
  }
}
