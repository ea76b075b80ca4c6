package atlas.ui.timebar;

import atlas.app.TextSize;

/**
 * The rows of the bar's strips, in pixels: what holds text grows with it, the room around text
 * doesn't.
 *
 * @param text how large the bar's text is
 */
record BarRows(TextSize text) {

  /** The bar's letters at the usual size of text. */
  private static final double LETTERS = 11;

  private static final double OVERVIEW_LETTERS = 10;
  private static final double COUNT_LETTERS = 9.5;

  /** How much of what is pointed at grows with the text. */
  private static final double HALF = 0.5;

  /** Room around letters, and the row of letters that are {@code usual} pixels high with it. */
  private double row(double around, double usual) {
    return around + text.of(usual);
  }

  private double halfway(double usual) {
    return Math.rint(usual * (1 + HALF * (text.scale() - 1)));
  }

  /** The size of the letters. */
  double letters() {
    return LETTERS * text.scale();
  }

  /** The size of the letters of the upper strip. */
  double overviewLetters() {
    return OVERVIEW_LETTERS * text.scale();
  }

  /** The size of the letters that tell how many ticks stand on one another. */
  double countLetters() {
    return COUNT_LETTERS * text.scale();
  }

  // ---- the lower strip, from its top

  /** The date flag's row. */
  double flagHeight() {
    return row(7, 16);
  }

  /** The wider story's row. */
  double contextHeight() {
    return row(5, 13);
  }

  /** Where counts and ticks begin. */
  double plotTop() {
    return flagHeight() + contextHeight();
  }

  double plotHeight() {
    return row(48, 20);
  }

  double plotFoot() {
    return plotTop() + plotHeight();
  }

  /** The axis, which is the ruler for the play range. */
  double axisHeight() {
    return row(8, 12);
  }

  double height() {
    return plotFoot() + axisHeight();
  }

  /** How wide a tick is. */
  double tickWidth() {
    return halfway(8);
  }

  /** From a tick to the next, where there is room; a name stands beside it. */
  double tickPitch() {
    return text.of(11);
  }

  /** The number over a stack of ticks. */
  double countHeight() {
    return text.of(11);
  }

  /** How wide the sign of an event of the wider story is. */
  double signWidth() {
    return halfway(9);
  }

  // ---- the upper strip

  /** Where the lines of events end and the years begin, from the top. */
  double overviewTicksFoot() {
    return 13;
  }

  double overviewHeight() {
    return overviewTicksFoot() + text.of(13);
  }

  // ---- the chart of troop figures

  double strengthHeight() {
    return halfway(58);
  }
}
