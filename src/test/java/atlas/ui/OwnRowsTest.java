package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.Action;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Notice;
import atlas.model.OwnRow;
import atlas.model.Site;
import atlas.store.Store;
import atlas.store.StoreException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A person chooses between their rows and newer shipped ones. */
@ExtendWith(ApplicationExtension.class)
final class OwnRowsTest {

  private final AtomicReference<Editing> editing = new AtomicReference<>();
  @TempDir private Path folder;
  private Store store;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws StoreException {
    store = EditPictures.contested(folder.resolve("atlas.gpkg"));
    fixture =
        new WindowFixture(
            store.facts(),
            LocalDate.of(2020, 3, 29),
            Background.onTheSpot(),
            state -> {
              Optional<Editing> edits = EditPictures.edits(state, store);
              editing.set(edits.orElseThrow());
              return edits;
            });
    stage.setScene(fixture.window.scene(1100, 800));
    stage.show();
  }

  @Stop
  void stop() throws StoreException {
    store.close();
  }

  private String name() {
    return fixture.state.snapshot().facts().site("qayyarah-west").map(Site::nameEn).orElseThrow();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  private static boolean isThere(FxRobot robot, String id) {
    return robot.lookup(id).<Node>tryQuery().isPresent();
  }

  @Test
  void aNoticeTellsOnceAndLeadsToTheChoice(FxRobot robot) throws StoreException {
    robot.interact(() -> editing.get().tellOfContested());
    assertThat(fixture.state.snapshot().notice().map(Notice::text))
        .contains(
            "New facts came with the program. 1 row that you changed is now shipped otherwise.");
    fire(robot, "#notice-offer");
    assertThat(isThere(robot, "#own-rows")).isTrue();
    robot.interact(
        () -> {
          fixture.window.perform(Action.ESCAPE);
          fixture.state.dismissNotice();
          editing.get().tellOfContested();
        });
    assertThat(fixture.state.snapshot().notice()).isEmpty();
    assertThat(store.contestedRows()).isEqualTo(1);
  }

  @Test
  void theShippedRowIsTakenAndUndoBringsMineBack(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.window.perform(Action.OWN_EDITS));
    assertThat(isThere(robot, "#own-qayyarah-west-mine")).isTrue();
    fire(robot, "#own-qayyarah-west-shipped");
    assertThat(name()).isEqualTo("Qayyarah Airfield West (Q-West)");
    assertThat(isThere(robot, "#own-qayyarah-west-shipped")).isFalse();
    assertThat(store.contestedRows()).isZero();
    robot.interact(
        () -> {
          fixture.window.perform(Action.ESCAPE);
          fixture.window.perform(Action.UNDO);
        });
    assertThat(name()).isEqualTo("Q-West");
    assertThat(store.contestedRows()).isEqualTo(1);
  }

  @Test
  void mineIsKeptAndListedNoLongerAsContested(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.window.perform(Action.OWN_EDITS));
    fire(robot, "#own-qayyarah-west-mine");
    assertThat(name()).isEqualTo("Q-West");
    assertThat(isThere(robot, "#own-qayyarah-west-mine")).isFalse();
    assertThat(isThere(robot, "#own-qayyarah-west-shipped")).isTrue();
    assertThat(editing.get().undoableProperty().get()).isPresent();
  }

  @Test
  void aRemovedRowComesBackWithWhatHangsOnIt(FxRobot robot) throws StoreException {
    robot.interact(() -> fixture.window.perform(Action.OWN_EDITS));
    fire(robot, "#own-harir-shipped");
    assertThat(fixture.state.snapshot().facts().eventsOf("harir"))
        .isEqualTo(WindowFixture.FACTS.eventsOf("harir"));
    assertThat(store.ownRows()).extracting(OwnRow::isContested).containsExactly(true, false);
  }
}
