package atlas.backdrop;

import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a layer can't be shown. */
public final class BackdropException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Flaw {
    /** There is no such file any more. */
    GONE,
    UNREADABLE,
    EMPTY,
    /** Not a kind of file that can be a layer. */
    OTHER_KIND,
    /** A picture that doesn't say where on the globe it lies. */
    PICTURE,
    /** The file ends before its content does. */
    CUT_SHORT,
    DAMAGED,
    /** No coordinate system, or none that is known. */
    NO_SYSTEM,
    /** Coordinates that can't be degrees, though they should be. */
    NOT_DEGREES,
    /** Not a shape among all that was read. */
    NO_SHAPES,
    /** Nested deeper than any map is. */
    NESTED,
    /** A picture in pieces too large to be read one by one. */
    LARGE_PIECES,
    /** A feature is not as GeoJSON has it. */
    FEATURE,
    /** No server answers. */
    TILES_AWAY,
    /** The server answers, but not with a tile. */
    TILES_REFUSED,
    /** What comes is no picture, or larger than a tile. */
    TILES_WRONG
  }

  private final Flaw flaw;
  private final transient List<Object> args;

  /**
   * @param name of the file, or of the source of tiles
   * @param more what else the sentence tells
   */
  BackdropException(Flaw flaw, String name, Object... more) {
    this(flaw, null, name, more);
  }

  BackdropException(Flaw flaw, Throwable cause, String name, Object... more) {
    super(flaw + " " + name + " " + List.of(more), cause);
    this.flaw = flaw;
    List<Object> all = new ArrayList<>(List.of(more));
    all.add(0, name);
    this.args = List.copyOf(all);
  }

  /** What is wrong. */
  public Flaw flaw() {
    return flaw;
  }

  /** What is wrong, with the name of the file, in one sentence. */
  public String sentence(Words words) {
    return words.get(
        "backdrop.flaw." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'), args.toArray());
  }
}
