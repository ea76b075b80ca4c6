package atlas.status;

/** A rule of the fold that can decide a status; see {@code data/README.md}. */
public enum Rule {
  /** A return makes the site coalition. */
  RETURN("return", 4),
  /** The withdrawal of a part tells that the others were there. */
  PRESENCE("presence", 7),
  /** An event that is still to come tells that the coalition was there before. */
  IMPLIED("implied", 7),
  /** What was announced or promised makes the site agreed. */
  PROMISE("promise", 6),
  /** All that was promised is past due. */
  OVERDUE("overdue", 6),
  /** A part was handed over. */
  PART("part", 5),
  /** The whole was handed over, and troops are still to leave. */
  DEPARTURE("departure", 5),
  /** The whole was handed over. */
  HANDOVER("handover", 5),
  /** All troops left, and nobody was handed the site. */
  WITHDRAWAL("withdrawal", 5),
  /** Nothing is known by the day. */
  NOTHING("nothing", 7),
  /** Uncertain dates let several statuses hold. */
  UNCERTAIN("uncertain", 8),
  /** Of places that are not named nobody can tell. */
  NOT_NAMED("not-named", 9);

  private final String id;
  private final int number;

  Rule(String id, int number) {
    this.id = id;
    this.number = number;
  }

  /** What files and commands call it; never changes. */
  public String id() {
    return id;
  }

  /** Its number in {@code data/README.md}. */
  public int number() {
    return number;
  }
}
