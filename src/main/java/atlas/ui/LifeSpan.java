package atlas.ui;

import atlas.model.Facts;
import atlas.status.DatedEvent;
import atlas.status.History;
import atlas.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the small timeline of a site shows, and where each lies on it.
 *
 * @param days from a little before its first event to a little after its last or the data date
 */
record LifeSpan(DateRange days) {

  /** Part of the life that is added on both sides. */
  private static final double MARGIN = 0.03;

  private static final int LEAST_MARGIN_DAYS = 30;

  static LifeSpan of(History history, Facts facts) {
    List<LocalDate> told = new ArrayList<>(List.of(facts.dataDate()));
    for (DatedEvent event : history.events()) {
      told.add(event.first());
      told.add(event.due().orElse(event.last()));
    }
    LocalDate first = told.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = told.stream().max(LocalDate::compareTo).orElseThrow();
    long margin =
        Math.max(LEAST_MARGIN_DAYS, Math.round(ChronoUnit.DAYS.between(first, last) * MARGIN));
    return new LifeSpan(DateRange.of(first.minusDays(margin), last.plusDays(margin)));
  }

  /** Where a day begins, from 0 to 1; days outside lie on the edges. */
  double at(LocalDate day) {
    double from = days.start().toEpochDay();
    double to = days.end().toEpochDay();
    return Math.max(0, Math.min(1, (day.toEpochDay() - from) / (to - from)));
  }

  /** The day at a place from 0 to 1. */
  LocalDate day(double at) {
    double part = Math.max(0, Math.min(1, at));
    long from = days.start().toEpochDay();
    long last = days.end().toEpochDay() - 1;
    return LocalDate.ofEpochDay(Math.min(last, from + (long) Math.floor(part * (last + 1 - from))));
  }
}
