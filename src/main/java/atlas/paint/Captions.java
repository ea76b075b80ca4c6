package atlas.paint;

import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Lives;
import atlas.status.Status;
import atlas.view.Backdrop;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.FilterWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words on a frame, in one language. */
final class Captions {

  private static final long KILOMETRE = 1000;

  private final Language language;
  private final Facts facts;
  private final Words words;

  private Captions(Language language, Facts facts) {
    this.language = language;
    this.facts = facts;
    this.words = Words.in(language);
  }

  /**
   * The words of a language.
   *
   * @param facts name the sources that a filter asks for
   */
  static Captions in(Language language, Facts facts) {
    return new Captions(language, facts);
  }

  /** The words of the other language. */
  Captions other() {
    return in(
        switch (language) {
          case ENGLISH -> Language.ARABIC;
          case ARABIC -> Language.ENGLISH;
        },
        facts);
  }

  /** Whether it is read from the right. */
  boolean startsRight() {
    return language == Language.ARABIC;
  }

  String status(Status status) {
    return words.status(status);
  }

  String uncertain() {
    return words.get("status.uncertain");
  }

  String sites(int count) {
    return words.get("count.sites", count);
  }

  String number(long number) {
    return words.number(number);
  }

  /** A count, or two where it changes: "11 › 6". */
  String counts(int before, int after) {
    return before == after
        ? number(before)
        : words.get("compare.counts", number(before), number(after));
  }

  String date(LocalDate date) {
    return DateWords.in(language).full(date);
  }

  /** That all dates are shown, with the first and the last year. */
  String allDates(Lives lives) {
    return Sentences.in(language).allDatesHeading(lives);
  }

  /** How the ring of a life is read. */
  String clockwise() {
    return words.get("map.legend.clockwise");
  }

  /** A date of each month, about as long as dates get. */
  List<String> longDates() {
    return Stream.of(Month.values()).map(month -> date(LocalDate.of(2020, month, 28))).toList();
  }

  /** As known by, whose account; empty where everything is believed. */
  Optional<String> belief(Belief belief) {
    return belief.equals(Belief.NOW)
        ? Optional.empty()
        : Optional.of(Sentences.in(language).belief(belief));
  }

  /** Which sites are shown; empty where all are. */
  Optional<String> filter(Filter filter) {
    return FilterWords.in(language)
        .all(filter, facts)
        .map(all -> words.get("join.colon", words.get("map.filtered"), all));
  }

  /** A length with its unit; kilometres from one on. */
  String length(long metres) {
    return metres >= KILOMETRE
        ? words.get("map.kilometres", metres / KILOMETRE)
        : words.get("map.metres", metres);
  }

  /** The unit of a length, alone. */
  String unit(long metres) {
    String key = metres >= KILOMETRE ? "map.kilometres" : "map.metres";
    return words.get(key, "").strip();
  }

  /** The number of a length in the unit of a longer one; empty where it is not whole. */
  Optional<String> number(long metres, long longer) {
    long one = longer >= KILOMETRE ? KILOMETRE : 1;
    return metres % one == 0 ? Optional.of(words.number(metres / one)) : Optional.empty();
  }

  /** That the ground is less exact than the scale. */
  String disclaimer() {
    return words.get("map.disclaimer");
  }

  /** What the discs around marks say. */
  String discs() {
    return Stream.of("map.legend.precision", "map.legend.standIn", "map.legend.estimate")
        .map(words::get)
        .reduce((a, b) -> a + ". " + b)
        .map(all -> all + ".")
        .orElseThrow();
  }

  /**
   * Whose data the ground is made of, in short or in full, and the layers of the person's own, the
   * highest first: whoever asks for it by their words, else by the layer's name.
   */
  String attribution(boolean inFull, List<Backdrop> backdrops) {
    String ground = words.get(inFull ? "map.attribution.full" : "map.attribution");
    List<String> own = new ArrayList<>();
    for (Backdrop backdrop : backdrops) {
      own.add(
          0,
          backdrop.credit().isEmpty()
              ? words.get("map.attribution.own", backdrop.name())
              : backdrop.credit());
    }
    own.add(0, ground);
    return own.stream().reduce((a, b) -> words.get("join.dot", a, b)).orElse("");
  }
}
