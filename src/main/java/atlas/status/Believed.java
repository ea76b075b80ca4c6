package atlas.status;

import atlas.model.Facts;

/** Which of all sources are believed; each is asked once. */
final class Believed {

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Facts facts;
  private final Belief belief;

  /** 0 for those that were not asked yet; threads may ask twice, and get the same answer. */
  private final byte[] answers;

  Believed(Facts facts, Belief belief) {
    this.facts = facts;
    this.belief = belief;
    this.answers = new byte[facts.sources().size()];
  }

  /** Whether a source is believed, by its place in the facts. */
  boolean includes(int source) {
    if (answers[source] == 0) {
      answers[source] = belief.includes(facts.sources().get(source)) ? YES : NO;
    }
    return answers[source] == YES;
  }
}
