package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.KeptView;
import atlas.app.SavedViews;
import atlas.app.TextSize;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Theme;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu bar; its entries are the actions that this window can do, and the choices of looks. */
final class MainMenu extends MenuBar {

  private final AppState state;
  private final List<Runnable> namings = new ArrayList<>();
  private Words words;

  /** More views than this are in their panel alone. */
  private static final int MOST_VIEWS = 20;

  /** These stand with the layers. */
  private static final List<Action> LAYER_ACTIONS =
      List.of(Action.ADD_LAYER, Action.TILE_SOURCE, Action.LAYERS);

  /** These stand with the sizes of text. */
  private static final List<Action> TEXT_ACTIONS =
      List.of(Action.TEXT_LARGER, Action.TEXT_SMALLER, Action.TEXT_USUAL);

  MainMenu(AppState state, ActionTable actions, SavedViews views) {
    this.state = state;
    setId("menu-bar");
    for (Action.Menu menu : Action.Menu.values()) {
      Menu entry = named(new Menu(), "menu." + menu.name().toLowerCase(Locale.ROOT));
      entry.setId("menu-" + menu.name().toLowerCase(Locale.ROOT));
      for (Action action : Action.in(menu)) {
        if (actions.has(action)
            && !LAYER_ACTIONS.contains(action)
            && !TEXT_ACTIONS.contains(action)) {
          entry.getItems().add(item(action, actions));
        }
      }
      if (menu == Action.Menu.VIEW) {
        entry
            .getItems()
            .addAll(
                new SeparatorMenuItem(),
                layers(actions),
                languages(),
                themes(),
                textSizes(actions),
                reducedMotion(),
                wheelTime());
      }
      if (menu == Action.Menu.GO) {
        listViews(entry, views);
      }
      getMenus().add(entry);
    }
    state
        .watch(s -> s.view().language())
        .subscribe(
            language -> {
              words = Words.in(language);
              namings.forEach(Runnable::run);
            });
  }

  private <T extends MenuItem> T named(T item, String key) {
    namings.add(() -> item.setText(words.get(key)));
    return item;
  }

  /** Keys are handled by the window, so an entry shows its key and doesn't listen for it. */
  private MenuItem item(Action action, ActionTable actions) {
    MenuItem item = action == Action.ALL_DATES ? allDates() : new MenuItem();
    item.setId("action-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    item.setOnAction(e -> actions.perform(action));
    item.disableProperty().bind(actions.disabled(action));
    action.shortcuts().stream().limit(1).map(ShownKey::new).forEach(item::setAccelerator);
    Runnable naming = () -> item.setText(name(action, actions));
    namings.add(naming);
    actions
        .detail(action)
        .ifPresent(
            detail ->
                detail.subscribe(
                    text -> {
                      if (words != null) {
                        naming.run();
                      }
                    }));
    return item;
  }

  /** Ticked while all dates are shown. */
  private CheckMenuItem allDates() {
    CheckMenuItem item = new CheckMenuItem();
    state.watch(s -> s.view().allDates()).subscribe(shown -> item.setSelected(shown));
    return item;
  }

  /** "Undo: change Qayyarah". */
  private String name(Action action, ActionTable actions) {
    String name = words.get(action.wordsKey());
    String detail = actions.detail(action).map(d -> d.getValue()).orElse("");
    return detail.isEmpty() ? name : words.get("join.colon", name, detail);
  }

  /** The saved views stand below the actions. */
  private void listViews(Menu menu, SavedViews views) {
    List<MenuItem> actions = List.copyOf(menu.getItems());
    Runnable list =
        () -> {
          menu.getItems().setAll(actions);
          List<KeptView> shown = views.in(state.view().language());
          if (!shown.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
          }
          shown.stream().limit(MOST_VIEWS).map(this::item).forEach(menu.getItems()::add);
        };
    namings.add(list);
    views.ownProperty().subscribe(own -> list.run());
    views.shippedProperty().subscribe(shipped -> list.run());
  }

  private MenuItem item(KeptView kept) {
    MenuItem item = new MenuItem(kept.name());
    item.setMnemonicParsing(false);
    item.setDisable(kept.view().isEmpty());
    item.setOnAction(e -> kept.view().ifPresent(state::open));
    return item;
  }

  private Menu layers(ActionTable actions) {
    Menu menu = named(new Menu(), "menu.layers");
    for (Layer layer : Layer.values()) {
      CheckMenuItem item =
          named(new CheckMenuItem(), "layer." + layer.name().toLowerCase(Locale.ROOT));
      item.setOnAction(e -> state.toggleLayer(layer));
      state
          .watch(s -> s.view().layers().contains(layer))
          .subscribe(shown -> item.setSelected(shown));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    LAYER_ACTIONS.stream()
        .filter(actions::has)
        .map(action -> item(action, actions))
        .forEach(menu.getItems()::add);
    return menu;
  }

  private Menu languages() {
    Menu menu = named(new Menu(), "menu.language");
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      RadioMenuItem item =
          named(new RadioMenuItem(), "action." + language.name().toLowerCase(Locale.ROOT));
      item.setId("language-" + language.code());
      item.setToggleGroup(group);
      item.setOnAction(e -> state.speak(language));
      state
          .watch(s -> s.view().language() == language)
          .subscribe(chosen -> item.setSelected(chosen));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu themes() {
    Menu menu = named(new Menu(), "menu.theme");
    ToggleGroup group = new ToggleGroup();
    for (Theme theme : Theme.OF_WINDOW) {
      RadioMenuItem item =
          named(new RadioMenuItem(), "action." + theme.name().toLowerCase(Locale.ROOT));
      item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setOnAction(e -> state.dress(theme));
      state.watch(s -> s.view().theme() == theme).subscribe(chosen -> item.setSelected(chosen));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu textSizes(ActionTable actions) {
    Menu menu = named(new Menu(), "menu.textSize");
    ToggleGroup group = new ToggleGroup();
    for (TextSize size : TextSize.ALL) {
      RadioMenuItem item = new RadioMenuItem();
      namings.add(() -> item.setText(words.get("number.percent", size.percent())));
      item.setId("text-size-" + size.percent());
      item.setToggleGroup(group);
      item.setOnAction(e -> state.prefer(p -> p.withTextSize(size)));
      state
          .watch(s -> s.preferences().textSize().equals(size))
          .subscribe(chosen -> item.setSelected(chosen));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    TEXT_ACTIONS.forEach(action -> menu.getItems().add(item(action, actions)));
    return menu;
  }

  private CheckMenuItem reducedMotion() {
    CheckMenuItem item = named(new CheckMenuItem(), "action.reducedMotion");
    item.setOnAction(e -> state.prefer(p -> p.withReducedMotion(item.isSelected())));
    state
        .watch(s -> s.preferences().reducedMotion())
        .subscribe(reduced -> item.setSelected(reduced));
    return item;
  }

  private CheckMenuItem wheelTime() {
    CheckMenuItem item = named(new CheckMenuItem(), "action.wheelTime");
    item.setOnAction(e -> state.prefer(p -> p.withWheelScrubsTime(item.isSelected())));
    state
        .watch(s -> s.preferences().wheelScrubsTime())
        .subscribe(scrubs -> item.setSelected(scrubs));
    return item;
  }
}
