package atlas.ui.drawer;

import atlas.model.ContextEvent;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.model.Source;
import atlas.view.Language;
import atlas.view.Mentions;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.List;

/**
 * An event of the wider story as the chronology tells it, in one language.
 *
 * @param when in words
 * @param sites that its title names
 * @param places their labels
 * @param source who tells it
 */
record ContextRow(ContextEvent event, String when, List<Site> sites, String places, Source source) {

  /** Copies the list. */
  ContextRow {
    sites = List.copyOf(sites);
  }

  /** Those of the sources that are believed, in time. */
  static List<ContextRow> all(Facts facts, List<ContextEvent> events, Language language) {
    Mentions mentions = new Mentions(facts);
    DateWords dates = DateWords.in(language);
    Sentences sentences = Sentences.in(language);
    Words words = Words.in(language);
    return events.stream()
        .map(
            event -> {
              List<Site> sites = mentions.in(event.title());
              return new ContextRow(
                  event,
                  dates.mediumEdtf(event.date()),
                  sites,
                  words.joined("join.dot", sites.stream().map(sentences::label).toList()),
                  facts.source(event.sourceId()).orElseThrow());
            })
        .toList();
  }

  String id() {
    return event.id();
  }
}
