package atlas.view;

/**
 * What letters and pairs of neighbouring letters a text has, each as a bit, of which several share
 * one: tells at a glance that a text is not in another, though not that it is.
 *
 * @param letters a bit for each letter
 * @param pairs a bit for each pair
 */
record Trace(long letters, long pairs) {

  /** A mistake of one letter parts at most so many pairs: two letters that are swapped, three. */
  static final int PAIRS_OF_A_TYPO = 3;

  /** An odd number far from small factors, which spreads neighbouring pairs over the bits. */
  private static final int SPREAD = 0x9E3779B1;

  private static final int TO_SIX_BITS = 26;

  /** The trace of a text. */
  static Trace of(String text) {
    long letters = 0;
    long pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
      if (i > 0) {
        int pair = text.charAt(i - 1) * 31 + text.charAt(i);
        pairs |= 1L << (pair * SPREAD >>> TO_SIX_BITS);
      }
    }
    return new Trace(letters, pairs);
  }

  /** The trace of either text. */
  Trace or(Trace other) {
    return new Trace(letters | other.letters, pairs | other.pairs);
  }

  /** Whether a text of these letters and pairs may have all of this one. */
  boolean mayBeIn(long ownLetters, long ownPairs) {
    return (letters & ~ownLetters) == 0 && (pairs & ~ownPairs) == 0;
  }

  /** Whether a text of these letters and pairs may have this one but for one letter. */
  boolean mayNearlyBeIn(long ownLetters, long ownPairs) {
    return Long.bitCount(letters & ~ownLetters) <= 1
        && Long.bitCount(pairs & ~ownPairs) <= PAIRS_OF_A_TYPO;
  }
}
