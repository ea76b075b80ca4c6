package atlas.ui.drawer;

import atlas.app.AppState;
import atlas.ui.parts.Glyph;
import atlas.view.Language;
import atlas.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2AL;

/** Tables and charts under the map, a tab each. */
final class Drawer extends StackPane {

  private final AppState state;
  private final Map<PageName, Supplier<DrawerPage>> makers;
  private final Map<PageName, DrawerPage> made = new EnumMap<>(PageName.class);
  private final Map<PageName, Tab> tabs = new EnumMap<>(PageName.class);
  private final TabPane pane = new TabPane();
  private final Button close = new Button(null, new Glyph(Material2AL.CLOSE));

  /**
   * @param makers make the pages, each when it is first opened
   * @param onTurn is told which page is turned to
   * @param onClose takes the drawer away
   */
  Drawer(
      AppState state,
      Map<PageName, Supplier<DrawerPage>> makers,
      Consumer<PageName> onTurn,
      Runnable onClose) {
    this.state = state;
    this.makers = new EnumMap<>(makers);
    setId("drawer");
    getStyleClass().add("drawer");
    pane.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    this.makers.keySet().forEach(this::addTab);
    close.setId("drawer-close");
    close.getStyleClass().addAll("flat", "button-icon", "drawer-close");
    close.setOnAction(e -> onClose.run());
    StackPane.setAlignment(close, Pos.TOP_RIGHT);
    getChildren().addAll(pane, close);
    state.watch(s -> s.view().language()).subscribe(this::speak);
    pane.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (p, was, is) -> {
              tell();
              onTurn.accept(turnedTo());
            });
    // It rests while it is in no window: closed, or away while presenting.
    sceneProperty().subscribe(scene -> tell());
    state.snapshotProperty().subscribe(now -> tell());
  }

  private void addTab(PageName name) {
    Tab tab = new Tab();
    tab.setId("tab-" + name.word());
    tab.setUserData(name);
    tabs.put(name, tab);
    pane.getTabs().add(tab);
  }

  private void speak(Language language) {
    Words words = Words.in(language);
    tabs.forEach((name, tab) -> tab.setText(words.get(name.wordsKey())));
    pane.setAccessibleText(words.get("drawer.name"));
    close.setTooltip(new Tooltip(words.get("drawer.close")));
    close.setAccessibleText(words.get("drawer.close"));
  }

  /** Turns to a page. */
  void turnTo(PageName name) {
    pane.getSelectionModel().select(tabs.get(name));
  }

  /** Puts the cursor into the page. */
  void focusPage() {
    page().focus();
  }

  /** The page that is turned to. */
  PageName turnedTo() {
    return (PageName) pane.getSelectionModel().getSelectedItem().getUserData();
  }

  private void tell() {
    if (getScene() != null) {
      page().show(state.snapshot());
    }
  }

  private DrawerPage page() {
    PageName name = turnedTo();
    DrawerPage page = made.computeIfAbsent(name, n -> makers.get(n).get());
    tabs.get(name).setContent(page.content());
    return page;
  }
}
