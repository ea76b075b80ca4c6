package atlas.ui.parts;

import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/**
 * A text that breaks into lines, in either script.
 *
 * <p>Where JavaFX (21, on Linux) breaks a run of Arabic it paints the rest of the run on both
 * lines. Between two runs it breaks well, so each word is a run of its own here.
 */
public final class Prose extends TextFlow {

  /** After a space, and around a character that only sets a piece of text apart. */
  private static final Pattern BETWEEN_RUNS =
      Pattern.compile("(?<= )|(?<=[\\u2066-\\u2069])|(?=[\\u2066-\\u2069])");

  /** Heights by width, until the text changes; a layout asks for them again and again. */
  private final Map<Double, Double> heights = new HashMap<>();

  private String text = "";

  /** An empty text. */
  public Prose(String styleClass) {
    this("", styleClass);
  }

  /** A text in one style. */
  public Prose(String text, String styleClass) {
    getStyleClass().addAll("prose", styleClass);
    parentProperty().flatMap(Parent::effectiveNodeOrientationProperty).subscribe(around -> align());
    setAccessibleRole(AccessibleRole.TEXT);
    setText(text);
  }

  /** The text as a whole. */
  public String text() {
    return text;
  }

  /** Replaces the text. */
  public void setText(String replacement) {
    if (!replacement.equals(text)) {
      getChildren().clear();
      text = "";
      append(replacement, "plain");
    }
  }

  /** Adds words in a style of their own. */
  public void append(String words, String styleClass) {
    text += words;
    setAccessibleText(text);
    align();
    for (String piece : isArabic(words) ? BETWEEN_RUNS.split(words) : new String[] {words}) {
      Text run = new Text(piece);
      run.getStyleClass().add(isIsolate(piece) ? "isolate" : styleClass);
      getChildren().add(run);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.computeIfAbsent(width, w -> super.computePrefHeight(w));
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  public void requestLayout() {
    // The superclass' constructor calls it too, when there is nothing yet.
    if (heights != null) {
      heights.clear();
    }
    super.requestLayout();
  }

  /** Whether it is a character that only directs the text, which fonts draw as a gap. */
  private static boolean isIsolate(String piece) {
    return piece.length() == 1 && piece.charAt(0) >= '\u2066' && piece.charAt(0) <= '\u2069';
  }

  /** Reads in its own direction, but begins where the texts around it do. */
  private void align() {
    Parent parent = getParent();
    if (parent == null || text.isEmpty()) {
      return;
    }
    NodeOrientation own =
        new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
            ? NodeOrientation.LEFT_TO_RIGHT
            : NodeOrientation.RIGHT_TO_LEFT;
    setNodeOrientation(own);
    setTextAlignment(
        own == parent.getEffectiveNodeOrientation() ? TextAlignment.LEFT : TextAlignment.RIGHT);
  }

  private static boolean isArabic(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
