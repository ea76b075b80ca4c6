package atlas.ui.drawer;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Source;
import atlas.model.Support;
import atlas.model.Weakness;
import atlas.view.Language;
import atlas.words.Citation;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source as the table of sources tells it, in one language.
 *
 * @param published when, in words; or that it is undated
 * @param sites labels of those that it tells of
 * @param weak what is weak about it; empty if nothing is
 */
record SourceRow(Support support, String side, String published, String sites, String weak) {

  static SourceRow of(Support support, Facts facts, Language language) {
    Words words = Words.in(language);
    Citation citation = Citation.in(language);
    Sentences sentences = Sentences.in(language);
    Source source = support.source();
    return new SourceRow(
        support,
        words.side(source.side()),
        citation.dated(source),
        words.joined(
            "join.dot",
            support.siteIds().stream()
                .flatMap(id -> facts.site(id).stream())
                .map(sentences::label)
                .toList()),
        words.joined(
            "join.semicolon",
            Stream.concat(
                    support.isUnused() ? Stream.of(words.get("sources.unused")) : Stream.empty(),
                    Weakness.of(source).stream().map(citation::weakness))
                .toList()));
  }

  Source source() {
    return support.source();
  }

  String id() {
    return support.source().id();
  }

  /** The day that it counts from, for the order. */
  Optional<LocalDate> countsFrom() {
    return support.source().countsFrom();
  }

  List<Event> events() {
    return support.events();
  }
}
