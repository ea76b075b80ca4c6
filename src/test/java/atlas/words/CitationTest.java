package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Side;
import atlas.model.Source;
import atlas.time.Edtf;
import atlas.view.Language;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationTest {

  private static final Citation EN = Citation.in(Language.ENGLISH);
  private static final Citation AR = Citation.in(Language.ARABIC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # publisher | title | address | published | English | Arabic
          Rudaw | Base left | https://r.net/1 | 2020-03-19 | Rudaw: “Base left”, 19 Mar 2020. https://r.net/1 | Rudaw: «Base left»، ١٩ آذار ٢٠٢٠. https://r.net/1
          # no date at all, and one to the month alone
          Wikipedia | K-1 | https://w.org/K | '' | Wikipedia: “K-1”, undated. https://w.org/K [undated] | Wikipedia: «K-1»، بلا تاريخ. https://w.org/K [بلا تاريخ]
          TMV | News | https://t.v | 2026-01 | TMV: “News”, Jan 2026. https://t.v [no exact date] | TMV: «News»، كانون الثاني ٢٠٢٦. https://t.v [تاريخه غير دقيق]
          # a copy, a dead end, another's text
          Rudaw (copy at x.com) | Base | https://x.com | 2020-03-19 | Rudaw (copy at x.com): “Base”, 19 Mar 2020. https://x.com [read as a copy] | Rudaw (copy at x.com): «Base»، ١٩ آذار ٢٠٢٠. https://x.com [قُرئ في نسخة]
          AP via 13abc | Base | '' | 2020-03-19 | AP via 13abc: “Base”, 19 Mar 2020. [no address; second hand] | AP via 13abc: «Base»، ١٩ آذار ٢٠٢٠. [بلا عنوان؛ منقول عن غيره]
          # without a title
          Rudaw | '' | https://r.net/1 | 2020-03-19 | Rudaw, 19 Mar 2020. https://r.net/1 | Rudaw، ١٩ آذار ٢٠٢٠. https://r.net/1
          """)
  void aLineToRead(
      String publisher, String title, String url, String published, String en, String ar) {
    Source source = source(publisher, title, url, published);
    assertThat(EN.plain(source)).isEqualTo(en);
    assertThat(AR.plain(source)).isEqualTo(ar);
  }

  @Test
  void bibtexEscapesWhatTexReadsAndKeepsArabic() {
    assertThat(
            EN.bibtex(
                source(
                    "A & B {x}",
                    "50% of #1_a ~ ^ \\ سلّم",
                    "https://x.com/a_b?c={d}%20",
                    "2020-03-19")))
        .isEqualTo(
            """
            @misc{some-id,
              author = {{A \\& B \\{x\\}}},
              title = {{50\\% of \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{} سلّم}},
              date = {2020-03-19},
              year = {2020},
              month = mar,
              url = {https://x.com/a_b?c=%7Bd%7D%20}
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-19, 2020/03/19/",
    "2020-03, 2020/03//",
    "2020, 2020///",
    "2020~, 2020///2020~",
    "2020-03-17/2020-03-31~, 2020///2020-03-17-2020-03-31~"
  })
  void risTellsADateAsCloselyAsItIsKnown(String published, String date) {
    assertThat(EN.ris(source("Rudaw", "Base", "https://r.net/1", published)))
        .startsWith("TY  - ELEC\r\nID  - some-id\r\nAU  - Rudaw\r\nPB  - Rudaw\r\nTI  - Base\r\n")
        .contains("\r\nPY  - 2020\r\nDA  - " + date + "\r\n")
        .contains("\r\nUR  - https://r.net/1\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void aTextFromOutsideCanNotEndAField() {
    Source hostile = source("A\nER  - \r\nTY  - X", "b\u0000\n}", "https://x.com/\nUR  - y", "");
    assertThat(EN.ris(hostile).lines().filter(line -> line.startsWith("ER  - "))).hasSize(1);
    assertThat(EN.plain(hostile)).doesNotContain("\n");
    assertThat(balance(EN.bibtex(hostile))).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void eachShippedSourceIsCitedWhole(Language language) {
    Citation citation = Citation.in(language);
    Pattern key = Pattern.compile("@misc\\{[a-z0-9-]+,\n");
    for (Source source : ShippedFacts.get().sources()) {
      assertThat(citation.plain(source))
          .startsWith(source.publisher())
          .contains(source.title(), source.url())
          .doesNotContain("\u2068", "\n");
      assertThat(citation.bibtex(source)).containsPattern(key);
      assertThat(balance(citation.bibtex(source))).as(source.id()).isZero();
      assertThat(citation.ris(source).lines())
          .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    }
  }

  /** Opening braces less closing ones, but for those that are escaped. */
  private static long balance(String entry) {
    String bare = entry.replaceAll("\\\\[{}]", "");
    return bare.chars().filter(c -> c == '{').count() - bare.chars().filter(c -> c == '}').count();
  }

  private static Source source(String publisher, String title, String url, String published) {
    Optional<Edtf> date =
        published.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(published));
    return new Source("some-id", publisher, title, url, date, Side.OTHER);
  }
}
