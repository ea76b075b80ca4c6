package atlas.exchange;

import atlas.model.Facts;
import atlas.model.PlaneProjection;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.store.Reading;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds another version of the facts, to be compared with those of a store. */
public final class OtherVersion {

  private static final String STORE_ENDING = ".gpkg";

  /** Knows which version a picture was made from. */
  @FunctionalInterface
  public interface Citations {

    /**
     * The digest that a file cites; empty if it cites none.
     *
     * @throws IOException if it can't be read
     */
    Optional<String> digest(Path file) throws IOException;
  }

  /** There is no such version, and why. */
  public static final class Unknown extends Exception {

    private static final long serialVersionUID = 1L;

    private final String wordsKey;
    private final String argument;

    Unknown(String wordsKey, String argument) {
      super(wordsKey + " " + argument);
      this.wordsKey = wordsKey;
      this.argument = argument;
    }

    /** Key of the sentence that tells why. */
    public String wordsKey() {
      return wordsKey;
    }

    /** What the sentence is about: a file or a digest. */
    public String argument() {
      return argument;
    }
  }

  private final Store store;
  private final PlaneProjection projection;
  private final Citations citations;

  /**
   * @param store keeps earlier versions of its own
   * @param projection places the sites of other files
   * @param citations knows which version a picture was made from
   */
  public OtherVersion(Store store, PlaneProjection projection, Citations citations) {
    this.store = store;
    this.projection = projection;
    this.citations = citations;
  }

  /**
   * The facts that a file holds, or that a picture was made from.
   *
   * @param file another store, a folder of CSV files, or a picture or film of ours
   * @throws Unknown if the file holds none, or cites one that the store has not kept
   * @throws StoreException if a file can't be read
   */
  public Facts of(Path file) throws Unknown, StoreException {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      Reading reading = CsvImport.read(CsvFiles.inFolder(file), projection);
      if (!reading.problems().isEmpty()) {
        throw new Unknown("versions.disorder", name);
      }
      return reading.facts();
    }
    if (name.endsWith(STORE_ENDING)) {
      try (Store other = Store.openReadOnly(file, projection)) {
        return other.facts();
      }
    }
    return ofDigest(cited(file, name));
  }

  private String cited(Path file, String name) throws Unknown {
    try {
      return citations.digest(file).orElseThrow(() -> new Unknown("versions.noVersion", name));
    } catch (IOException e) {
      throw new Unknown("versions.noVersion", name);
    }
  }

  /**
   * The facts of a digest.
   *
   * @param digest all of it, or enough of its beginning
   * @throws Unknown if the store has not kept it
   * @throws StoreException if the store can't be read
   */
  public Facts ofDigest(String digest) throws Unknown, StoreException {
    return store
        .factsOf(digest)
        .orElseThrow(
            () ->
                new Unknown(
                    "versions.notKept", digest.substring(0, Math.min(12, digest.length()))));
  }
}
