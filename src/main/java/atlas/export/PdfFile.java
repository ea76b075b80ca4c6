package atlas.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture as a PDF file of one page, at its exact size on paper: lines as lines, text that can be
 * found and copied, tagged so that the words are read before the map, which has its own text.
 */
final class PdfFile {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int MAP = 0;
  private static final int WORDS = 1;

  /** Any number does, as long as it is always the same. */
  private static final long ID = 2011_2026L;

  private PdfFile() {}

  static void encode(OutputStream out, Still still, FramePainter painter) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(ID);
      AltText text = still.altText();
      PDPage page =
          new PDPage(
              new PDRectangle(
                  (float) (still.size().widthMm() * POINTS_PER_MM),
                  (float) (still.size().heightMm() * POINTS_PER_MM)));
      document.addPage(page);
      paint(document, page, still, painter);
      tag(document, page, text);
      tell(document, text);
      document.save(out);
    }
  }

  private static void paint(PDDocument document, PDPage page, Still still, FramePainter painter)
      throws IOException {
    FrameSize frame = still.size().vector();
    PdfText texts = new PdfText(document);
    PDFormXObject map = form(document, frame, texts, g -> still.paintMap(g, painter, frame));
    PDFormXObject words = form(document, frame, texts, g -> still.paintWords(g, painter, frame));
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(
          Matrix.getScaleInstance(
              page.getMediaBox().getWidth() / frame.width(),
              page.getMediaBox().getHeight() / frame.height()));
      content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), MAP);
      content.drawForm(map);
      content.endMarkedContent();
      content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.P), WORDS);
      content.drawForm(words);
      content.endMarkedContent();
    }
  }

  private static PDFormXObject form(
      PDDocument document, FrameSize frame, PdfText texts, Consumer<Graphics2D> painting)
      throws IOException {
    PdfBoxGraphics2D g =
        new PdfBoxGraphics2D(document, (float) frame.width(), (float) frame.height());
    try {
      g.setFontTextDrawer(texts);
      painting.accept(g);
    } finally {
      g.dispose();
    }
    return g.getXFormObject();
  }

  /** Words first, then the map with what it says. */
  private static void tag(PDDocument document, PDPage page, AltText text) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
    PDStructureElement words = new PDStructureElement(StandardStructureTypes.P, whole);
    words.setPage(page);
    words.appendKid(WORDS);
    whole.appendKid(words);
    PDStructureElement map = new PDStructureElement(StandardStructureTypes.Figure, whole);
    map.setPage(page);
    map.appendKid(MAP);
    map.setAlternateDescription(text.state() + "\n\n" + text.table());
    whole.appendKid(map);

    COSArray parents = new COSArray(List.of(map.getCOSObject(), words.getCOSObject()));
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
    root.setParentTree(tree);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
    document.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
  }

  private static void tell(PDDocument document, AltText text) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(text.languages().get(0).code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.packet(text).getBytes(UTF_8));
    catalog.setMetadata(metadata);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(text.title());
    information.setSubject(text.state());
    information.setCreator(text.software());
    information.setProducer(text.software());
    information.setCustomMetadataValue("Citation", text.citation());
  }
}
