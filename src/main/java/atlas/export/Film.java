package atlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.paint.Card;
import atlas.paint.FramePainter;
import atlas.paint.Furniture;
import atlas.status.Belief;
import atlas.status.Histories;
import atlas.time.DateRange;
import atlas.time.Step;
import atlas.view.Language;
import atlas.view.TimeStep;
import atlas.view.Timeline;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * A film of a view: a still picture for each day, held for a while, and cards that tell its title
 * at the beginning and its sources at the end.
 *
 * @param facts what is known
 * @param histories the facts as folded under the view's belief
 * @param view what is shown; its date is not looked at
 * @param days that are shown, ascending, at least one
 * @param size in pixels; even ones for MP4
 * @param furniture what stands over the map; the line that says what changed is added
 * @param provenance what it was made from
 * @param cards pages of words before and after
 * @param secondsPerStep how long each day is held; not negative
 * @param framesPerSecond positive
 */
public record Film(
    Facts facts,
    Histories histories,
    View view,
    List<LocalDate> days,
    PictureSize size,
    Furniture furniture,
    Provenance provenance,
    Cards cards,
    double secondsPerStep,
    int framesPerSecond) {

  /**
   * Which pages of words it has.
   *
   * @param hasTitle whether it begins with its title, the days that it shows and what is believed
   * @param hasSources whether it ends with who told it
   */
  public record Cards(boolean hasTitle, boolean hasSources) {

    /** As films have them unless something else is asked for: the sources alone. */
    public static final Cards USUAL = new Cards(false, true);

    int count() {
      return (hasTitle ? 1 : 0) + (hasSources ? 1 : 0);
    }
  }

  /** Most days; nobody sees more to the end. */
  public static final int MOST_DAYS = 20_000;

  /** Most frames. */
  public static final int MOST_FRAMES = 1_000_000;

  /** Longest time that a day is held, seconds. */
  public static final double MOST_SECONDS = 600;

  /** Most frames a second. */
  public static final int MOST_FRAMES_PER_SECOND = 60;

  private static final double CARD_SECONDS = 4;

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if there is no day, no time or no frame
   */
  public Film {
    days = List.copyOf(days);
    if (days.isEmpty()
        || !(secondsPerStep >= 0 && Double.isFinite(secondsPerStep))
        || framesPerSecond < 1
        || framesPerSecond > MOST_FRAMES_PER_SECOND) {
      throw new IllegalArgumentException(
          "A film has days and frames: %d, %s s, %d a second"
              .formatted(days.size(), secondsPerStep, framesPerSecond));
    }
  }

  /**
   * The days from one to another, both inside: those of calendar steps from the first, or those on
   * which something happened to a site that the view shows; and always the last.
   *
   * @throws IllegalArgumentException if the first is after the last
   */
  public static List<LocalDate> days(
      LocalDate from, LocalDate to, TimeStep step, Facts facts, Histories histories, View view) {
    DateRange range = DateRange.ofClosed(from, to);
    List<LocalDate> days = new ArrayList<>(List.of(from));
    if (step.calendar().isPresent()) {
      Step calendar = step.calendar().get();
      for (long i = 1; calendar.from(from, i).isBefore(to); i++) {
        days.add(calendar.from(from, i));
      }
    } else {
      Timeline.of(facts, histories, view.filter()).events().asList().stream()
          .filter(day -> range.contains(day) && day.isAfter(from) && day.isBefore(to))
          .forEach(days::add);
    }
    if (to.isAfter(from)) {
      days.add(to);
    }
    return days;
  }

  /** Frames of each day. */
  public int framesPerStep() {
    return (int) Math.max(1, Math.round(secondsPerStep * framesPerSecond));
  }

  /** Frames of each card. */
  public int framesOfCard() {
    return (int) Math.max(1, Math.round(CARD_SECONDS * framesPerSecond));
  }

  /** All frames. */
  public int frames() {
    return Math.addExact(
        Math.multiplyExact(days.size(), framesPerStep()),
        Math.multiplyExact(cards.count(), framesOfCard()));
  }

  /** Pictures that differ: one a day, and the cards. */
  public int shots() {
    return days.size() + cards.count();
  }

  /** The same made from something else. */
  public Film withProvenance(Provenance other) {
    return new Film(
        facts,
        histories,
        view,
        days,
        size,
        furniture,
        other,
        cards,
        secondsPerStep,
        framesPerSecond);
  }

  /** About how many bytes it takes, before anybody has written it. */
  public long roughBytes(FilmFormat format) {
    double pixels = (double) size.raster().width() * size.raster().height();
    int pictures = format == FilmFormat.FRAMES ? frames() : shots();
    return Math.round(pixels * pictures * format.roughBytesPerPixel());
  }

  /** Which of the days a shot shows; empty for a card. */
  OptionalInt dayOf(int shot) {
    int day = shot - (cards.hasTitle() ? 1 : 0);
    return day >= 0 && day < days.size() ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /** For how many frames a shot is held. */
  int framesOf(int shot) {
    return dayOf(shot).isPresent() ? framesPerStep() : framesOfCard();
  }

  /** The words of a shot that is a card. */
  Card card(int shot) {
    return shot == 0 && cards.hasTitle() ? titleCard() : endCard();
  }

  /**
   * Writes it; the same film, the same bytes.
   *
   * @param file a file, or a folder for {@link FilmFormat#FRAMES}, which must not be there or be
   *     empty
   * @param progress is told after each shot
   * @throws IOException if it can't be written; nothing is left behind then
   * @throws CancellationException if {@code progress} ends the work
   */
  public void write(Path file, FilmFormat format, FramePainter painter, Progress progress)
      throws IOException {
    switch (format) {
      case GIF -> SafeFile.write(file, out -> show(new GifFilm(out, this), painter, progress));
      case MP4 ->
          SafeFile.writeAt(file, beside -> show(new Mp4Film(beside, this), painter, progress));
      case FRAMES ->
          SafeFile.writeFolder(
              file, beside -> show(new FramesFilm(beside, this), painter, progress));
    }
  }

  private void show(FilmWriter writer, FramePainter painter, Progress progress) throws IOException {
    try (writer;
        Projector projector = new Projector(this, painter)) {
      for (int shot = 0; shot < shots(); shot++) {
        writer.add(projector.next(), framesOf(shot));
        if (!progress.goesOn(shot + 1, shots())) {
          throw new CancellationException("The film was cancelled");
        }
      }
      writer.finish();
    }
  }

  /** What the film says in words, and the view of its first day. */
  AltText altText() {
    List<LocalDate> ends =
        days.size() == 1 ? days : List.of(days.get(0), days.get(days.size() - 1));
    return AltText.of(facts, histories, view.withDate(days.get(0)), ends, furniture, provenance);
  }

  List<Language> languages() {
    return AltText.languages(view, furniture);
  }

  /** What changed on a day, in each language; empty texts on the first. */
  List<String> changes(int day) {
    return languages().stream()
        .map(
            language ->
                day == 0
                    ? ""
                    : Sentences.in(language)
                        .change(days.get(day - 1), days.get(day), histories, facts))
        .toList();
  }

  /** The beginning: what is shown, on which days, and what is believed. */
  Card titleCard() {
    List<String> paragraphs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (!furniture.subtitle().isBlank()) {
      paragraphs.add(furniture.subtitle());
    }
    for (Language language : languages()) {
      paragraphs.add(range(language));
      if (!view.belief().equals(Belief.NOW)) {
        paragraphs.add(Sentences.in(language).belief(view.belief()));
      }
      notes.add(Words.in(language).get("app.name"));
    }
    return new Card(heading(), paragraphs, notes, true);
  }

  private String heading() {
    return furniture.title().isBlank()
        ? Words.in(view.language()).get("app.subtitle")
        : furniture.title();
  }

  private String range(Language language) {
    DateWords dates = DateWords.in(language);
    String first = dates.full(days.get(0));
    return days.size() == 1
        ? first
        : Words.in(language).get("date.range", first, dates.full(days.get(days.size() - 1)));
  }

  /** The end: what was shown, and who told it. */
  Card endCard() {
    List<String> paragraphs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    AltText text = altText();
    for (Language language : languages()) {
      Words words = Words.in(language);
      paragraphs.add(range(language));
      notes.add(words.get("map.attribution.full"));
    }
    // Names are the same in every language.
    paragraphs.add(Words.in(view.language()).get("film.sources", publishers()));
    notes.addAll(0, text.citation().lines().toList());
    return new Card(heading(), paragraphs, notes, false);
  }

  /** Those whose reports are believed, the most frequent first. */
  private String publishers() {
    Words words = Words.in(view.language());
    // In an Arabic text a Latin name has its last bracket to its right, also where a line begins
    // within it, and the comma after it to its left.
    String mark = view.language() == Language.ARABIC ? "\u200E\u200F" : "";
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Report report : facts.reports()) {
      var source = facts.sourceOf(report);
      if (view.belief().includes(source)) {
        counts.merge(source.publisher(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + mark)
        .collect(
            Collectors.collectingAndThen(Collectors.toList(), l -> words.joined("join.comma", l)));
  }

  /**
   * Writes what is said on each day as subtitles (SRT), in the film's languages.
   *
   * @throws IOException if the file can't be written; nothing is left behind then
   */
  public void writeSubtitles(Path file) throws IOException {
    SafeFile.write(file, out -> out.write(subtitles().getBytes(UTF_8)));
  }

  String subtitles() {
    StringBuilder text = new StringBuilder();
    long begin = cards.hasTitle() ? framesOfCard() : 0;
    for (int day = 0; day < days.size(); day++) {
      int shown = day;
      List<String> changes = changes(day);
      text.append(day + 1).append('\n');
      text.append(time(begin + (long) day * framesPerStep()))
          .append(" --> ")
          .append(time(begin + (day + 1L) * framesPerStep()))
          .append('\n');
      for (int i = 0; i < languages().size(); i++) {
        text.append(DateWords.in(languages().get(i)).full(days.get(shown)));
        text.append(changes.get(i).isEmpty() ? "" : "\n" + changes.get(i)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String time(long frame) {
    long millis = Math.round(frame * 1000.0 / framesPerSecond);
    return "%02d:%02d:%02d,%03d"
        .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
  }
}
