package atlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Typeface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A picture as an SVG file: lines as lines, text as text in fonts that the file brings along, the
 * relief as an image, at its exact size on paper.
 */
final class SvgFile {

  private SvgFile() {}

  static void encode(OutputStream out, Still still, FramePainter painter) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document document = document(factory);
    FrameSize frame = still.size().vector();
    SvgGraphics g = new SvgGraphics(document, frame.width());
    still.paintMap(g, painter, frame);
    still.paintWords(g, painter, frame);
    Element root = g.getRoot();
    size(root, still.size(), frame);
    tell(root, still.altText(), factory);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(UTF_8));
    write(root, out);
  }

  /** Without a document type, which careful readers refuse. */
  private static void write(Element root, OutputStream out) throws IOException {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      writer.transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException("The picture can't be written as XML", e);
    }
  }

  private static Document document(DocumentBuilderFactory factory) {
    try {
      DOMImplementation dom = factory.newDocumentBuilder().getDOMImplementation();
      return dom.createDocument(SVGSyntax.SVG_NAMESPACE_URI, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java has a plain XML parser", e);
    }
  }

  private static void size(Element root, PictureSize size, FrameSize frame) {
    boolean isOnPaper = size instanceof PictureSize.OnPaper;
    root.setAttributeNS(
        null, "width", isOnPaper ? millimetres(size.widthMm()) : String.valueOf(frame.width()));
    root.setAttributeNS(
        null, "height", isOnPaper ? millimetres(size.heightMm()) : String.valueOf(frame.height()));
    root.setAttributeNS(null, "viewBox", "0 0 " + frame.width() + " " + frame.height());
    // A frame has whole units, paper has not: it is off by a part of a thousand at most.
    root.setAttributeNS(null, "preserveAspectRatio", "none");
  }

  private static String millimetres(double length) {
    String text = String.format(Locale.ROOT, "%.3f", length);
    return text.replaceAll("\\.?0+$", "") + "mm";
  }

  /** Title, description, metadata and fonts, before all that is drawn. */
  private static void tell(Element root, AltText text, DocumentBuilderFactory factory)
      throws IOException {
    Document document = root.getOwnerDocument();
    Node first = root.getFirstChild();
    root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", language(text));
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "aria-labelledby", "title desc");
    root.insertBefore(element(document, "title", text.title()), first);
    root.insertBefore(element(document, "desc", text.whole()), first);
    Element metadata = document.createElementNS(SVGSyntax.SVG_NAMESPACE_URI, "metadata");
    metadata.appendChild(document.importNode(parsed(Xmp.meta(text), factory), true));
    root.insertBefore(metadata, first);
    Element style = document.createElementNS(SVGSyntax.SVG_NAMESPACE_URI, "style");
    style.setAttributeNS(null, "type", "text/css");
    style.appendChild(document.createTextNode(fonts()));
    root.insertBefore(style, first);
  }

  private static String language(AltText text) {
    return text.languages().get(0).code();
  }

  private static Element element(Document document, String name, String text) {
    Element element = document.createElementNS(SVGSyntax.SVG_NAMESPACE_URI, name);
    element.setAttributeNS(null, "id", name);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  private static Element parsed(String xml, DocumentBuilderFactory factory) throws IOException {
    try {
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Our own metadata can be read", e);
    }
  }

  /** The fonts, and letters set as they were measured: without kerning and chance ligatures. */
  private static String fonts() throws IOException {
    StringBuilder css = new StringBuilder(1 << 19);
    for (Typeface typeface : Typeface.values()) {
      css.append("@font-face{font-family:Vazirmatn;font-weight:")
          .append(typeface.weight())
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(typeface.file()))
          .append(") format(\"truetype\")}\n");
    }
    return css.append("text{font-kerning:none;font-variant-ligatures:no-common-ligatures}\n")
        .toString();
  }
}
