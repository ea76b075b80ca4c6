package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.DaysChoice;
import atlas.app.Jobs;
import atlas.app.Notice;
import atlas.app.PictureChoices;
import atlas.app.Settings;
import atlas.app.SizeChoice;
import atlas.app.SizeChoice.Preset;
import atlas.app.Snapshot;
import atlas.export.Format;
import atlas.export.Greyscale;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.Provenance;
import atlas.export.Sheet;
import atlas.export.Still;
import atlas.export.WorldFile;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.ui.parts.Pixels;
import atlas.ui.picture.MapFrame;
import atlas.ui.picture.PicturePanel;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Where pictures are chosen and made: the panel beside the map, and the actions that lead there.
 */
final class PictureDesk {

  private static final String CHOICES = "picture";

  /** Width at which a whole sheet is previewed, pixels. */
  private static final int SHEET_PREVIEW = 1200;

  /**
   * What the desk asks of the window.
   *
   * @param dock shows a panel beside the map, or takes it away
   * @param lay lays something over the map, or takes it away
   * @param enlarge shows a picture over the whole window
   * @param askWhere asks for a file to write, given a name
   * @param copy puts a picture on the clipboard
   * @param digest a short text that is the same for the same facts alone; takes a moment
   * @param settings keeps the choices
   */
  record Window(
      Consumer<Optional<Region>> dock,
      Consumer<Optional<Region>> lay,
      Consumer<Image> enlarge,
      Function<String, Optional<Path>> askWhere,
      Consumer<Image> copy,
      Function<Facts, String> digest,
      Settings settings) {}

  private final AppState state;
  private final Background background;
  private final MapPane map;
  private final FramePainter painter;
  private final Jobs jobs;
  private final Window window;
  private Optional<PicturePanel> panel = Optional.empty();
  private Optional<MapFrame> frame = Optional.empty();
  private Optional<Image> shown = Optional.empty();
  private Optional<PictureChoices> chosen = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /** What the latest preview was asked for; the same is not painted twice. */
  private Optional<Request> asked = Optional.empty();

  /** All that a preview depends on. */
  private record Request(Still still, FrameSize size, boolean isGrey) {}

  /** What a preview shows and says. */
  private record Preview(Image image, List<Greyscale.Pair> alike) {}

  PictureDesk(
      AppState state,
      Background background,
      MapPane map,
      FramePainter painter,
      Jobs jobs,
      Window window) {
    this.state = state;
    this.background = background;
    this.map = map;
    this.painter = painter;
    this.jobs = jobs;
    this.window = window;
  }

  void bind(ActionTable actions) {
    actions.bind(Action.EXPORT_PICTURE, this::open);
    actions.bind(Action.COPY_PICTURE, this::copy);
  }

  // ---- the panel

  /** Whether a picture is being chosen. */
  boolean isOpen() {
    return panel.isPresent();
  }

  private void open() {
    if (isOpen()) {
      panel.get().begin();
      return;
    }
    open(
        chosen
            .or(() -> window.settings().kept(CHOICES).flatMap(PictureChoices::parse))
            .orElseGet(() -> PictureChoices.of(state.view())),
        DaysChoice.of(state.snapshot().player()));
  }

  private void open(PictureChoices choices, DaysChoice days) {
    Words words = words();
    MapFrame onMap = new MapFrame(map.shownExtentProperty(), map);
    onMap.name(words.get("export.frame"), words.get("export.frameKeys"));
    PicturePanel opened =
        new PicturePanel(
            words,
            choices,
            days,
            map::frameSize,
            new PicturePanel.Asks(
                this::show, this::save, this::copy, this::enlarge, onMap::fit, this::close));
    panel = Optional.of(opened);
    frame = Optional.of(onMap);
    asked = Optional.empty();
    window.dock().accept(panel.map(p -> p));
    window.lay().accept(frame.map(f -> f));
    map.furnish(Furniture.none());
    Language language = state.view().language();
    following =
        Subscription.combine(
            state.snapshotProperty().subscribe(this::show),
            onMap.extentProperty().subscribe(this::show),
            onMap.layoutBoundsProperty().subscribe(opened::resized),
            state
                .watch(s -> s.view().language())
                .subscribe(
                    now -> {
                      if (now != language) {
                        speak();
                      }
                    }));
    show();
    opened.begin();
  }

