package atlas.view;

/**
 * A layer of the person's own under the sites, as a view knows it: by its name, not by the place
 * where it is kept, which is nobody else's business.
 *
 * @param name of the file or of the source of tiles
 * @param credit whom a picture has to name for it; empty where nobody asked for that
 * @param opacity in percent, from 1 to 100
 */
public record Backdrop(String name, String credit, int opacity) {

  /**
   * Refuses what can't be seen.
   *
   * @throws IllegalArgumentException if the name is blank, or the opacity out of its range
   */
  public Backdrop {
    if (name.isBlank() || opacity < 1 || opacity > 100) {
      throw new IllegalArgumentException(
          "A layer has a name and an opacity: " + name + " " + opacity);
    }
  }
}
