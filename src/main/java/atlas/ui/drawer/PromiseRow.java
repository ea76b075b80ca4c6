package atlas.ui.drawer;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Promise;
import atlas.view.Language;
import atlas.words.PromiseWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;

/**
 * A promise as the table of promises tells it, in one language.
 *
 * @param what "announcement" or "deadline"
 * @param delay days early or late, in words
 */
record PromiseRow(
    Promise promise,
    Site site,
    String name,
    String governorate,
    String what,
    String made,
    String due,
    String deed,
    String done,
    String delay,
    String state) {

  static PromiseRow of(Promise promise, Facts facts, Language language) {
    Site site = facts.site(promise.siteId()).orElseThrow();
    Words words = Words.in(language);
    PromiseWords told = PromiseWords.in(language);
    return new PromiseRow(
        promise,
        site,
        Sentences.in(language).name(site),
        words.governorate(site.governorate()),
        words.eventType(promise.event()),
        told.made(promise),
        told.due(promise),
        told.deed(promise),
        told.done(promise),
        told.delay(promise),
        told.state(promise));
  }

  /** What it is known by: the event that is the promise. */
  String id() {
    return promise.event().event().id();
  }

  /** The day that it leads to: of the deed, or else of the promise. */
  LocalDate day() {
    return promise.deed().map(deed -> deed.first()).orElse(promise.event().first());
  }
}
