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
  TYPO;

  /** Whether what was typed is how the name, or a word in it, begins: likely what is meant. */
  public boolean isOfBeginning() {
    return compareTo(WORD_PREFIX) <= 0;
  }
}
