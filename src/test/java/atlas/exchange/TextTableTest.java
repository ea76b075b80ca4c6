package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.store.CsvTable;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

  private static final String TABLE = "name,الاسم\nTaji,التاجي\n\"Q, West\",القيارة\n";

  @Test
  void everyEncodingIsFoundOut() throws Unreadable {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      for (String mark : List.of("", "\uFEFF")) {
        IncomingTable table = TextTable.read("t.csv", (mark + TABLE).getBytes(charset));
        assertThat(table.columns()).as(charset + mark).containsExactly("name", "الاسم");
        assertThat(table.rows())
            .extracting(IncomingRow::cells)
            .containsExactly(List.of("Taji", "التاجي"), List.of("Q, West", "القيارة"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\n1,2\n",
        "a;b\r\n1;2\r\n",
        "a\tb\n1\t2",
        "a|b\n1|2\n",
        // a hint of Excel; an empty line before; other signs inside fields
        "sep=;\na;b\n1;2\n",
        "\n\na;b\n1;2\n\n",
        "a;b\n1;2\n\"x,y,z\";\"u,v,w\"\n",
      })
  void whatPartsTheFieldsIsFoundOut(String text) throws Unreadable {
    IncomingTable table = TextTable.read("t.txt", text.getBytes(UTF_8));
    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.rows().get(0).cells()).containsExactly("1", "2");
  }

  @Test
  void columnsHaveNamesOfTheirOwn() throws Unreadable {
    assertThat(TextTable.read("t.csv", "a,,a,a\n1,2,3,4\n".getBytes(UTF_8)).columns())
        .containsExactly("a", "column 2", "a (2)", "a (3)");
  }

  @Test
  void aShortRowIsPaddedAndALongOneIsWrong() throws Unreadable {
    IncomingTable table = TextTable.read("t.csv", "a,b\n1\n1,2,\n1,2,3\n".getBytes(UTF_8));
    assertThat(table.rows())
        .extracting(row -> row.wrong().isPresent())
        .containsExactly(false, false, true);
    assertThat(table.rows()).extracting(IncomingRow::number).containsExactly(2, 3, 4);
  }

  @Test
  void ourOwnTablesAreKnownByTheirColumns() throws Unreadable {
    String header = String.join(";", CsvTable.EVENTS.columns()) + ";colour\n";
    assertThat(TextTable.read("mine.txt", header.getBytes(UTF_8)).own()).contains(CsvTable.EVENTS);
    assertThat(TextTable.read("events.csv", "id,type\n".getBytes(UTF_8)).own()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # quotes that never close, or that close too early
          'a,b\n1,2\n"3,4\n5,6\n', The quotes on line 3
          'a,b\n"1"2,3\n',       The quotes on line 2
          """)
  void whatIsNoTableIsToldWithItsLine(String text, String told) {
    assertThatExceptionOfType(Unreadable.class)
        .isThrownBy(() -> TextTable.read("t.csv", text.translateEscapes().getBytes(UTF_8)))
        .withMessageStartingWith(told);
  }
}
