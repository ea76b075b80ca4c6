package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.status.Fold;
import atlas.status.History;
import atlas.status.StatusSet;
import atlas.status.Why;
import atlas.ui.parts.MarkIcon;
import atlas.ui.parts.Prose;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One site in the inspector: names, status and why, its life, its events, its place. */
final class SiteStory extends VBox implements InspectorPage {

  private final AppState state;
  private final Site site;
  private final History history;
  private final MarkIcon mark = new MarkIcon();
  private final Prose heading = new Prose("status-heading");
  private final Prose since = new Prose("status-since");
  private final WhySection because;
  private final LifeStrip life;
  private final EventList events;

  /**
   * @param now the language, facts and belief that it keeps to
   * @param isWhyOpen whether the reports that decide the status are shown
   * @param browse opens an address in the browser
   */
  SiteStory(
      AppState state, Snapshot now, Site site, BooleanProperty isWhyOpen, Consumer<String> browse) {
    this.state = state;
    this.site = site;
    Language language = now.view().language();
    Words words = Words.in(language);
    // A site that is not named has no status, but events of its own.
    history = now.history(site).orElseGet(() -> Fold.one(site, now.facts(), now.view().belief()));
    because = new WhySection(state, language, isWhyOpen, browse);
    life = new LifeStrip(history, now.facts(), language, state::showDate);
    events = new EventList(now, history, this::goTo, browse);
    heading.setId("status-heading");
    since.setId("status-since");
    getStyleClass().add("site-story");

    getChildren().add(names(language));
    HBox status = new HBox(mark, new VBox(heading, since));
    status.getStyleClass().add("status-line");
    since.managedProperty().bind(since.visibleProperty());
    if (site.hasStatus()) {
      getChildren().addAll(status, because, life);
    } else {
      getChildren().add(because);
    }
    getChildren()
        .addAll(
            new Prose(words.get("inspector.events"), "section-heading"),
            events,
            new PlaceFacts(site, words, browse));
  }

  private VBox names(Language language) {
    Words words = Words.in(language);
    String first = SiteNames.full(site, language);
    Prose name = new Prose(first, "inspector-name");
    name.setId("inspector-name");
    VBox names = new VBox(name);
    names.getStyleClass().add("inspector-names");
    String other = first.equals(site.nameEn()) ? site.nameAr() : site.nameEn();
    if (!other.isBlank()) {
      names.getChildren().add(new Prose(other, "inspector-other-name"));
    }
    if (site.hasStatus()) {
      String place =
          Stream.of(words.kind(site.kind()), words.governorate(site.governorate()))
              .filter(part -> !part.isBlank())
              .reduce((a, b) -> words.get("join.dot", a, b))
              .orElseThrow();
      names.getChildren().add(new Prose(place, "inspector-kind"));
    }
    return names;
  }

  @Override
  public void show(Snapshot now) {
    LocalDate date = now.view().date();
    Sentences sentences = Sentences.in(now.view().language());
    StatusSet statuses = history.on(date);
    mark.show(statuses, now.view().theme());
    heading.setText(sentences.statusHeading(statuses));
    Optional<String> days = days(now, statuses);
    since.setText(days.orElse(""));
    since.setVisible(days.isPresent());
    because.show(Why.of(history, date));
    life.show(date);
    events.show(date);
  }

  /** "since 19 Mar 2020"; of an uncertain status the days between which it lasts. */
  private Optional<String> days(Snapshot now, StatusSet statuses) {
    LocalDate date = now.view().date();
    DateWords dates = DateWords.in(now.view().language());
    if (!statuses.isCertain()) {
      return Optional.of(dates.between(history.periodOn(date).days()));
    }
    return history.isImplied(date)
        ? Optional.of(Words.in(now.view().language()).get("inspector.implied"))
        : history.began(date).map(dates::since);
  }

  /** Shows the site on a day; the ground moves only if the site is not in sight. */
  private void goTo(LocalDate day) {
    Extent shown = state.view().extent();
    Extent wanted =
        site.location()
            .filter(l -> !shown.contains(l.plane().x(), l.plane().y()))
            .map(SiteExtents::around)
            .orElse(shown);
    state.goTo(day, wanted);
  }

  @Override
  public Region node() {
    return this;
  }
}
