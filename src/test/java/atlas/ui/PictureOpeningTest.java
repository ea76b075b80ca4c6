package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.app.Preferences;
import atlas.export.Format;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.Furniture;
import atlas.status.Fold;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.Digest;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureOpeningTest {

  private static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();
  private static final Basemap BASEMAP = Basemap.load();

  @TempDir Path folder;

  private final AppState state =
      new AppState(
          FACTS,
          View.of(LocalDate.of(2020, 7, 25), BASEMAP.wholeRegion()),
          Preferences.FIRST,
          Background.onTheSpot());
  private final PictureOpening opening =
      new PictureOpening(state, Background.onTheSpot(), Digest::of);

  @Test
  void showsWhatThePictureShows() throws IOException {
    opening.open(picture(Digest.of(FACTS)));
    assertThat(state.view().date()).isEqualTo(LocalDate.of(2020, 3, 29));
    // the window keeps the language and the theme that the person chose
    assertThat(state.view().language()).isEqualTo(Language.ENGLISH);
    assertThat(state.view().theme()).isEqualTo(Theme.LIGHT);
    assertThat(state.snapshot().notice()).isEmpty();
  }

  @Test
  void saysThatTheDataAreOthers() throws IOException {
    opening.open(picture("others"));
    assertThat(state.snapshot().notice().map(Notice::text).orElse(""))
        .startsWith("The picture was made from other data: ");
  }

  @Test
  void saysThatAFileCarriesNoView() throws IOException {
    View before = state.view();
    opening.open(Files.writeString(folder.resolve("notes.txt"), "no picture"));
    assertThat(state.view()).isEqualTo(before);
    assertThat(state.snapshot().notice().map(Notice::text).orElse(""))
        .contains("notes.txt", "carries no view");
  }

  private Path picture(String digest) throws IOException {
    View view =
        View.of(LocalDate.of(2020, 3, 29), BASEMAP.wholeRegion())
            .withLanguage(Language.ARABIC)
            .withTheme(Theme.PRINT);
    Path file = folder.resolve("p.png");
    new Picture(
            FACTS,
            Fold.all(FACTS, view.belief()),
            view,
            PictureSize.pixels(48, 30),
            Furniture.picture(""),
            new Provenance(digest, "1"))
        .write(file, Format.PNG, new FramePainter(BASEMAP));
    return file;
  }
}
