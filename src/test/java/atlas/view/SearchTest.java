package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final Search SEARCH = Search.of(ShippedFacts.get(), Gazetteer.NONE, Lexicon.NONE);
  private static final Histories HISTORIES = Fold.all(ShippedFacts.get(), Belief.NOW);

  private static List<Hit> find(String query) {
    return SEARCH.find(query, HISTORIES);
  }

  /** Sites alone; what else is found is another table's. */
  private static List<Hit.OfSite> sites(String query) {
    return find(query).stream()
        .filter(Hit.OfSite.class::isInstance)
        .map(Hit.OfSite.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # K-1, however it is written
          K1,               k1-kirkuk,       EXACT
          k-1,              k1-kirkuk,       EXACT
          k 1,              k1-kirkuk,       EXACT
          K–1,              k1-kirkuk,       EXACT
          K-1 Air Base,     k1-kirkuk,       EXACT
          kaywan,           k1-kirkuk,       EXACT
          كي وان,            k1-kirkuk,       EXACT
          كيوان,             k1-kirkuk,       EXACT
          کی وان,            k1-kirkuk,       EXACT
          كي ١,              k1-kirkuk,       EXACT
          قاعدة كي وان,       k1-kirkuk,       EXACT
          kirkuk,           k1-kirkuk,       WORD_PREFIX
          # as one types
          q,                al-qaim,         PREFIX
          qay,              qayyarah-west,   PREFIX
          taq,              taqaddum,        PREFIX
          al,               al-qaim,         PREFIX
          الق,               al-qaim,         PREFIX
          hab,              taqaddum,        PREFIX
          al-q,             al-qaim,         PREFIX
          عين ا,             ain-al-asad,     PREFIX
          # aliases and labels
          qayara,           qayyarah-west,   EXACT
          Qayyara,          qayyarah-west,   EXACT
          q-west,           qayyarah-west,   EXACT
          qwest,            qayyarah-west,   EXACT
          key west,         qayyarah-west,   EXACT
          ORQW,             qayyarah-west,   EXACT
          TQ,               taqaddum,        EXACT
          at-taqaddum,      taqaddum,        EXACT
          Habbaniyah,       taqaddum,        EXACT
          mosul palaces,    nineveh-palaces, EXACT
          Sqoor,            nineveh-palaces, EXACT
          al-sqoor,         nineveh-palaces, EXACT
          NiOC,             nineveh-palaces, EXACT
          union 3,          union-iii,       EXACT
          union iii,        union-iii,       EXACT
          Union III,        union-iii,       EXACT
          fob union,        union-iii,       PREFIX
          victoria,         victory-base,    PREFIX
          vbc,              victory-base,    EXACT
          camp cooke,       taji,            EXACT
          taji,             taji,            EXACT
          Al-Taji,          taji,            EXACT
          bashur,           harir,           EXACT
          maxmur,           makhmur,         EXACT
          JOC,              joc-baghdad,     EXACT
          gran capitan,     besmaya,         WORD_PREFIX
          Gran Capitán,     besmaya,         WORD_PREFIX
          singara,          camp-singara,    EXACT
          balad,            balad,           EXACT
          abu ghraib,       abu-ghraib,      EXACT
          # the article, its forms, apostrophes
          qaim,             al-qaim,         EXACT
          al-qaim,          al-qaim,         EXACT
          Al Qa'im,         al-qaim,         EXACT
          Al Qa’im,         al-qaim,         EXACT
          alqaim,           al-qaim,         EXACT
          el qaim,          al-qaim,         EXACT
          asad,             ain-al-asad,     EXACT
          al asad,          ain-al-asad,     EXACT
          ain al asad,      ain-al-asad,     EXACT
          ain alasad,       ain-al-asad,     EXACT
          Ayn al-Asad,      ain-al-asad,     EXACT
          # Arabic: article, hamza, ta marbuta, alef maqsura, tatweel, harakat
          القيارة,           qayyarah-west,   EXACT
          قياره,             qayyarah-west,   EXACT
          القيــارة,         qayyarah-west,   EXACT
          القائم,            al-qaim,         EXACT
          القايم,            al-qaim,         EXACT
          قائم,              al-qaim,         EXACT
          عين الأسد,         ain-al-asad,     EXACT
          عين الاسد,         ain-al-asad,     EXACT
          عين أسد,           ain-al-asad,     EXACT
          قاعدة الحبانيه,     taqaddum,        EXACT
          التاجى,            taji,            EXACT
          بسمايه,            besmaya,         EXACT
          ابو غريب,          abu-ghraib,      EXACT
          يونيون ٣,          union-iii,       EXACT
          المنطقه الخضراء,    union-iii,       WORD_PREFIX
          قصور الموصل,       nineveh-palaces, EXACT
          حَرير,             harir,           EXACT
          سينجارا,           camp-singara,    EXACT
          # words in another order, from several names, of its governorate
          نينوى قيادة,       nineveh-palaces, ALL_WORDS
          kirkuk base,      k1-kirkuk,       ALL_WORDS
          anbar camp,       al-qaim,         ALL_WORDS
          al-anbar,         al-qaim,         ALL_WORDS
          # a letter wrong, missing, too many, swapped
          habaniya,         taqaddum,        TYPO
          taqadum,          taqaddum,        TYPO
          quayara,          qayyarah-west,   TYPO
          makmur,           makhmur,         TYPO
          harrir,           harir,           TYPO
          hrair,            harir,           TYPO
          abu graib,        abu-ghraib,      TYPO
          ain al-assad,     ain-al-asad,     TYPO
          singera,          camp-singara,    TYPO
          فكتوريا,           victory-base,    TYPO
          سنغارا,            camp-singara,    TYPO
          """)
  void findsFirst(String query, String site, Match match) {
    List<Hit.OfSite> hits = sites(query);
    assertThat(hits).isNotEmpty();
    Hit.OfSite first = hits.get(0);
    assertThat(first.site().id()).isEqualTo(site);
    assertThat(first.match()).isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "…", "zzz", "xyzzy", "kq1"})
  void findsNothing(String query) {
    assertThat(find(query)).isEmpty();
  }

  @Test
  void tellsTheNameThatFits() {
    assertThat(sites("habban").get(0).matched()).isEqualTo("Habbaniyah");
    assertThat(sites("K1").get(0).matched()).isEqualTo("K-1");
  }

  @Test
  void namesASiteOnceAndTheBestFirst() {
    List<Hit.OfSite> hits = sites("erbil");
    assertThat(hits).extracting(h -> h.site().id()).doesNotHaveDuplicates();
    assertThat(hits).extracting(Hit::match).isSorted();
    assertThat(hits)
        .extracting(h -> h.site().id())
        .startsWith("erbil-air-base")
        .contains("camp-singara");
  }

  /** Whatever a site is called, it is found by it, and by all but its last letter. */
  @Test
  void findsEverySiteByEachOfItsNames() {
    for (Site site : ShippedFacts.get().sites()) {
      for (String name : List.of(site.nameEn(), site.nameAr(), site.labelEn(), site.labelAr())) {
        assertThat(sites(name))
            .filteredOn(h -> h.match() == Match.EXACT)
            .extracting(Hit.OfSite::site)
            .contains(site);
        assertThat(sites(name.substring(0, name.length() - 1)))
            .extracting(Hit.OfSite::site)
            .contains(site);
      }
    }
  }

  @Property(seed = "20200725")
  void anythingMayBeTyped(@ForAll String query) {
    assertThat(find(query)).doesNotContainNull();
  }
}
