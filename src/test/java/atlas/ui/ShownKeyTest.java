package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.Shortcut;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownKeyTest {

  @Test
  void isWrittenAsPeopleWriteIt() {
    assertThat(new ShownKey(Action.DELETE.shortcuts().get(0)).getName()).isEqualTo("Del");
    assertThat(new ShownKey(Action.QUIT.shortcuts().get(0)).getDisplayText())
        .isEqualTo("\u200eCtrl+Q\u200e");
  }

  @ParameterizedTest
  @EnumSource
  void answersToNoKey(Action action) {
    for (Shortcut shortcut : action.shortcuts()) {
      KeyEvent pressed =
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "",
              "",
              KeyCode.valueOf(shortcut.key()),
              shortcut.shift(),
              shortcut.control(),
              shortcut.alt(),
              false);
      assertThat(new ShownKey(shortcut).match(pressed)).isFalse();
    }
  }

  /** A scene keeps one entry for each: equal ones would take each other's place. */
  @Test
  void noTwoActionsShowTheSame() {
    Map<ShownKey, Action> shown = new HashMap<>();
    Arrays.stream(Action.values())
        .filter(action -> !action.shortcuts().isEmpty())
        .forEach(
            action ->
                assertThat(shown.put(new ShownKey(action.shortcuts().get(0)), action)).isNull());
  }
}
