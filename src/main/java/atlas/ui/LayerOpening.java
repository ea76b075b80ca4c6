package atlas.ui;

import atlas.app.AppState;
import atlas.app.Notice;
import atlas.app.OwnLayers;
import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.backdrop.PaintedLayer;
import atlas.backdrop.TileCache;
import atlas.backdrop.TileServers;
import atlas.words.Words;
import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** Opens layers of the person's own from files of this machine and servers of tiles. */
final class LayerOpening implements OwnLayers.Opener {

  /** Bytes of tiles on disk, in the folder for what may be deleted any time. */
  private static final long LARGEST_CACHE = 300L << 20;

  private static final Duration TILE_PATIENCE = Duration.ofSeconds(15);

  private final AppState state;
  private final TileServers servers;

  /** Whether somebody is about to be told; tiles that come at once are painted at once. */
  private final AtomicBoolean isTold = new AtomicBoolean();

  private Runnable arrived = () -> {};

  LayerOpening(AppState state) {
    this.state = state;
    Path cache = Path.of(ProjectDirectories.from("", "", "Handover Atlas").cacheDir, "tiles");
    servers =
        new TileServers(
            new TileCache(cache, LARGEST_CACHE),
            "HandoverAtlas/" + version() + " (desktop atlas; tiles in sight only)",
            TILE_PATIENCE,
            Clock.systemUTC(),
            this::tell,
            this::tell);
  }

  private static String version() {
    return Optional.ofNullable(LayerOpening.class.getPackage().getImplementationVersion())
        .orElse("0");
  }

  /** Tells, on the window's thread, when tiles came. */
  void tellOfTiles(Runnable listener) {
    arrived = listener;
  }

  private void tell() {
    if (isTold.compareAndSet(false, true)) {
      Platform.runLater(
          () -> {
            isTold.set(false);
            arrived.run();
          });
    }
  }

  private void tell(BackdropException why) {
    Platform.runLater(
        () -> state.tell(Notice.failed(why.sentence(Words.in(state.view().language())))));
  }

  @Override
  public PaintedLayer open(LayerSource source) throws BackdropException {
    if (source instanceof LayerSource.OfFile file) {
      return LayerFiles.open(file);
    }
    if (source instanceof LayerSource.OfTiles tiles) {
      return servers.open(tiles);
    }
    throw new IllegalArgumentException("A layer from nowhere: " + source);
  }
}
