package atlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual pages name every command and every option that there is, and no other. */
class ManualTest {

  private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+(?:-[a-z]+)*)  ");

  @ParameterizedTest
  @ValueSource(strings = {"handover-atlas.1", "ar/handover-atlas.1"})
  void commandsAndOptionsAreThoseOfTheProgram(String page) throws IOException {
    String manual =
        Files.readString(Path.of("src", "dist", "man").resolve(page)).replace("\\-", "-");
    Set<String> commands = found(COMMAND, Run.of("--help").out());
    assertThat(commands).hasSizeGreaterThan(10);
    Set<String> options = found(OPTION, Run.of("--help").out());
    for (String command : commands) {
      assertThat(manual).as("command").containsPattern("(?m)^\\.BR? " + command + "\\b");
      options.addAll(found(OPTION, Run.of(command, "--help").out()));
    }
    assertThat(found(OPTION, manual)).isEqualTo(options);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
    }
    return found;
  }
}
