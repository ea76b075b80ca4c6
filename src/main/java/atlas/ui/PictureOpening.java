package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.export.PictureStamp;
import atlas.export.StampReader;
import atlas.model.Facts;
import atlas.status.Fold;
import atlas.view.Language;
import atlas.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the views that pictures and films carry, and says how the data have changed since. */
final class PictureOpening {

  private final AppState state;
  private final Background background;
  private final Function<Facts, String> digest;

  /**
   * @param digest a short text that is the same for the same facts alone; takes a moment
   */
  PictureOpening(AppState state, Background background, Function<Facts, String> digest) {
    this.state = state;
    this.background = background;
    this.digest = digest;
  }

  /** Lets pictures be dropped on a window. */
  void acceptDrops(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          if (!files.isEmpty()) {
            open(files.get(0));
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  /** Opens the view of a file, or says that it has none. */
  void open(Path file) {
    background.run(
        () -> StampReader.read(file),
        stamp -> stamp.ifPresentOrElse(this::open, () -> tellThatThereIsNone(file)),
        e -> tellThatThereIsNone(file));
  }

  private void tellThatThereIsNone(Path file) {
    state.tell(Notice.failed(words().get("picture.noView", file.getFileName().toString())));
  }

  /** Opens the view of a picture; what it shows on other data is told once that is worked out. */
  void open(PictureStamp stamp) {
    state.open(stamp.view().withTheme(stamp.view().theme().inWindow()));
    Facts facts = state.snapshot().facts();
    Language language = state.view().language();
    background.run(
        () -> difference(stamp, facts, language),
        difference -> difference.ifPresent(text -> state.tell(Notice.told(text))),
        e -> {});
  }

  private Optional<String> difference(PictureStamp stamp, Facts facts, Language language) {
    return stamp.difference(
        facts, Fold.all(facts, stamp.view().belief()), digest.apply(facts), language);
  }

  private Words words() {
    return Words.in(state.view().language());
  }
}
