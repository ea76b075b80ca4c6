package atlas.ui.drawer;

import atlas.status.Changes.Change;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;

/**
 * A change as the table of changes tells it, in one language.
 *
 * @param first the first day on which it may have happened
 * @param last the last
 * @param certain "yes" or "no"
 */
record ChangeRow(
    Change change,
    String name,
    String governorate,
    String before,
    String after,
    String first,
    String last,
    String certain) {

  static ChangeRow of(Change change, Language language) {
    Words words = Words.in(language);
    Sentences sentences = Sentences.in(language);
    DateWords dates = DateWords.in(language);
    return new ChangeRow(
        change,
        sentences.name(change.site()),
        words.governorate(change.site().governorate()),
        sentences.statuses(change.before()),
        sentences.statuses(change.after()),
        dates.medium(change.first()),
        dates.medium(change.last()),
        words.get(change.isCertain() ? "changes.yes" : "changes.no"));
  }

  /** What it is known by: its site. */
  String id() {
    return change.site().id();
  }
}
