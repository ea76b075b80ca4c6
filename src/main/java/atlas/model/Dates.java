package atlas.model;

import atlas.time.Edtf;
import atlas.time.Edtf.Interval;
import atlas.time.Edtf.Point;
import atlas.time.Edtf.Precision;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A column of dates: nine bytes each, where an object takes fifty to a hundred. Days are epoch
 * days. Immutable.
 */
final class Dates {

  private static final Precision[] PRECISIONS = Precision.values();

  /** How many ways there are to name a point: how closely, and whether it is approximate. */
  private static final int POINTS = 2 * PRECISIONS.length;

  private final int[] firsts;
  private final int[] lasts;

  /** The way that a point is named; of an interval, that of both bounds, above those of points. */
  private final byte[] forms;

  private Dates(Builder builder, Groups groups) {
    firsts = groups.sorted(builder.firsts.build().toArray());
    lasts = groups.sorted(builder.lasts.build().toArray());
    forms = builder.forms.in(groups);
  }

  /** The date at a place. */
  Edtf get(int place) {
    int form = forms[place];
    if (form < POINTS) {
      return new Point(precision(form), day(firsts[place]), isApproximate(form));
    }
    int from = form / POINTS - 1;
    int to = form % POINTS;
    LocalDate last = day(lasts[place]);
    LocalDate firstOfLast =
        switch (precision(to)) {
          case DAY -> last;
          case MONTH -> last.withDayOfMonth(1);
          case YEAR -> last.withDayOfYear(1);
        };
    return new Interval(
        new Point(precision(from), day(firsts[place]), isApproximate(from)),
        new Point(precision(to), firstOfLast, isApproximate(to)));
  }

  /** The first day that the date at a place may mean. */
  int first(int place) {
    return firsts[place];
  }

  /** The last day that the date at a place may mean. */
  int last(int place) {
    return lasts[place];
  }

  private static LocalDate day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  private static Precision precision(int form) {
    return PRECISIONS[form / 2];
  }

  private static boolean isApproximate(int form) {
    return form % 2 == 1;
  }

  private static int form(Edtf date) {
    if (date instanceof Interval interval) {
      return POINTS * (1 + form(interval.from())) + form(interval.to());
    }
    Point point = (Point) date;
    return 2 * point.precision().ordinal() + (point.isApproximate() ? 1 : 0);
  }

  /** Takes the date of one row after the other. */
  static final class Builder {

    private final IntStream.Builder firsts = IntStream.builder();
    private final IntStream.Builder lasts = IntStream.builder();
    private final Bytes forms = new Bytes();

    void add(Edtf date) {
      firsts.add((int) date.first().toEpochDay());
      lasts.add((int) date.last().toEpochDay());
      forms.add(form(date));
    }

    /** As their rows come to lie. */
    Dates in(Groups groups) {
      return new Dates(this, groups);
    }
  }
}
