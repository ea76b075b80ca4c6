package atlas.ui;

import atlas.app.AppState;
import atlas.app.DataComparing;
import atlas.model.Site;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows what changed in the data since the shipped facts, another store, or a picture. */
final class DataChanges {

  /** Files that hold a version of the data, or cite one. */
  private static final Set<String> ENDINGS = Set.of("gpkg", "png", "svg", "pdf", "gif", "mp4");

  private final AppState state;
  private final DataComparing comparing;
  private final Function<Set<String>, Optional<Path>> askFile;
  private final Runnable close;
  private final Consumer<Site> goThere;

  /**
   * @param askFile asks for a file to read, given how the names of such files end
   * @param close takes the sheet away
   * @param goThere shows a site in its place
   */
  DataChanges(
      AppState state,
      DataComparing comparing,
      Function<Set<String>, Optional<Path>> askFile,
      Runnable close,
      Consumer<Site> goThere) {
    this.state = state;
    this.comparing = comparing;
    this.askFile = askFile;
    this.close = close;
    this.goThere = goThere;
  }

  /** The sheet, which begins with the shipped facts. */
  DataChangesContent content(Words words) {
    DataChangesContent[] content = new DataChangesContent[1];
    content[0] =
        new DataChangesContent(
            words,
            state.snapshot(),
            new DataChangesContent.Asks(
                () -> compare(Optional.empty(), words, content[0]),
                () ->
                    askFile
                        .apply(ENDINGS)
                        .ifPresent(file -> compare(Optional.of(file), words, content[0])),
                site -> leaveFor(() -> goThere.accept(site)),
                sites -> leaveFor(() -> showAll(sites))));
    compare(Optional.empty(), words, content[0]);
    return content[0];
  }

  private void compare(Optional<Path> file, Words words, DataChangesContent content) {
    String name =
        file.map(f -> f.getFileName().toString()).orElseGet(() -> words.get("versions.shipped"));
    comparing.compare(file, found -> content.show(found, name), content::tell);
  }

  private void leaveFor(Runnable place) {
    close.run();
    place.run();
  }

  /** The selection marks them on the map, in the list and in the bar. */
  private void showAll(List<Site> sites) {
    state.selectAll(sites);
    SiteExtents.of(sites.stream()).ifPresent(state::goTo);
  }
}
