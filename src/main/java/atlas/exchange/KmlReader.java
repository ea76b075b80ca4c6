package atlas.exchange;

import atlas.store.CsvTable;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads KML: what {@link KmlWriter} wrote becomes rows of our own tables, a placemark of others one
 * row with its name, point, times and extended data as columns. A placemark without a time has that
 * of its folder. Nothing is fetched, and a file that declares entities is refused.
 */
final class KmlReader {

  /** Where the declaration of a file tells its encoding; UTF-16 is told by its first two bytes. */
  private static final int HEAD = 200;

  private static final Pattern OTHER_ENCODING =
      Pattern.compile("^(þÿ|ÿþ|.{0,10}<\\?xml[^>]*encoding=[\"'](?!(?i)utf-8[\"']))");

  private static final String PLACEMARK = "Placemark";
  private static final String NAME = "name";
  private static final String FOLDER = "folder";
  private static final Set<String> FOLDERS = Set.of("Folder", "Document");
  private static final Set<String> TIMES = Set.of("when", "begin", "end");
  private static final Set<String> TEXTS =
      Set.of(NAME, "description", "address", "phoneNumber", "Snippet");
  private static final Set<String> OTHER_SHAPES =
      Set.of("LineString", "LinearRing", "Polygon", "Model", "Track", "MultiTrack");
  private static final Set<String> OTHER_FEATURES =
      Set.of("NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Tour");

  /** What a placemark of ours says, which follows from the facts beside it. */
  private static final Set<String> DERIVED = Set.of("site", "status", "certain");

  /** A placemark or a folder that is being read. */
  private static final class Frame {
    final Map<String, String> cells = new LinkedHashMap<>();
    final List<String> shapes = new ArrayList<>();
    int points;
  }

  private record Placemark(int number, Frame frame) {}

  private final String fileName;
  private final OwnTables own;
  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Frame> folders = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Placemark> placemarks = new ArrayList<>();
  private final Map<String, Integer> otherFeatures = new TreeMap<>();
  private Optional<Frame> placemark = Optional.empty();
  private Optional<Map<String, String>> ownRow = Optional.empty();
  private String dataName = "";
  private int count;
  private int ownCount;

  private KmlReader(String fileName, XMLStreamReader xml) {
    this.fileName = fileName;
    this.own = new OwnTables(fileName);
    this.xml = xml;
    folders.push(new Frame());
  }

