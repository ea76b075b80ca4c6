package atlas.model;

import atlas.time.Edtf;

/**
 * An event of the wider story, of no single site.
 *
 * @param id unique
 * @param date when
 * @param title a few words
 * @param summary in our own words
 * @param sourceId the source that tells it
 * @param isChecked whether the text was read at its address
 */
public record ContextEvent(
    String id, Edtf date, String title, String summary, String sourceId, boolean isChecked)
    implements Fact {}
