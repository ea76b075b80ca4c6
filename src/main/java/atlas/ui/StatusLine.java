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
import java.time.YearMonth;
import java.util.Optional;

/**
 * A site's status on the date, short enough for a row: "agreed since 26 Mar"; its life in short
 * where all dates are shown.
 */
final class StatusLine {

  private StatusLine() {}

  /** The line of a site; that it has no status where none can be. */
  static String of(Snapshot now, Site site) {
    Language language = now.view().language();
    return now.history(site)
        .map(
            history ->
                now.view().allDates()
                    ? Sentences.in(language).life(history, now.facts().dataDate())
                    : of(history, now.view().date(), language))
        .orElseGet(() -> Words.in(language).get("list.noStatus"));
  }

  private static String of(History history, LocalDate day, Language language) {
    StatusSet set = history.on(day);
    String statuses = Sentences.in(language).statuses(set);
    Optional<DateRange> began = history.began(day);
    if (!set.isCertain() || began.isEmpty() || history.isImplied(day)) {
      return statuses;
    }
    if (began.get().equals(DateRange.ofDay(day))) {
      return Words.in(language).get("list.today", statuses);
    }
    return since(began.get(), day, language)
        .map(since -> Words.in(language).get("site.since", statuses, since))
        .orElse(statuses);
  }

  /**
   * The year of the date itself goes without saying, and of an uncertain start only the month or
   * year is said; nothing if even that is not known.
   */
  private static Optional<String> since(DateRange began, LocalDate day, Language language) {
    LocalDate first = began.start();
    LocalDate last = began.end().minusDays(1);
    if (began.isDay() && first.getYear() == day.getYear()) {
      return Optional.of(
          Words.in(language).get("date.since", DateWords.in(language).shortInYear(first)));
    }
    if (began.isDay()) {
      return Optional.of(DateWords.in(language).since(began));
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Optional.of(
          Words.in(language)
              .get("date.since", DateWords.in(language).monthShort(YearMonth.from(first))));
    }
    return first.getYear() == last.getYear()
        ? Optional.of(
            Words.in(language).get("date.since", DateWords.in(language).year(first.getYear())))
        : Optional.empty();
  }
}
