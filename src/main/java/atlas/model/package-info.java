/**
 * The facts: sites, dated events, the reports that tell of them, the sources they stand in.
 *
 * <p>Immutable values whose constructors refuse nonsense and copy their lists. No method takes or
 * returns null; what may be missing is an {@link java.util.Optional} or an empty text. Uses {@code
 * atlas.time} only.
 *
 * <p>Events and reports, of which there may be a million, are kept as columns; the records that
 * callers see are made when they are asked for.
 */
package atlas.model;
