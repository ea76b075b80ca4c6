package atlas.view;

/** How well a name fits what was searched for, the best first. */
public enum Match {
  /** The whole name. */
  EXACT,
  /** The name begins with it. */
  PREFIX,
  /** A word in the name begins with it. */
  WORD_PREFIX,
  /** The name has it somewhere. */
  SUBSTRING,
  /** Its words begin words of several names, or of the governorate, in any order. */
  ALL_WORDS,
  /** One letter is wrong, missing, too many or swapped. */
  TYPO
}
