package atlas.status;

import atlas.time.DateRange;

/**
 * A run of days on which the same statuses are possible.
 *
 * @param days as long as nothing changes; unbounded where nothing earlier or later is known
 * @param statuses never empty
 */
public record Period(DateRange days, StatusSet statuses) {

  /** Whether one status alone is possible. */
  public boolean isCertain() {
    return statuses.isCertain();
  }
}
