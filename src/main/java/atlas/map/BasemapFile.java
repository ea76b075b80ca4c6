package atlas.map;

import atlas.view.Extent;
import atlas.view.Theme;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one class that knows how a base map lies in its file. The file is not packed, as the jar
 * packs it; and it is no exchange format: the build that reads it wrote it.
 *
 * <p>Coordinates are whole decimetres, each told by its difference from the one before.
 */
final class BasemapFile {

  private static final int MAGIC = 0x48414d32; // HAM2: handover atlas, map, version 2
  private static final double STEPS_PER_METRE = 10;
  private static final byte FILL = 1;
  private static final byte LINE = 2;

  private BasemapFile() {}

  static void write(Basemap map, DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeDouble(map.wholeRegion().minX());
    out.writeDouble(map.wholeRegion().minY());
    out.writeDouble(map.wholeRegion().maxX());
    out.writeDouble(map.wholeRegion().maxY());
    writeScaleFactors(map.scaleFactors(), out);
    writeRelief(map.relief(), out);
    for (Plate plate : Plate.values()) {
      writeFeatures(map.plate(plate, Theme.LIGHT).features(), out);
      for (Theme theme : Theme.values()) {
        writeRecipe(map.plate(plate, theme).recipe(), out);
      }
    }
    writeCount(map.places().size(), out);
    for (Place place : map.places()) {
      writeCount(place.id(), out);
      out.writeUTF(place.nameEn());
      out.writeUTF(place.nameAr());
      out.writeUTF(place.country());
      writeCount(place.rank(), out);
      out.writeDouble(place.x());
      out.writeDouble(place.y());
    }
    writeCount(map.areaNames().size(), out);
    for (AreaName name : map.areaNames()) {
      out.writeUTF(name.kind().name());
      out.writeUTF(name.id());
      out.writeUTF(name.nameEn());
      out.writeUTF(name.nameAr());
      out.writeDouble(name.x());
      out.writeDouble(name.y());
      out.writeDouble(name.sizeMetres());
      out.writeDouble(name.angle());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else, or ends too early
   */
  static Basemap read(DataInput in) throws IOException {
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException("Not a base map of this version");
      }
      Extent region =
          new Extent(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
      ScaleFactors scaleFactors = readScaleFactors(in);
      Relief relief = readRelief(in);
      Map<Theme, Map<Plate, StyledFeatures>> plates = new EnumMap<>(Theme.class);
      for (Plate plate : Plate.values()) {
        FlatFeatures features = readFeatures(in);
        for (Theme theme : Theme.values()) {
          plates
              .computeIfAbsent(theme, t -> new EnumMap<>(Plate.class))
              .put(plate, new StyledFeatures(features, readRecipe(in)));
        }
      }
      return new Basemap(region, scaleFactors, relief, plates, readPlaces(in), readAreaNames(in));
    } catch (EOFException | IllegalArgumentException e) {
      throw new IOException("The base map is damaged", e);
    }
  }

  private static List<Place> readPlaces(DataInput in) throws IOException {
    int count = readCount(in);
    List<Place> places = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      places.add(
          new Place(
              readCount(in),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              readCount(in),
              in.readDouble(),
              in.readDouble()));
    }
    return places;
  }

