package atlas.ui;

import atlas.model.Location;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.view.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ground around sites. */
final class SiteExtents {

  /** Metres shown around a point at the least, so that one sees where it lies. */
  private static final double LEAST = 60_000;

  private SiteExtents() {}

  /** The ground around all that have a location, their precision included; empty if none has. */
  static Optional<Extent> of(Stream<Site> sites) {
    return sites
        .flatMap(site -> site.location().stream())
        .map(SiteExtents::around)
        .reduce(SiteExtents::union)
        .map(extent -> extent.grown(0.1));
  }

  /** The ground around a place of a site. */
  static Extent around(Location location) {
    double metres = Math.max(LEAST, location.precisionMetres() * 3);
    return Extent.around(location.plane().x(), location.plane().y(), metres, metres);
  }

  /** The ground around a point that is no site's. */
  static Extent around(PlanePoint point) {
    return Extent.around(point.x(), point.y(), LEAST, LEAST);
  }

  private static Extent union(Extent a, Extent b) {
    List<Extent> both = List.of(a, b);
    return new Extent(
        both.stream().mapToDouble(Extent::minX).min().orElseThrow(),
        both.stream().mapToDouble(Extent::minY).min().orElseThrow(),
        both.stream().mapToDouble(Extent::maxX).max().orElseThrow(),
        both.stream().mapToDouble(Extent::maxY).max().orElseThrow());
  }
}
