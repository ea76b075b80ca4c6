package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is passed over at a glance is what does not fit letter by letter. */
class NameIndexTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "ab", "ba", "kh", "qasr", "qsar", "al-", "at-t", " ", "-", "ق", "ال")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(parts -> String.join("", parts))
        .filter(text -> !Form.of(text).isEmpty());
  }

  @Property(tries = 5000, seed = "20200725")
  void findsWhatFits(
      @ForAll("texts") String name,
      @ForAll("texts") String other,
      @ForAll("texts") String around,
      @ForAll("texts") String query) {
    NameIndex<String> index = NameIndex.of(List.of("it"), it -> List.of(name, other), it -> around);
    Form wanted = Form.of(query);
    boolean fits =
        Stream.of(name, other).anyMatch(n -> Form.of(n).match(wanted).isPresent())
            || wanted.words().stream().allMatch(word -> has(word, name, other, around));
    assertThat(index.fitting(wanted)).hasSize(fits ? 1 : 0);
    boolean isNear = Stream.of(name, other).anyMatch(n -> Form.of(n).isNearly(wanted));
    assertThat(index.nearly(wanted)).hasSize(isNear ? 1 : 0);
    long[] had = index.wordsHad(wanted.words());
    for (int i = 0; i < wanted.words().size(); i++) {
      assertThat((had[0] >> i & 1) == 1).isEqualTo(has(wanted.words().get(i), name, other, around));
    }
  }

  private static boolean has(String word, String... texts) {
    return Stream.of(texts).anyMatch(text -> Form.of(text).hasWordLike(word));
  }
}
