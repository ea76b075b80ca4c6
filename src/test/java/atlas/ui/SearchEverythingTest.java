package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.map.Basemap;
import atlas.map.MapGazetteer;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.view.Hit;
import atlas.view.Search;
import atlas.words.WordsLexicon;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Enter goes to, for all that people may type: shipped facts, base map and words together. */
class SearchEverythingTest {

  private static final Histories HISTORIES = Fold.all(ShippedFacts.get(), Belief.NOW);
  private static final Search SEARCH =
      Search.of(ShippedFacts.get(), new MapGazetteer(Basemap.load()), new WordsLexicon());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sites
          K1                          | site k1-kirkuk
          k-1                         | site k1-kirkuk
          كي وان                      | site k1-kirkuk
          q-west                      | site qayyarah-west
          qayyara                     | site qayyarah-west
          القياره                     | site qayyarah-west
          TQ                          | site taqaddum
          at-taqaddum                 | site taqaddum
          taqadum                     | site taqaddum
          asad                        | site ain-al-asad
          عين الاسد                   | site ain-al-asad
          union 3                     | site union-iii
          يونيون ٣                    | site union-iii
          besmaya                     | site besmaya
          بسمايه                      | site besmaya
          gran capitan                | site besmaya
          camp cooke                  | site taji
          camp taji                   | site taji
          victoria base               | site victory-base
          vbc                         | site victory-base
          balad                       | site balad
          bashur                      | site harir
          maxmur                      | site makhmur
          makmur                      | site makhmur
          abu gharib                  | site abu-ghraib
          singara                     | site camp-singara
          mosul palaces               | site nineveh-palaces
          erbil                       | town Erbil
          erbil air base              | site erbil-air-base
          joint operations command    | site joc-baghdad
          # towns, in either script; with a typo where nothing else fits
          Mosul                       | town Mosul
          الموصل                      | town Mosul
          kirkuk                      | town Kirkuk
          كركوك                       | town Kirkuk
          baghdad                     | town Baghdad
          بغداد                       | town Baghdad
          samarra                     | town Samarra
          سامراء                      | town Samarra
          an nasiriyah                | town Nasiriyah
          الناصريه                    | town Nasiriyah
          sulaymaniah                 | town Sulaymaniyah
          basra                       | town Basra
          karbala                     | town Karbala
          tikrit                      | town Tikrit
          damascus                    | town Damascus
          # coordinates, however written
          33.3152 N 44.3661 E         | spot 33.315 44.366
          33.3152, 44.3661            | spot 33.315 44.366
          44.3661, 33.3152            | spot 33.315 44.366
          ٣٣٫٣١٥٢ ٤٤٫٣٦٦١             | spot 33.315 44.366
          33°18′54.7″ N 44°21′58″ E   | spot 33.315 44.366
          33 18 54.7 44 21 58         | spot 33.315 44.366
          38S MB 41017 86419          | spot 33.315 44.366
          38SMB4101786419             | spot 33.315 44.366
          38 N 441017 3686419         | spot 33.315 44.366
          # events: by type, site, date, party, in any order
          taji attack                 | event taji 2020-03-11
          attack on taji 2020         | event taji 2020-03-11
          handover besmaya            | event besmaya 2020-07-25
          besmaya handover            | event besmaya 2020-07-25
          al-qaim handover            | event al-qaim 2020-03-17
          تسليم القائم                | event al-qaim 2020-03-17
          k-1 29 march 2020           | event k1-kirkuk 2020-03-29
          k1 2020-03-29               | event k1-kirkuk 2020-03-29
          قصف التاجي                  | event taji 2020-03-11
          march 2020 attack           | event taji 2020-03-11
          k1 return 2024              | event k1-kirkuk 2024-08-03
          handed over july 2020       | event besmaya 2020-07-25
          # sources: by publisher, title, in its own language
          rudaw                       | source rudaw-2020-03-19
          military times              | source military-times-2020-03-26
          shakespeare                 | source the-drive-the-war-zone-2020-04-04
          Chammal                     | source revue-d-fense-nationale-2020-03-26
          التحالف الدولي يسلم         | source al-yemen-al-arabi-2020-03-30
          """)
  void goesFirstTo(String query, String expected) {
    List<Hit> hits = SEARCH.find(query, HISTORIES);
    assertThat(hits).isNotEmpty();
    assertThat(told(hits.get(0))).isEqualTo(expected);
  }

  private static String told(Hit hit) {
    if (hit instanceof Hit.OfSite site) {
      return "site " + site.site().id();
    }
    if (hit instanceof Hit.OfTown town) {
      return "town " + town.town().nameEn();
    }
    if (hit instanceof Hit.OfEvent event) {
      return "event " + event.site().id() + " " + event.event().first();
    }
    if (hit instanceof Hit.OfSource source) {
      return "source " + source.source().id();
    }
    Hit.OfSpot spot = (Hit.OfSpot) hit;
    return String.format(Locale.ROOT, "spot %.3f %.3f", spot.spot().lat(), spot.spot().lon());
  }
}
