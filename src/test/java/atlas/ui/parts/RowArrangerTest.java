package atlas.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ui.parts.RowArranger.Arranged;
import atlas.ui.parts.RowArranger.Source;
import atlas.ui.parts.RowArranger.Wish;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowArrangerTest {

  private record Row(String name, int size) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("al-Qaim", 3),
          new Row("قاعدة كي وان", 1),
          new Row("Qayyarah West", 2),
          new Row("K-1", 5));

  private final AtomicInteger made = new AtomicInteger();
  private final RowArranger<Row> arranger = new RowArranger<>();
  private final Source<Row> source =
      new Source<>(
          "rows",
          () -> {
            made.incrementAndGet();
            return ROWS;
          },
          List.of(
              Column.ofValue("name", "Name", 1, Row::name, Row::name),
              Column.ofValue("size", "Size", 1, row -> "" + row.size(), Row::size)));

  private Arranged<Row> arrange(String filter, Optional<Comparator<Row>> order) throws Exception {
    return arranger.arrange(new Wish<>(source, filter, order, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "'',             4, as they come",
    "qaim,           1, a word",
    "alqaim,         1, in one word",
    "AL QAIM,        1, in capitals",
    "QAY,            1, the beginning of a word",
    "q,              2, a letter",
    "west qayyarah,  1, in another order",
    "كي وان,         1, in Arabic",
    "القاعدة,        0, another word",
    "٥,              1, Arabic digits",
    "qaim 2,         0, words of two rows",
  })
  void aRowHasAllThatIsTyped(String filter, int rows, String why) throws Exception {
    Arranged<Row> arranged = arrange(filter, Optional.empty());

    assertThat(arranged.rows()).as(why).hasSize(rows);
    assertThat(arranged.total()).isEqualTo(4);
  }

  @Test
  void sortsAndFindsTheChosenAgain() throws Exception {
    Optional<Comparator<Row>> bySize = Optional.of(Comparator.comparing(Row::size));
    Arranged<Row> arranged =
        arranger.arrange(
            new Wish<>(source, "q", bySize, Optional.of(row -> row.name().equals("al-Qaim"))));

    assertThat(arranged.rows()).extracting(Row::size).containsExactly(2, 3);
    assertThat(arranged.chosen()).containsExactly(1);
  }

  @Test
  void makesTheRowsOnceAndKeepsWhatStaysTheSame() throws Exception {
    List<Row> first = arrange("q", Optional.empty()).rows();

    assertThat(arrange("q", Optional.empty()).rows()).isSameAs(first);
    assertThat(arrange("", Optional.empty()).rows()).isNotSameAs(first);
    assertThat(made).hasValue(1);
  }

  @Property(tries = 100, seed = "20200725")
  void sortingLosesNothing(@ForAll List<Integer> sizes) throws Exception {
    List<Row> rows = sizes.stream().map(size -> new Row("row", size)).toList();
    Source<Row> some = new Source<>(sizes, () -> rows, List.of());
    List<Row> sorted =
        new RowArranger<Row>()
            .arrange(
                new Wish<>(
                    some, "", Optional.of(Comparator.comparing(Row::size)), Optional.empty()))
            .rows();
    List<Integer> expected = new ArrayList<>(sizes);
    Collections.sort(expected);

    assertThat(sorted).extracting(Row::size).isEqualTo(expected);
  }
}
