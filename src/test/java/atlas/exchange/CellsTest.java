package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atlas.view.Language;
import atlas.words.Words;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  private final Cells cells = new Cells();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # EDTF, ISO with a time of day
          date | 2020-03-29                | 2020-03-29
          date | 2020-03~                  | 2020-03~
          date | 2020-03-17/2020-03-31     | 2020-03-17/2020-03-31
          date | 2020-03-29T00:00:00Z      | 2020-03-29
          date | 2020-03-29 10:30          | 2020-03-29
          # the usual forms
          date | 29 Mar 2020               | 2020-03-29
          date | March 29, 2020            | 2020-03-29
          date | 29/03/2020                | 2020-03-29
          date | 29.3.2020                 | 2020-03-29
          date | 03/29/2020                | 2020-03-29
          date | 03/03/2020                | 2020-03-03
          date | Mar 2020                  | 2020-03
          date | ٢٩ آذار ٢٠٢٠              | 2020-03-29
          date | ٢٩/٣/٢٠٢٠                 | 2020-03-29
          date | 29 مارس 2020              | 2020-03-29
          # words of both languages, in any case
          kind | Air Base                  | air base
          kind | forward operating base    | FOB
          kind | قاعدة جوية                | air base
          kind | castle                    | castle
          type | Handed over               | handover
          type | انسحاب                    | withdrawal
          side | التحالف                   | coalition
          extent | الكل                    | whole
          preferred | TRUE                 | yes
          preferred | لا                   | no
          # numbers and angles
          precision_m | 1,500              | 1500
          precision_m | ١٥٠٠               | 1500
          precision_m | 1 500.5            | 1500.5
          lon | 43.1221                    | 43.1221
          lon | 43,122                     | 43.122
          lon | 43°07'19.56"E              | 43.1221
          lat | 35° 45′ 58.32″             | 35.7662
          lat | N 35 45.972                | 35.7662
          lat | -35°30′                    | -35.5
          lat | ٣٥٫٥                       | 35.5
          lat | north                      | north
          # all else stays
          note | 1,500                     | 1,500
          """)
  void aCellIsReadAsPeopleWriteIt(String column, String text, String read) throws Refused {
    assertThat(cells.read(column, text, DateOrder.UNTOLD)).isEqualTo(read);
  }

  @Test
  void aDateThatMeansTwoDaysIsRefusedUntilTheOrderIsTold() throws Refused {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> cells.read("date", "03/04/2020", DateOrder.UNTOLD))
        .satisfies(
            e ->
                assertThat(e.why().in(Words.in(Language.ENGLISH)))
                    .startsWith("“03/04/2020” may be 3 April 2020 or 4 March 2020."));
    assertThat(cells.read("date", "03/04/2020", DateOrder.DAY_FIRST)).isEqualTo("2020-04-03");
    assertThat(cells.read("date", "٠٣/٠٤/٢٠٢٠", DateOrder.MONTH_FIRST)).isEqualTo("2020-03-04");
  }

  @Test
  void whatIsNoDateIsToldInBothLanguages() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> cells.read("date", "30 Feb 2020", DateOrder.UNTOLD))
        .satisfies(
            e -> {
              assertThat(e.why().in(Words.in(Language.ENGLISH))).contains("February 2020");
              assertThat(e.why().in(Words.in(Language.ARABIC))).contains("شباط");
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          29/03/2020, 01/02/2020, DAY_FIRST
          03/29/2020, 01/02/2020, MONTH_FIRST
          29/03/2020, 03/29/2020, UNTOLD
          01/02/2020, 2020-03-04, UNTOLD
          29 Mar 2020, '',        UNTOLD
          """)
  void aColumnTellsTheOrderOfItsDates(String one, String other, DateOrder order) {
    assertThat(DateOrder.of(Stream.of(one, other))).isEqualTo(order);
  }
}
