package atlas.ui;

import atlas.app.KeptView;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a saved view is called at first, and what a row tells of it. */
final class ViewWords {

  private ViewWords() {}

  /** A name for a view that has none yet: its day. */
  static String suggest(View view) {
    return DateWords.in(view.language()).full(view.date());
  }

  /** "29 Mar 2020 · as known by 20 March 2020 · filtered". */
  static String line(KeptView kept, Language language) {
    Words words = Words.in(language);
    return kept.view()
        .map(view -> line(view, language, words))
        .orElseGet(() -> words.get("views.unreadable"));
  }

  private static String line(View view, Language language, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(DateWords.in(language).medium(view.date()));
    if (view.belief().knownBy().isPresent() || view.belief().account().isPresent()) {
      parts.add(Sentences.in(language).belief(view.belief()));
    }
    if (!view.filter().isNone()) {
      parts.add(words.get("map.filtered"));
    }
    return words.joined("join.dot", parts);
  }
}
