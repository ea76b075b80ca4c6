package atlas.model;

import atlas.time.Edtf;

/**
 * What one source says of one event.
 *
 * @param id unique
 * @param eventId the event it tells of
 * @param sourceId the source that tells it
 * @param date when the event happened or, for a deadline, is due, by this source
 * @param isPreferred whether this date is to be shown; at most one report of an event
 * @param summary in our own words
 */
public record Report(
    String id, String eventId, String sourceId, Edtf date, boolean isPreferred, String summary)
    implements Fact {

  /** The same, but not the one whose date is to be shown. */
  public Report notPreferred() {
    return new Report(id, eventId, sourceId, date, false, summary);
  }
}
