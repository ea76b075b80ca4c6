package atlas.words;

import atlas.model.Report;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.status.Point;
import atlas.status.Why;
import atlas.view.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a site has its status, in one language, with footnotes: every report of the evidence is one,
 * and each sentence points to those of its event. To be shown, and to be copied as text, Markdown
 * or HTML.
 */
public final class WhyText {

  /**
   * A sentence and the footnotes that it rests on.
   *
   * @param notes their numbers, from 1
   */
  public record Sentence(String text, List<Integer> notes) {}

  /**
   * A footnote: a report of the evidence.
   *
   * @param number from 1
   * @param text who says what, without the address
   * @param url where it is read; empty where that is not in the web
   */
  public record Note(
      int number, DatedEvent event, Report report, Source source, String text, String url) {

    /** "[1] Rudaw, 29 Mar 2020: …". */
    public String numbered(Words words) {
      return words.digits("[" + number + "] ") + text;
    }
  }

  private final Why why;
  private final Language language;
  private final Words words;
  private final DateWords dates;
  private final Map<String, List<Note>> notes = new LinkedHashMap<>();
  private final List<Sentence> sentences;

  private WhyText(Why why, Language language) {
    this.why = why;
    this.language = language;
    this.words = Words.in(language);
    this.dates = DateWords.in(language);
    Because because = new Because(words, dates);
    this.sentences = why.points().stream().map(point -> sentence(point, because)).toList();
    // What decides without being said comes last.
    why.evidence().forEach(this::notesOf);
  }

  /** Why it is so, in a language. */
  public static WhyText of(Why why, Language language) {
    return new WhyText(why, language);
  }

  private Sentence sentence(Point point, Because because) {
    List<Integer> numbers =
        point.event().map(this::notesOf).orElse(List.of()).stream().map(Note::number).toList();
    return new Sentence(because.sentence(point, why), numbers);
  }

  /** Numbers the reports of an event when it is first mentioned, the preferred one first. */
  private List<Note> notesOf(DatedEvent event) {
    List<Note> known = notes.get(event.event().id());
    if (known != null) {
      return known;
    }
    int number = notes().size();
    List<Note> made = new ArrayList<>();
    for (Report report : inOrder(event)) {
      made.add(note(++number, event, report));
    }
    notes.put(event.event().id(), made);
    return made;
  }

  private List<Report> inOrder(DatedEvent event) {
    return event.reports().stream()
        .sorted(
            Comparator.comparing((Report r) -> !r.isPreferred())
                .thenComparing(r -> r.date().first()))
        .toList();
  }

  private Note note(int number, DatedEvent event, Report report) {
    Source source = why.source(report);
    String published =
        source.published().map(dates::mediumEdtf).orElseGet(() -> words.get("date.undated"));
    String line =
        words.get(
            "why.noteLine",
            source.publisher(),
            published,
            words.eventType(event),
            dates.mediumEdtf(report.date()));
    String said =
        report.summary().isBlank() ? line : words.get("why.noteSays", line, report.summary());
    return new Note(number, event, report, source, said, isWeb(source.url()) ? source.url() : "");
  }

  /** An address that a reader can be led to; anything else could do something. */
  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  // ---- its parts

  /** "K-1 Air Base, 29 March 2020: handed over." */
  public String heading() {
    Sentences of = Sentences.in(language);
    return why.site().hasStatus()
        ? words.get("why.heading", of.name(why.site()), of.when(why), of.statuses(why.statuses()))
        : words.get("join.colon", of.name(why.site()), words.get("site.notNamed"));
  }

  /** The sentences, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The footnotes, in order of their numbers. */
  public List<Note> notes() {
    return notes.values().stream().flatMap(List::stream).toList();
  }

  /** The rules that decided, a sentence each. */
  public List<String> rules() {
    return why.rules().stream()
        .map(
            rule -> words.get("why.rule", words.get("why.rule." + rule.id()), (long) rule.number()))
        .toList();
  }

