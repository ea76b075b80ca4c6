package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class KeyReaderTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # key         text  ctrl   shift  alt    action
          SPACE,        ' ',  false, false, false, PLAY_PAUSE
          K,            k,    false, false, false, PLAY_PAUSE
          LEFT,         '',   false, false, false, STEP_BACK
          LEFT,         '',   false, true,  false, TEN_BACK
          LEFT,         '',   true,  false, false, PAN_LEFT
          LEFT,         '',   false, false, true,  BACK
          COMMA,        ',',  false, false, false, PREVIOUS_EVENT
          # what is typed decides, wherever it stands on the keyboard
          COMMA,        <,    false, true,  false, SLOWER
          LESS,         <,    false, false, false, SLOWER
          PERIOD,       >,    false, true,  false, FASTER
          SLASH,        ?,    false, true,  false, HELP
          MINUS,        ?,    false, true,  false, HELP
          # an Arabic layout has no codes
          UNDEFINED,    ن,    false, false, false, PLAY_PAUSE
          UNDEFINED,    ف,    false, false, false, TYPE_DATE
          UNDEFINED,    ش,    false, false, false, ALL_DATES
          UNDEFINED,    و,    false, false, false, PREVIOUS_EVENT
          UNDEFINED,    ز,    false, false, false, NEXT_EVENT
          UNDEFINED,    ه,    false, false, false, RANGE_START
          UNDEFINED,    خ,    false, false, false, RANGE_END
          UNDEFINED,    ئ,    false, false, false, ZOOM_SELECTION
          UNDEFINED,    ؟,    false, true,  false, HELP
          UNDEFINED,    ب,    true,  false, false, SEARCH
          UNDEFINED,    ث,    true,  false, false, EXPORT_PICTURE
          """)
  void aKeyMeansItsAction(
      KeyCode code, String text, boolean ctrl, boolean shift, boolean alt, Action action) {
    assertThat(KeyReader.action(key(code, text, ctrl, shift, alt))).contains(action);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # never with an extra modifier
          K,     k,   false, true,  false
          K,     k,   false, false, true
          COMMA, ',', false, false, true
          SLASH, ?,   true,  true,  false
          T,     t,   true,  false, false
          """)
  void anExtraModifierMeansNothing(
      KeyCode code, String text, boolean ctrl, boolean shift, boolean alt) {
    assertThat(KeyReader.action(key(code, text, ctrl, shift, alt))).isEqualTo(Optional.empty());
  }

  @Test
  void aFocusedControlKeepsTheKeysItUses() {
    TextField text = new TextField();
    assertThat(KeyReader.isKeptBy(text, key(KeyCode.K, "k", false, false, false))).isTrue();
    assertThat(KeyReader.isKeptBy(text, key(KeyCode.SPACE, " ", false, false, false))).isTrue();
    assertThat(KeyReader.isKeptBy(text, key(KeyCode.E, "e", true, false, false))).isFalse();
    assertThat(KeyReader.isKeptBy(text, key(KeyCode.F1, "", false, false, false))).isFalse();

    Button button = new Button();
    assertThat(KeyReader.isKeptBy(button, key(KeyCode.SPACE, " ", false, false, false))).isTrue();
    assertThat(KeyReader.isKeptBy(button, key(KeyCode.ENTER, "", false, false, false))).isTrue();
    assertThat(KeyReader.isKeptBy(button, key(KeyCode.LEFT, "", false, false, false))).isFalse();

    ListView<String> list = new ListView<>();
    assertThat(KeyReader.isKeptBy(list, key(KeyCode.PAGE_UP, "", false, false, false))).isTrue();
    assertThat(KeyReader.isKeptBy(list, key(KeyCode.LEFT, "", true, false, false))).isFalse();
    assertThat(KeyReader.isKeptBy(list, key(KeyCode.K, "k", false, false, false))).isFalse();

    assertThat(KeyReader.isKeptBy(new Pane(), key(KeyCode.LEFT, "", false, false, false)))
        .isFalse();
  }

  private static KeyEvent key(KeyCode code, String text, boolean ctrl, boolean shift, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, ctrl, alt, false);
  }
}
