package atlas.export;

import atlas.view.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Metadata as an XMP packet (ISO 16684-1), which JPEG, PDF, SVG and MP4 files may hold. */
final class Xmp {

  private static final String NAMESPACE = "urn:handover-atlas:picture";
  private static final String BEGIN =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
  private static final String END = "<?xpacket end=\"r\"?>";

  private Xmp() {}

  /** The whole packet. */
  static String packet(AltText text) {
    return BEGIN + meta(text) + END;
  }

  /**
   * The element within a packet.
   *
   * @return XML in which lines end in a line feed
   */
  static String meta(AltText text) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xml.append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
        .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
        .append(" xmlns:atlas=\"" + NAMESPACE + "\">\n");
    alternative(xml, "dc:title", text.title());
    alternative(xml, "dc:description", text.state() + "\n\n" + text.table());
    alternative(xml, "dc:rights", text.attribution());
    xml.append("<dc:language><rdf:Bag>");
    for (Language language : text.languages()) {
      xml.append("<rdf:li>").append(language.code()).append("</rdf:li>");
    }
    xml.append("</rdf:Bag></dc:language>\n");
    element(xml, "dcterms:bibliographicCitation", text.citation());
    element(xml, "xmp:CreatorTool", text.software());
    element(xml, "pdf:Producer", text.software());
    element(xml, "atlas:view", text.stamp());
    xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n");
    return xml.toString();
  }

  /** A text that could stand in several languages. */
  private static void alternative(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xml.append(escaped(text)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  /** The text as it stands between tags; what XML can't hold at all becomes a question mark. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 32);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '?');
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  /** The view in a document that holds a packet's element; empty if there is none. */
  static Optional<String> stamp(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      // As text, since of bytes that are no letters the parser would tell on the console.
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(new String(xml, StandardCharsets.UTF_8)));
      try {
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("view")
              && NAMESPACE.equals(reader.getNamespaceURI())) {
            return Optional.of(reader.getElementText());
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
