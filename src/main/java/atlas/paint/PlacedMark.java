package atlas.paint;

import atlas.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A mark where it lies on the frame: of one site, or of a pile of sites too close to be fanned out.
 *
 * @param sites one; several, in the order of the data, where they are a pile
 * @param anchorX the true point, pixels from the left; for a pile the middle of its points
 * @param anchorY the true point, pixels from the top
 * @param x middle of the mark, which is the true point unless others are too close
 * @param y see {@code x}
 */
public record PlacedMark(List<Site> sites, double anchorX, double anchorY, double x, double y) {

  /** Copies the sites. */
  public PlacedMark {
    sites = List.copyOf(sites);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("A mark stands for a site");
    }
  }

  /** The site, or the first of a pile. */
  public Site site() {
    return sites.get(0);
  }

  /** Whether it stands for several sites. */
  public boolean isPile() {
    return sites.size() > 1;
  }

  /** Whether the mark lies off its true point, and a leader joins them. */
  public boolean isMoved() {
    return x != anchorX || y != anchorY;
  }

  /** The line from the mark to its true point, if it lies off it; a pile has many points. */
  Optional<Leader> leader() {
    return isMoved() && !isPile()
        ? Optional.of(new Leader(x, y, anchorX, anchorY))
        : Optional.empty();
  }
}