  /**
   * Reads a file.
   *
   * @throws Unreadable if it is no whole KML
   */
  static Incoming read(String name, byte[] bytes) throws Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Newer Javas end at a depth of their own, and say nothing of it that a person understands.
    factory.setProperty("jdk.xml.maxElementDepth", Limits.DEPTH + 1);
    requireLetters(name, bytes);
    try {
      return new KmlReader(name, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)))
          .read();
    } catch (XMLStreamException e) {
      throw new Unreadable(
          e,
          "import.xml.broken",
          name,
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()));
    }
  }

  /** Bytes that are no UTF-8: the parser would tell of them on the console, before it throws. */
  private static void requireLetters(String name, byte[] bytes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (OTHER_ENCODING.matcher(head).find()) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
      throw new Unreadable("import.xml.broken", name, (int) line);
    }
  }

  private Incoming read() throws XMLStreamException, Unreadable {
    boolean isKml = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new Unreadable("import.xml.doctype", fileName);
        case XMLStreamConstants.START_ELEMENT -> {
          if (path.isEmpty()) {
            isKml = xml.getLocalName().equals("kml");
          }
          begin(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          text.append(xml.getText());
          if (text.length() > Limits.CELL) {
            throw new Unreadable("import.xml.text", fileName, xml.getLocation().getLineNumber());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    if (!isKml) {
      throw new Unreadable("import.xml.kind", fileName);
    }
    return incoming();
  }

  // ---- elements

  private void begin(String element) throws Unreadable {
    if (path.size() == Limits.DEPTH) {
      throw new Unreadable("import.xml.deep", fileName, Limits.DEPTH);
    }
    if (isOwn() && ownTable(element).isPresent() && ownRow.isEmpty()) {
      ownRow = Optional.of(new LinkedHashMap<>());
    } else if (element.equals(PLACEMARK)) {
      placemark = Optional.of(new Frame());
    } else if (FOLDERS.contains(element)) {
      folders.push(new Frame());
    } else if (element.equals("Data") || element.equals("SimpleData")) {
      dataName = String.valueOf(xml.getAttributeValue(null, NAME));
    } else if (OTHER_FEATURES.contains(element)) {
      otherFeatures.merge(element, 1, Integer::sum);
    } else if (OTHER_SHAPES.contains(element)) {
      placemark.ifPresent(frame -> frame.shapes.add(element));
    }
    path.push(element);
    text.setLength(0);
  }

  private void end(String element) throws Unreadable {
    path.pop();
    String said = text.toString().strip();
    text.setLength(0);
    if (ownRow.isPresent()) {
      endOwn(element, said);
    } else if (element.equals(PLACEMARK)) {
      count++;
      placemark.ifPresent(frame -> placemarks.add(new Placemark(count, inherited(frame))));
      placemark = Optional.empty();
      if (placemarks.size() > Limits.ROWS) {
        throw new Unreadable("import.file.rows", fileName, Limits.ROWS);
      }
    } else if (FOLDERS.contains(element)) {
      folders.pop();
    } else {
      tell(placemark.orElse(folders.peek()), element, said);
    }
  }

  private boolean isOwn() {
    return KmlWriter.NAMESPACE.equals(xml.getNamespaceURI());
  }

  private static Optional<CsvTable> ownTable(String element) {
    return CsvTable.ofFileName(element + ".csv");
  }

  private void endOwn(String element, String said) throws Unreadable {
    Optional<CsvTable> table = ownTable(element);
    if (table.isPresent()) {
      own.add(table.get(), ++ownCount, ownRow.get());
      ownRow = Optional.empty();
    } else {
      ownRow.get().put(element, said);
    }
  }

  /** Notes what an element inside a placemark or a folder says. */
  private void tell(Frame frame, String element, String said) {
    String parent = path.isEmpty() ? "" : path.peek();
    boolean isChild = parent.equals(PLACEMARK) || FOLDERS.contains(parent);
    if (TEXTS.contains(element) && isChild) {
      frame.cells.put(element, element.equals("description") ? plain(said) : said);
    } else if (TIMES.contains(element) && parent.startsWith("Time")) {
      frame.cells.put(element, said);
    } else if (element.equals("value") && parent.equals("Data") || element.equals("SimpleData")) {
      frame.cells.put(dataName, said);
    } else if (element.equals("coordinates") && parent.equals("Point")) {
      point(frame, said);
    }
  }

  private static void point(Frame frame, String said) {
    String[] parts = said.split("\\s*,\\s*");
    frame.points++;
    if (frame.points == 1 && parts.length >= 2) {
      frame.cells.put("geometry.lon", parts[0]);
      frame.cells.put("geometry.lat", parts[1]);
      if (parts.length > 2 && !parts[2].matches("0*\\.?0*")) {
        frame.cells.put("geometry.elevation", parts[2]);
      }
    }
  }

  /** With the times of the folders around it, and the name of the innermost. */
  private Frame inherited(Frame frame) {
    for (Frame folder : folders) {
      String name = folder.cells.getOrDefault(NAME, "");
      if (!name.isEmpty()) {
        frame.cells.putIfAbsent(FOLDER, name);
      }
      if (TIMES.stream().noneMatch(frame.cells::containsKey)) {
        folder.cells.forEach(
            (column, time) -> {
              if (TIMES.contains(column)) {
                frame.cells.put(column, time);
              }
            });
      }
    }
    return frame;
  }

  /** A description without its HTML. */
  private static String plain(String html) {
    return html.replaceAll("(?i)<(br|/p|/li|/tr)[^<>]{0,100}>", "\n")
        .replaceAll("<[^<>]{0,500}>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("\\n\\s*\\n", "\n")
        .strip();
  }

  // ---- tables

  private Incoming incoming() throws Unreadable {
    SparseTable table = new SparseTable(fileName);
    for (Placemark one : placemarks) {
      Map<String, String> cells = one.frame.cells;
      if (own.isEmpty() || !cells.keySet().containsAll(DERIVED)) {
        table.add(one.number, cells, remarks(one.frame));
      }
    }
    List<IncomingTable> tables = new ArrayList<>(own.tables());
    if (!table.isEmpty()) {
      tables.add(table.table(fileName));
    }
    List<Remark> remarks = new ArrayList<>();
    otherFeatures.forEach(
        (element, times) ->
            remarks.add(Remark.of("import.note.entries", element + " (" + times + ")")));
    return new Incoming(fileName, tables, remarks);
  }

  private static List<Remark> remarks(Frame frame) {
    List<Remark> remarks = new ArrayList<>();
    frame.shapes.stream()
        .distinct()
        .forEach(shape -> remarks.add(Remark.of("import.note.geometry", shape)));
    if (frame.points > 1) {
      remarks.add(Remark.of("import.note.points", frame.points));
    }
    return remarks;
  }
}
