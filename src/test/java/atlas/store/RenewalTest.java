package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.model.Source;
import atlas.time.Edtf;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

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

  private static Facts withMine() {
    return OLD.with(Edit.puttingReport(OLD, MINE));
  }

  private static Renewal renewed(Facts base, Facts mine, Facts theirs) {
    return new Renewal(FactKey.rows(base), mine, theirs);
  }

  private static Site site(Facts facts) {
    return facts.site("north-base").orElseThrow();
  }

  private static final Site AS_SHIPPED = site(OLD);
  private static final Site AS_MINE = renamed(AS_SHIPPED, "Mine");
  private static final Site AS_NEWER = renamed(AS_SHIPPED, "Newer");

  /** What becomes of a row: as it was shipped, as the person has it, as it is shipped now. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # the person left it alone
          SHIPPED, SHIPPED, NEWER,   NEWER,   no
          SHIPPED, SHIPPED, NONE,    NONE,    no
          NONE,    NONE,    NEWER,   NEWER,   no
          # the person changed, added or removed it
          SHIPPED, MINE,    SHIPPED, MINE,    no
          NONE,    MINE,    NONE,    MINE,    no
          SHIPPED, NONE,    SHIPPED, NONE,    no
          SHIPPED, NONE,    NEWER,   NONE,    no
          # both did the same
          SHIPPED, MINE,    MINE,    MINE,    no
          NONE,    MINE,    MINE,    MINE,    no
          # both did something else
          SHIPPED, MINE,    NEWER,   MINE,    yes
          SHIPPED, MINE,    NONE,    MINE,    yes
          NONE,    MINE,    NEWER,   MINE,    yes
          """)
  void aRowIsMergedFromThreeSides(
      String base, String mine, String theirs, String expected, String isContested) {
    Renewal renewal = renewed(withSite(base), withSite(mine), withSite(theirs));
    assertThat(renewal.owned().facts().site("north-base")).isEqualTo(row(expected));
    assertThat(renewal.contested())
        .isEqualTo(
            isContested.equals("yes")
                ? Set.of(new FactKey(CsvTable.SITES, "north-base"))
                : Set.of());
  }

  private static Optional<Site> row(String name) {
    return switch (name) {
      case "SHIPPED" -> Optional.of(AS_SHIPPED);
      case "MINE" -> Optional.of(AS_MINE);
      case "NEWER" -> Optional.of(AS_NEWER);
      default -> Optional.empty();
    };
  }

  private static Facts withSite(String name) {
    return row(name)
        .map(site -> OLD.with(Edit.putting(site)))
        .orElseGet(() -> OLD.with(Edit.removal(OLD, AS_SHIPPED)));
  }

  @Test
  void whatHangsOnARemovedRowDoesNotComeEither() {
    Facts mine = OLD.with(Edit.removal(OLD, AS_SHIPPED));
    Event event = OLD.eventsOf("north-base").get(0);
    Report report = OLD.reportsOf(event.id()).get(0);
    Facts newer =
        OLD.with(
            Edit.putting(
                new Event(
                    "new-event", "north-base", event.type(), event.scope(), "", "another party"),
                new Report(
                    "new-report", "new-event", report.sourceId(), report.date(), false, "")));
    Facts merged = renewed(OLD, mine, newer).owned().facts();
    assertThat(merged.site("north-base")).isEmpty();
    assertThat(merged.event("new-event")).isEmpty();
    assertThat(merged.events()).hasSameSizeAs(mine.events());
  }

  @Test
  void anEventOfWhichNoReportRemainsGoes() {
    Source source = OLD.source("agency-2020-04").orElseThrow();
    Facts mine = OLD.with(Edit.removal(OLD, source));
    Facts merged = renewed(OLD, mine, OLD).owned().facts();
    assertThat(Digest.of(merged)).isEqualTo(Digest.of(mine));
    assertThat(merged.events()).allMatch(event -> !merged.reportsOf(event.id()).isEmpty());
  }

  @Test
  void aStoreThatDidNotKeepItsShippedRowsContestsNothing() {
    Facts mine = OLD.with(Edit.putting(AS_MINE));
    Facts newer = OLD.with(Edit.putting(AS_NEWER));
    Renewal renewal = new Renewal(Renewal.guessedBase(Set.of(AS_MINE), mine, newer), mine, newer);
    assertThat(renewal.owned().facts().site("north-base")).contains(AS_MINE);
    assertThat(renewal.owned().originOf(AS_MINE)).isEqualTo(Origin.USER);
    assertThat(renewal.contested()).isEmpty();
  }

  @Test
  void withoutRowsOfThePersonTheShippedOnesRemain() {
    OwnedFacts merged = renewed(OLD, OLD, Shipped.facts()).owned();
    assertThat(Digest.of(merged.facts())).isEqualTo(Digest.of(Shipped.facts()));
    assertThat(merged.facts().sites()).allMatch(site -> merged.originOf(site) == Origin.SHIPPED);
  }

  @Test
  void theSameShippedRowsChangeNothing() {
    OwnedFacts merged = renewed(OLD, withMine(), OLD).owned();
    assertThat(merged.facts().reports())
        .hasSameElementsAs(renewed(OLD, merged.facts(), OLD).owned().facts().reports());
    assertThat(merged.originOf(MINE)).isEqualTo(Origin.USER);
  }

  @Test
  void thePersonsPreferredReportIsTheOnlyOne() {
    Facts merged = renewed(OLD, withMine(), OLD).owned().facts();
    assertThat(merged.reportsOf("north-handover"))
        .filteredOn(Report::isPreferred)
        .containsExactly(MINE);
  }

  @Test
  void whatThePersonsRowsNameIsKeptThoughItIsNoLongerShipped() {
    Facts mine = OLD.with(Edit.putting(MINE.notPreferred()));
    OwnedFacts merged = renewed(OLD, mine, Shipped.facts()).owned();
    assertThat(merged.facts().event("north-handover").map(Event::siteId)).contains("north-base");
    assertThat(merged.facts().site("north-base")).isPresent();
    assertThat(merged.facts().source("agency-2020-04")).isPresent();
    assertThat(merged.facts().site("west-base")).isEmpty();
    assertThat(merged.facts().source("paper-2020-03-18")).isEmpty();
    assertThat(merged.originOf(merged.facts().site("north-base").orElseThrow()))
        .isEqualTo(Origin.USER);
    assertThat(merged.facts().sites()).hasSize(Shipped.facts().sites().size() + 1);
  }

  private static Site renamed(Site s, String name) {
    return new Site(
        s.id(),
        name,
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
