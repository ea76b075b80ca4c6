package atlas.paint;

import java.util.List;

/**
 * A page of words between or after the frames of a film.
 *
 * @param heading large
 * @param paragraphs beneath it
 * @param notes small, at the foot
 * @param isTitle whether heading and paragraphs stand in the middle, as on a title page; else from
 *     the top
 */
public record Card(String heading, List<String> paragraphs, List<String> notes, boolean isTitle) {

  /** Copies the lists. */
  public Card {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }
}