  /** The same panel in the other language. */
  private void speak() {
    PictureChoices choices = panel.orElseThrow().choices();
    DaysChoice days = panel.orElseThrow().days();
    close();
    open(choices, days);
  }

  /** Takes the panel away; what was chosen is kept. */
  void close() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    panel.ifPresent(p -> keep(p.choices()));
    panel = Optional.empty();
    frame = Optional.empty();
    shown = Optional.empty();
    asked = Optional.empty();
    window.dock().accept(Optional.empty());
    window.lay().accept(Optional.empty());
    map.furnish(Furniture.window());
    map.requestFocus();
  }

  private void keep(PictureChoices choices) {
    chosen = Optional.of(choices);
    window.settings().keep(CHOICES, choices.written());
  }

  // ---- what the picture is

  private Words words() {
    return Words.in(state.view().language());
  }

  /** The picture as chosen; empty, and told, where there can be none. */
  private Optional<Still> still(Provenance provenance) {
    PicturePanel chosen = panel.orElseThrow();
    Snapshot now = state.snapshot();
    Optional<PictureSize> size = chosen.choices().size().size(map.frameSize());
    if (size.isEmpty()) {
      chosen.tell(words().get("export.badSize", SizeChoice.LEAST_PIXELS, SizeChoice.MOST_PIXELS));
      return Optional.empty();
    }
    if (!chosen.days().canBeShown(now)) {
      int count = chosen.days().days(now).size();
      chosen.tell(
          count == 0
              ? words().get("export.noDays")
              : words().get("export.tooManyDays", count, Sheet.MOST_DAYS));
      return Optional.empty();
    }
    chosen.tell("");
    return Optional.of(still(now, chosen.choices(), chosen.days(), size.get(), provenance));
  }

  private Still still(
      Snapshot now,
      PictureChoices choices,
      DaysChoice days,
      PictureSize size,
      Provenance provenance) {
    Extent ground =
        frame
            .flatMap(f -> f.extentProperty().get())
            .or(() -> map.shownExtentProperty().get())
            .orElse(now.view().extent());
    var view = choices.view(now.view(), ground);
    return days.isSheet()
        ? new Sheet(
            now.facts(),
            now.histories(),
            view.withAllDates(false).withComparison(Optional.empty()),
            days.days(now),
            size,
            choices.furniture(),
            provenance)
        : new Picture(now.facts(), now.histories(), view, size, choices.furniture(), provenance);
  }

  // ---- preview

  private void show() {
    if (panel.isEmpty()) {
      return;
    }
    Optional<Still> still = still(new Provenance("", ""));
    still.ifPresent(this::shape);
    still(new Provenance("", "")).ifPresentOrElse(this::preview, this::showNone);
  }

  private void showNone() {
    asked = Optional.empty();
    frame.ifPresent(f -> f.show(Optional.empty()));
  }

  private void shape(Still still) {
    FrameSize size = still instanceof Sheet sheet ? sheet.panel(painter) : still.size().raster();
    boolean isWholeMap =
        still instanceof Picture && panel.orElseThrow().choices().size().preset() == Preset.SCREEN;
    frame.orElseThrow().shape(size.width(), size.height(), isWholeMap);
  }

  /** Paints the picture as large as its frame is on the screen; of two requests the newer wins. */
  private void preview(Still still) {
    FrameSize whole = still.size().raster();
    double width =
        still instanceof Sheet
            ? SHEET_PREVIEW
            : frame.orElseThrow().frameWidth() * map.frameSize().unit();
    if (width < 1) {
      return;
    }
    Request request = new Request(still, whole.scaledTo(width), panel.orElseThrow().isGrey());
    if (asked.filter(request::equals).isPresent()) {
      return;
    }
    asked = Optional.of(request);
    background.latest(Lane.PREVIEW, () -> paint(request), this::commit);
  }

  private Preview paint(Request request) {
    var painted = request.still().paint(painter, request.size());
    var image = request.isGrey() ? Greyscale.of(painted) : painted;
    return new Preview(Pixels.opaque(image), request.still().alikeInGrey());
  }

  private void commit(Preview preview) {
    if (panel.isEmpty()) {
      return;
    }
    boolean isSheet = panel.get().days().isSheet();
    shown = Optional.of(preview.image());
    frame.orElseThrow().show(isSheet ? Optional.empty() : shown);
    panel.get().show(isSheet ? shown : Optional.empty(), greyscale(preview.alike()));
  }

  private String greyscale(List<Greyscale.Pair> alike) {
    Words words = words();
    List<String> pairs = new ArrayList<>();
    for (Greyscale.Pair pair : alike) {
      pairs.add(words.get("join.and", words.status(pair.one()), words.status(pair.other())));
    }
    return pairs.isEmpty()
        ? words.get("export.greyscaleSafe")
        : words.get("export.greyscaleAlike", words.joined("join.comma", pairs));
  }

  private void enlarge() {
    shown.ifPresent(window.enlarge());
  }

  // ---- what is done with it

  private void save() {
    Optional<Still> checked = still(new Provenance("", ""));
    if (checked.isEmpty()) {
      return;
    }
    PictureChoices choices = panel.orElseThrow().choices();
    Snapshot now = state.snapshot();
    DaysChoice days = panel.orElseThrow().days();
    keep(choices);
    window
        .askWhere()
        .apply(name(now, days, choices.format()))
        .ifPresent(
            file -> {
              Path complete = complete(file, choices.format());
              Format format = Format.of(complete).orElse(choices.format());
              boolean withWorldFile = choices.withWorldFile() && format == Format.PNG;
              Function<Facts, String> digest = window.digest();
              jobs.add(
                  complete,
                  progress -> {
                    Still still =
                        checked.get().withProvenance(Provenance.of(digest.apply(now.facts())));
                    still.write(complete, format, painter, progress);
                    if (withWorldFile && still instanceof Picture picture) {
                      WorldFile.of(picture.view().extent(), picture.size().raster())
                          .writeBeside(complete);
                    }
                  });
            });
  }

  private static String name(Snapshot now, DaysChoice days, Format format) {
    if (!days.isSheet()) {
      return PictureNames.suggest(now, format.extension());
    }
    List<LocalDate> all = days.days(now);
    return PictureNames.suggest(now, all.get(0), all.get(all.size() - 1), format.extension());
  }

  /** A name without an ending, or with one that is no picture's, gets the one that was chosen. */
  private static Path complete(Path file, Format format) {
    return Format.of(file).isPresent()
        ? file
        : file.resolveSibling(file.getFileName() + "." + format.extension());
  }

  /** The picture as chosen; while none is, what the map shows. */
  private void copy() {
    Optional<Still> still =
        isOpen()
            ? still(new Provenance("", ""))
            : PictureChoices.of(state.view())
                .size()
                .size(map.frameSize())
                .map(
                    size ->
                        still(
                            state.snapshot(),
                            PictureChoices.of(state.view()),
                            DaysChoice.of(state.snapshot().player()),
                            size,
                            new Provenance("", "")));
    Words words = words();
    still.ifPresent(
        picture ->
            background.<Image>queue(
                window -> Pixels.opaque(picture.paint(painter)),
                image -> {
                  window.copy().accept(image);
                  state.tell(Notice.told(words.get("export.copied")));
                },
                e -> state.tell(Notice.failed(words.get("export.notCopied")))));
  }
}
