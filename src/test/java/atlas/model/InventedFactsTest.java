package atlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventedFactsTest {

  private static final PlaneProjection FLAT = PlanePoint::new;

  private static Facts invented(int sites, int events, long seed) {
    return InventedFacts.of(sites, events, seed, FLAT);
  }

  @Test
  void isTheSameForOneSeed() {
    Facts once = invented(50, 200, 7);
    Facts again = invented(50, 200, 7);
    assertThat(again.sites()).containsExactlyElementsOf(once.sites());
    assertThat(again.events()).containsExactlyElementsOf(once.events());
    assertThat(again.reports()).isEqualTo(once.reports());
    assertThat(again.sources()).containsExactlyElementsOf(once.sources());
    assertThat(invented(50, 200, 8).sites()).isNotEqualTo(once.sites());
  }

  @Test
  void hasWhateverRealFactsHave() {
    Facts facts = invented(500, 3_000, 1);
    assertThat(facts.sites()).hasSize(500);
    assertThat(facts.events()).hasSize(3_000);
    assertThat(facts.events().stream().map(Event::type).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(EventType.values());
    assertThat(facts.sites().stream().map(Site::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(SiteKind.values());
    assertThat(facts.sites()).anyMatch(site -> site.location().isEmpty());
    assertThat(facts.reports()).hasSizeGreaterThan(3_000);
    assertThat(facts.reports()).anyMatch(report -> !report.date().isDay());
    assertThat(facts.sources()).anyMatch(source -> source.published().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1000001, 1", "1, -1", "1, 2000001"})
  void isBounded(int sites, int events) {
    assertThatIllegalArgumentException().isThrownBy(() -> invented(sites, events, 1));
  }
}
