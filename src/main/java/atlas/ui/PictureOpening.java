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
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Opens the views that pictures and films carry, and says how the data have changed since. */
final class PictureOpening {

  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "svg", "pdf", "gif", "mp4");

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

  /** Opens pictures and films that are dropped on the window. */
  DropTaker taker() {
    return new DropTaker("drop.picture", ENDINGS, this::open);
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
