package atlas.app;

import atlas.export.ViewStamp;
import atlas.view.View;
import java.util.Optional;

/**
 * A view under a name: the person's own, or one that ships with the program.
 *
 * @param name unique among the person's own; not blank
 * @param note what it shows, in words; may be empty
 * @param stamp the view as {@link ViewStamp} writes it; kept as it is, even where it can't be read
 * @param isShipped whether it ships with the program, and can't be changed
 */
public record KeptView(String name, String note, String stamp, boolean isShipped) {

  /**
   * Refuses a blank name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public KeptView {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A kept view has a name");
    }
  }

  /** A view of the person's own. */
  public static KeptView own(String name, String note, View view) {
    return new KeptView(name, note, ViewStamp.write(view), false);
  }

  /** The view; empty if a later program wrote it in a way that this one can't read. */
  public Optional<View> view() {
    return ViewStamp.read(stamp);
  }

  KeptView withWords(String newName, String newNote) {
    return new KeptView(newName, newNote, stamp, isShipped);
  }
}
