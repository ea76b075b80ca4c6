package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.paint.Furniture;
import atlas.view.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {

  @Test
  void holdsItsTextAsTextArabicWhole() throws Exception {
    Document svg = parsed(svg(Paper.A4.landscape(300)));
    List<String> texts = new ArrayList<>();
    for (Element text : elements(svg, "text")) {
      texts.add(text.getTextContent());
    }
    assertThat(texts)
        .contains(
            "Bases on the way out", "29 March 2020", "٢٩ آذار ٢٠٢٠", "قصور الموصل", "17 sites");
    assertThat(elements(svg, "text"))
        .filteredOn(text -> text.getTextContent().equals("IRAQ"))
        .singleElement()
        .satisfies(text -> assertThat(text.getAttribute("letter-spacing")).isEqualTo("4.16"));
    assertThat(elements(svg, "image")).hasSize(1);
    assertThat(elements(svg, "style").get(0).getTextContent())
        .contains("font-weight:400", "font-weight:500", "font-weight:700", "data:font/ttf");
    assertThat(elements(svg, "desc").get(0).getTextContent())
        .contains("29 March 2020: 11 coalition", "K-1 Air Base: handed over since 29 Mar 2020");
  }

  @Test
  void isAsLargeAsThePaperOrHasItsPixels() throws Exception {
    Element onPaper = parsed(svg(Paper.A3.portrait(100))).getDocumentElement();
    assertThat(onPaper.getAttribute("width")).isEqualTo("297mm");
    assertThat(onPaper.getAttribute("height")).isEqualTo("420mm");
    Element inPixels = parsed(svg(PictureSize.pixels(640, 400))).getDocumentElement();
    assertThat(inPixels.getAttribute("width")).isEqualTo("640");
    assertThat(inPixels.getAttribute("viewBox")).isEqualTo("0 0 640 400");
  }

  @Test
  void hasTheSameBytesEveryTime() throws Exception {
    assertThat(svg(PictureSize.USUAL)).isEqualTo(svg(PictureSize.USUAL));
  }

  private static byte[] svg(PictureSize size) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Picture(
            Shipped.FACTS,
            Shipped.HISTORIES,
            View.of(LocalDate.of(2020, 3, 29), Shipped.REGION),
            size,
            Furniture.picture("Bases on the way out").inBothLanguages(true),
            new Provenance("0a1b2c3d4e5f", "1"))
        .writeTo(out, Format.SVG, Shipped.PAINTER);
    return out.toByteArray();
  }

  private static Document parsed(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
