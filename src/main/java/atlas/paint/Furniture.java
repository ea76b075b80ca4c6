package atlas.paint;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a frame carries beside the map.
 *
 * @param parts which of it
 * @param title of the picture; may be empty
 * @param changes what changed on the last step, in words; may be empty
 * @param isInWindow whether room is kept for the window's own buttons on the map: the chip in the
 *     middle of the top edge, and zoom and layers in the lower right corner, in every language
 */
public record Furniture(Set<Part> parts, String title, String changes, boolean isInWindow) {

  /** Width kept free for the window's buttons in the lower right corner, points. */
  public static final double BUTTONS_WIDTH = 60;

  /** Height kept free for the window's buttons in the lower right corner, points. */
  public static final double BUTTONS_HEIGHT = 200;

  /** Width kept free for the known-by chip in the middle of the top edge, points. */
  public static final double CHIP_WIDTH = 280;

  /** Height kept free for the known-by chip at the top edge, points. */
  public static final double CHIP_HEIGHT = 52;

  /** A piece of furniture. */
  public enum Part {
    TITLE,
    /** The day, large. */
    DATE,
    /** As known by, whose account. */
    BELIEF,
    CHANGES,
    FILTER,
    LEGEND,
    SCALE_BAR,
    NORTH_ARROW,
    ATTRIBUTION
  }

  /** Copies the parts. */
  public Furniture {
    parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
  }

  /** What the window's map carries; belief and filter are told by its own controls. */
  public static Furniture window() {
    EnumSet<Part> parts = EnumSet.allOf(Part.class);
    parts.removeAll(EnumSet.of(Part.TITLE, Part.BELIEF, Part.FILTER));
    return new Furniture(parts, "", "", true);
  }

  /** All that a still picture carries, so that it speaks for itself; the title may be empty. */
  public static Furniture picture(String title) {
    EnumSet<Part> parts = EnumSet.allOf(Part.class);
    parts.remove(Part.CHANGES);
    return new Furniture(parts, title, "", false);
  }

  /** None at all. */
  public static Furniture none() {
    return new Furniture(Set.of(), "", "", false);
  }

  /**
   * The same with a line that says what changed. All frames of a film have one, empty or not, as
   * room is kept for it.
   */
  public Furniture withChanges(String changes) {
    EnumSet<Part> more = EnumSet.of(Part.CHANGES);
    more.addAll(parts);
    return new Furniture(more, title, changes, isInWindow);
  }

  /** The same with one part less. */
  public Furniture without(Part part) {
    EnumSet<Part> fewer = EnumSet.noneOf(Part.class);
    fewer.addAll(parts);
    fewer.remove(part);
    return new Furniture(fewer, title, changes, isInWindow);
  }

  /** Whether the frame carries the part. */
  public boolean has(Part part) {
    return parts.contains(part);
  }
}
