package atlas.words;

/** The forms of a counted noun, by the names that CLDR and the message texts give them. */
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER
}
