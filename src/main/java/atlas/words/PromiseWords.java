package atlas.words;

import atlas.status.DatedEvent;
import atlas.status.Promise;
import atlas.view.Language;

/** What a promise, its deed and its outcome are called in one language. */
public final class PromiseWords {

  private final Words words;
  private final DateWords dates;

  private PromiseWords(Language language) {
    words = Words.in(language);
    dates = DateWords.in(language);
  }

  /** The words of a language. */
  public static PromiseWords in(Language language) {
    return new PromiseWords(language);
  }

  /** When it was made: "17 to 19 Mar 2020". */
  public String made(Promise promise) {
    return dates.mediumRange(promise.made());
  }

  /** By when it was to be kept: "30 Apr 2020"; empty where it names no day. */
  public String due(Promise promise) {
    return promise.due().map(dates::medium).orElse("");
  }

  /** What kept it: "handover of the whole"; empty if nothing did. */
  public String deed(Promise promise) {
    return promise.deed().map(words::eventType).orElse("");
  }

  /** When that was: "29 Mar 2020"; empty if nothing did. */
  public String done(Promise promise) {
    return promise.deed().map(DatedEvent::days).map(dates::mediumRange).orElse("");
  }

  /** How it stands, in a word: "kept", "late", "open", "overdue". */
  public String state(Promise promise) {
    return state(promise.state());
  }

  /** A state, in a word. */
  public String state(Promise.State state) {
    return words.get("ledger.state." + state.word());
  }

  /**
   * How far the deed was from the day that was promised: "3 days early", "61 to 149 days late", "2
   * days early to 1 day late", "missed for 40 days"; empty where that can't be told.
   */
  public String delay(Promise promise) {
    return promise
        .delay()
        .map(
            delay -> {
              if (promise.deed().isEmpty()) {
                return words.get("ledger.missed", delay.most());
              }
              return delay.isCertain() ? days(delay.most()) : range(delay.fewest(), delay.most());
            })
        .orElse("");
  }

  private String range(long fewest, long most) {
    if (fewest > 0) {
      return words.get("ledger.lateRange", words.number(fewest), most);
    }
    return most < 0
        ? words.get("ledger.earlyRange", words.number(-most), -fewest)
        : words.get("ledger.earlyOrLate", days(fewest), days(most));
  }

  private String days(long days) {
    if (days == 0) {
      return words.get("ledger.onTime");
    }
    return days < 0 ? words.get("ledger.early", -days) : words.get("ledger.late", days);
  }
}
