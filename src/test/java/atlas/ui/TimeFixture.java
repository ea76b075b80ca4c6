package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.app.TextSize;
import atlas.model.Facts;
import atlas.view.Extent;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The foot of the window alone, with a clock that is turned by hand. */
final class TimeFixture {

  /** Where the sites are is of no matter here. */
  private static final Extent SOMEWHERE = new Extent(0, 0, 1, 1);

  final AppState state;
  final HandPulse pulse = new HandPulse();
  final List<String> gone = new ArrayList<>();
  final ActionTable actions = new ActionTable();
  final TimePane pane;
  final BorderPane root = new BorderPane();

  TimeFixture(LocalDate date, Facts facts, Background background) {
    state =
        new AppState(
            facts, View.of(date, SOMEWHERE), Preferences.FIRST.withHintDismissed(), background);
    pane =
        new TimePane(
            state, background, actions, (site, day) -> gone.add(site.id() + " " + day), pulse);
    Region map = new Region();
    map.setId("map");
    map.setFocusTraversable(true);
    root.setCenter(map);
    root.setBottom(pane);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  Scene scene(double width, double height) {
    Looks.loadFonts();
    Scene scene = new Scene(root, width, height);
    state
        .watch(s -> s.view().theme())
        .subscribe(theme -> Looks.dress(scene, theme, TextSize.USUAL));
    return scene;
  }

  /** As the window does it. */
  private void press(KeyEvent event) {
    KeyReader.action(event)
        .filter(action -> action != Action.ESCAPE)
        .filter(action -> !KeyReader.isKeptBy(root.getScene().getFocusOwner(), event))
        .ifPresent(
            action -> {
              actions.perform(action);
              event.consume();
            });
  }
}
