package atlas.app;

import atlas.exchange.OtherVersion;
import atlas.export.StampReader;
import atlas.model.Facts;
import atlas.model.PlaneProjection;
import atlas.model.RowChange;
import atlas.status.Fold;
import atlas.status.StatusChange;
import atlas.store.FactChanges;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares the facts that are shown with another version of them, in the background. */
public final class DataComparing {

  /**
   * What changed since another version.
   *
   * @param other the other version
   * @param changes row by row, from the other version to the facts that are shown
   * @param statuses the sites that are shown otherwise on the date, under what is believed
   */
  public record Difference(Facts other, List<RowChange> changes, List<StatusChange> statuses) {

    /** Copies the lists. */
    public Difference {
      changes = List.copyOf(changes);
      statuses = List.copyOf(statuses);
    }
  }

  private final Store store;
  private final AppState state;
  private final Background background;
  private final PlaneProjection projection;

  /**
   * @param store keeps the shipped facts and earlier versions
   * @param state whose facts are compared
   * @param projection places the sites of another version; asked away from the window's thread
   */
  DataComparing(Store store, AppState state, Background background, PlaneProjection projection) {
    this.store = store;
    this.state = state;
    this.background = background;
    this.projection = projection;
  }

  /**
   * Compares with the version that a file holds or cites; without one, with the shipped facts.
   *
   * @param failed takes a sentence that tells why there is no such version
   */
  public void compare(Optional<Path> file, Consumer<Difference> taker, Consumer<String> failed) {
    Snapshot now = state.snapshot();
    background.run(
        () -> difference(other(file), now), taker, e -> failed.accept(sentence(e, file)));
  }

  private Facts other(Optional<Path> file) throws OtherVersion.Unknown, StoreException {
    return file.isPresent()
        ? new OtherVersion(store, projection, DataComparing::cited).of(file.get())
        : store.shipped().orElseGet(Facts::empty);
  }

  private static Optional<String> cited(Path picture) throws IOException {
    return StampReader.read(picture).map(stamp -> stamp.provenance().digest());
  }

  private static Difference difference(Facts other, Snapshot now) {
    return new Difference(
        other,
        FactChanges.between(other, now.facts()),
        StatusChange.between(
            Fold.all(other, now.view().belief()), now.histories(), now.view().date()));
  }

  private String sentence(Exception e, Optional<Path> file) {
    Words words = Words.in(state.view().language());
    return e instanceof OtherVersion.Unknown unknown
        ? words.get(unknown.wordsKey(), unknown.argument())
        : words.get("versions.noVersion", file.map(Path::toString).orElse(""));
  }
}
