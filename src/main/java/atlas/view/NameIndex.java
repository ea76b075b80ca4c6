package atlas.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Things as they are searched by their names. Immutable.
 *
 * <p>The traces of all names lie side by side, so that most of them are passed over without being
 * looked at.
 */
final class NameIndex<T> {

  /**
   * A thing that was found.
   *
   * @param thing the thing
   * @param match how well it fits
   * @param matched the name that fits; the first if several do together
   */
  record Found<T>(T thing, Match match, String matched) {}

  /**
   * A name.
   *
   * @param written as it stands in the data
   * @param form as it is compared
   */
  private record Name(String written, Form form) {}

  /**
   * A thing.
   *
   * @param names by any of which it is found
   * @param around what it belongs to, of which only words are asked
   */
  private record Entry<T>(T thing, List<Name> names, Form around) {

    boolean hasWordLike(String word) {
      for (Name name : names) {
        if (name.form.hasWordLike(word)) {
          return true;
        }
      }
      return around.hasWordLike(word);
    }
  }

  private final List<Entry<T>> entries;

  /** Where the traces of a thing's names begin, and behind them that of what it belongs to. */
  private final int[] begins;

  private final long[] letters;
  private final long[] pairs;

  private NameIndex(List<Entry<T>> entries) {
    this.entries = entries;
    this.begins = new int[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      begins[i + 1] = begins[i] + entries.get(i).names.size() + 1;
    }
    this.letters = new long[begins[entries.size()]];
    this.pairs = new long[letters.length];
    for (int i = 0; i < entries.size(); i++) {
      Entry<T> entry = entries.get(i);
      for (int n = 0; n < entry.names.size(); n++) {
        put(begins[i] + n, entry.names.get(n).form);
      }
      put(begins[i + 1] - 1, entry.around);
    }
  }

  private void put(int place, Form form) {
    Trace trace = form.trace().or(form.fullTrace());
    letters[place] = trace.letters();
    pairs[place] = trace.pairs();
  }

  /**
   * An index.
   *
   * @param names what a thing is called; an empty name is none
   * @param around what it belongs to; may be empty
   */
  static <T> NameIndex<T> of(
      Collection<T> things, Function<T, List<String>> names, Function<T, String> around) {
    return new NameIndex<>(
        things.stream()
            .map(t -> new Entry<>(t, forms(names.apply(t)), Form.of(around.apply(t))))
            .toList());
  }

  private static List<Name> forms(List<String> names) {
    return new LinkedHashSet<>(names)
        .stream().filter(n -> !n.isBlank()).map(n -> new Name(n, Form.of(n))).toList();
  }

  /** What fits without a typo, in the order of the things. */
  List<Found<T>> fitting(Form wanted) {
    Trace bare = wanted.trace();
    Trace full = wanted.fullTrace();
    List<Trace> words = wanted.words().stream().map(Trace::of).toList();
    return found(
        i -> mayHave(i, bare) || mayHave(i, full) || words.stream().allMatch(w -> mayHave(i, w)),
        i -> fit(entries.get(i), wanted));
  }

  /** What fits but for one letter, in the order of the things. */
  List<Found<T>> nearly(Form wanted) {
    Trace trace = wanted.trace();
    return wanted.isForgiven()
        ? found(i -> mayNearlyHave(i, trace), i -> typo(entries.get(i), wanted))
        : List.of();
  }

  /** Which of these words each thing has at the beginning of a word, a bit a word; in order. */
  long[] wordsHad(List<String> words) {
    List<Trace> traces = words.stream().map(Trace::of).toList();
    return IntStream.range(0, entries.size())
        .parallel()
        .mapToLong(i -> wordsHad(i, words, traces))
        .toArray();
  }

  private long wordsHad(int i, List<String> words, List<Trace> traces) {
    long had = 0;
    for (int w = 0; w < words.size(); w++) {
      if (mayHave(i, traces.get(w)) && entries.get(i).hasWordLike(words.get(w))) {
        had |= 1L << w;
      }
    }
    return had;
  }

  /** The thing at a place of the order. */
  T thing(int index) {
    return entries.get(index).thing;
  }

  // ---- at a glance

  private boolean mayHave(int i, Trace wanted) {
    for (int n = begins[i]; n < begins[i + 1]; n++) {
      if (wanted.mayBeIn(letters[n], pairs[n])) {
        return true;
      }
    }
    return false;
  }

  private boolean mayNearlyHave(int i, Trace wanted) {
    for (int n = begins[i]; n < begins[i + 1]; n++) {
      if (wanted.mayNearlyBeIn(letters[n], pairs[n])) {
        return true;
      }
    }
    return false;
  }

  // ---- letter by letter

  private List<Found<T>> found(IntPredicate mayBe, IntFunction<Optional<Found<T>>> search) {
    return IntStream.range(0, entries.size())
        .parallel()
        .filter(mayBe)
        .mapToObj(search)
        .flatMap(Optional::stream)
        .toList();
  }

  private static <T> Optional<Found<T>> fit(Entry<T> entry, Form wanted) {
    Match best = null;
    String matched = entry.names.get(0).written;
    for (Name name : entry.names) {
      Match match = name.form.match(wanted).orElse(null);
      if (match != null && (best == null || match.compareTo(best) < 0)) {
        best = match;
        matched = name.written;
      }
    }
    if (best == null && wanted.words().stream().allMatch(entry::hasWordLike)) {
      best = Match.ALL_WORDS;
    }
    return best == null ? Optional.empty() : Optional.of(new Found<>(entry.thing, best, matched));
  }

  private static <T> Optional<Found<T>> typo(Entry<T> entry, Form wanted) {
    return entry.names.stream()
        .filter(name -> name.form.isNearly(wanted))
        .findFirst()
        .map(name -> new Found<>(entry.thing, Match.TYPO, name.written));
  }
}