  /** Whom it believes, and up to when: "Handover Atlas, as known now; sources read up to …". */
  public String basis() {
    return words.get(
        "why.basis",
        words.get("app.name"),
        Sentences.in(language).belief(why.belief()),
        dates.full(why.dataDate()));
  }

  // ---- as a whole

  /** Plain text: the sentences with numbers in brackets, the rules, the footnotes, the basis. */
  public String text() {
    StringBuilder text = new StringBuilder(heading());
    body().forEach(s -> text.append(' ').append(s.text()).append(numbers(s)));
    text.append('\n');
    rules().forEach(rule -> text.append('\n').append(rule));
    text.append('\n');
    for (Note note : notes()) {
      text.append('\n').append(note.numbered(words));
      if (!note.url().isEmpty()) {
        text.append(' ').append(note.url());
      }
    }
    return text.append(notes.isEmpty() ? "\n" : "\n\n").append(basis()).append('\n').toString();
  }

  /** What follows the heading, which tells already that a site is not named. */
  private List<Sentence> body() {
    return why.site().hasStatus() ? sentences : List.of();
  }

  /** The numbers that a sentence points to: "[1, 2]"; empty if none. */
  public String numbers(Sentence sentence) {
    return sentence.notes().isEmpty()
        ? ""
        : "["
            + words.joined(
                "join.comma", sentence.notes().stream().map(n -> words.digits("" + n)).toList())
            + "]";
  }

  /** Markdown with footnotes, as Pandoc and GitHub read them. */
  public String markdown() {
    StringBuilder text = new StringBuilder("**" + markdown(heading()) + "**");
    for (Sentence sentence : body()) {
      text.append(' ').append(markdown(sentence.text()));
      sentence.notes().forEach(number -> text.append("[^").append(number).append(']'));
    }
    text.append("\n\n");
    rules().forEach(rule -> text.append("- ").append(markdown(rule)).append('\n'));
    text.append('\n');
    for (Note note : notes()) {
      text.append("[^").append(note.number()).append("]: ").append(markdown(note.text()));
      if (!note.url().isEmpty()) {
        text.append(" <")
            .append(note.url().replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"))
            .append('>');
      }
      text.append('\n');
    }
    return text.append(notes.isEmpty() ? "" : "\n")
        .append('*')
        .append(markdown(basis()))
        .append("*\n")
        .toString();
  }

  /** Text that Markdown shows as it is. */
  private static String markdown(String text) {
    return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** A piece of HTML that stands alone, in its language and direction. */
  public String html() {
    StringBuilder html = new StringBuilder();
    html.append("<section lang=\"")
        .append(language.code())
        .append("\" dir=\"")
        .append(language == Language.ARABIC ? "rtl" : "ltr")
        .append("\">\n<p><strong>")
        .append(escaped(heading()))
        .append("</strong>");
    for (Sentence sentence : body()) {
      html.append(' ').append(escaped(sentence.text()));
      sentence.notes().forEach(number -> html.append(reference(number)));
    }
    html.append("</p>\n<ul>\n");
    rules().forEach(rule -> html.append("<li>").append(escaped(rule)).append("</li>\n"));
    html.append("</ul>\n");
    if (!notes.isEmpty()) {
      html.append("<ol>\n");
      notes().forEach(note -> html.append(item(note)));
      html.append("</ol>\n");
    }
    return html.append("<p><em>")
        .append(escaped(basis()))
        .append("</em></p>\n</section>\n")
        .toString();
  }

  private String reference(int number) {
    return "<sup><a href=\"#note-" + number + "\">" + words.digits("" + number) + "</a></sup>";
  }

  private static String item(Note note) {
    String link =
        note.url().isEmpty()
            ? ""
            : " <a href=\"" + escaped(note.url()) + "\">" + escaped(note.url()) + "</a>";
    return "<li id=\"note-" + note.number() + "\">" + escaped(note.text()) + link + "</li>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
