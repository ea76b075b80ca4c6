package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Where the day up to which sources are believed is chosen; its calendar marks their days. */
final class KnownByPanel extends VBox {

  private final AppState state;
  private final Prose hint = new Prose("belief-hint");
  private final MonthGrid calendar = new MonthGrid(day -> believe(Optional.of(day)));
  private final Button previous = new Button(null, Glyph.mirrored(Material2AL.CHEVRON_LEFT));
  private final Button next = new Button(null, Glyph.mirrored(Material2AL.CHEVRON_RIGHT));
  private final Button shownDay = new Button();
  private final Button now = new Button();
  private final Button replay = new Button(null, new Glyph(Material2MZ.PLAY_ARROW));
  private NavigableSet<LocalDate> sourceDays = new TreeSet<>();

  KnownByPanel(AppState state, ActionTable actions) {
    this.state = state;
    getStyleClass().add("belief-choice");
    bind(previous, "known-by-previous", () -> step(sourceDays.lower(day())));
    bind(next, "known-by-next", () -> step(sourceDays.higher(day())));
    bind(shownDay, "known-by-shown", () -> believe(Optional.of(state.view().date())));
    bind(now, "known-by-now", () -> believe(Optional.empty()));
    bind(replay, "known-by-replay", () -> actions.perform(Action.REPLAY_KNOWLEDGE));
    for (Button wide : new Button[] {shownDay, now, replay}) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    FlowPane steps = new FlowPane(previous, shownDay, now, next);
    steps.getStyleClass().add("known-by-steps");
    steps.setAlignment(Pos.CENTER);
    getChildren().addAll(hint, calendar, steps, replay);
    state.watch(Snapshot::facts).subscribe(facts -> sourceDays = days(facts));
    state.snapshotProperty().subscribe(this::show);
    visibleProperty().subscribe(visible -> show(state.snapshot()));
  }

  private static void bind(Button button, String id, Runnable verb) {
    button.setId(id);
    button.setOnAction(e -> verb.run());
  }

  private static NavigableSet<LocalDate> days(Facts facts) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    facts.sources().stream().map(Source::countsFrom).forEach(day -> day.ifPresent(days::add));
    return days;
  }

  /** The day that is believed up to; now is after the last source. */
  private LocalDate day() {
    return state
        .view()
        .belief()
        .knownBy()
        .orElseGet(
            () -> sourceDays.isEmpty() ? state.view().date() : sourceDays.last().plusDays(1));
  }

  private void step(LocalDate day) {
    believe(Optional.ofNullable(day));
  }

  private void believe(Optional<LocalDate> day) {
    Belief belief = state.view().belief();
    state.believe(day.map(belief::asKnownBy).orElseGet(belief::asKnownNow));
  }

  private void show(Snapshot shown) {
    if (!isVisible()) {
      return;
    }
    Language language = shown.view().language();
    Words words = Words.in(language);
    Optional<LocalDate> knownBy = shown.view().belief().knownBy();
    calendar.show(
        language, knownBy.orElse(shown.view().date()), sourceDays, day -> sourcesOf(day, words));
    // The map around it has no reading direction, the panel has.
    setNodeOrientation(
        switch (language) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
    hint.setText(words.get("belief.hint"));
    name(previous, words.get("belief.previousSource"));
    name(next, words.get("belief.nextSource"));
    shownDay.setText(words.get("belief.by", DateWords.in(language).medium(shown.view().date())));
    now.setText(words.get("belief.now"));
    replay.setText(words.get(Action.REPLAY_KNOWLEDGE.wordsKey()));
    now.setDisable(knownBy.isEmpty());
    previous.setDisable(sourceDays.lower(day()) == null);
    next.setDisable(knownBy.isEmpty() || sourceDays.higher(day()) == null);
  }

  private static void name(Button button, String name) {
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
  }

  private String sourcesOf(LocalDate day, Words words) {
    long count =
        state.snapshot().facts().sources().stream()
            .filter(source -> source.countsFrom().filter(day::equals).isPresent())
            .count();
    return words.get("belief.sources", count);
  }
}
