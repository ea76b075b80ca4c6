package atlas.store;

/** What a window may do with its store, and if not all, why. */
public enum Access {
  /** It may read and change it. */
  FULL,
  /** Another window changes it; this one reads what that writes. */
  OTHER_WINDOW,
  /** The file or its folder can't be written. */
  READ_ONLY,
  /** There is no place for a store: the shipped facts are shown, and nothing is kept. */
  NO_PLACE
}
