package atlas.ui;

import atlas.app.Snapshot;
import atlas.status.Histories;
import atlas.view.Comparison;
import atlas.view.Language;
import atlas.view.Theme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The part of the state that the panels show of every site; panning and the like leave it. */
record Moment(
    Histories histories,
    LocalDate date,
    boolean allDates,
    Optional<LocalDate> other,
    Set<String> changed,
    Language language,
    Theme theme) {

  static Moment of(Snapshot now) {
    return new Moment(
        now.histories(),
        now.view().date(),
        now.view().allDates(),
        now.view().comparison().map(Comparison::other),
        now.changed(),
        now.view().language(),
        now.view().theme());
  }
}
