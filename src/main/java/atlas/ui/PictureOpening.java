package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.export.PictureStamp;
import atlas.export.StampReader;
import atlas.model.Facts;
import atlas.status.Fold;
import atlas.view.Backdrop;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    Optional<String> absent = absent(stamp.view());
    background.run(
        () -> difference(stamp, facts, language),
        difference ->
            Stream.of(difference, absent)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .ifPresent(text -> state.tell(Notice.told(text))),
        e -> {});
  }

  /** Which layers of the maker's own are in the picture, and not on the map here. */
  private Optional<String> absent(View view) {
    Words words = words();
    Set<String> here =
        state.view().backdrops().stream().map(Backdrop::name).collect(Collectors.toSet());
    return view.backdrops().stream()
        .map(Backdrop::name)
        .filter(name -> !here.contains(name))
        .reduce((a, b) -> words.get("join.comma", a, b))
        .map(names -> words.get("backdrop.absent", names));
  }

  private Optional<String> difference(PictureStamp stamp, Facts facts, Language language) {
    return stamp.difference(
        facts, Fold.all(facts, stamp.view().belief()), digest.apply(facts), language);
  }

  private Words words() {
    return Words.in(state.view().language());
  }
}
