package atlas.ui.drawer;

import atlas.app.Snapshot;
import atlas.status.Belief;
import atlas.status.Changes;
import atlas.view.View;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which two things are compared: two days, or a day as known by two.
 *
 * @param isOfKnowledge whether the days are those of what was known
 * @param from the earlier one
 * @param to the later one; empty for now, in what is known
 */
record ChangePair(boolean isOfKnowledge, LocalDate from, Optional<LocalDate> to) {

  /** A pair of days in their order, whichever was told first. */
  static ChangePair ofDays(LocalDate one, LocalDate other) {
    return one.isAfter(other)
        ? new ChangePair(false, other, Optional.of(one))
        : new ChangePair(false, one, Optional.of(other));
  }

  /** A pair of days of knowledge in their order, whichever was told first. */
  static ChangePair ofKnowledge(LocalDate from, Optional<LocalDate> to) {
    return to.filter(from::isAfter).isPresent()
        ? new ChangePair(true, to.get(), Optional.of(from))
        : new ChangePair(true, from, to);
  }

  /** What a person sees before choosing: the day that is shown, and all that is known now. */
  static ChangePair first(boolean isOfKnowledge, Snapshot now) {
    View view = now.view();
    return isOfKnowledge
        ? ofKnowledge(view.belief().knownBy().orElse(view.date()), Optional.empty())
        : ofDays(view.date(), now.facts().dataDate());
  }

  /** Its earlier side. */
  Changes.Side before(View view) {
    return isOfKnowledge
        ? new Changes.Side(view.date(), new Belief(Optional.of(from), view.belief().account()))
        : new Changes.Side(from, view.belief());
  }

  /** Its later side. */
  Changes.Side after(View view) {
    return isOfKnowledge
        ? new Changes.Side(view.date(), new Belief(to, view.belief().account()))
        : new Changes.Side(to.orElseThrow(), view.belief());
  }

  /** What changed, of the sites that the filter shows; takes a fold where it is of knowledge. */
  Changes changes(Snapshot now) {
    View view = now.view();
    Changes all =
        isOfKnowledge
            ? Changes.ofKnowledge(now.facts(), view.belief().account(), view.date(), from, to)
            : Changes.between(now.histories(), from, to.orElseThrow());
    return view.filtered(all, now.histories());
  }
}
