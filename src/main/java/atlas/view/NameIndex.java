package atlas.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Things as they are searched by their names. Immutable. */
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

    long wordsHad(List<String> words) {
      long had = 0;
      for (int i = 0; i < words.size(); i++) {
        if (hasWordLike(words.get(i))) {
          had |= 1L << i;
        }
      }
      return had;
    }

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

  private NameIndex(List<Entry<T>> entries) {
    this.entries = entries;
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
    return found(entry -> fit(entry, wanted));
  }

  /** What fits but for one letter, in the order of the things. */
  List<Found<T>> nearly(Form wanted) {
    return found(entry -> typo(entry, wanted));
  }

  /** Which of these words each thing has at the beginning of a word, a bit a word; in order. */
  long[] wordsHad(List<String> words) {
    return entries.parallelStream().mapToLong(entry -> entry.wordsHad(words)).toArray();
  }

  /** The thing at a place of the order. */
  T thing(int index) {
    return entries.get(index).thing;
  }

  private List<Found<T>> found(Function<Entry<T>, Optional<Found<T>>> search) {
    return entries.parallelStream().map(search).flatMap(Optional::stream).toList();
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
