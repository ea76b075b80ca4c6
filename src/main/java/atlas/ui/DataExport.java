package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Editing;
import atlas.app.Snapshot;
import atlas.exchange.Export;
import atlas.exchange.Format;
import atlas.exchange.MarkLooks;
import atlas.export.MarkImage;
import atlas.model.Site;
import atlas.paint.Palette;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the data of the window for other programs, as the person chooses in a sheet. */
final class DataExport {

  private final AppState state;
  private final Background background;
  private final Editing editing;
  private final WhereAsker askWhere;
  private final Runnable close;

  /**
   * @param editing writes what the store holds
   * @param askWhere asks for a file to write
   * @param close takes the sheet away
   */
  DataExport(
      AppState state, Background background, Editing editing, WhereAsker askWhere, Runnable close) {
    this.state = state;
    this.background = background;
    this.editing = editing;
    this.askWhere = askWhere;
    this.close = close;
  }

  /** The sheet of choices. */
  DataExportContent content(Words words) {
    Snapshot now = state.snapshot();
    DataExportContent content = new DataExportContent(words, now, this::write);
    if (!now.view().filter().isNone()) {
      background.run(() -> shown(now), content::offer, e -> {});
    }
    return content;
  }

  private static Export shown(Snapshot now) {
    Set<String> shown = now.shownSites().stream().map(Site::id).collect(Collectors.toSet());
    return Export.of(now.facts(), Optional.empty()).only(site -> shown.contains(site.id()));
  }

  private void write(Export export, Format format) {
    askWhere
        .ask("handover-atlas." + format.extension())
        .ifPresent(
            file -> {
              close.run();
              editing.export(export, ending(file, format), format, looks());
            });
  }

  /** What a person types as a name may lack the end that says what the file is. */
  private static Path ending(Path file, Format format) {
    return Format.ofFileName(file.toString()).equals(Optional.of(format))
        ? file
        : file.resolveSibling(file.getFileName() + "." + format.extension());
  }

  private static MarkLooks looks() {
    return new MarkLooks(status -> Palette.of(status).getRGB() & 0xffffff, MarkImage::png);
  }
}
