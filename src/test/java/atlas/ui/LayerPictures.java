package atlas.ui;

import atlas.app.Action;
import atlas.app.Background;
import atlas.app.OwnLayer;
import atlas.backdrop.LayerSource;
import atlas.backdrop.Maps;
import atlas.view.Language;
import atlas.view.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Takes pictures of layers of one's own for a person to look at; run by hand. */
final class LayerPictures {

  private LayerPictures() {}

  public static void main(String[] args) {
    Platform.startup(LayerPictures::shootAll);
  }

  private static void shootAll() {
    try {
      Path folder = Files.createTempDirectory("layers");
      for (Theme theme : Theme.OF_WINDOW) {
        for (Language language : Language.values()) {
          shoot(folder, theme, language);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(Path folder, Theme theme, Language language) {
    WindowFixture fixture = new WindowFixture(LocalDate.of(2020, 3, 29), Background.onTheSpot());
    fixture.state.dress(theme);
    fixture.state.speak(language);
    Path sky =
        Maps.sky(
            folder.resolve("aerial.tif"),
            Maps.system("EPSG:32638"),
            250_000,
            650_000,
            3_700_000,
            4_000_000);
    Path roads = Maps.text(folder.resolve("roads.geojson"), Maps.ROADS);
    Scene scene = fixture.window.scene(1280, 800);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    fixture.window.perform(Action.LAYERS);
    settle(scene);
    String name = theme + "-" + language.code();
    WindowFixture.shoot(scene, "layers-none-" + name);
    fixture.layers.add(new LayerSource.OfFile(sky, Optional.empty()));
    fixture.layers.add(new LayerSource.OfFile(roads, Optional.empty()));
    OwnLayer aerial = fixture.layers.entriesProperty().get().get(1).layer();
    fixture.layers.fade(aerial, 70);
    settle(scene);
    WindowFixture.shoot(scene, "layers-" + name);
    fixture.layers.add(
        new LayerSource.OfFile(folder.resolve("roads (gone).geojson"), Optional.empty()));
    settle(scene);
    WindowFixture.shoot(scene, "layers-gone-" + name);
    fixture.window.perform(Action.LAYERS);
    fixture.state.dismissNotice();
    settle(scene);
    WindowFixture.shoot(scene, "layers-map-" + name);
    fixture.window.perform(Action.TILE_SOURCE);
    settle(scene);
    WindowFixture.shoot(scene, "layers-tiles-" + name);
    stage.close();
  }

  private static void settle(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }
}
