package atlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.sqlite.Function;

/** The functions that the triggers of GeoPackage's R-tree call, for points. */
final class SpatialFunctions {

  /**
   * SQLITE_INNOCUOUS, which the driver has no name for: without it a trigger may not call the
   * function, as the schema of a file is not trusted.
   */
  private static final int INNOCUOUS = 0x200000;

  private SpatialFunctions() {}

  /** Makes the functions known to a connection that writes. */
  static void register(Connection connection) throws SQLException {
    register(connection, "ST_MinX", new Bound(PointBlob::lon));
    register(connection, "ST_MaxX", new Bound(PointBlob::lon));
    register(connection, "ST_MinY", new Bound(PointBlob::lat));
    register(connection, "ST_MaxY", new Bound(PointBlob::lat));
    register(connection, "ST_IsEmpty", new IsEmpty());
  }

  private static void register(Connection connection, String name, Function function)
      throws SQLException {
    Function.create(connection, name, function, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
  }

  private static final class Bound extends Function {
    private final ToDoubleFunction<PointBlob> bound;

    Bound(ToDoubleFunction<PointBlob> bound) {
      this.bound = bound;
    }

    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      if (blob == null) {
        result();
        return;
      }
      PointBlob point =
          PointBlob.of(blob).orElseThrow(() -> new SQLException("Not the geometry of a point"));
      result(bound.applyAsDouble(point));
    }
  }

  private static final class IsEmpty extends Function {
    @Override
    protected void xFunc() throws SQLException {
      byte[] blob = value_blob(0);
      if (blob == null) {
        result();
      } else {
        result(PointBlob.of(blob).isPresent() ? 0 : 1);
      }
    }
  }
}
