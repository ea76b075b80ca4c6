package atlas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.exchange.DryRun.Outcome;
import atlas.model.Facts;
import atlas.model.InventedFacts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import atlas.store.Digest;
import atlas.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for other programs and read again is what it was. */
class RoundTripTest {

  private static final PlaneProjection PLANE =
      (lon, lat) -> new PlanePoint(lon * 100_000, lat * 100_000);
  private static final MarkLooks LOOKS = new MarkLooks(s -> 0xD55E00, s -> new byte[] {1});

  /** The formats that hold every fact. */
  private static final List<Format> WHOLE =
      List.of(Format.ZIP, Format.GEOJSON, Format.KML, Format.KMZ, Format.GEOPACKAGE);

  /** Of these, those in which each site has its events with it; else all rows keep their order. */
  private static final Set<Format> BY_SITE = EnumSet.of(Format.GEOJSON, Format.KML, Format.KMZ);

  @TempDir Path folder;

  @Test
  void theShippedFactsComeBack() throws Exception {
    Facts facts = ShippedFacts.get();
    for (Format format : WHOLE) {
      Incoming incoming = written(facts, format, folder);
      DryRun run = DryRun.of(incoming, t -> ColumnMapping.NONE, Facts.empty(), PLANE);
      assertThat(run.isWhole()).as(format + "").isTrue();
      assertThat(run.remarks()).as(format + "").isEmpty();
      assertSame(Facts.empty().with(run.edit()), facts, format);
      DryRun again = DryRun.of(incoming, t -> ColumnMapping.NONE, facts, new SamePlane(facts));
      assertThat(again.rows()).as(format + "").allMatch(r -> r.outcome() == Outcome.UNCHANGED);
    }
  }

  @Property(tries = 12, seed = "20200725")
  void inventedFactsComeBack(
      @ForAll @IntRange(min = 1, max = 40) int sites,
      @ForAll @IntRange(max = 120) int events,
      @ForAll long seed)
      throws Exception {
    Path temporary = Files.createTempDirectory("round");
    Facts facts = InventedFacts.of(sites, events, seed, PLANE);
    for (Format format : WHOLE) {
      Incoming incoming = written(facts, format, temporary);
      DryRun run = DryRun.of(incoming, t -> ColumnMapping.NONE, Facts.empty(), PLANE);
      assertThat(run.isWhole()).as(format + "").isTrue();
      assertSame(Facts.empty().with(run.edit()), facts, format);
      DryRun again = DryRun.of(incoming, t -> ColumnMapping.NONE, facts, PLANE);
      assertThat(again.edit().isEmpty()).as(format + "").isTrue();
    }
  }

  private static void assertSame(Facts read, Facts written, Format format) {
    for (CsvTable table : CsvTable.values()) {
      assertThat(rows(read, table))
          .as(format + " " + table)
          .containsExactlyInAnyOrderElementsOf(rows(written, table));
    }
    if (!BY_SITE.contains(format)) {
      assertThat(Digest.of(read)).as(format + "").isEqualTo(Digest.of(written));
    }
  }

  /** A table of sites holds them alone, and says so; the rest of the facts is not touched. */
  @Test
  void theSitesOfATableComeBack() throws Exception {
    Facts facts = ShippedFacts.get();
    DryRun run =
        DryRun.of(
            written(facts, Format.CSV, folder), t -> ColumnMapping.NONE, Facts.empty(), PLANE);
    assertThat(run.isWhole()).isTrue();
    assertThat(run.remarks())
        .containsExactly(Remark.of("import.note.derived", "date, statuses, since, implied"));
    Facts sites = Facts.empty().with(run.edit());
    assertThat(rows(sites, CsvTable.SITES)).isEqualTo(rows(facts, CsvTable.SITES));
    assertThat(Export.of(facts, Optional.empty()).lacks(Format.CSV))
        .extracting(Lack::what)
        .contains(Lack.What.EVENTS, Lack.What.REPORTS, Lack.What.SOURCES, Lack.What.CONTEXT);
  }

  private static List<List<String>> rows(Facts facts, CsvTable table) {
    return CsvExport.rows(facts, table).toList();
  }

  private static Incoming written(Facts facts, Format format, Path folder) throws Exception {
    Path file = folder.resolve("facts." + format.extension());
    Export.of(facts, Optional.empty())
        .write(file, format, copy -> Store.replace(copy, facts), LOOKS);
    return Importer.read(file);
  }

  /** Projects each site's point to where it lies already. */
  private record SamePlane(Facts facts) implements PlaneProjection {
    @Override
    public PlanePoint project(double lon, double lat) {
      return facts.sites().stream()
          .flatMap(s -> s.location().stream())
          .filter(l -> l.lon() == lon && l.lat() == lat)
          .findFirst()
          .orElseThrow()
          .plane();
    }
  }
}
