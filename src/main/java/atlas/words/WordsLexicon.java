package atlas.words;

import atlas.model.EventType;
import atlas.view.Language;
import atlas.view.Lexicon;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What types of event and months are called, in both languages. Immutable. */
public final class WordsLexicon implements Lexicon {

  @Override
  public List<String> names(EventType type) {
    return variants("search.event." + type.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> names(Month month) {
    return variants("date.read.month." + month.getValue());
  }

  @Override
  public List<String> fillers() {
    return variants("date.read.filler");
  }

  /** The variants of a text, which are separated by semicolons, in every language. */
  private static List<String> variants(String key) {
    return Stream.of(Language.values())
        .flatMap(language -> Arrays.stream(Words.in(language).get(key).split(";")))
        .toList();
  }
}
