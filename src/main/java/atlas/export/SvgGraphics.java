package atlas.export;

import atlas.paint.Typeface;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Bidi;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws as SVG elements: each string as one text element, whole, in its own order of letters. */
final class SvgGraphics extends SVGGraphics2D {

  /** The embedded font, and what stands in where that can't be used: about as narrow. */
  private static final String FAMILIES =
      "Vazirmatn, Roboto, 'Noto Sans Arabic', Arial, 'DejaVu Sans Condensed', sans-serif";

  /** Hundredths of a unit are thinner than any line that is drawn. */
  private static final int DECIMALS = 2;

  /** What ends nearer to the right edge than this part of the width is held there. */
  private static final double AT_EDGE = 0.03;

  private final double width;

  /**
   * An empty picture.
   *
   * @param width of the picture, units
   */
  SvgGraphics(Document document, double width) {
    super(context(document), false);
    this.width = width;
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
    this.width = other.width;
  }

  private static SVGGeneratorContext context(Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("Handover Atlas");
    context.setPrecision(DECIMALS);
    context.setGenericImageHandler(new SimpleImageHandler(new Images()));
    return context;
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    double advance = font.getStringBounds(text, getFontRenderContext()).getWidth();
    double right = getTransform().transform(new Point2D.Double(x + advance, y), null).getX();
    // A reader that has another font, and a wider one, must not run out of the picture.
    boolean isAtEdge = right > width * (1 - AT_EDGE) && right <= width;
    double anchor = isAtEdge ? x + advance : x;
    element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(anchor));
    element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
    element.setAttributeNS(null, SVG_FONT_FAMILY_ATTRIBUTE, FAMILIES);
    element.setAttributeNS(
        null, SVG_FONT_WEIGHT_ATTRIBUTE, Integer.toString(Typeface.of(font).weight()));
    element.setAttributeNS(
        null, SVG_FONT_SIZE_ATTRIBUTE, generatorCtx.doubleString(font.getSize2D()));
    if (font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking) {
      element.setAttributeNS(
          null,
          "letter-spacing",
          generatorCtx.doubleString(tracking.doubleValue() * font.getSize2D()));
    }
    boolean isRightToLeft =
        !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    // The left end is where a text that is read from the right ends.
    if (isRightToLeft != isAtEdge) {
      element.setAttributeNS(null, "text-anchor", "end");
    }
    if (isRightToLeft) {
      element.setAttributeNS(null, "direction", "rtl");
      element.setAttributeNS(XML_NAMESPACE_URI, "xml:lang", "ar");
    }
    element.setAttributeNS(XML_NAMESPACE_URI, XML_SPACE_QNAME, XML_PRESERVE_VALUE);
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }

  /** Writes images into the file itself, as PNG. */
  private static final class Images extends ImageHandlerBase64Encoder {

    @Override
    public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
      try {
        ImageIO.write(image, "png", out);
      } catch (IOException e) {
        throw new SVGGraphics2DIOException(e.getMessage(), e);
      }
    }
  }
}
