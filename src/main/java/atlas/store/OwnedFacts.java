package atlas.store;

import atlas.model.Facts;
import java.util.function.Predicate;

/**
 * Facts, and which of their rows are the person's own.
 *
 * @param facts shipped and own rows together
 * @param isOwn whether the person wrote, changed or imported a row; all others are shipped
 */
record OwnedFacts(Facts facts, Predicate<Object> isOwn) {

  /** Facts that came with the program. */
  static OwnedFacts shipped(Facts facts) {
    return new OwnedFacts(facts, row -> false);
  }

  /** Facts that are the person's, all of them. */
  static OwnedFacts own(Facts facts) {
    return new OwnedFacts(facts, row -> true);
  }

  Origin originOf(Object row) {
    return isOwn.test(row) ? Origin.USER : Origin.SHIPPED;
  }
}
