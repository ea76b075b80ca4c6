package atlas.ui.timebar;

import atlas.model.ContextEvent;
import atlas.model.Strength;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ticks and signs say in one language. */
final class TickTexts {

  /** So many events of a stack are named before the rest is counted. */
  private static final int NAMED = 8;

  private final Words words;
  private final DateWords dates;
  private final Sentences sentences;

  TickTexts(Language language) {
    words = Words.in(language);
    dates = DateWords.in(language);
    sentences = Sentences.in(language);
  }

  /** One line each: "K-1, handover of the whole, 29 Mar 2020". */
  String of(List<Tick> ticks) {
    Stream<String> named = ticks.stream().limit(NAMED).map(this::of);
    Stream<String> rest =
        ticks.size() > NAMED
            ? Stream.of(words.get("count.more", ticks.size() - NAMED))
            : Stream.empty();
    return Stream.concat(named, rest).collect(Collectors.joining("\n"));
  }

  private String of(Tick tick) {
    String what = words.eventType(tick.event());
    String when = dates.mediumRange(tick.days());
    return words.get(
        "access.tick",
        sentences.label(tick.site()),
        what,
        tick.sort() == Tick.Sort.DUE ? words.get("event.due", when) : when);
  }

  /** The date, the title and what it was. */
  String ofContext(List<ContextEvent> events) {
    return events.stream()
        .map(
            e ->
                words.get("join.colon", dates.mediumEdtf(e.date()), e.title()) + "\n" + e.summary())
        .collect(Collectors.joining("\n\n"));
  }

  /** "24 Jul 2020: 5,000 (more than), US troops in Iraq", what it stands for, and who says so. */
  String ofFigure(TroopFigure figure) {
    Strength strength = figure.strength();
    String said =
        words.get(
            "strength.figure",
            dates.mediumEdtf(strength.date()),
            words.number(strength.number()),
            strength.qualifier(),
            strength.scope());
    return Stream.of(said, strength.note(), figure.publisher())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** "Go to 29 Mar 2020". */
  String goTo(LocalDate day) {
    return words.get("action.goTo", dates.medium(day));
  }
}
