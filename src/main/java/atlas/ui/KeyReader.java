package atlas.ui;

import atlas.app.Action;
import atlas.app.Shortcut;
import atlas.ui.parts.KeepsKeys;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells which action a key means, on any layout, and which keys a focused control keeps to itself.
 */
final class KeyReader {

  /**
   * Keys of the Arabic layout by what they type: JavaFX on Linux gives no code for them when that
   * layout stands alone.
   */
  private static final Map<String, KeyCode> ARABIC =
      Map.ofEntries(
          Map.entry("ش", KeyCode.A),
          Map.entry("ن", KeyCode.K),
          Map.entry("م", KeyCode.L),
          Map.entry("ف", KeyCode.T),
          Map.entry("ه", KeyCode.I),
          Map.entry("خ", KeyCode.O),
          Map.entry("ؤ", KeyCode.C),
          Map.entry("ئ", KeyCode.Z),
          Map.entry("ة", KeyCode.M),
          Map.entry("ى", KeyCode.N),
          Map.entry("ب", KeyCode.F),
          Map.entry("لا", KeyCode.B),
          Map.entry("ﻻ", KeyCode.B),
          Map.entry("ث", KeyCode.E),
          Map.entry("س", KeyCode.S),
          Map.entry("ح", KeyCode.P),
          Map.entry("غ", KeyCode.Y),
          Map.entry("ض", KeyCode.Q),
          Map.entry("ص", KeyCode.W),
          Map.entry("و", KeyCode.COMMA),
          Map.entry("ز", KeyCode.PERIOD),
          Map.entry("ظ", KeyCode.SLASH),
          Map.entry("؟", KeyCode.SLASH));

  /** Characters that mean a shifted key wherever they stand on the keyboard. */
  private static final Map<String, KeyCode> SHIFTED =
      Map.of(
          "<", KeyCode.COMMA,
          ">", KeyCode.PERIOD,
          "?", KeyCode.SLASH,
          "؟", KeyCode.SLASH);

  private static final Set<KeyCode> OF_LISTS =
      Set.of(
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

  private static final Set<KeyCode> OF_TABLES_WITH_CONTROL = Set.of(KeyCode.A, KeyCode.C);

  private static final Set<KeyCode> OF_TEXT_WITH_CONTROL =
      Set.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.X,
          KeyCode.Y,
          KeyCode.Z,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END);

  private KeyReader() {}

  /** The action that a pressed key means, if any. */
  static Optional<Action> action(KeyEvent event) {
    KeyCode typed = SHIFTED.get(event.getText());
    if (typed != null && !event.isShortcutDown() && !event.isAltDown()) {
      return Action.by(Shortcut.shift(typed.name()));
    }
    return Action.by(
        new Shortcut(
            code(event).name(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown()));
  }

  /** The key's code; where the layout hides it, the one that its text tells. */
  static KeyCode code(KeyEvent event) {
    return event.getCode() == KeyCode.UNDEFINED
        ? ARABIC.getOrDefault(event.getText(), KeyCode.UNDEFINED)
        : event.getCode();
  }

  private static boolean isInCalendar(Node focused) {
    Node node = focused;
    while (node != null && !(node instanceof MonthGrid)) {
      node = node.getParent();
    }
    return node != null;
  }

  /** Whether the focused control uses the key itself. */
  static boolean isKeptBy(Node focused, KeyEvent event) {
    KeyCode code = code(event);
    if (focused instanceof TextInputControl) {
      return event.isShortcutDown()
          ? OF_TEXT_WITH_CONTROL.contains(code)
          : !event.isAltDown() && !code.isFunctionKey();
    }
    if (focused instanceof TableView && event.isShortcutDown()) {
      return OF_TABLES_WITH_CONTROL.contains(code);
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    if (focused instanceof ButtonBase && (code == KeyCode.SPACE || code == KeyCode.ENTER)) {
      return true;
    }
    if (focused instanceof KeepsKeys control && control.keeps(code)) {
      return true;
    }
    return OF_LISTS.contains(code)
        && (focused instanceof ListView
            || focused instanceof TableView
            || focused instanceof TreeView
            || focused instanceof ChoiceBox
            || focused instanceof ComboBoxBase
            || focused instanceof Slider
            || focused instanceof TabPane
            || isInCalendar(focused));
  }
}
