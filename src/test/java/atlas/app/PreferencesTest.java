package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

  /** What earlier versions wrote is read still; what they did not know is as at first. */
  @ParameterizedTest
  @CsvSource({
    "true false UTM true, true false UTM true 270 false 100",
    "true false UTM true 320, true false UTM true 320 false 100",
    "false true DD false 270 true, false true DD false 270 true 100",
    "false true DD false tall true, false true DD false 270 true 100",
    "false true DD false 270 true 150, false true DD false 270 true 150",
    "false true DD false 270 true 110, false true DD false 270 true 100"
  })
  void aLineIsReadAsItWasMeant(String line, String whole) {
    assertThat(Preferences.parse(line).map(Preferences::toString)).contains(whole);
    assertThat(Preferences.parse(whole).map(Preferences::toString)).contains(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "true", "true true FEET true", "true true DD true 270 true 100 more"})
  void anythingElseIsNotRead(String line) {
    assertThat(Preferences.parse(line)).isEmpty();
  }
}
