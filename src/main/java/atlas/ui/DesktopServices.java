package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.exchange.Format;
import atlas.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** What the window asks of the desktop: files to be chosen, the browser, printers. */
final class DesktopServices {

  private final AppState state;
  private final Background background;
  private final Stage stage;

  /** Where a file was read or written last. */
  private Optional<File> folder = Optional.empty();

  /**
   * @param stage dialogs stand over it
   */
  DesktopServices(AppState state, Background background, Stage stage) {
    this.state = state;
    this.background = background;
    this.stage = stage;
  }

  /** A file to read, given how the names of such files end; empty if the person thinks better. */
  Optional<Path> askFile(Set<String> endings) {
    Words words = Words.in(state.view().language());
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("button.open"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                endings.stream().sorted().collect(Collectors.joining(", ")),
                endings.stream().sorted().map(ending -> "*." + ending).toList()));
    return chosen(chooser, chooser::showOpenDialog);
  }

  /**
   * A file to write, of the kind of the proposed name; empty if the person thinks better.
   *
   * @param told what such a file is called; empty for the name of its format
   */
  Optional<Path> askWhere(String name, String told) {
    Words words = Words.in(state.view().language());
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("button.save"));
    chooser.setInitialFileName(name);
    int dot = name.lastIndexOf('.');
    // A folder has no kind.
    if (dot > 0) {
      String ending = name.substring(dot + 1);
      String kind =
          Optional.of(told)
              .filter(kindOfFile -> !kindOfFile.isEmpty())
              .or(
                  () ->
                      Format.ofFileName(name)
                          .map(format -> words.get("exchange.format." + format.extension())))
              .orElseGet(() -> ending.toUpperCase(Locale.ROOT));
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
    }
    return chosen(chooser, chooser::showSaveDialog);
  }

  private Optional<Path> chosen(FileChooser chooser, Function<Window, File> dialog) {
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(dialog.apply(stage));
    folder = chosen.map(File::getParentFile).or(() -> folder);
    return chosen.map(File::toPath);
  }

  /** Shows a file in its folder. */
  void showFile(Path file) {
    background.run(
        () -> Browser.showFile(file),
        shown -> {},
        e ->
            state.tell(
                Notice.failed(
                    Words.in(state.view().language())
                        .get("error.showFile", String.valueOf(file.getParent())))));
  }

  /** The printers, the usual one first; takes a moment. */
  static List<PrintService> printers() {
    Optional<PrintService> usual =
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    return Stream.concat(
            usual.stream(),
            Arrays.stream(
                    PrintServiceLookup.lookupPrintServices(
                        DocFlavor.SERVICE_FORMATTED.PRINTABLE, null))
                .filter(printer -> usual.filter(printer::equals).isEmpty()))
        .toList();
  }

  /** Opens an address in the browser. */
  void browse(String address) {
    background.run(
        () -> Browser.open(address),
        opened -> {},
        e ->
            state.tell(
                Notice.failed(Words.in(state.view().language()).get("error.browser", address))));
  }
}
