package atlas.backdrop;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.media.jai.RasterFactory;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;

/** Makes the maps that the tests lay under the sites. */
public final class Maps {

  /** A line, an area and points around the Tigris, as GeoJSON. */
  public static final String ROADS =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates":
          [[44.4, 33.3], [43.9, 34.2], [43.2, 35.5], [43.1, 36.3]]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates":
          [[[41, 33], [42.2, 33], [42.2, 34], [41, 34], [41, 33]]]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPoint", "coordinates":
          [[42.5, 33.5], [42.7, 33.9], [43, 34.4]]}}]}
      """;

  private Maps() {}

  /** Degrees, longitude first. */
  public static CoordinateReferenceSystem degrees() {
    return system("EPSG:4326");
  }

  /** A system of the EPSG register. */
  public static CoordinateReferenceSystem system(String code) {
    try {
      return CRS.decode(code, true);
    } catch (FactoryException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A picture of four quarters: red, green, blue and white from the upper left.
   *
   * @param box minimum and maximum x, minimum and maximum y
   */
  public static Path quarters(Path file, CoordinateReferenceSystem system, double... box) {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      g.setColor(colours[i]);
      g.fillRect(i % 2 * 200, i / 2 * 200, 200, 200);
    }
    g.dispose();
    return write(file, new GridCoverageFactory().create("quarters", image, envelope(system, box)));
  }

  /** A soft picture, for looking at. */
  public static Path sky(Path file, CoordinateReferenceSystem system, double... box) {
    BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(new GradientPaint(0, 0, new Color(0x7a9a6a), 900, 700, new Color(0xc9a26b)));
    g.fillRect(0, 0, 900, 700);
    g.setColor(new Color(0x5f7f9f));
    for (int i = 0; i < 12; i++) {
      g.fillOval(60 + i * 67, 80 + i * i * 4, 40, 24);
    }
    g.dispose();
    return write(file, new GridCoverageFactory().create("sky", image, envelope(system, box)));
  }

  /** Heights that rise from west to east. */
  public static Path heights(Path file, CoordinateReferenceSystem system, double... box) {
    WritableRaster raster =
        RasterFactory.createBandedRaster(DataBuffer.TYPE_FLOAT, 200, 100, 1, null);
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 200; x++) {
        raster.setSample(x, y, 0, x * 12.5);
      }
    }
    return write(file, new GridCoverageFactory().create("heights", raster, envelope(system, box)));
  }

  private static ReferencedEnvelope envelope(CoordinateReferenceSystem system, double... box) {
    return new ReferencedEnvelope(box[0], box[1], box[2], box[3], system);
  }

  private static Path write(Path file, GridCoverage2D coverage) {
    try {
      GeoTiffWriter writer = new GeoTiffWriter(file.toFile());
      writer.write(coverage, null);
      writer.dispose();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with this text. */
  public static Path text(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
