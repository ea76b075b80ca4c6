package atlas.ui;

import java.text.Bidi;
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
final class Prose extends TextFlow {

  private static final Pattern AFTER_SPACE = Pattern.compile("(?<= )");

  private String text = "";

  /** An empty text. */
  Prose(String styleClass) {
    this("", styleClass);
  }

  /** A text in one style. */
  Prose(String text, String styleClass) {
    getStyleClass().addAll("prose", styleClass);
    parentProperty().flatMap(Parent::effectiveNodeOrientationProperty).subscribe(around -> align());
    setAccessibleRole(AccessibleRole.TEXT);
    setText(text);
  }

  /** The text as a whole. */
  String text() {
    return text;
  }

  /** Replaces the text. */
  void setText(String replacement) {
    if (!replacement.equals(text)) {
      getChildren().clear();
      text = "";
      append(replacement, "plain");
    }
  }

  /** Adds words in a style of their own. */
  void append(String words, String styleClass) {
    text += words;
    setAccessibleText(text);
    align();
    for (String piece : isArabic(words) ? AFTER_SPACE.split(words) : new String[] {words}) {
      Text run = new Text(piece);
      run.getStyleClass().add(styleClass);
      getChildren().add(run);
    }
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
