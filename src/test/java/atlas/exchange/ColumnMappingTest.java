package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Name | NAME_EN
          SITE_NAME | NAME_EN
          Base name | NAME_EN
          الاسم | NAME_AR
          اسم الموقع | NAME_AR
          Latitude | LAT
          خط الطول | LON
          MGRS | PLACE
          Date handed over | HANDOVER_DATE
          handover-date | HANDOVER_DATE
          تاريخ التسليم | HANDOVER_DATE
          Arrived | RETURN_DATE
          Event | TYPE
          التاريخ | DATE
          المصدر | PUBLISHER
          Source URL | URL
          handed over to | TO_PARTY
          المحافظة | GOVERNORATE
          """)
  void namesInBothLanguagesAreGuessed(String column, Field field) {
    assertThat(ColumnMapping.guess(List.of(column)).of(column)).contains(field);
  }

  @Test
  void everyFieldIsGuessedFromItsOwnWord() {
    List<String> words = Arrays.stream(Field.values()).map(Field::word).toList();
    ColumnMapping guess = ColumnMapping.guess(words);
    assertThat(words).allMatch(w -> guess.of(w).map(Field::word).orElse("").equals(w));
  }

  @Test
  void aFieldHasOneColumn() {
    ColumnMapping guess = ColumnMapping.guess(List.of("Name", "Site", "Colour"));
    assertThat(guess.of("Name")).contains(Field.NAME_EN);
    assertThat(guess.of("Site")).isEmpty();
    assertThat(guess.of("Colour")).isEmpty();
    ColumnMapping changed = guess.with("Colour", Optional.of(Field.NAME_EN));
    assertThat(changed.of("Name")).isEmpty();
    assertThat(changed.of("Colour")).contains(Field.NAME_EN);
  }

  @Test
  void whatIsPrintedIsReadAgain() {
    ColumnMapping mapping =
        ColumnMapping.guess(List.of("Name", "تاريخ التسليم", "Lat"))
            .withConstant(Field.PUBLISHER, "My = table")
            .withOrder(DateOrder.MONTH_FIRST);
    assertThat(ColumnMapping.parse(mapping.toString())).isEqualTo(mapping);
    assertThat(ColumnMapping.parse("rubbish\n\t\nname_en")).isEqualTo(ColumnMapping.NONE);
  }
}
