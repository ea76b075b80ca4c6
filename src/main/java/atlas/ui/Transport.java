package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.app.TimeWords;
import atlas.time.DateRange;
import atlas.view.Language;
import atlas.view.Pace;
import atlas.view.Player;
import atlas.view.Player.Direction;
import atlas.view.Player.Verb;
import atlas.view.TimeStep;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The buttons of the time controller, in one line under the bar: first, previous event, step back,
 * play backwards, play or pause, step forward, next event, last; loop, speed and step; the date;
 * what the bar fits; all dates at once. Where the line is too long, what gives way first goes into
 * a menu at its end.
 */
final class Transport extends HBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  /** Seconds a step that the menu of speeds offers, the slowest first. */
  private static final List<Double> SECONDS = List.of(8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.125);

  /**
   * What can give way.
   *
   * @param entry does in the menu what the control does in the line
   */
  private record Spare(Node control, MenuItem entry) {}

  private final AppState state;
  private final ActionTable actions;
  private final Map<Verb, TransportButton> buttons = new EnumMap<>(Verb.class);
  private final Map<Verb, Action> actionsOfVerbs = new EnumMap<>(Verb.class);
  private final List<Runnable> namings = new ArrayList<>();
  private final TransportButton play;
  private final MenuButton loop = menu("transport-loop");
  private final FontIcon loopIcon = new FontIcon(icon(Player.Loop.ONCE));
  private final MenuButton speed = menu("transport-speed");
  private final MenuButton step = menu("transport-step");
  private final Button range = new Button(null, new FontIcon(Material2AL.CLOSE));
  private final MenuButton more = menu("transport-more");

  /** The first gives way first. */
  private final List<Spare> spares;

  private Words words;

  /**
   * @param state what is shown
   * @param actions what buttons do
   * @param dateField the field of the date
   */
  Transport(AppState state, ActionTable actions, DateField dateField) {
    this.state = state;
    this.actions = actions;
    getStyleClass().add("transport");
    setId("transport");
    // Media controls run from left to right in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAccessibleRole(AccessibleRole.TOOL_BAR);

    verb(Verb.FIRST, Action.FIRST, Material2AL.FIRST_PAGE);
    verb(Verb.PREVIOUS_EVENT, Action.PREVIOUS_EVENT, Material2MZ.SKIP_PREVIOUS);
    verb(Verb.STEP_BACK, Action.STEP_BACK, Material2AL.CHEVRON_LEFT);
    verb(Verb.PLAY_BACKWARDS, Action.PLAY_BACKWARDS, Material2MZ.PLAY_ARROW).mirrorIcon();
    play = verb(Verb.PLAY, Action.PLAY_PAUSE, Material2MZ.PLAY_ARROW);
    play.button().getStyleClass().addAll("accent", "play");
    verb(Verb.STEP_FORWARD, Action.STEP_FORWARD, Material2AL.CHEVRON_RIGHT);
    verb(Verb.NEXT_EVENT, Action.NEXT_EVENT, Material2MZ.SKIP_NEXT);
    verb(Verb.LAST, Action.LAST, Material2AL.LAST_PAGE);

    loops(loop.getId(), loop.getItems());
    loop.setGraphic(loopIcon);
    speeds(speed.getId(), speed.getItems());
    steps(step.getId(), step.getItems());
    range.setId("transport-range");
    range.setTooltip(new Tooltip());
    range.getStyleClass().addAll("small", "play-range-chip");
    range.setOnAction(e -> actions.perform(Action.RANGE_CLEAR));
    range.managedProperty().bind(range.visibleProperty());
    Node fitBusy = fit(Action.FIT_BUSY);
    Node fitAll = fit(Action.FIT_ALL);
    Node allDates = allDates();
    spares =
        List.of(
            new Spare(fitAll, entry(Action.FIT_ALL, new MenuItem())),
            new Spare(fitBusy, entry(Action.FIT_BUSY, new MenuItem())),
            new Spare(allDates, allDatesEntry()),
            new Spare(loop, submenu("menu.loop", this::loops)),
            new Spare(speed, submenu("menu.speed", this::speeds)),
            new Spare(step, submenu("menu.steps", this::steps)));
    spares.forEach(spare -> more.getItems().add(0, spare.entry()));
    more.setGraphic(new FontIcon(Material2MZ.MORE_HORIZ));
    getChildren()
        .addAll(
            gap(), loop, speed, step, gap(), dateField, gap(), fitBusy, fitAll, allDates, range,
            more);
    keep(spares.size());

    state.watch(s -> s.view().language()).subscribe(this::speak);
    state.watch(Snapshot::player).subscribe(this::follow);
  }

  // ---- buttons

  private TransportButton verb(Verb verb, Action action, Ikon icon) {
    String id = "transport-" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    TransportButton button = new TransportButton(id, icon, () -> actions.perform(action));
    buttons.put(verb, button);
    actionsOfVerbs.put(verb, action);
    getChildren().add(button);
    return button;
  }

  private Node fit(Action action) {
    Button button = new Button();
    button.setId("transport-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.getStyleClass().add("transport-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> actions.perform(action));
    namings.add(() -> button.setText(words.get(action.wordsKey())));
    return button;
  }

  private Node allDates() {
    ToggleButton button = new ToggleButton();
    button.setId("transport-all-dates");
    button.getStyleClass().add("transport-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip());
    button.setOnAction(e -> actions.perform(Action.ALL_DATES));
    state.watch(s -> s.view().allDates()).subscribe(shown -> button.setSelected(shown));
    namings.add(
        () -> {
          button.setText(words.get(Action.ALL_DATES.wordsKey()));
          String hint = words.get("action.allDates.hint");
          button.getTooltip().setText(KeyNames.withKey(hint, Action.ALL_DATES));
          button.setAccessibleHelp(words.get("action.allDates.hint"));
        });
    return button;
  }

  // ---- what gives way

  private MenuItem entry(Action action, MenuItem item) {
    item.setOnAction(e -> actions.perform(action));
    namings.add(() -> item.setText(words.get(action.wordsKey())));
    return item;
  }

  private MenuItem allDatesEntry() {
    CheckMenuItem item = new CheckMenuItem();
    state.watch(s -> s.view().allDates()).subscribe(shown -> item.setSelected(shown));
    return entry(Action.ALL_DATES, item);
  }

  private MenuItem submenu(String key, BiConsumer<String, List<MenuItem>> fill) {
    Menu menu = new Menu();
    fill.accept(more.getId() + "-" + key, menu.getItems());
    namings.add(() -> menu.setText(words.get(key)));
    return menu;
  }

  /** Keeps the last so many of what can give way in the line. */
  private void keep(int kept) {
    for (int i = 0; i < spares.size(); i++) {
      boolean isInLine = i >= spares.size() - kept;
      Spare spare = spares.get(i);
      spare.control().setVisible(isInLine);
      spare.control().setManaged(isInLine);
      spare.entry().setVisible(!isInLine);
    }
    more.setVisible(kept < spares.size());
    more.setManaged(kept < spares.size());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    int kept = spares.size();
    while (kept > 0 && widthKeeping(kept) > room) {
      kept--;
    }
    keep(kept);
    super.layoutChildren();
  }

  private double widthKeeping(int kept) {
    List<Node> away = new ArrayList<>();
    spares.subList(0, spares.size() - kept).forEach(spare -> away.add(spare.control()));
    if (kept == spares.size()) {
      away.add(more);
    }
    if (!range.isVisible()) {
      away.add(range);
    }
    List<Node> inLine = getChildren().stream().filter(node -> !away.contains(node)).toList();
    return inLine.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum()
        + (inLine.size() - 1) * snapSpaceX(getSpacing());
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("transport-gap");
    return gap;
  }

  // ---- choices

  private static MenuButton menu(String id) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.getStyleClass().add("transport-choice");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setTooltip(new Tooltip());
    return menu;
  }

  private void loops(String id, List<MenuItem> items) {
    choices(id, items, Player.Loop.values(), this::name, state::setLoop, s -> s.player().loop());
  }

  private void steps(String id, List<MenuItem> items) {
    choices(
        id, items, TimeStep.values(), this::name, state::setStep, s -> s.player().pace().step());
  }

  private <T> void choices(
      String id,
      List<MenuItem> items,
      T[] values,
      Function<T, String> name,
      Consumer<T> choose,
      Function<Snapshot, T> chosen) {
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId(id + "-" + value.toString().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(e -> choose.accept(value));
      namings.add(() -> item.setText(name.apply(value)));
      state.watch(chosen).subscribe(now -> item.setSelected(value.equals(now)));
      items.add(item);
    }
  }

  /** Seconds an event or a step; what they are called depends on the step. */
  private void speeds(String id, List<MenuItem> items) {
    ToggleGroup group = new ToggleGroup();
    for (double seconds : SECONDS) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId(id + "-" + seconds);
      item.setToggleGroup(group);
      item.setOnAction(e -> state.setPace(withSeconds(pace(), seconds)));
      state
          .watch(s -> s.player().pace())
          .subscribe(
              pace -> {
                item.setSelected(seconds(pace) == seconds);
                item.setText(timeWords().speed(withSeconds(pace, seconds)));
              });
      namings.add(() -> item.setText(timeWords().speed(withSeconds(pace(), seconds))));
      items.add(item);
    }
  }

  private Pace pace() {
    return state.snapshot().player().pace();
  }

  private static Pace withSeconds(Pace pace, double seconds) {
    return pace.step() == TimeStep.EVENT
        ? pace.withEventHold(Duration.ofMillis(Math.round(seconds * 1000)))
        : pace.withStepsPerSecond(1 / seconds);
  }

  private static double seconds(Pace pace) {
    return pace.hold().toNanos() / 1e9;
  }

  private String name(Player.Loop value) {
    return words.get("loop." + value.name().toLowerCase(Locale.ROOT));
  }

  private String name(TimeStep value) {
    return words.get("step." + value.name().toLowerCase(Locale.ROOT));
  }

  private TimeWords timeWords() {
    return TimeWords.in(state.view().language());
  }

  // ---- following the state

  private void speak(Language language) {
    words = Words.in(language);
    setAccessibleText(words.get("transport.name"));
    namings.forEach(Runnable::run);
    follow(state.snapshot().player());
  }

  private void follow(Player player) {
    buttons.forEach((verb, button) -> show(verb, button, player));
    loopIcon.setIconCode(icon(player.loop()));
    tell(loop, name(player.loop()), words.get("loop." + key(player.loop()) + ".hint"));
    tell(speed, timeWords().speed(player.pace()), words.get("menu.speed") + " (<, >)");
    String stepName = words.get("transport.step", name(player.pace().step()));
    tell(step, stepName, words.get("menu.steps"));
    tell(more, "", words.get("transport.more"));
    more.setAccessibleText(words.get("transport.more"));
    showRange(player.playRange());
  }

  private void show(Verb verb, TransportButton button, Player player) {
    Action action = actionsOfVerbs.get(verb);
    Verb does = verb == Verb.PLAY && player.isPlaying() ? Verb.PAUSE : verb;
    button.setWhyNot(player.whyNot(does).map(timeWords()::whyNot));
    if (verb == Verb.PLAY) {
      button.setIcon(player.isPlaying() ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW);
      String name = words.get(player.isPlaying() ? "action.pause" : "action.play");
      button.setName(KeyNames.withKey(name, action));
    } else {
      button.setName(KeyNames.withKey(words, action));
    }
    if (verb == Verb.PLAY_BACKWARDS) {
      button
          .button()
          .pseudoClassStateChanged(
              PLAYING, player.isPlaying() && player.direction() == Direction.BACKWARDS);
    }
  }

  private static void tell(MenuButton menu, String text, String hint) {
    menu.setText(text);
    menu.getTooltip().setText(hint);
    menu.setAccessibleText(text);
    menu.setAccessibleHelp(hint);
  }

  private void showRange(Optional<DateRange> playRange) {
    range.setVisible(playRange.isPresent());
    playRange.ifPresent(
        days -> {
          DateWords dates = DateWords.in(words.language());
          range.setText(words.get("transport.playRange", dates.mediumRange(days)));
          range.getTooltip().setText(words.get("action.rangeClear"));
        });
  }

  private static String key(Player.Loop loop) {
    return loop.name().toLowerCase(Locale.ROOT);
  }

  private static Ikon icon(Player.Loop loop) {
    return switch (loop) {
      case ONCE -> Material2MZ.TRENDING_FLAT;
      case WRAP -> Material2MZ.REPEAT;
      case BOUNCE -> Material2MZ.SYNC_ALT;
    };
  }
}
