package atlas.store;

/**
 * A view that the person kept.
 *
 * @param name unique among the saved views
 * @param view the view, as JSON; the store doesn't look into it
 * @param note the person's words; may be empty
 */
public record SavedView(String name, String view, String note) {

  /**
   * Refuses a blank name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public SavedView {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A saved view has a name");
    }
  }
}
