package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.time.Edtf;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnedFactsTest {

  private static final Facts OLD = good();

  private static Facts good() {
    try {
      return CsvImport.read(
              CsvFiles.inFolder(Path.of("src/test/resources/atlas/store/good")), PLANE)
          .facts();
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final Report MINE =
      new Report("mine", "north-handover", "agency-2020-04", Edtf.parse("2020-03-18"), true, "");

  private static OwnedFacts withMine() {
    Facts facts =
        new Facts(
            OLD.sites(),
            OLD.events(),
            Stream.concat(OLD.reports().stream(), Stream.of(MINE)).toList(),
            OLD.sources(),
            OLD.context(),
            OLD.strength());
    return new OwnedFacts(facts, Set.of(MINE)::contains);
  }

  @Test
  void withoutRowsOfThePersonTheShippedOnesRemain() {
    OwnedFacts merged = OwnedFacts.shipped(OLD).withShipped(Shipped.facts());
    assertThat(Digest.of(merged.facts())).isEqualTo(Digest.of(Shipped.facts()));
    assertThat(merged.facts().sites()).allMatch(site -> merged.originOf(site) == Origin.SHIPPED);
  }

  @Test
  void theSameShippedRowsChangeNothing() {
    OwnedFacts mine = withMine();
    OwnedFacts merged = mine.withShipped(OLD);
    assertThat(merged.facts().reports())
        .hasSameElementsAs(merged.withShipped(OLD).facts().reports());
    assertThat(merged.originOf(MINE)).isEqualTo(Origin.USER);
  }

  @Test
  void thePersonsPreferredReportIsTheOnlyOne() {
    Facts merged = withMine().withShipped(OLD).facts();
    assertThat(merged.reportsOf("north-handover"))
        .filteredOn(Report::isPreferred)
        .containsExactly(MINE);
  }

  @Test
  void whatThePersonsRowsNameIsKeptThoughItIsNoLongerShipped() {
    OwnedFacts merged = withMine().withShipped(Shipped.facts());
    assertThat(merged.facts().event("north-handover").map(Event::siteId)).contains("north-base");
    assertThat(merged.facts().site("north-base")).isPresent();
    assertThat(merged.facts().source("agency-2020-04")).isPresent();
    assertThat(merged.facts().site("west-base")).isEmpty();
    assertThat(merged.facts().source("paper-2020-03-18")).isEmpty();
    assertThat(merged.originOf(merged.facts().site("north-base").orElseThrow()))
        .isEqualTo(Origin.USER);
    assertThat(merged.facts().sites()).hasSize(Shipped.facts().sites().size() + 1);
  }

  @Test
  void thePersonsRowWinsWhereAShippedOneHasItsId() {
    Site mine = OLD.site("north-base").orElseThrow();
    Source source = OLD.source("undated").orElseThrow();
    OwnedFacts owned = new OwnedFacts(OLD, Set.of(mine, source)::contains);
    Facts newer =
        new Facts(
            OLD.sites().stream().map(OwnedFactsTest::renamed).toList(),
            OLD.events(),
            OLD.reports(),
            OLD.sources(),
            OLD.context(),
            OLD.strength());
    Facts merged = owned.withShipped(newer).facts();
    assertThat(merged.site("north-base")).contains(mine);
    assertThat(merged.site("west-base").map(Site::nameEn)).contains("Renamed");
    assertThat(merged.sites())
        .extracting(Site::id)
        .containsExactlyElementsOf(OLD.sites().stream().map(Site::id).toList());
  }

  private static Site renamed(Site s) {
    return new Site(
        s.id(),
        "Renamed",
        s.nameAr(),
        s.aliases(),
        s.governorate(),
        s.region(),
        s.kind(),
        s.location(),
        s.note(),
        s.labelEn(),
        s.labelAr());
  }
}
