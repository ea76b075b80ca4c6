package atlas.ui;

import atlas.app.Action;
import atlas.app.Shortcut;
import atlas.words.Words;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys as people write them. */
final class KeyNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("SPACE", "Space"),
          Map.entry("LEFT", "Left"),
          Map.entry("RIGHT", "Right"),
          Map.entry("UP", "Up"),
          Map.entry("DOWN", "Down"),
          Map.entry("HOME", "Home"),
          Map.entry("END", "End"),
          Map.entry("PAGE_UP", "PgUp"),
          Map.entry("PAGE_DOWN", "PgDn"),
          Map.entry("ESCAPE", "Esc"),
          Map.entry("DELETE", "Del"),
          Map.entry("COMMA", ","),
          Map.entry("PERIOD", "."),
          Map.entry("EQUALS", "="),
          Map.entry("PLUS", "+"),
          Map.entry("ADD", "+"),
          Map.entry("MINUS", "-"),
          Map.entry("SUBTRACT", "-"));

  /** What stands before the figure in the name of its key. */
  private static final Pattern OF_FIGURES = Pattern.compile("^(DIGIT|NUMPAD)(?=[0-9]$)");

  /** What Shift makes of a key. */
  private static final Map<String, String> SHIFTED =
      Map.of("COMMA", "<", "PERIOD", ">", "SLASH", "?");

  private KeyNames() {}

  /** A shortcut, such as {@code Ctrl+Shift+C} or {@code ?}. */
  static String of(Shortcut shortcut) {
    if (shortcut.shift() && !shortcut.control() && SHIFTED.containsKey(shortcut.key())) {
      return SHIFTED.get(shortcut.key());
    }
    return (shortcut.control() ? "Ctrl+" : "")
        + (shortcut.shift() ? "Shift+" : "")
        + (shortcut.alt() ? "Alt+" : "")
        + NAMES.getOrDefault(shortcut.key(), OF_FIGURES.matcher(shortcut.key()).replaceFirst(""));
  }

  /** All keys of an action, each written once. */
  static String all(Action action) {
    return action.shortcuts().stream()
        .map(KeyNames::of)
        .distinct()
        .collect(Collectors.joining("   "));
  }

  /** What an action does, and its first key. */
  static String withKey(Words words, Action action) {
    return withKey(words.get(action.wordsKey()), action);
  }

  /** What an action is called at the moment, and its first key. */
  static String withKey(String name, Action action) {
    return action.shortcuts().isEmpty() ? name : name + " (" + of(action.shortcuts().get(0)) + ")";
  }
}
