package atlas.ui;

import atlas.app.Snapshot;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.status.Fold;
import atlas.status.History;
import atlas.status.Why;
import atlas.ui.parts.LinkedText;
import atlas.view.View;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Sites as plain text to be copied: why they have their status, their events, every report. */
final class SiteText {

  private final Snapshot now;
  private final Words words;
  private final EventWords events;

  SiteText(Snapshot now) {
    this.now = now;
    this.words = Words.in(now.view().language());
    this.events = new EventWords(now.facts(), now.view().language());
  }

  /** These sites, a blank line between them; empty if there are none. */
  String of(List<Site> sites) {
    return sites.stream().map(this::of).collect(Collectors.joining("\n\n"));
  }

  private String of(Site site) {
    View view = now.view();
    History history = now.history(site).orElseGet(() -> Fold.one(site, now.facts(), view.belief()));
    StringBuilder text = new StringBuilder();
    text.append(
        site.hasStatus()
            ? Sentences.in(view.language()).why(Why.of(history, view.date()))
            : words.get(
                "join.colon", SiteNames.full(site, view.language()), words.get("site.notNamed")));
    history.events().forEach(event -> add(event, text));
    return text.toString();
  }

  private void add(DatedEvent event, StringBuilder text) {
    text.append("\n\n").append(words.get("join.colon", events.when(event), events.what(event)));
    for (Report report : event.reports()) {
      Source source = now.facts().sourceOf(report);
      text.append("\n- ")
          .append(words.get("join.comma", source.publisher(), events.published(source)));
      events.ownDate(report, event).ifPresent(own -> text.append(", ").append(own));
      if (!report.summary().isBlank()) {
        text.append(": ").append(report.summary());
      }
      if (LinkedText.isWeb(source.url())) {
        text.append(" ").append(source.url());
      }
    }
  }
}
