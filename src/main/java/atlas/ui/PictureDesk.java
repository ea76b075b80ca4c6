package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.DaysChoice;
import atlas.app.Jobs;
import atlas.app.Notice;
import atlas.app.PictureChoices;
import atlas.app.Settings;
import atlas.app.SizeChoice;
import atlas.app.Snapshot;
import atlas.export.Format;
import atlas.export.Greyscale;
import atlas.export.Picture;
import atlas.export.PictureSize;
import atlas.export.PrintedPage;
import atlas.export.Provenance;
import atlas.export.Sheet;
import atlas.export.Still;
import atlas.export.WorldFile;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.ui.parts.Pixels;
import atlas.ui.picture.PicturePanel;
import atlas.ui.picture.PrintContent;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javax.print.PrintService;

/**
 * Where pictures are chosen and made: the panel beside the map, and the actions that lead there.
 */
final class PictureDesk {

  private static final String CHOICES = "picture";
  private static final int PRINTED_DPI = 300;

  /** Of previews and of what goes to the clipboard, which tell no facts' digest. */
  private static final Provenance NO_PROVENANCE = new Provenance("", "");

  /**
   * What the desk asks of the window.
   *
   * @param dock shows a panel beside the map, or takes it away
   * @param lay lays something over the map, or takes it away
   * @param enlarge shows a picture over the whole window
   * @param askWhere asks for a file to write
   * @param copy puts a picture on the clipboard
   * @param digest a short text that is the same for the same facts alone; takes a moment
   * @param settings keeps the choices
   * @param open lays a sheet over the window, given its content and the key of its title
   * @param shut takes the sheet away
   * @param printers those that there are, the usual one first; takes a moment
   */
  record Window(
      Consumer<Optional<Region>> dock,
      Consumer<Optional<Region>> lay,
      Consumer<Image> enlarge,
      WhereAsker askWhere,
      Consumer<Image> copy,
      Function<Facts, String> digest,
      Settings settings,
      BiConsumer<Function<Words, Region>, String> open,
      Runnable shut,
      Supplier<List<PrintService>> printers) {}

  private final AppState state;
  private final Background background;
  private final MapPane map;
  private final FramePainter painter;
  private final Jobs jobs;
  private final Window window;
  private Optional<PicturePanel> panel = Optional.empty();
  private Optional<FramePreview> preview = Optional.empty();
  private Optional<Image> shown = Optional.empty();
  private Optional<PictureChoices> chosen = Optional.empty();

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

  /**
   * @param before makes room beside the map
   */
  void bind(ActionTable actions, Runnable before) {
    actions.bind(
        Action.EXPORT_PICTURE,
        () -> {
          before.run();
          open();
        });
    actions.bind(Action.COPY_PICTURE, this::copy);
    actions.bind(Action.PRINT, this::print);
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
    FramePreview framed = new FramePreview(state, background, painter, map, window, this::commit);
    PicturePanel opened =
        new PicturePanel(
            words(),
            choices,
            days,
            map::frameSize,
            new PicturePanel.Asks(
                this::show,
                this::save,
                this::copy,
                this::print,
                this::enlarge,
                framed::fit,
                this::close));
    panel = Optional.of(opened);
    preview = Optional.of(framed);
    framed.open(opened, this::show, this::speak);
    show();
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
    panel.ifPresent(p -> keep(p.choices()));
    panel = Optional.empty();
    preview.ifPresent(FramePreview::close);
    preview = Optional.empty();
    shown = Optional.empty();
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
    var view = choices.view(now.view(), ground(now));
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

  /** In the frame; while there is none, what the map shows. */
  private Extent ground(Snapshot now) {
    return preview
        .flatMap(FramePreview::ground)
        .or(() -> map.shownExtentProperty().get())
        .orElse(now.view().extent());
  }

  // ---- preview

  private void show() {
    if (panel.isEmpty()) {
      return;
    }
    FramePreview framed = preview.orElseThrow();
    boolean isWholeMap = panel.get().choices().size().isWholeMap();
    still(NO_PROVENANCE)
        .ifPresentOrElse(
            still -> framed.show(still, isWholeMap, panel.get().isGrey()), framed::showNone);
  }

  private void commit(FramePreview.Painted painted) {
    shown = Optional.of(painted.image());
    panel.ifPresent(
        p -> p.show(painted.isSheet() ? shown : Optional.empty(), greyscale(painted.alike())));
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
    Optional<Still> checked = still(NO_PROVENANCE);
    if (checked.isEmpty()) {
      return;
    }
    PictureChoices choices = panel.orElseThrow().choices();
    Snapshot now = state.snapshot();
    DaysChoice days = panel.orElseThrow().days();
    keep(choices);
    window
        .askWhere()
        .ask(name(now, days, choices.format()))
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
                    still.write(complete, format, painter.patient(), progress);
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
            ? still(NO_PROVENANCE)
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
                            NO_PROVENANCE));
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

  // ---- printing

  private void print() {
    if (isOpen() && still(NO_PROVENANCE).isEmpty()) {
      return;
    }
    Snapshot now = state.snapshot();
    Optional<Still> chosen = isOpen() ? still(NO_PROVENANCE) : Optional.empty();
    FrameSize shape = chosen.map(still -> still.size().raster()).orElseGet(map::frameSize);
    Extent ground = ground(now);
    PrintContent.Source source = choice -> printed(now, ground, chosen, choice);
    Words words = words();
    PrintContent content =
        new PrintContent(
            words,
            background,
            painter,
            new PrintContent.Choice(PrintedPage.Sheet.A4, shape.width() >= shape.height(), true),
            source,
            (printer, choice, copies) -> print(printer, source, choice, copies, now));
    window.open().accept(w -> content, "print.title");
    background.run(
        () -> window.printers().get(),
        printers -> content.offer(words, printers),
        e -> content.offer(words, List.of()));
  }

  /** What was chosen, in its own shape; where nothing was, what the map shows fills the page. */
  private Still printed(
      Snapshot now, Extent ground, Optional<Still> chosen, PrintContent.Choice choice) {
    PictureSize page = choice.paper().filled(choice.isLandscape(), PRINTED_DPI);
    Still still =
        chosen
            .map(c -> c.withSize(c.size().onPaper(page)))
            .orElseGet(
                () ->
                    new Picture(
                        now.facts(),
                        now.histories(),
                        now.view().withExtent(ground),
                        page,
                        Furniture.picture(""),
                        NO_PROVENANCE));
    return choice.isLittleInk() ? still.withTheme(Theme.PRINT) : still;
  }

  private void print(
      PrintService printer,
      PrintContent.Source source,
      PrintContent.Choice choice,
      int copies,
      Snapshot now) {
    window.shut().run();
    Words words = words();
    String name = PictureNames.suggest(now, "");
    background.<PrintService>queue(
        window -> {
          new PrintedPage(source.on(choice), painter)
              .send(printer, choice.paper(), choice.isLandscape(), copies, name);
          return printer;
        },
        sent -> state.tell(Notice.told(words.get("print.sent", printer.getName()))),
        e ->
            state.tell(
                Notice.failed(
                    words.get("print.failed", printer.getName(), String.valueOf(e.getMessage())))));
  }
}
