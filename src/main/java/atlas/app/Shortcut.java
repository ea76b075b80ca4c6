package atlas.app;

/**
 * A key with its modifiers.
 *
 * @param key name of the key as a key code has it ({@code SPACE}, {@code COMMA}, {@code K})
 * @param control whether Ctrl is held; Command on a Mac
 * @param shift whether Shift is held
 * @param alt whether Alt is held
 */
public record Shortcut(String key, boolean control, boolean shift, boolean alt) {

  /** A key alone. */
  public static Shortcut of(String key) {
    return new Shortcut(key, false, false, false);
  }

  /** A key with Ctrl. */
  public static Shortcut control(String key) {
    return new Shortcut(key, true, false, false);
  }

  /** A key with Shift. */
  public static Shortcut shift(String key) {
    return new Shortcut(key, false, true, false);
  }

  /** A key with Ctrl and Shift. */
  public static Shortcut controlShift(String key) {
    return new Shortcut(key, true, true, false);
  }

  /** A key with Alt. */
  public static Shortcut alt(String key) {
    return new Shortcut(key, false, false, true);
  }
}
