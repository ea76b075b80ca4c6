package atlas.ui.drawer;

import atlas.app.AppState;
import atlas.app.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The window's middle, and under it the drawer while that is open, as high as the person last made
 * it. Where there is no room for both, the drawer takes the place of the middle until it is closed.
 */
public final class DrawerDock extends SplitPane {

  /** Tabs, verbs, a head of columns and three rows; pixels. */
  private static final int LEAST_HEIGHT = 190;

  private static final int KEY_STEP = 40;
  private static final String OPEN_PAGE = "drawer";
  private static final String NO_PAGE = "";

  private final AppState state;
  private final Node above;
  private final Map<PageName, Supplier<DrawerPage>> makers;
  private final Runnable leave;
  private Optional<Drawer> drawer = Optional.empty();
  private Consumer<String> keeper = word -> {};

  /**
   * @param above what gives room to the drawer
   * @param makers make the pages, each when it is first opened
   * @param leave puts the cursor elsewhere when the drawer closes
   */
  public DrawerDock(
      AppState state, Node above, Map<PageName, Supplier<DrawerPage>> makers, Runnable leave) {
    this.state = state;
    this.above = above;
    this.makers = new EnumMap<>(makers);
    this.leave = leave;
    setOrientation(Orientation.VERTICAL);
    getStyleClass().add("drawer-dock");
    getItems().add(above);
    addEventFilter(MouseEvent.MOUSE_RELEASED, e -> rememberHeight());
    heightProperty().subscribe(height -> share());
  }

  /** The pages that it has. */
  public Set<PageName> pages() {
    return makers.keySet();
  }

  /** Opens a page; closes the drawer if the page is open already. */
  public void toggle(PageName name) {
    if (isOpen() && drawer.get().turnedTo() == name) {
      close();
    } else {
      open(name);
    }
  }

  /** Opens a page and puts the cursor into it. */
  public void open(PageName name) {
    show(name);
    // A page that was just put in takes no focus before it is laid out.
    applyCss();
    layout();
    drawer.ifPresent(Drawer::focusPage);
  }

  private void show(PageName name) {
    Drawer opened = drawer.orElseGet(this::make);
    drawer = Optional.of(opened);
    opened.turnTo(name);
    if (!isOpen()) {
      getItems().add(opened);
      share();
      place();
    }
    keeper.accept(name.word());
  }

  /**
   * Opens the page that was open when the window was last closed, if one was, and remembers from
   * now on which is; the cursor stays.
   */
  public void reopen(Settings settings) {
    settings
        .kept(OPEN_PAGE)
        .flatMap(PageName::ofWord)
        .filter(name -> !isOpen())
        .ifPresent(this::show);
    keeper = word -> settings.keep(OPEN_PAGE, word);
  }

  private Drawer make() {
    Drawer made = new Drawer(state, makers, name -> keeper.accept(name.word()), this::close);
    SplitPane.setResizableWithParent(made, false);
    // It follows the size of the text.
    made.minHeightProperty().subscribe(height -> share());
    made.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return made;
  }

  private boolean isOpen() {
    return drawer.filter(getItems()::contains).isPresent();
  }

  /** Takes the drawer away. */
  public void close() {
    drawer.ifPresent(getItems()::remove);
    share();
    keeper.accept(NO_PAGE);
    leave.run();
  }

  /** The middle is there unless it and the drawer are higher than all that there is. */
  private void share() {
    boolean isMiddleThere = getItems().contains(above);
    boolean isWanted =
        !isOpen() || getHeight() == 0 || getHeight() >= above.minHeight(-1) + least();
    if (isMiddleThere && !isWanted) {
      getItems().remove(above);
    } else if (!isMiddleThere && isWanted) {
      getItems().add(0, above);
      place();
    }
  }

  /** The least height of the drawer: what is on its pages grows with the text. */
  private double least() {
    return drawer.map(d -> Math.max(LEAST_HEIGHT, d.minHeight(-1))).orElse(0.0);
  }

  /** Room for one of the two. */
  @Override
  protected double computeMinHeight(double width) {
    return Math.max(above.minHeight(-1), isOpen() ? least() : 0);
  }

  /** Puts the divider where the person last had it, as soon as there is a height to part. */
  private void place() {
    if (!isOpen()) {
      return;
    }
    if (getHeight() > 0) {
      setDividerPositions(1 - state.snapshot().preferences().drawerHeight() / getHeight());
      return;
    }
    heightProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable height) {
                if (getHeight() > 0) {
                  heightProperty().removeListener(this);
                  place();
                }
              }
            });
  }

  private void rememberHeight() {
    if (isOpen()) {
      int height = (int) Math.round(drawer.get().getHeight());
      if (height >= LEAST_HEIGHT && height != state.snapshot().preferences().drawerHeight()) {
        state.prefer(p -> p.withDrawerHeight(height));
      }
    }
  }

  /** Alt with an arrow makes the drawer higher or lower, as dragging its edge does. */
  private void press(KeyEvent e) {
    if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
      int step = e.getCode() == KeyCode.UP ? KEY_STEP : -KEY_STEP;
      double most = Math.max(least(), getHeight() - above.minHeight(-1) - KEY_STEP);
      int height = (int) Math.max(least(), Math.min(most, drawer.get().getHeight() + step));
      state.prefer(p -> p.withDrawerHeight(height));
      place();
      e.consume();
    }
  }
}
