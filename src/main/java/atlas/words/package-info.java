/**
 * What the program says: words, dates and sentences in English and Arabic, and the dates that a
 * person types.
 *
 * <p>Screen, picture and terminal say the same sentence, so it is made here and nowhere else. Days
 * come in half-open ranges and go out closed, "through 31 Mar"; the conversion is here alone. The
 * texts are in {@code en.properties} and {@code ar.properties}, which have the same keys; see
 * {@link atlas.words.Words} for how they are written. Uses the core only; no method takes or
 * returns null.
 */
package atlas.words;
