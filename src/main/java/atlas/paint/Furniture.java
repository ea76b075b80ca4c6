package atlas.paint;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a frame carries beside the map.
 *
 * @param parts which of it
 * @param title of the picture; may be empty
 * @param subtitle beneath the title; may be empty
 * @param changes what changed on the last step, in words, in each language of the frame; empty
 *     texts where nothing did, none at all where none is told
 * @param places where it stands
 * @param isBilingual whether all words stand in both languages, that of the view first
 * @param room what is kept for the window's own controls; empty in pictures
 */
public record Furniture(
    Set<Part> parts,
    String title,
    String subtitle,
    List<String> changes,
    Places places,
    boolean isBilingual,
    Optional<WindowRoom> room) {

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

  /** Copies the collections. */
  public Furniture {
    parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    changes = List.copyOf(changes);
  }

  private static Furniture of(Set<Part> parts, String title, Optional<WindowRoom> room) {
    return new Furniture(parts, title, "", List.of(), Places.USUAL, false, room);
  }

  /** What the window's map carries; belief and filter are told by its own controls. */
  public static Furniture window() {
    EnumSet<Part> parts = EnumSet.allOf(Part.class);
    parts.removeAll(EnumSet.of(Part.TITLE, Part.BELIEF, Part.FILTER));
    return of(parts, "", Optional.of(WindowRoom.USUAL));
  }

  /** All that a still picture carries, so that it speaks for itself; the title may be empty. */
  public static Furniture picture(String title) {
    EnumSet<Part> parts = EnumSet.allOf(Part.class);
    parts.remove(Part.CHANGES);
    return of(parts, title, Optional.empty());
  }

  /** None at all. */
  public static Furniture none() {
    return of(Set.of(), "", Optional.empty());
  }

  /**
   * The same with a line that says what changed. All frames of a film have one, empty or not, as
   * room is kept for it.
   */
  public Furniture withChanges(String changes) {
    return withChanges(List.of(changes));
  }

  /** The same with a line that says what changed, in each language of the frame. */
  public Furniture withChanges(List<String> changes) {
    EnumSet<Part> more = EnumSet.of(Part.CHANGES);
    more.addAll(parts);
    return new Furniture(more, title, subtitle, changes, places, isBilingual, room);
  }

  /** The same under another title and subtitle; either may be empty. */
  public Furniture withTitle(String title, String subtitle) {
    return new Furniture(parts, title, subtitle, changes, places, isBilingual, room);
  }

  /** The same with other parts. */
  public Furniture withParts(Set<Part> parts) {
    return new Furniture(parts, title, subtitle, changes, places, isBilingual, room);
  }

  /** The same in other places. */
  public Furniture withPlaces(Places places) {
    return new Furniture(parts, title, subtitle, changes, places, isBilingual, room);
  }

  /** The same with its words in both languages, or in that of the view alone. */
  public Furniture inBothLanguages(boolean isBilingual) {
    return new Furniture(parts, title, subtitle, changes, places, isBilingual, room);
  }

  /** The same with one part less. */
  public Furniture without(Part part) {
    EnumSet<Part> fewer = EnumSet.noneOf(Part.class);
    fewer.addAll(parts);
    fewer.remove(part);
    return withParts(fewer);
  }

  /** The same with other room for the window's controls. */
  public Furniture withRoom(WindowRoom room) {
    return new Furniture(parts, title, subtitle, changes, places, isBilingual, Optional.of(room));
  }

  /** Whether it stands on the window's own map. */
  public boolean isInWindow() {
    return room.isPresent();
  }

  /** Whether the frame carries the part. */
  public boolean has(Part part) {
    return parts.contains(part);
  }
}
