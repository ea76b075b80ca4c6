package atlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.map.Projection;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.view.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code data/views.csv} is whole, and in order with the facts. */
class ShippedViewsTest {

  private static final Projection PROJECTION = new Projection();
  private static final List<ShippedView> VIEWS = ShippedViews.read(PROJECTION);

  @Test
  void eachHasANameAndANoteInBothLanguages() {
    assertThat(VIEWS).isNotEmpty();
    for (ShippedView view : VIEWS) {
      assertThat(view.nameEn()).isNotBlank();
      assertThat(view.nameAr()).isNotBlank();
      assertThat(view.noteEn().isBlank()).isEqualTo(view.noteAr().isBlank());
    }
    assertThat(VIEWS).extracting(ShippedView::nameEn).doesNotHaveDuplicates();
    assertThat(VIEWS).extracting(ShippedView::nameAr).doesNotHaveDuplicates();
  }

  @Test
  void eachLiesInTheFactsAndOnTheMap() {
    Facts facts = CsvImport.read(CsvFiles.shipped(), PROJECTION).facts();
    Extent map = PROJECTION.extent(33.5, 27.5, 52, 40);
    for (ShippedView view : VIEWS) {
      assertThat(view.view().selection())
          .as(view.nameEn())
          .allMatch(id -> facts.site(id).isPresent());
      assertThat(map.contains(view.view().extent().minX(), view.view().extent().minY())).isTrue();
      assertThat(map.contains(view.view().extent().maxX(), view.view().extent().maxY())).isTrue();
    }
  }

  /** The rectangle of degrees is the one that the projection itself finds, to a kilometre. */
  @Test
  void anExtentHoldsItsRectangleOfDegrees() {
    Extent k1 = named("K-1 is handed over").view().extent();
    double[] degrees = PROJECTION.degrees(k1);
    assertThat(degrees[0]).isLessThan(42.3).isGreaterThan(42.2);
    assertThat(degrees[1]).isLessThan(34.6).isGreaterThan(34.5);
    assertThat(degrees[2]).isGreaterThan(45.4).isLessThan(45.5);
    assertThat(degrees[3]).isGreaterThan(36.6).isLessThan(36.7);
  }

  /** What the map of the statement shows, the filter finds; the note says which site is which. */
  @ParameterizedTest
  @ValueSource(strings = {"The statement of 24 July 2020", "The day after the statement: Besmaya"})
  void theStatementShowsWhatWasHandedOverAndWhatFollowed(String name) {
    Facts facts = CsvImport.read(CsvFiles.shipped(), PROJECTION).facts();
    ShippedView view = named(name);
    Histories histories = Fold.all(facts, Belief.NOW);
    List<Site> shown =
        histories.all().stream()
            .filter(view.view().shown(histories))
            .map(history -> facts.site(history.siteId()).orElseThrow())
            .toList();
    assertThat(shown)
        .extracting(Site::id)
        .contains("al-qaim", "qayyarah-west", "k1-kirkuk", "nineveh-palaces", "taqaddum")
        .contains("abu-ghraib", "besmaya", "balad")
        .hasSize(8);
    for (Site site : shown) {
      assertThat(view.noteEn()).containsIgnoringCase(site.labelEn());
      assertThat(view.noteAr()).contains(site.labelAr());
    }
  }

  private static ShippedView named(String name) {
    return VIEWS.stream().filter(view -> view.nameEn().equals(name)).findFirst().orElseThrow();
  }
}
