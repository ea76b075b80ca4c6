package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusSetTest {

  /** All 128 sets of statuses. */
  static Stream<EnumSet<Status>> sets() {
    return IntStream.range(0, 1 << Status.values().length)
        .mapToObj(
            bits -> {
              EnumSet<Status> set = EnumSet.noneOf(Status.class);
              for (Status status : Status.values()) {
                if ((bits & 1 << status.ordinal()) != 0) {
                  set.add(status);
                }
              }
              return set;
            });
  }

  @ParameterizedTest
  @MethodSource("sets")
  void isTheSetOfItsStatuses(EnumSet<Status> plain) {
    StatusSet set = StatusSet.copyOf(plain);

    assertThat(set).isEqualTo(plain).hasSize(plain.size()).hasSameHashCodeAs(plain);
    assertThat(plain).isEqualTo(set);
    assertThat(List.copyOf(set)).isEqualTo(List.copyOf(plain));
    for (Status status : Status.values()) {
      assertThat(set.contains(status)).isEqualTo(plain.contains(status));
    }
    assertThat(set.isCertain()).isEqualTo(plain.size() == 1);
    assertThat(set.certain().map(Set::of).orElse(Set.of()))
        .isEqualTo(plain.size() == 1 ? plain : Set.of());
    if (!plain.isEmpty()) {
      assertThat(set.first()).isEqualTo(plain.iterator().next());
    }
    assertThat(StatusSet.copyOf(set)).isSameAs(set);
    assertThat(StatusSet.of(plain.toArray(Status[]::new))).isSameAs(set);
    assertThat(StatusSet.ofBits(set.bits())).isSameAs(set);
  }

  @Test
  void standsInTheOrderOfASitesLife() {
    assertThat(StatusSet.of(Status.UNKNOWN, Status.CLOSED, Status.AGREED, Status.CLOSED))
        .containsExactly(Status.AGREED, Status.CLOSED, Status.UNKNOWN);
  }

  @Test
  void emptyHasNoFirst() {
    assertThatThrownBy(() -> StatusSet.of().first()).isInstanceOf(NoSuchElementException.class);
    Iterator<Status> none = StatusSet.of().iterator();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void canNotBeChanged() {
    StatusSet set = StatusSet.of(Status.AGREED);
    assertThatThrownBy(() -> set.add(Status.CLOSED))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.remove(Status.AGREED))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(set.contains("agreed")).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      textBlock =
          """
          COALITION,   coalition,   C
          AGREED,      agreed,      A
          OVERDUE,     overdue,     O
          TRANSFERRED, transferred, T
          HANDED_OVER, handed over, H
          CLOSED,      closed,      X
          UNKNOWN,     unknown,     ?
          """)
  void statusesHaveWordsAndLetters(Status status, String word, char letter) {
    assertThat(status.word()).isEqualTo(word);
    assertThat(status.letter()).isEqualTo(letter);
    assertThat(Status.ofWord(word)).contains(status);
  }

  @Test
  void otherWordsAreNoStatus() {
    for (String word : List.of("", "Coalition", "handed-over", "HANDED_OVER", " agreed")) {
      assertThat(Status.ofWord(word)).as("'%s'", word).isEmpty();
    }
  }
}
