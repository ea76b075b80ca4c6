package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.ui.parts.MarkIcon;
import atlas.view.Language;
import atlas.view.Letters;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The values of a facet, each with how many sites would be left; of many, a field finds some. Up
 * and Down go from one to the next.
 */
final class Choices<T> extends VBox implements FilterEditor {

  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  /** More values than this can be searched, as no glance takes them in. */
  private static final int FEW = 12;

  /** More are never laid out; the field finds the others. */
  private static final int MOST = 200;

  private static final String LEFT_TO_RIGHT_MARK = "\u200e";

  private final AppState state;
  private final Background background;
  private final Facet<T> facet;
  private final TextField finder = new TextField();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final Label more = new Label();
  private final Map<T, Choice> choices = new LinkedHashMap<>();
  private Facts facts = Facts.empty();
  private List<T> values = List.of();

  /** A value to choose, and how many sites have it. */
  private static final class Choice extends HBox {
    final CheckBox box = new CheckBox();
    final MarkIcon mark = new MarkIcon();
    final Label count = new Label();

    Choice() {
      getStyleClass().add("filter-choice");
      HBox.setHgrow(box, Priority.ALWAYS);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setMnemonicParsing(false);
      count.getStyleClass().add("filter-count");
      count.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().setAll(box, count);
    }
  }

  Choices(AppState state, Background background, Facet<T> facet) {
    this.state = state;
    this.background = background;
    this.facet = facet;
    getStyleClass().add("filter-choices");
    finder.setId("choices-find");
    finder.managedProperty().bind(finder.visibleProperty());
    finder.textProperty().subscribe(text -> rebuild(state.snapshot()));
    more.getStyleClass().add("filter-more");
    more.managedProperty().bind(more.visibleProperty());
    list.getStyleClass().add("filter-values");
    scroll.getStyleClass().add("filter-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().addAll(finder, scroll, more);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void begin() {
    finder.clear();
    if (finder.isVisible()) {
      finder.requestFocus();
    } else if (!choices.isEmpty()) {
      choices.values().iterator().next().box.requestFocus();
    }
  }

  @Override
  public List<String> names(Snapshot now) {
    return facet.chosen().apply(now.view().filter()).stream()
        .sorted()
        .map(value -> name(value, now))
        .toList();
  }

  private String name(T value, Snapshot now) {
    return facet.name().name(value, now.facts(), now.view().language());
  }

  @Override
  public void show(Snapshot now) {
    if (now.facts() != facts) {
      facts = now.facts();
      values = facet.values().apply(facts);
      finder.setVisible(values.size() > FEW);
      rebuild(now);
    }
    Words words = Words.in(now.view().language());
    finder.setPromptText(words.get("filter.find"));
    finder.setAccessibleText(words.get("filter.find"));
    Set<T> chosen = facet.chosen().apply(now.view().filter());
    choices.forEach((value, choice) -> show(now, value, choice, chosen.contains(value)));
    background.latest(
        Lane.COUNTS,
        () -> facet.counts(now.view(), now.histories()),
        counts -> tell(counts, words));
  }

  private void show(Snapshot now, T value, Choice choice, boolean isChosen) {
    choice.box.setText(directed(name(value, now), now.view().language()));
    choice.box.setSelected(isChosen);
    if (value instanceof Status status) {
      choice.box.setGraphic(choice.mark);
      choice.mark.show(StatusSet.of(status), now.view().theme());
    }
  }

  /** A Latin name keeps its numbers and brackets in place where one reads from the right. */
  private static String directed(String name, Language language) {
    boolean isForeign =
        language == Language.ARABIC
            && name.codePoints()
                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return isForeign ? LEFT_TO_RIGHT_MARK + name + LEFT_TO_RIGHT_MARK : name;
  }

  private void tell(Map<T, Integer> counts, Words words) {
    choices.forEach(
        (value, choice) -> {
          int count = counts.getOrDefault(value, 0);
          choice.count.setText(words.number(count));
          choice.pseudoClassStateChanged(EMPTY, count == 0);
          choice.box.setAccessibleText(words.get("access.choice", choice.box.getText(), count));
        });
  }

  /** Lays out the values that the field finds; those that are chosen come first. */
  private void rebuild(Snapshot now) {
    String wanted = folded(finder.getText());
    Set<T> chosen = facet.chosen().apply(now.view().filter());
    List<T> found = new ArrayList<>();
    if (values.size() > FEW) {
      values.stream().filter(chosen::contains).forEach(found::add);
      values.stream()
          .filter(value -> !chosen.contains(value))
          .filter(value -> wanted.isEmpty() || folded(name(value, now)).contains(wanted))
          .forEach(found::add);
    } else {
      found.addAll(values);
    }
    choices.clear();
    found.stream().limit(MOST).forEach(value -> choices.put(value, choice(value)));
    list.getChildren().setAll(choices.values());
    int left = found.size() - choices.size();
    more.setVisible(left > 0);
    more.setText(Words.in(now.view().language()).get("filter.moreValues", left));
    if (getScene() != null && getScene().getWindow() != null) {
      show(now);
    }
  }

  private static String folded(String text) {
    return String.join(" ", Letters.words(text));
  }

  private Choice choice(T value) {
    Choice choice = new Choice();
    choice.box.setId(
        "choice-" + value.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-"));
    choice.box.setOnAction(e -> choose(value, choice.box.isSelected()));
    return choice;
  }

  private void choose(T value, boolean isWanted) {
    state.filter(
        filter -> {
          Set<T> chosen = new HashSet<>(facet.chosen().apply(filter));
          if (isWanted) {
            chosen.add(value);
          } else {
            chosen.remove(value);
          }
          return facet.with().apply(filter, chosen);
        });
  }

  private void walk(KeyEvent e) {
    int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
    List<CheckBox> boxes = choices.values().stream().map(c -> c.box).toList();
    if (step == 0 || boxes.isEmpty()) {
      return;
    }
    int at = boxes.indexOf(getScene().getFocusOwner());
    int next = at < 0 && step < 0 ? boxes.size() - 1 : at + step;
    if (finder.isVisible() && (next < 0 || next == boxes.size()) && at >= 0) {
      finder.requestFocus();
    } else {
      CheckBox box = boxes.get(Math.floorMod(next, boxes.size()));
      box.requestFocus();
      reveal(box);
    }
    e.consume();
  }

  private void reveal(CheckBox box) {
    double above = box.getParent().getBoundsInParent().getMinY();
    double room = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      double middle = above - scroll.getViewportBounds().getHeight() / 2;
      scroll.setVvalue(Math.max(0, Math.min(1, middle / room)));
    }
  }
}
