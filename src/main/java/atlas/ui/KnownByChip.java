package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Source;
import atlas.status.Belief;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * As known by which day: a chip on the map's upper edge, in its own colour when that is not now.
 * Its calendar shows on which days sources appeared.
 */
final class KnownByChip extends HBox {

  private static final PseudoClass NOT_NOW = PseudoClass.getPseudoClass("not-now");
  private static final PseudoClass SOURCES = PseudoClass.getPseudoClass("sources");

  private final AppState state;
  private final Button chip = new Button();
  private final Button reset = new Button(null, new FontIcon(Material2AL.CLOSE));
  private final DatePicker picker = new DatePicker();
  private final Label hint = new Label();
  private final Button previous = new Button(null, new FontIcon(Material2AL.CHEVRON_LEFT));
  private final Button next = new Button(null, new FontIcon(Material2AL.CHEVRON_RIGHT));
  private final Button shownDay = new Button();
  private final Button now = new Button();
  private final Button replay = new Button(null, new FontIcon(Material2MZ.PLAY_ARROW));
  private final PopOver popOver = new PopOver();
  private NavigableSet<LocalDate> sourceDays = new TreeSet<>();
  private boolean isFollowing;

  KnownByChip(AppState state, ActionTable actions) {
    this.state = state;
    getStyleClass().add("known-by");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    chip.setId("known-by");
    chip.getStyleClass().add("known-by-chip");
    chip.setGraphic(new FontIcon(Material2AL.KEYBOARD_ARROW_DOWN));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setOnAction(e -> toggle());
    reset.setId("known-by-reset");
    reset.getStyleClass().add("known-by-chip");
    reset.setOnAction(e -> believe(Optional.empty()));
    reset.managedProperty().bind(reset.visibleProperty());
    getChildren().addAll(chip, reset);

    picker.setDayCellFactory(p -> new SourceDay());
    picker
        .valueProperty()
        .addListener(
            (property, before, day) -> {
              if (!isFollowing && day != null) {
                believe(Optional.of(day));
              }
            });
    previous.setId("known-by-previous");
    previous.setOnAction(e -> believe(Optional.ofNullable(sourceDays.lower(day()))));
    next.setId("known-by-next");
    next.setOnAction(e -> believe(Optional.ofNullable(sourceDays.higher(day()))));
    shownDay.setId("known-by-shown");
    shownDay.setOnAction(e -> believe(Optional.of(state.view().date())));
    now.setId("known-by-now");
    now.setOnAction(e -> believe(Optional.empty()));
    replay.setId("known-by-replay");
    replay.setMaxWidth(Double.MAX_VALUE);
    replay.setOnAction(e -> actions.perform(Action.REPLAY_KNOWLEDGE));
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);

    state.watch(Snapshot::facts).subscribe(facts -> sourceDays = days(facts));
    state.snapshotProperty().subscribe(this::show);
    state.watch(s -> s.view().language()).subscribe(this::speak);
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

  private void believe(Optional<LocalDate> day) {
    Belief belief = state.view().belief();
    state.believe(day.map(belief::asKnownBy).orElseGet(belief::asKnownNow));
  }

  private void show(Snapshot shown) {
    Optional<LocalDate> knownBy = shown.view().belief().knownBy();
    chip.pseudoClassStateChanged(NOT_NOW, knownBy.isPresent());
    reset.pseudoClassStateChanged(NOT_NOW, knownBy.isPresent());
    reset.setVisible(knownBy.isPresent());
    chip.setText(Sentences.in(shown.view().language()).belief(shown.view().belief()));
    now.setDisable(knownBy.isEmpty());
    previous.setDisable(sourceDays.lower(day()) == null);
    next.setDisable(knownBy.isEmpty() || sourceDays.higher(day()) == null);
    isFollowing = true;
    picker.setValue(knownBy.orElse(shown.view().date()));
    isFollowing = false;
    shownDay.setText(
        Words.in(shown.view().language())
            .get("belief.by", DateWords.in(shown.view().language()).medium(shown.view().date())));
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    chip.setTooltip(new Tooltip(words.get("belief.hint")));
    reset.setTooltip(new Tooltip(words.get("belief.reset")));
    reset.setAccessibleText(words.get("belief.reset"));
    hint.setText(words.get("belief.hint"));
    previous.setAccessibleText(words.get("belief.previousSource"));
    previous.setTooltip(new Tooltip(words.get("belief.previousSource")));
    next.setAccessibleText(words.get("belief.nextSource"));
    next.setTooltip(new Tooltip(words.get("belief.nextSource")));
    now.setText(words.get("belief.now"));
    replay.setText(words.get(Action.REPLAY_KNOWLEDGE.wordsKey()));
  }

  private void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
      return;
    }
    popOver.setContentNode(content());
    popOver.show(chip);
  }

  private Node content() {
    // The calendar takes its month and day names from the locale of the moment.
    Locale.setDefault(
        Locale.Category.FORMAT,
        state.view().language() == Language.ARABIC
            ? Locale.forLanguageTag("ar-IQ-u-nu-arab")
            : Locale.UK);
    Node calendar = new DatePickerSkin(picker).getPopupContent();
    hint.setWrapText(true);
    hint.setMaxWidth(280);
    HBox steps = new HBox(6, previous, next, shownDay, now);
    steps.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(8, hint, calendar, steps, replay);
    content.getStyleClass().add("known-by-content");
    content.setNodeOrientation(
        state.view().language() == Language.ARABIC
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    content.getStylesheets().setAll(getScene().getStylesheets());
    return content;
  }

  /** A day of the calendar; those on which sources appeared are marked, and say how many. */
  private final class SourceDay extends DateCell {
    @Override
    public void updateItem(LocalDate day, boolean isEmpty) {
      super.updateItem(day, isEmpty);
      boolean hasSources = !isEmpty && day != null && sourceDays.contains(day);
      pseudoClassStateChanged(SOURCES, hasSources);
      setTooltip(hasSources ? new Tooltip(sourcesOf(day)) : null);
    }
  }

  private String sourcesOf(LocalDate day) {
    long count =
        state.snapshot().facts().sources().stream()
            .filter(source -> source.countsFrom().filter(day::equals).isPresent())
            .count();
    return Words.in(state.view().language()).get("belief.sources", count);
  }
}
