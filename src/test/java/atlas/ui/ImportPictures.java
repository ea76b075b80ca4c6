package atlas.ui;

import atlas.app.Action;
import atlas.app.Background;
import atlas.store.CsvFiles;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.view.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/** Takes pictures of an import for a person to look at; run by hand. */
final class ImportPictures {

  static final String TABLE =
      """
      Base;خط العرض;Longitude;Date handed over;Happened;When;Source;Link;Remarks;Colour
      Q-West;35.7662;43.1221;26/03/2020;;;Reuters;https://example.org/1;Handed over early;red
      Camp Nowhere in the Desert;33°30′ N;42,25;;attack;03/04/2020;Rudaw;https://example.org/2;;blue
      Taji;;;٢٣ آب ٢٠٢٠;;;Rudaw;https://example.org/3;;
      Balad;;;soon;;;AP;;A promise only;
      ;34;43;2020-03;;;AP;;No name;
      Harir;;;;;;;;;
      K-1;;;29 March 2020;picnic;29 March 2020;AFP;example.org;;
      """;

  private ImportPictures() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            shootAll();
          } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
          } finally {
            Platform.exit();
          }
        });
  }

  private static void shootAll() throws IOException, StoreException {
    Path folder = Files.createTempDirectory("atlas");
    Path file = Files.writeString(folder.resolve("bases of the press.csv"), TABLE);
    try (Store store =
        Store.openOrCreate(
            folder.resolve("atlas.gpkg"), CsvFiles.shipped(), WindowFixture.PROJECTION)) {
      WindowFixture fixture =
          new WindowFixture(
              LocalDate.of(2020, 3, 29),
              Background.onTheSpot(),
              state -> EditPictures.edits(state, store));
      fixture.chosen = Optional.of(file);
      Scene scene = fixture.window.scene(1280, 800);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      for (Theme theme : Theme.OF_WINDOW) {
        for (Language language : Language.values()) {
          fixture.state.dress(theme);
          fixture.state.speak(language);
          fixture.window.perform(Action.IMPORT);
          shoot(scene, "import-" + theme + "-" + language.code());
          ((ToggleButton) scene.lookup("#import-filter-refused")).fire();
          shoot(scene, "import-refused-" + theme + "-" + language.code());
          fixture.window.perform(Action.ESCAPE);
        }
      }
      fixture.state.speak(Language.ENGLISH);
      fixture.window.perform(Action.IMPORT);
      ((Button) scene.lookup("#import-good")).fire();
      shoot(scene, "import-done");
      stage.close();
    }
  }

  private static void shoot(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WindowFixture.shoot(scene, name);
  }
}
