package atlas.ui;

import atlas.app.Shortcut;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The key that a menu shows at the end of an entry, in a column of its own. It answers to no key:
 * the window handles them, as a focused control may keep its own.
 */
final class ShownKey extends KeyCombination {

  /** Keeps {@code Ctrl++} as it is in a line of Arabic. */
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";

  private final String name;

  ShownKey(Shortcut shortcut) {
    this.name = KeyNames.of(shortcut);
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDisplayText() {
    return LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownKey shown && shown.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
