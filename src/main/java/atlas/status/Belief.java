package atlas.status;

import atlas.model.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which sources are believed.
 *
 * @param knownBy the day up to which they may have been published; empty for "now", all of them
 * @param account whose reports alone are believed; empty for everybody's
 */
public record Belief(Optional<LocalDate> knownBy, Optional<Account> account) {

  /** Everybody's reports, as known now. */
  public static final Belief NOW = new Belief(Optional.empty(), Optional.empty());

  /** The same account, as known by a day. */
  public Belief asKnownBy(LocalDate day) {
    return new Belief(Optional.of(day), account);
  }

  /** The same account, as known now. */
  public Belief asKnownNow() {
    return new Belief(Optional.empty(), account);
  }

  /** The same known-by, from one account's reports or, if empty, from everybody's. */
  public Belief withAccount(Optional<Account> account) {
    return new Belief(knownBy, account);
  }

  /** Whether a source is believed. */
  public boolean includes(Source source) {
    return knownBy.map(source::isKnownBy).orElse(true)
        && account.map(a -> a.includes(source)).orElse(true);
  }
}
