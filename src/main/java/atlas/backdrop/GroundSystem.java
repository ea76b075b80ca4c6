package atlas.backdrop;

import atlas.backdrop.BackdropException.Flaw;
import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.EngineeringCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;

/** A coordinate system that a file names, and its way from and to degrees of WGS 84. */
final class GroundSystem {

  private static final String EPSG = "EPSG:";
  private static final String WGS84 = "4326";
  private static final int LONGEST_WKT = 20_000;

  private final CoordinateReferenceSystem system;
  private final String file;

  private GroundSystem(CoordinateReferenceSystem system, String file) {
    this.system = system;
    this.file = file;
  }

  /**
   * A system as GeoTools read it.
   *
   * @param file named in what is thrown
   * @throws BackdropException if it is tied to no place on the globe
   */
  static GroundSystem of(CoordinateReferenceSystem system, String file) throws BackdropException {
    if (system == null || system instanceof EngineeringCRS) {
      throw new BackdropException(Flaw.NO_SYSTEM, file);
    }
    return new GroundSystem(system, file);
  }

  /**
   * A system by its name, as GeoJSON of old has it: {@code urn:ogc:def:crs:OGC:1.3:CRS84}, {@code
   * urn:ogc:def:crs:EPSG::32638}, {@code EPSG:32638}. Longitude comes first in any, as in those
   * files.
   *
   * @return empty for degrees of WGS 84
   * @throws BackdropException if it is not known
   */
  static Optional<GroundSystem> ofName(String name, String file) throws BackdropException {
    if (name.endsWith("CRS84")) {
      return Optional.empty();
    }
    if (!name.contains("EPSG")) {
      throw new BackdropException(Flaw.NO_SYSTEM, file);
    }
    return ofCode(name.substring(name.lastIndexOf(':') + 1), file);
  }

  /**
   * A system by its number in the EPSG register.
   *
   * @return empty for degrees of WGS 84
   * @throws BackdropException if it is not known
   */
  static Optional<GroundSystem> ofCode(String code, String file) throws BackdropException {
    if (code.equals(WGS84)) {
      return Optional.empty();
    }
    if (!code.matches("[0-9]{1,9}")) {
      throw new BackdropException(Flaw.NO_SYSTEM, file);
    }
    try {
      return Optional.of(of(CRS.decode(EPSG + code, true), file));
    } catch (FactoryException e) {
      throw new BackdropException(Flaw.NO_SYSTEM, e, file);
    }
  }

  /**
   * A system by its description.
   *
   * @throws BackdropException if it can't be read
   */
  static GroundSystem ofWkt(String wkt, String file) throws BackdropException {
    if (wkt.length() > LONGEST_WKT) {
      throw new BackdropException(Flaw.NO_SYSTEM, file);
    }
    try {
      return of(CRS.parseWKT(wkt), file);
    } catch (FactoryException | RuntimeException e) {
      throw new BackdropException(Flaw.NO_SYSTEM, e, file);
    }
  }

  /**
   * From this system to degrees, longitude first.
   *
   * @throws BackdropException if no way is known
   */
  MathTransform toDegrees() throws BackdropException {
    return between(system, DefaultGeographicCRS.WGS84);
  }

  /**
   * From degrees, longitude first, to this system.
   *
   * @throws BackdropException if no way is known
   */
  MathTransform fromDegrees() throws BackdropException {
    return between(DefaultGeographicCRS.WGS84, system);
  }

  private MathTransform between(CoordinateReferenceSystem from, CoordinateReferenceSystem to)
      throws BackdropException {
    try {
      return CRS.findMathTransform(from, to, true);
    } catch (FactoryException e) {
      throw new BackdropException(Flaw.NO_SYSTEM, e, file);
    }
  }
}
