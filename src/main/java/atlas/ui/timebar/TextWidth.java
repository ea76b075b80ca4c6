package atlas.ui.timebar;

/** How wide texts are, in pixels. */
@FunctionalInterface
interface TextWidth {

  /** The width of a text in the bar's font. */
  double of(String text);
}
