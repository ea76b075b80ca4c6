/**
 * What a site is on a date: the fold of its events into statuses, and the histories it gives.
 *
 * <p>The rules are numbered in {@code data/README.md}; code and tests name the numbers. Plain Java;
 * uses {@code atlas.time} and {@code atlas.model}. No method takes or returns null.
 */
package atlas.status;
