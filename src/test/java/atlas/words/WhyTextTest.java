package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Rule;
import atlas.status.Why;
import atlas.time.Edtf;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTextTest {

  private static final Facts SHIPPED = ShippedFacts.get();
  private static final LocalDate DAY = LocalDate.of(2020, 3, 29);

  // ---- the sentences, in both languages

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/atlas/words/why.csv", delimiter = '|', numLinesToSkip = 1)
  void saysWhy(
      String ofCase,
      String site,
      LocalDate day,
      LocalDate knownBy,
      String account,
      String english,
      String arabic) {
    Belief belief =
        new Belief(
            Optional.ofNullable(knownBy), Optional.ofNullable(account).flatMap(Account::parse));
    Why why = why(SHIPPED, site, day, belief);

    assertThat(WhyText.of(why, Language.ENGLISH).text().lines().findFirst()).contains(english);
    assertThat(WhyText.of(why, Language.ARABIC).text().lines().findFirst()).contains(arabic);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleIsSaid(Language language) {
    for (Rule rule : Rule.values()) {
      assertThat(Words.in(language).get("why.rule." + rule.id())).isNotBlank();
    }
  }

  // ---- footnotes

  @Test
  void eachReportOfTheEvidenceIsOneFootnoteThatASentencePointsTo() {
    for (Site site : SHIPPED.sites()) {
      WhyText text = WhyText.of(why(SHIPPED, site.id(), DAY, Belief.NOW), Language.ENGLISH);
      List<Integer> numbers = text.notes().stream().map(WhyText.Note::number).toList();

      for (int i = 0; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(i + 1);
      }
      assertThat(text.notes()).extracting(note -> note.report().id()).doesNotHaveDuplicates();
      assertThat(text.sentences()).allSatisfy(s -> assertThat(numbers).containsAll(s.notes()));
    }
  }

  @Test
  void thePreferredReportComesFirst() {
    WhyText text =
        WhyText.of(
            why(SHIPPED, "k1-kirkuk", LocalDate.of(2020, 3, 29), Belief.NOW), Language.ENGLISH);

    assertThat(text.notes().get(0).report().isPreferred()).isTrue();
    assertThat(text.notes().get(0).text()).startsWith("Rudaw, 29 Mar 2020: handover of the whole");
    assertThat(text.basis())
        .isEqualTo("Handover Atlas, as known now; sources read up to 24 March 2026.");
    assertThat(text.rules())
        .containsExactly("The whole was handed over, and no troops are still to leave (rule 5).");
  }

  // ---- texts from outside can't break out

  private static WhyText hostile(String publisher, String summary, String url, Language language) {
    Site site = SHIPPED.site("taji").orElseThrow();
    Facts facts =
        new Facts(
            List.of(site),
            List.of(
                new Event("e", site.id(), EventType.HANDOVER, Optional.of(Scope.WHOLE), "", "")),
            List.of(new Report("r", "e", "s", Edtf.parse("2020-03-01"), true, summary)),
            List.of(
                new Source(
                    "s", publisher, "", url, Optional.of(Edtf.parse("2020-03-02")), Side.OTHER)),
            List.of(),
            List.of());
    return WhyText.of(why(facts, site.id(), DAY, Belief.NOW), language);
  }

  @ParameterizedTest
  @EnumSource
  void htmlIsEscaped(Language language) {
    String html =
        hostile(
                "<b>A&B</b>",
                "<script>alert('x')</script>",
                "https://a.example/?q=\"><i>",
                language)
            .html();

    assertThat(html)
        .contains("&lt;b&gt;A&amp;B&lt;/b&gt;")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .contains("href=\"https://a.example/?q=&quot;&gt;&lt;i&gt;\"")
        .doesNotContain("<script")
        .doesNotContain("<b>")
        .doesNotContain("<i>");
  }

  @Test
  void markdownIsEscaped() {
    String markdown =
        hostile("*A* [b](c)", "<img> `x`\n# heading", "https://a.example/>x y", Language.ENGLISH)
            .markdown();

    assertThat(markdown)
        .contains("\\*A\\* \\[b\\](c)")
        .contains("\\<img\\> \\`x\\` \\# heading")
        .contains("<https://a.example/%3Ex%20y>")
        .contains("[^1]: ");
  }

  @Test
  void onlyAnAddressOfTheWebIsALink() {
    WhyText text = hostile("A", "b", "javascript:alert(1)", Language.ENGLISH);

    assertThat(text.html()).doesNotContain("javascript");
    assertThat(text.markdown()).doesNotContain("javascript");
    assertThat(text.text()).doesNotContain("javascript");
  }

  private static Why why(Facts facts, String site, LocalDate day, Belief belief) {
    return Why.of(Fold.one(facts.site(site).orElseThrow(), facts, belief), day);
  }
}
