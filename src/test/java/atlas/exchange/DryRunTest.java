package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.exchange.DryRun.Outcome;
import atlas.model.Edit;
import atlas.model.EventType;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.model.Site;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.view.Language;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DryRunTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final PlaneProjection PLANE = (lon, lat) -> new PlanePoint(lon, lat);

  // ---- tables of others

  @Test
  void aTableOfHandoversAddsEventsReportsAndSources() throws Unreadable {
    DryRun run =
        foreign(
            """
            Base;Date handed over;Source;URL
            Q West;26 Mar 2021;Reuters;https://example.org/1
            القيارة;26 Mar 2021;Rudaw;https://example.org/2
            """);
    assertThat(run.isWhole()).isTrue();
    Facts after = FACTS.with(run.edit());
    assertThat(after.sites()).isEqualTo(FACTS.sites());
    assertThat(after.events()).hasSize(FACTS.events().size() + 1);
    assertThat(after.reportsOf("qayyarah-west-handover-2021-03-26"))
        .extracting(Report::sourceId)
        .containsExactly("reuters", "rudaw");
    // and once more: nothing is new
    DryRun again =
        DryRun.of(
            table(
                "Base;Date handed over;Source;URL\nQ West;26 Mar 2021;Reuters;https://example.org/1\n"),
            t -> ColumnMapping.guess(t.columns()),
            after,
            PLANE);
    assertThat(again.rows()).extracting(DryRun.Row::outcome).containsExactly(Outcome.UNCHANGED);
    assertThat(again.edit().isEmpty()).isTrue();
  }

  @Test
  void aNewSiteIsCompletedAndThatIsTold() throws Unreadable {
    DryRun run = foreign("Name,MGRS\nCamp Nowhere in the Desert,38S LE 30241 59643\n");
    Site site = FACTS.with(run.edit()).site("camp-nowhere-in-the-desert").orElseThrow();
    assertThat(site.labelEn()).isEqualTo("Camp Nowhere in");
    Location location = site.location().orElseThrow();
    assertThat(location.lat()).isBetween(35.766, 35.767);
    assertThat(location.basis()).isEqualTo(LocationBasis.ESTIMATE);
    assertThat(location.source()).isEqualTo("t.csv");
    assertThat(told(run))
        .contains(
            "For 1 row nothing tells what its point rests on: an estimate is taken.",
            "Nothing tells the kind of 1 new site: army camp is taken.");
  }

  @Test
  void anEmptyCellChangesNothingAndAnUnmappedColumnIsTold() throws Unreadable {
    DryRun run = foreign("site_id,note,governorate,colour\ntaji,Mine,,red\n");
    Site taji = FACTS.with(run.edit()).site("taji").orElseThrow();
    assertThat(taji.note()).isEqualTo("Mine");
    assertThat(taji.governorate()).isEqualTo(FACTS.site("taji").orElseThrow().governorate());
    assertThat(run.rows()).extracting(DryRun.Row::outcome).containsExactly(Outcome.CHANGED);
    assertThat(told(run)).contains("Not read, as no field is mapped to them: colour.");
  }

  @Test
  void aSiteKeepsTheNameThatItWasFoundBy() throws Unreadable {
    String text = "name_en,label_en\nQayyarah,Q-West\n";
    Facts after = FACTS.with(foreign(text).edit());
    Site site = after.site("qayyarah-west").orElseThrow();
    assertThat(site.labelEn()).isEqualTo("Q-West");
    assertThat(site.aliases()).contains("Qayyarah");
    DryRun again = DryRun.of(table(text), t -> ColumnMapping.guess(t.columns()), after, PLANE);
    assertThat(again.edit().isEmpty()).isTrue();
  }

  @Test
  void aSourceWithoutItsAddressIsTheOneThatWasNamedBefore() throws Unreadable {
    String text =
        """
        site_id,attack_date,publisher,url
        taji,2021-03-01,Nobody Else,https://example.org/a
        taji,2021-03-02,Nobody Else,
        """;
    Facts after = FACTS.with(foreign(text).edit());
    assertThat(after.sources()).hasSize(FACTS.sources().size() + 1);
    DryRun again = DryRun.of(table(text), t -> ColumnMapping.guess(t.columns()), after, PLANE);
    assertThat(again.edit().isEmpty()).isTrue();
  }

  @Test
  void anIntervalMayStandInTwoColumns() throws Unreadable {
    DryRun run = foreign("site_id,event,date,latest\ntaji,withdrawal,1 Mar 2021,9 Mar 2021\n");
    Facts after = FACTS.with(run.edit());
    assertThat(after.reports().get(after.reports().size() - 1).date())
        .hasToString("2021-03-01/2021-03-09");
    assertThat(after.events().get(after.events().size() - 1).type())
        .isEqualTo(EventType.WITHDRAWAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the site
          lat,lon\\n35,43 | It names no site.
          name,lat,lon\\nX,95,43 | lat '95' is no number from -90 to 90. Correct it.
          name,place\\nX,somewhere | “somewhere” is no coordinate in degrees, UTM or MGRS.
          name,kind\\nX,castle | kind 'castle' is not known. Use air base
          # what happened, and when
          site_id,date\\ntaji,2020-03-29 | nothing says what happened then
          site_id,type,date\\ntaji,picnic,2020-03-29 | “picnic” is no type of event.
          site_id,type,date\\ntaji,handover, | It says what happened, but not when.
          site_id,handed over\\ntaji,03/04/2020 | “03/04/2020” may be 3 April 2020 or 4 March 2020.
          site_id,handed over\\ntaji,soon | soon
          site_id,type,date,latest\\ntaji,attack,2020-03-02,2020-03-01 | 2020-03-01 is before 2020-03-02.
          # the row
          site_id,note\\ntaji,a,b | The row has 3 fields where the first line has 2.
          site_id,note\\ntaji,a\\ntaji,b | Row 2 says “a”, row 3 says “b” about the same “taji” (Site: note).
          site_id,handed over,url\\ntaji,2021-03-29,example.org | is no web address
          """)
  void whatIsRefusedIsToldWhy(String text, String why) throws Unreadable {
    DryRun run = foreign(text.translateEscapes());
    DryRun.Row refused =
        run.rows().stream().filter(r -> r.outcome() == Outcome.REFUSED).findFirst().orElseThrow();
    assertThat(refused.remarks().get(0).in(Words.in(Language.ENGLISH))).contains(why);
    assertThat(refused.remarks().get(0).in(Words.in(Language.ARABIC))).isNotBlank();
  }

  /** The second row says what the facts said before, so the first alone would have been taken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # column       | row 2  | row 3
          governorate    | Kirkuk | Baghdad
          label_en       | T      | Taji
          place          | 33 N 44 E | 33.53 N 44.26 E
          """)
  void rowsThatContradictEachOtherDoNotGoToAndFro(String column, String second, String third)
      throws Unreadable {
    String text = "site_id,%s\ntaji,%s\ntaji,%s\n".formatted(column, second, third);
    DryRun run = foreign(text);
    assertThat(run.rows())
        .extracting(DryRun.Row::outcome)
        .containsExactly(Outcome.CHANGED, Outcome.REFUSED);
    Facts after = FACTS.with(run.edit());
    DryRun again = DryRun.of(table(text), t -> ColumnMapping.guess(t.columns()), after, PLANE);
    assertThat(again.rows())
        .extracting(DryRun.Row::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED);
    assertThat(again.edit().isEmpty()).isTrue();
  }

  @Test
  void contradictingRowsAreToldInBothLanguages() throws Unreadable {
    DryRun run = foreign("site_id,governorate\ntaji,Kirkuk\ntaji,Baghdad\n");
    Remark why = run.rows().get(1).remarks().get(0);
    assertThat(plain(why.in(Words.in(Language.ENGLISH))))
        .isEqualTo(
            "Row 2 says “Kirkuk”, row 3 says “Baghdad” about the same “taji” (Site: governorate).");
    assertThat(plain(why.in(Words.in(Language.ARABIC))))
        .isEqualTo(
            "يذكر الصف ٢ «Kirkuk» ويذكر الصف ٣ «Baghdad» عن «taji» نفسه (الموقع: المحافظة).");
  }

  private static String plain(String sentence) {
    return sentence.replaceAll("[\u2066-\u2069\u200E\u200F]", "");
  }

  @Test
  void rowsOfOneSiteAddToEachOther() throws Unreadable {
    String text =
        """
        name,name_ar,governorate,note,lat,lon
        Camp Nowhere,,Anbar,,,
        camp nowhere,معسكر,,Mine,,
        Camp Nowhere,,,,33.5,42.25
        """;
    DryRun run = foreign(text);
    assertThat(run.isWhole()).isTrue();
    Facts after = FACTS.with(run.edit());
    Site site = after.site("camp-nowhere").orElseThrow();
    assertThat(site.nameEn()).isEqualTo("Camp Nowhere");
    assertThat(site.nameAr()).isEqualTo("معسكر");
    assertThat(site.governorate()).isEqualTo("Anbar");
    assertThat(site.note()).isEqualTo("Mine");
    assertThat(site.location()).isPresent();
    DryRun again = DryRun.of(table(text), t -> ColumnMapping.guess(t.columns()), after, PLANE);
    assertThat(again.edit().isEmpty()).isTrue();
  }

  @Test
  void aRefusedRowLeavesNothingToThoseThatFollow() throws Unreadable {
    DryRun run =
        foreign(
            """
            name,governorate,lat,lon
            Camp Nowhere,Anbar,99,42
            Camp Nowhere,Basra,33.5,42.25
            """);
    assertThat(run.rows())
        .extracting(DryRun.Row::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.ADDED);
    assertThat(FACTS.with(run.edit()).site("camp-nowhere").orElseThrow().governorate())
        .isEqualTo("Basra");
  }

  @Test
  void aNameOfTwoSitesIsRefused() throws Unreadable {
    Site taji = FACTS.site("taji").orElseThrow();
    Draft copy = new Draft(CsvTable.SITES, CsvExport.fields(taji)).with("id", "taji-north");
    Facts two = FACTS.with(Edit.putting(fact(copy)));
    DryRun run =
        DryRun.of(
            table("name,note\nCamp Taji,Mine\n"),
            t -> ColumnMapping.guess(t.columns()),
            two,
            PLANE);
    assertThat(refusals(run))
        .containsExactly("“Camp Taji” may be taji, taji-north. Map a column with their ids.");
  }

  private static Fact fact(Draft draft) {
    try {
      return draft.fact(1, PLANE);
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anIdOfAnotherTableIsNoIdOfOurs() throws Unreadable {
    Incoming numbered = table("id,name,note\n1,Taji,Mine\n");
    DryRun run = DryRun.of(numbered, ColumnMapping::guess, FACTS, PLANE);
    assertThat(run.after().sites()).hasSameSizeAs(FACTS.sites());
    assertThat(run.after().site("taji").orElseThrow().note()).isEqualTo("Mine");
    DryRun other = foreign("id,name,note\nbase-1,Taji,Mine\n");
    assertThat(other.after().sites()).hasSameSizeAs(FACTS.sites());
    assertThat(told(other))
        .contains("1 row has an id that no site has: the site of that name is taken.");
  }

  @Test
  void datesOfOurOwnTablesAreReadInTheOrderThatIsTold() throws Unreadable {
    String text = "id,publisher,title,url,published,side\nmine,Me,Notes,,03/04/2020,other\n";
    DryRun run =
        DryRun.of(
            table(text), t -> ColumnMapping.NONE.withOrder(DateOrder.MONTH_FIRST), FACTS, PLANE);
    assertThat(run.after().source("mine").orElseThrow().published().orElseThrow())
        .hasToString("2020-03-04");
    assertThat(refusals(own(text))).hasSize(1);
  }

  @Test
  void aRowThatSaysNothingNewIsTold() throws Unreadable {
    assertThat(foreign("name\nTaji\n").rows())
        .extracting(DryRun.Row::outcome)
        .containsExactly(Outcome.UNCHANGED);
  }

  @Test
  void theGoodRowsStandWithoutTheOthers() throws Unreadable {
    DryRun run = foreign("site_id,note\ntaji,One\nharir,a,b\nbalad,Three\n");
    assertThat(run.count(Outcome.CHANGED)).isEqualTo(2);
    assertThat(run.count(Outcome.REFUSED)).isEqualTo(1);
    Facts after = FACTS.with(run.edit());
    assertThat(after.site("taji").orElseThrow().note()).isEqualTo("One");
    assertThat(after.site("harir")).isEqualTo(FACTS.site("harir"));
  }

  // ---- our own tables

  @Test
  void aRowThatNamesARefusedOneIsRefusedWithIt() throws Unreadable {
    DryRun run =
        own(
            new String[] {
              "id,site_id,type,extent,from_party,to_party\n"
                  + "good,taji,attack,,,\nbad,taji,picnic,,,\nalone,taji,attack,,,\n",
              "id,event_id,source_id,date,preferred,summary\n"
                  + "r1,good,%s,2020-03-01,no,\nr2,bad,%s,2020-03-01,no,\n"
                      .replace("%s", FACTS.sources().get(0).id()),
            });
    assertThat(run.edit().put()).extracting(f -> f.id()).containsExactly("good", "r1");
    assertThat(refusals(run))
        .containsExactly(
            "type 'picnic' is not known. Use return, announced, deadline, handover, withdrawal,"
                + " attack.",
            "No report tells of event “alone”.",
            "There is no event “bad”, neither here nor in the file.");
  }

  @Test
  void anEventHasOnePreferredReport() throws Unreadable {
    Report preferred =
        FACTS.reports().stream().filter(Report::isPreferred).findFirst().orElseThrow();
    String source = FACTS.sources().get(0).id();
    DryRun run =
        own(
            "id,event_id,source_id,date,preferred,summary\n"
                + "mine,%1$s,%2$s,2020-03-01,yes,\nother,%1$s,%2$s,2020-03-01,yes,\n"
                    .formatted(preferred.eventId(), source));
    Facts after = FACTS.with(run.edit());
    assertThat(after.reportsOf(preferred.eventId()).stream().filter(Report::isPreferred))
        .extracting(Report::id)
        .containsExactly("mine");
    assertThat(run.rows().get(0).remarks().get(0).in(Words.in(Language.ENGLISH)))
        .isEqualTo(preferred.id() + " is then no longer preferred.");
    assertThat(run.rows().get(1).remarks().get(0).in(Words.in(Language.ENGLISH)))
        .startsWith("Read as not preferred, as mine is");
  }

  // ---- how it is said

  private static DryRun foreign(String text) throws Unreadable {
    return DryRun.of(table(text), t -> ColumnMapping.guess(t.columns()), FACTS, PLANE);
  }

  private static Incoming table(String text) throws Unreadable {
    return new Incoming("t.csv", List.of(TextTable.read("t.csv", text.getBytes(UTF_8))), List.of());
  }

  private static DryRun own(String... texts) throws Unreadable {
    List<IncomingTable> tables = new ArrayList<>();
    for (String text : texts) {
      tables.add(TextTable.read("own.csv", text.getBytes(UTF_8)));
    }
    assertThat(tables).allMatch(t -> t.own().isPresent());
    return DryRun.of(
        new Incoming("own.zip", tables, List.of()), t -> ColumnMapping.NONE, FACTS, PLANE);
  }

  private static List<String> told(DryRun run) {
    return run.remarks().stream().map(r -> r.in(Words.in(Language.ENGLISH))).toList();
  }

  private static List<String> refusals(DryRun run) {
    return run.rows().stream()
        .filter(r -> r.outcome() == Outcome.REFUSED)
        .map(
            r ->
                r.remarks().stream()
                    .map(x -> x.in(Words.in(Language.ENGLISH)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
