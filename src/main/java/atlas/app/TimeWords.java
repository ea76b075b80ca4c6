package atlas.app;

import atlas.status.History;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.Pace;
import atlas.view.Player;
import atlas.view.TimeStep;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What the time controller says, in one language. */
public final class TimeWords {

  private final Language language;
  private final Words words;
  private final DateWords dates;

  private TimeWords(Language language) {
    this.language = language;
    this.words = Words.in(language);
    this.dates = DateWords.in(language);
  }

  /** What it says in a language. */
  public static TimeWords in(Language language) {
    return new TimeWords(language);
  }

  /** Why a verb can't be used now: "This is the last date." */
  public String whyNot(Player.Reason reason) {
    return words.get(
        switch (reason) {
          case NO_EVENTS -> "disabled.noEvents";
          case NO_EARLIER_EVENT -> "disabled.noEarlierEvent";
          case NO_LATER_EVENT -> "disabled.noLaterEvent";
          case AT_START -> "disabled.atStart";
          case AT_END -> "disabled.atEnd";
          case ONE_DAY -> "disabled.oneDay";
          case NOT_PLAYING -> "disabled.notPlaying";
          case FASTEST -> "disabled.fastest";
          case SLOWEST -> "disabled.slowest";
          case NO_PLAY_RANGE -> "disabled.noPlayRange";
        });
  }

  /** That the date left the timeline, and where it is now. */
  public String moved(Player.Moved moved) {
    return words.get("transport.outOfRange", dates.full(moved.to()));
  }

  /** How long each date stays: "1 s an event", "0.25 s a step". */
  public String speed(Pace pace) {
    BigDecimal seconds = BigDecimal.valueOf(pace.hold().toMillis(), 3).stripTrailingZeros();
    return words.get(
        pace.step() == TimeStep.EVENT ? "transport.speed" : "transport.speedStep",
        words.digits(seconds.toPlainString()).replace('.', words.get("number.point").charAt(0)));
  }

  /** What the latest step led over and changed; empty if nothing. */
  String stepped(Snapshot now) {
    List<History> changed =
        now.changed().stream()
            .flatMap(id -> now.histories().of(id).stream())
            .sorted(Comparator.comparingInt(History::place))
            .toList();
    String changes = Sentences.in(language).changed(changed, now.view().date(), now.facts());
    return now.player()
        .note()
        .filter(Player.Skipped.class::isInstance)
        .map(note -> skipped(((Player.Skipped) note).days()))
        .map(skipped -> changes.isEmpty() ? skipped : words.get("join.dot", changes, skipped))
        .orElse(changes);
  }

  private String skipped(DateRange days) {
    long count = days.end().toEpochDay() - days.start().toEpochDay();
    return words.get("transport.skipped", count);
  }
}