  private static List<AreaName> readAreaNames(DataInput in) throws IOException {
    int count = readCount(in);
    List<AreaName> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(
          new AreaName(
              AreaName.Kind.valueOf(in.readUTF()),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble(),
              in.readDouble()));
    }
    return names;
  }

  private static void writeScaleFactors(ScaleFactors table, DataOutput out) throws IOException {
    out.writeDouble(table.apexY());
    out.writeDouble(table.firstY());
    out.writeDouble(table.step());
    writeCount(table.factors().length, out);
    for (double factor : table.factors()) {
      out.writeFloat((float) factor);
    }
  }

  private static ScaleFactors readScaleFactors(DataInput in) throws IOException {
    double apexY = in.readDouble();
    double firstY = in.readDouble();
    double step = in.readDouble();
    double[] factors = new double[readCount(in)];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = in.readFloat();
    }
    return new ScaleFactors(apexY, firstY, step, factors);
  }

  private static void writeRelief(Relief relief, DataOutput out) throws IOException {
    out.writeDouble(relief.minX());
    out.writeDouble(relief.maxY());
    out.writeDouble(relief.cell());
    writeCount(relief.columns(), out);
    writeCount(relief.rows(), out);
    out.write(relief.shade());
  }

  private static Relief readRelief(DataInput in) throws IOException {
    double minX = in.readDouble();
    double maxY = in.readDouble();
    double cell = in.readDouble();
    int columns = readCount(in);
    int rows = readCount(in);
    byte[] shade = new byte[columns * rows];
    in.readFully(shade);
    return new Relief(minX, maxY, cell, columns, rows, shade);
  }

  private static void writeFeatures(FlatFeatures features, DataOutput out) throws IOException {
    writeCount(features.size(), out);
    for (int feature = 0; feature < features.size(); feature++) {
      out.writeByte(features.kind(feature).ordinal());
      writeCount(features.firstPart(feature + 1) - features.firstPart(feature), out);
    }
    for (int part = 0; part < features.partCount(); part++) {
      writeCount(features.firstVertex(part + 1) - features.firstVertex(part), out);
    }
    int x = 0;
    int y = 0;
    for (int vertex = 0; vertex < features.firstVertex(features.partCount()); vertex++) {
      int nextX = (int) Math.round(features.x(vertex) * STEPS_PER_METRE);
      int nextY = (int) Math.round(features.y(vertex) * STEPS_PER_METRE);
      writeDifference(nextX - x, out);
      writeDifference(nextY - y, out);
      x = nextX;
      y = nextY;
    }
  }

  private static FlatFeatures readFeatures(DataInput in) throws IOException {
    FlatFeatures.Kind[] kinds = new FlatFeatures.Kind[readCount(in)];
    int[] firstPart = new int[kinds.length + 1];
    for (int feature = 0; feature < kinds.length; feature++) {
      kinds[feature] = FlatFeatures.Kind.values()[in.readByte()];
      firstPart[feature + 1] = firstPart[feature] + readCount(in);
    }
    int[] firstVertex = new int[firstPart[kinds.length] + 1];
    for (int part = 0; part + 1 < firstVertex.length; part++) {
      firstVertex[part + 1] = firstVertex[part] + readCount(in);
    }
    float[] vertices = new float[2 * firstVertex[firstVertex.length - 1]];
    int x = 0;
    int y = 0;
    for (int i = 0; i < vertices.length; i += 2) {
      x += readDifference(in);
      y += readDifference(in);
      vertices[i] = (float) (x / STEPS_PER_METRE);
      vertices[i + 1] = (float) (y / STEPS_PER_METRE);
    }
    return new FlatFeatures(kinds, firstPart, firstVertex, vertices);
  }

  private static void writeRecipe(Recipe recipe, DataOutput out) throws IOException {
    writeCount(recipe.steps().size(), out);
    for (Recipe.Step step : recipe.steps()) {
      out.writeDouble(step.minDenominator());
      out.writeDouble(step.maxDenominator());
      writeSymbol(step.symbol(), out);
      writeCount(step.features().length, out);
      int before = 0;
      for (int feature : step.features()) {
        writeCount(feature - before, out);
        before = feature;
      }
    }
  }

  private static Recipe readRecipe(DataInput in) throws IOException {
    int count = readCount(in);
    List<Recipe.Step> steps = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double minDenominator = in.readDouble();
      double maxDenominator = in.readDouble();
      Symbol symbol = readSymbol(in);
      int[] features = new int[readCount(in)];
      int feature = 0;
      for (int j = 0; j < features.length; j++) {
        feature += readCount(in);
        features[j] = feature;
      }
      steps.add(new Recipe.Step(minDenominator, maxDenominator, symbol, features));
    }
    return new Recipe(steps);
  }

  private static void writeSymbol(Symbol symbol, DataOutput out) throws IOException {
    if (symbol instanceof Symbol.Fill fill) {
      out.writeByte(FILL);
      out.writeInt(fill.argb());
    } else if (symbol instanceof Symbol.Line line) {
      out.writeByte(LINE);
      out.writeInt(line.argb());
      out.writeFloat(line.width());
      writeCount(line.dash().size(), out);
      for (float length : line.dash()) {
        out.writeFloat(length);
      }
      out.writeFloat(line.dashOffset());
      out.writeByte(line.cap());
      out.writeByte(line.join());
    } else {
      throw new IllegalArgumentException("The base map has fills and lines only: " + symbol);
    }
  }

  private static Symbol readSymbol(DataInput in) throws IOException {
    byte type = in.readByte();
    if (type == FILL) {
      return new Symbol.Fill(in.readInt());
    }
    if (type != LINE) {
      throw new IllegalArgumentException("No symbol " + type);
    }
    int argb = in.readInt();
    float width = in.readFloat();
    int count = readCount(in);
    List<Float> dash = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      dash.add(in.readFloat());
    }
    return new Symbol.Line(argb, width, dash, in.readFloat(), in.readByte(), in.readByte());
  }

  /** Small numbers in few bytes: seven bits each, the last one below 128. */
  private static void writeCount(int count, DataOutput out) throws IOException {
    int rest = count;
    while (rest < 0 || rest > 127) {
      out.writeByte(rest | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readCount(DataInput in) throws IOException {
    int count = 0;
    int shift = 0;
    byte next = in.readByte();
    while (next < 0) {
      count |= (next & 127) << shift;
      shift += 7;
      next = in.readByte();
    }
    return count | next << shift;
  }

  private static void writeDifference(int difference, DataOutput out) throws IOException {
    writeCount(difference << 1 ^ difference >> 31, out);
  }

  private static int readDifference(DataInput in) throws IOException {
    int folded = readCount(in);
    return folded >>> 1 ^ -(folded & 1);
  }
}
