package atlas.export;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.paint.Furniture;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Tally;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a picture says in words, for those who can't see it and for those who cite it.
 *
 * @param title its title
 * @param languages of its words, the first one first
 * @param state the state on its days, a sentence each
 * @param table its sites, a line each
 * @param citation ready to be copied
 * @param attribution whose data the ground is made of
 * @param software that made it
 * @param stamp its view as JSON: see {@link PictureStamp}
 */
public record AltText(
    String title,
    List<Language> languages,
    String state,
    String table,
    String citation,
    String attribution,
    String software,
    String stamp) {

  /** More sites than this are counted, not listed. */
  private static final int MOST_SITES = 300;

  /** Copies the languages. */
  public AltText {
    languages = List.copyOf(languages);
  }

  /**
   * The words of a picture.
   *
   * @param days that it shows, at least one
   */
  static AltText of(
      Facts facts,
      Histories histories,
      View view,
      List<LocalDate> days,
      Furniture furniture,
      Provenance provenance) {
    List<Language> languages = languages(view, furniture);
    Writing writing = new Writing(facts, histories, view, days, provenance);
    String title =
        furniture.title().isBlank() ? writing.title(languages.get(0)) : furniture.title();
    return new AltText(
        title,
        languages,
        writing.inAll(languages, writing::state),
        writing.inAll(languages, writing::table),
        writing.inAll(languages, language -> writing.citation(title, language)),
        writing.inAll(languages, l -> Words.in(l).get("map.attribution.full")),
        "Handover Atlas " + provenance.version(),
        PictureStamp.of(facts, histories, view, furniture, provenance).write());
  }

  static List<Language> languages(View view, Furniture furniture) {
    List<Language> languages = new ArrayList<>(List.of(view.language()));
    if (furniture.isBilingual()) {
      for (Language language : Language.values()) {
        if (language != view.language()) {
          languages.add(language);
        }
      }
    }
    return languages;
  }

  /** Keyword and text of what a file can name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", title);
    texts.put("Description", state + "\n\n" + table);
    texts.put("Citation", citation);
    texts.put("Source", attribution);
    texts.put("Software", software);
    texts.put(PictureStamp.KEYWORD, stamp);
    return texts;
  }

  /** All of it, one part under the other. */
  public String whole() {
    return String.join("\n\n", state, table, citation, attribution);
  }

  /** Writes the parts in one language. */
  private record Writing(
      Facts facts, Histories histories, View view, List<LocalDate> days, Provenance provenance) {

    String inAll(List<Language> languages, Function<Language, String> part) {
      return languages.stream().map(part).collect(Collectors.joining("\n"));
    }

    String title(Language language) {
      DateWords dates = DateWords.in(language);
      String when =
          days.size() == 1
              ? dates.full(days.get(0))
              : Words.in(language)
                  .get(
                      "date.range", dates.full(days.get(0)), dates.full(days.get(days.size() - 1)));
      return Words.in(language).get("app.windowTitle", when);
    }

    String state(Language language) {
      Sentences sentences = Sentences.in(language);
      if (view.allDates()) {
        return sentences.state(Lives.of(shown(view), facts.dataDate()), view.belief());
      }
      String states =
          days.stream()
              .map(day -> sentences.state(day, tally(day), view.belief()))
              .collect(Collectors.joining("\n"));
      return view.comparison().isPresent()
          ? sentences.compared(view.changes(histories)) + "\n" + states
          : states;
    }

    private Tally tally(LocalDate day) {
      return Tally.of(shown(view.withDate(day)).stream().map(h -> h.on(day)).toList());
    }

    private List<History> shown(View shown) {
      return histories.all().stream().filter(shown.shown(histories)).toList();
    }

    String table(Language language) {
      List<Site> shown = facts.sites().stream().filter(this::isShown).toList();
      String lines =
          shown.stream()
              .limit(MOST_SITES)
              .map(site -> line(site, language))
              .collect(Collectors.joining("\n"));
      int more = shown.size() - MOST_SITES;
      return more <= 0 ? lines : lines + "\n" + Words.in(language).get("count.more", more);
    }

    private boolean isShown(Site site) {
      return histories
          .of(site.id())
          .map(h -> days.stream().anyMatch(day -> view.withDate(day).shown(histories).test(h)))
          .orElse(false);
    }

    private String line(Site site, Language language) {
      Sentences sentences = Sentences.in(language);
      History history = histories.of(site.id()).orElseThrow();
      String statuses =
          days.size() == 1
              ? sentences.site(history, days.get(0))
              : days.stream()
                  .map(day -> sentences.statuses(history.on(day)))
                  .collect(Collectors.joining(" – "));
      return Words.in(language).get("join.colon", sentences.name(site), statuses);
    }

    String citation(String title, Language language) {
      Words words = Words.in(language);
      String data =
          words.get(
              "picture.data",
              DateWords.in(language).full(facts.dataDate()),
              facts.sources().size(),
              provenance.shortDigest());
      return words.get(
          "picture.citation",
          title,
          provenance.version(),
          Sentences.in(language).belief(view.belief()),
          data);
    }
  }
}
