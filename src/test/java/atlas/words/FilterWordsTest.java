package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.map.Projection;
import atlas.model.Facts;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.view.Filter;
import atlas.view.Language;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterWordsTest {

  private static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # source;                said
          south-front-2020-03;     South Front item on Iraq base withdrawals
          # not among the facts, as when another store's view is opened
          of-another-store;        of-another-store
          """)
  void aSourceIsNamedByItsTitle(String id, String said) {
    Filter filter = Filter.NONE.withEvents(events -> events.withSources(Set.of(id)));
    for (Language language : Language.values()) {
      String told = FilterWords.in(language).all(filter, FACTS).orElseThrow();
      assertThat(told.replaceAll("[\u2066-\u2069]", "")).isEqualTo(said);
    }
  }
}
