package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlas.paint.Furniture;
import atlas.status.Fold;
import atlas.view.Language;
import atlas.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {

  private static final double POINTS_PER_MM = 72 / 25.4;

  @ParameterizedTest
  @CsvSource({"297, 210", "210, 297", "420, 297", "123.4, 56.7"})
  void isAsLargeAsThePaper(double width, double height) throws IOException {
    byte[] pdf = pdf(Language.ENGLISH, false, new PictureSize.OnPaper(width, height, 300));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth() / POINTS_PER_MM).isCloseTo(width, within(0.1));
      assertThat(box.getHeight() / POINTS_PER_MM).isCloseTo(height, within(0.1));
    }
  }

  @Test
  void holdsLatinAndArabicTextInReadingOrder() throws IOException {
    String text = text(pdf(Language.ENGLISH, true, Paper.A4.landscape(300)));
    assertThat(text).contains("Mosul palaces", "قصور الموصل", "SALAH AD-DIN", "صلاح الدين");
    assertThat(text)
        .containsSubsequence(
            "Bases on the way out",
            "29 March 2020",
            "٢٩ آذار ٢٠٢٠",
            "coalition",
            "بيد التحالف",
            "handed over",
            "مُسلَّم",
            "17 sites",
            "Made with Natural Earth");
  }

  @Test
  void isTaggedWithWordsForTheMap() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Language.ARABIC, false, PictureSize.USUAL))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bases on the way out");
      var whole =
          (PDStructureElement)
              document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      var map = (PDStructureElement) whole.getKids().get(1);
      assertThat(map.getAlternateDescription()).contains("٢٩ آذار ٢٠٢٠", "قاعدة بلد");
      String metadata =
          new String(
              document.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(metadata).contains("bibliographicCitation", "أطلس التسليم");
    }
  }

  @Test
  void hasTheSameBytesEveryTime() throws IOException {
    assertThat(pdf(Language.ENGLISH, true, PictureSize.USUAL))
        .isEqualTo(pdf(Language.ENGLISH, true, PictureSize.USUAL));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] pdf(Language language, boolean isBilingual, PictureSize size)
      throws IOException {
    View view = View.of(LocalDate.of(2020, 3, 29), Shipped.REGION).withLanguage(language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Picture(
            Shipped.FACTS,
            Fold.all(Shipped.FACTS, view.belief()),
            view,
            size,
            Furniture.picture("Bases on the way out").inBothLanguages(isBilingual),
            new Provenance("0a1b2c3d4e5f", "1"))
        .writeTo(out, Format.PDF, Shipped.PAINTER);
    return out.toByteArray();
  }
}
