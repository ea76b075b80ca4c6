package atlas.export;

import atlas.map.Projection;
import atlas.paint.FrameSize;
import atlas.view.Extent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a picture lies on the ground, for a GIS: a world file in metres of the map plane, and the
 * plane itself as well-known text, beside the picture.
 *
 * @param metresPerPixel of the whole picture
 * @param west x of the middle of the upper left pixel, metres
 * @param north y of the middle of the upper left pixel, metres
 */
public record WorldFile(double metresPerPixel, double west, double north) {

  /** Of a picture that shows an extent, which is fitted to the picture's shape. */
  public static WorldFile of(Extent extent, FrameSize size) {
    Extent shown = extent.fittedTo(size.width(), size.height());
    double pixel = shown.width() / size.width();
    return new WorldFile(pixel, shown.minX() + pixel / 2, shown.maxY() - pixel / 2);
  }

  /**
   * Writes {@code .pgw} and {@code .prj} beside a PNG file of the same name; and, as GDAL and so
   * QGIS don't read the latter, {@code .png.aux.xml}, which says the same.
   *
   * @throws IOException if one can't be written
   */
  public void writeBeside(Path png) throws IOException {
    String name = png.getFileName().toString();
    String stem = name.substring(0, name.length() - ".png".length());
    write(png.resolveSibling(stem + ".pgw"), text());
    write(png.resolveSibling(stem + ".prj"), Projection.WKT);
    write(
        png.resolveSibling(name + ".aux.xml"),
        "<PAMDataset>\n<SRS>\n" + Projection.WKT + "</SRS>\n</PAMDataset>\n");
  }

  /** The six lines; y grows to the north, rows to the south. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%.10f\n0\n0\n%.10f\n%.4f\n%.4f\n",
        metresPerPixel,
        -metresPerPixel,
        west,
        north);
  }

  private static void write(Path file, String text) throws IOException {
    SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
