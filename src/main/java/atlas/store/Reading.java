package atlas.store;

import atlas.model.Facts;
import atlas.model.Problem;
import java.util.List;

/**
 * What was read: the facts that hold, and what was left out.
 *
 * @param facts every row that is right
 * @param problems one for each row or file that is not
 */
public record Reading(Facts facts, List<Problem> problems) {

  /** Copies the problems. */
  public Reading {
    problems = List.copyOf(problems);
  }
}
