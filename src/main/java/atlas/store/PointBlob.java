package atlas.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A point as GeoPackage keeps it in a geometry column: a header of at least 8 bytes, then WKB.
 *
 * <p>See <a href="https://www.geopackage.org/spec130/#gpb_format">2.1.3</a>. Points are written
 * without an envelope, little-endian, in WGS 84; every form of them is read.
 *
 * @param lon degrees
 * @param lat degrees
 */
record PointBlob(double lon, double lat) {

  /** WGS 84, longitude and latitude in degrees. */
  static final int SRS_ID = 4326;

  private static final byte LITTLE_ENDIAN = 1;
  private static final int EMPTY = 0x10;
  private static final int WKB_POINT = 1;
  private static final int HEADER = 8;
  private static final int WKB = 1 + 4 + 2 * 8;

  /** Bytes of the envelope by its code in the flags: none, XY, XYZ, XYM, XYZM. */
  private static final int[] ENVELOPE = {0, 32, 48, 48, 64};

  /** The bytes of the column. */
  byte[] bytes() {
    return ByteBuffer.allocate(HEADER + WKB)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put(LITTLE_ENDIAN)
        .putInt(SRS_ID)
        .put(LITTLE_ENDIAN)
        .putInt(WKB_POINT)
        .putDouble(lon)
        .putDouble(lat)
        .array();
  }

  /** The point in these bytes; empty where there is none, or something that is not a point. */
  static Optional<PointBlob> of(byte[] bytes) {
    if (bytes.length < HEADER || bytes[0] != 'G' || bytes[1] != 'P') {
      return Optional.empty();
    }
    int flags = bytes[3];
    int envelope = flags >> 1 & 7;
    if ((flags & EMPTY) != 0 || envelope >= ENVELOPE.length) {
      return Optional.empty();
    }
    int start = HEADER + ENVELOPE[envelope];
    if (bytes.length < start + WKB) {
      return Optional.empty();
    }
    ByteBuffer wkb = ByteBuffer.wrap(bytes, start, WKB);
    wkb.order(wkb.get() == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    if (wkb.getInt() != WKB_POINT) {
      return Optional.empty();
    }
    PointBlob point = new PointBlob(wkb.getDouble(), wkb.getDouble());
    // An empty point is written as NaN.
    return Double.isNaN(point.lon) || Double.isNaN(point.lat)
        ? Optional.empty()
        : Optional.of(point);
  }
}
