package atlas.model;

import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication.
 *
 * @param id unique
 * @param publisher who published it
 * @param title its title, in its own language
 * @param url where it was read; may be empty
 * @param published when, as closely as was seen; empty where it carries no date
 * @param side whose account the publisher gives
 */
public record Source(
    String id, String publisher, String title, String url, Optional<Edtf> published, Side side)
    implements Fact {

  /**
   * The day from which the source counts as known: the last day of its date, as a month may mean
   * any of its days. Empty for an undated source, which counts always.
   */
  public Optional<LocalDate> countsFrom() {
    return published.map(Edtf::last);
  }

  /** Whether it was published on or before the day, or carries no date. */
  public boolean isKnownBy(LocalDate day) {
    return countsFrom().map(from -> !from.isAfter(day)).orElse(true);
  }
}
