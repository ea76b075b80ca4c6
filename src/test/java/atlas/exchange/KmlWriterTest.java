package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

class KmlWriterTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final MarkLooks LOOKS = new MarkLooks(s -> 0xD55E00, s -> new byte[] {1});

  /** The children of a placemark, in the order that the schema of KML wants. */
  private static final List<String> ORDER =
      List.of("name", "description", "TimeSpan", "styleUrl", "ExtendedData", "Point");

  @Test
  void theSpansAreThePeriodsOfTheFold() throws Exception {
    assertThat(spans(kml(Optional.empty()))).isEqualTo(expected(Optional.empty()));
  }

  @Test
  void onADayOnlyThePeriodsAroundItAreThere() throws Exception {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 3, 18));
    assertThat(spans(kml(day)))
        .isEqualTo(expected(day))
        .contains("al-qaim agreed 2020-03-17 2020-03-18 no");
  }

  private static List<String> expected(Optional<LocalDate> day) {
    Histories histories = Fold.all(FACTS, Belief.NOW);
    List<String> spans = new ArrayList<>();
    for (History history : histories.all()) {
      for (Period period : day.map(d -> List.of(history.periodOn(d))).orElseGet(history::periods)) {
        for (Status status : period.statuses()) {
          spans.add(
              String.join(
                  " ",
                  history.siteId(),
                  status.word(),
                  period.days().first().map(LocalDate::toString).orElse("-"),
                  period.days().last().map(LocalDate::toString).orElse("-"),
                  period.isCertain() ? "yes" : "no"));
        }
      }
    }
    return spans;
  }

  private static List<String> spans(String kml) throws Exception {
    List<String> spans = new ArrayList<>();
    NodeList placemarks = parsed(kml).getElementsByTagName("Placemark");
    for (int i = 0; i < placemarks.getLength(); i++) {
      Element placemark = (Element) placemarks.item(i);
      List<String> data = new ArrayList<>();
      NodeList values = placemark.getElementsByTagName("value");
      for (int k = 0; k < values.getLength(); k++) {
        data.add(values.item(k).getTextContent());
      }
      spans.add(
          String.join(
              " ",
              data.get(0),
              data.get(1),
              text(placemark, "begin"),
              text(placemark, "end"),
              data.get(2)));
    }
    return spans;
  }

  private static String text(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    return found.getLength() == 0 ? "-" : found.item(0).getTextContent();
  }

  @Test
  void everyElementIsOnALineOfItsOwnAndEveryStyleIsThere() throws Exception {
    String kml = kml(Optional.empty());
    assertThat(kml.lines().skip(1))
        .allMatch(
            line ->
                line.matches(
                    " *(<[\\w:]+( [^<>]*)?>|</[\\w:]+>|<([\\w:]+)( [^<>]*)?/>|<([\\w:]+)[^<>]*>[^<>]*</\\5>)"));
    Document document = parsed(kml);
    NodeList urls = document.getElementsByTagName("styleUrl");
    for (int i = 0; i < urls.getLength(); i++) {
      assertThat(kml).contains("<Style id=\"" + urls.item(i).getTextContent().substring(1) + "\">");
    }
    NodeList placemarks = document.getElementsByTagName("Placemark");
    for (int i = 0; i < placemarks.getLength(); i++) {
      List<Integer> order = new ArrayList<>();
      for (Node n = placemarks.item(i).getFirstChild(); n != null; n = n.getNextSibling()) {
        if (n instanceof Element) {
          order.add(ORDER.indexOf(n.getNodeName()));
        }
      }
      assertThat(order).isSorted().doesNotContain(-1).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPlacemarkNamesItsSourcesAndColours() throws IOException {
    assertThat(kml(Optional.empty()))
        .contains("https://rudaw.net/english/middleeast/iraq/19032020")
        .contains("<color>ff005ed5</color>");
  }

  @Test
  void aKmzCarriesEveryMarkThatItNames() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new KmlWriter(FACTS, Optional.empty(), LOOKS).writeKmzTo(out);
    List<String> names = new ArrayList<>();
    String kml = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("doc.kml")) {
          kml = new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    assertThat(names.get(0)).isEqualTo("doc.kml");
    String text = kml;
    assertThat(names.subList(1, names.size()))
        .isNotEmpty()
        .allMatch(name -> text.contains("<href>" + name + "</href>"));
    assertThat(kml.split("<href>", -1)).hasSize(names.size());
  }

  private static String kml(Optional<LocalDate> day) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new KmlWriter(FACTS, day, LOOKS).writeTo(out);
    return out.toString(UTF_8);
  }

  private static Document parsed(String kml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(kml.getBytes(UTF_8)));
  }

  @Test
  void everyFileIsValidAgainstTheSchemaOfTheOgc() throws Exception {
    Validator validator = schema().newValidator();
    for (Optional<LocalDate> day :
        List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2020, 3, 29)))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new KmlWriter(FACTS, day, LOOKS).writeTo(bytes);
      validator.validate(new StreamSource(new ByteArrayInputStream(bytes.toByteArray())));
    }
  }

  /** KML 2.2 of the OGC, with the two schemas that it imports. */
  private static Schema schema() throws Exception {
    DOMImplementationLS inputs =
        (DOMImplementationLS)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          LSInput input = inputs.createLSInput();
          input.setSystemId(systemId);
          input.setByteStream(
              KmlWriterTest.class.getResourceAsStream(
                  systemId.endsWith("xAL.xsd")
                      ? "/oasis/election/external/xAL.xsd"
                      : "/ogc/kml/2.2.0/" + systemId));
          return input;
        });
    return factory.newSchema(KmlWriterTest.class.getResource("/ogc/kml/2.2.0/ogckml22.xsd"));
  }
}
