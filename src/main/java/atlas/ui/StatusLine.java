package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.status.History;
import atlas.status.StatusSet;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/** A site's status on the date, short enough for a row: "agreed since 26 Mar". */
final class StatusLine {

  private StatusLine() {}

  /** The line of a site; that it has no status where none can be. */
  static String of(Snapshot now, Site site) {
    Language language = now.view().language();
    return now.history(site)
        .map(history -> of(history, now.view().date(), language))
        .orElseGet(() -> Words.in(language).get("list.noStatus"));
  }

  private static String of(History history, LocalDate day, Language language) {
    StatusSet set = history.on(day);
    String statuses = Sentences.in(language).statuses(set);
    Optional<DateRange> began = history.began(day);
    if (!set.isCertain() || began.isEmpty() || history.isImplied(day)) {
      return statuses;
    }
    return began.get().equals(DateRange.ofDay(day))
        ? Words.in(language).get("list.today", statuses)
        : Words.in(language).get("site.since", statuses, since(began.get(), day, language));
  }

  /** The year of the date itself goes without saying. */
  private static String since(DateRange began, LocalDate day, Language language) {
    return began.isDay() && began.start().getYear() == day.getYear()
        ? Words.in(language).get("date.since", DateWords.in(language).shortInYear(began.start()))
        : DateWords.in(language).since(began);
  }
}
