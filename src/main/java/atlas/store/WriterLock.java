package atlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the one window that changes a store. The system gives it back when the program ends,
 * however it ends.
 *
 * <p>It lies on an empty file beside the store: to close a second channel on the store itself would
 * drop SQLite's own locks. The file stays, since to remove it would let two windows each lock
 * another file of that name.
 */
final class WriterLock implements AutoCloseable {

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a store.
   *
   * @return empty if another window has it
   * @throws IOException if no file can be written beside the store
   */
  static Optional<WriterLock> take(Path store) throws IOException {
    Path place = store.toAbsolutePath().resolveSibling("." + store.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new WriterLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // Another window of this very program has it.
    }
    channel.close();
    return Optional.empty();
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
