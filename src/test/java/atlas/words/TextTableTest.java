package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextTableTest {

  @Test
  void headingsComeFirstAndEachRowEndsItsLine() {
    TextTable table =
        new TextTable(List.of("site", "done"), List.of(List.of("Taji", ""), List.of("K-1", "yes")));

    assertThat(table.text()).isEqualTo("site\tdone\nTaji\t\nK-1\tyes\n");
    assertThat(table.csv()).isEqualTo("site,done\nTaji,\nK-1,yes\n");
  }

  @ParameterizedTest
  @MethodSource
  void aCellCantBreakTheTable(String cell, String asText, String asCsv) {
    TextTable table = new TextTable(List.of("c"), List.of(List.of(cell)));

    assertThat(table.text()).isEqualTo("c\n" + asText + "\n");
    assertThat(table.csv()).isEqualTo("c\n" + asCsv + "\n");
  }

  static Stream<Arguments> aCellCantBreakTheTable() {
    return Stream.of(
        arguments("plain", "plain", "plain"),
        arguments("a, b", "a, b", "\"a, b\""),
        arguments("a \"b\"", "a \"b\"", "\"a \"\"b\"\"\""),
        arguments("a\tb", "a b", "a\tb"),
        arguments("a\nb", "a b", "\"a\nb\""),
        arguments("a\r\nb", "a b", "\"a\r\nb\""),
        arguments("\u2068K-1\u2069 وحدها", "K-1 وحدها", "K-1 وحدها"));
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> new TextTable(List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
