/**
 * Civil dates: uncertain dates as EDTF strings, half-open ranges of days, calendar steps.
 *
 * <p>Plain Java; no clock, no time zone. No method takes or returns null.
 */
package atlas.time;
