package atlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A place: base, camp, airfield, compound.
 *
 * @param id short latin id, unique
 * @param nameEn full name, English
 * @param nameAr full name, Arabic
 * @param aliases other names in both scripts
 * @param governorate as written in the data, never derived from a polygon; may be empty
 * @param region the part of the country, empty only where nothing is known
 * @param kind what sort of place it is
 * @param location empty where no location is public; such a site is listed, never drawn
 * @param note what a reader should know of the place; may be empty
 * @param labelEn at most 18 characters, for map and bar
 * @param labelAr the same in Arabic
 */
public record Site(
    String id,
    String nameEn,
    String nameAr,
    List<String> aliases,
    String governorate,
    Optional<Region> region,
    SiteKind kind,
    Optional<Location> location,
    String note,
    String labelEn,
    String labelAr)
    implements Fact {

  /** Longest label, in characters. */
  public static final int LABEL_LENGTH = 18;

  /**
   * Copies the aliases; refuses a site without id, name or label.
   *
   * @throws IllegalArgumentException if one is blank, or a label is too long
   */
  public Site {
    aliases = List.copyOf(aliases);
    if (id.isBlank() || nameEn.isBlank() || labelEn.isBlank() || labelAr.isBlank()) {
      throw new IllegalArgumentException("A site has an id, a name and labels: '" + id + "'");
    }
    if (labelEn.length() > LABEL_LENGTH || labelAr.length() > LABEL_LENGTH) {
      throw new IllegalArgumentException("A label has at most 18 letters: " + labelEn);
    }
  }

  /** Whether the site can have a status: one that no source names can't. */
  public boolean hasStatus() {
    return kind != SiteKind.NOT_NAMED;
  }
}
