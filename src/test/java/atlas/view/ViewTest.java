package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Region;
import atlas.status.Belief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final View VIEW = View.of(LocalDate.of(2020, 7, 25), new Extent(0, 0, 200, 100));
  private static final Comparison COMPARISON =
      new Comparison(LocalDate.of(2011, 12, 31), false, 0.4);

  @Test
  void eachChangeChangesOneThing() {
    Filter west = Filter.NONE.withRegions(Set.of(Region.WEST));
    Belief early = Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 17));
    View changed =
        VIEW.withDate(LocalDate.of(2020, 3, 29))
            .withBelief(early)
            .withExtent(new Extent(0, 0, 1, 1))
            .withFilter(west)
            .withSelection(List.of("taji"))
            .withLayers(Set.of(Layer.WATER))
            .withLanguage(Language.ARABIC)
            .withTheme(Theme.DARK)
            .withComparison(Optional.of(COMPARISON))
            .withBackdrops(List.of(new Backdrop("dem.tif", "", 60)));

    assertThat(changed)
        .isEqualTo(
            new View(
                LocalDate.of(2020, 3, 29),
                early,
                new Extent(0, 0, 1, 1),
                west,
                List.of("taji"),
                Set.of(Layer.WATER),
                Language.ARABIC,
                Theme.DARK,
                false,
                Optional.of(COMPARISON),
                List.of(new Backdrop("dem.tif", "", 60))));
    assertThat(VIEW.withDate(changed.date()).withDate(VIEW.date())).isEqualTo(VIEW);
  }

  @Test
  void eachHalfIsAViewOfOneDay() {
    View two = VIEW.withComparison(Optional.of(COMPARISON));

    assertThat(two.leftHalf()).isEqualTo(VIEW.withDate(COMPARISON.other()));
    assertThat(two.rightHalf()).isEqualTo(VIEW);
    assertThat(VIEW.leftHalf()).isEqualTo(VIEW);
    assertThat(two.turned().leftHalf()).isEqualTo(two.leftHalf());
    assertThat(two.turned().rightHalf()).isEqualTo(two.rightHalf());
    assertThat(two.turned().date()).isEqualTo(COMPARISON.other());
    assertThat(two.turned().turned()).isEqualTo(two);
    for (View view : List.of(two, two.turned())) {
      assertThat(view.earlierDate()).isEqualTo(COMPARISON.other());
      assertThat(view.laterDate()).isEqualTo(VIEW.date());
    }
  }

  /** The one that was asked for last wins. */
  @Test
  void allDatesAndTwoDatesExcludeEachOther() {
    View two = VIEW.withComparison(Optional.of(COMPARISON));
    View all = two.withAllDates(true);

    assertThat(all.comparison()).isEmpty();
    assertThat(all.withComparison(Optional.of(COMPARISON))).isEqualTo(two);
  }

  @Test
  void halvesMeetInsideThePicture() {
    assertThat(COMPARISON.withAt(1.5).at()).isEqualTo(1);
    assertThat(COMPARISON.withAt(-1).at()).isZero();
    assertThatThrownBy(() -> new Comparison(VIEW.date(), true, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSiteSelectedLastIsTheSelectedOne() {
    assertThat(VIEW.selected()).isEmpty();
    assertThat(VIEW.withSelection(List.of("taji", "balad")).selected()).contains("balad");
    assertThat(VIEW.withSelection(List.of("taji", "balad", "taji")).selection())
        .containsExactly("balad", "taji");
  }

  @Test
  void collectionsAreCopied() {
    List<String> selection = new ArrayList<>(List.of("taji"));
    Set<Layer> layers = EnumSet.of(Layer.WATER);
    View view = VIEW.withSelection(selection).withLayers(layers);
    selection.clear();
    layers.clear();
    assertThat(view.selection()).containsExactly("taji");
    assertThat(view.layers()).containsExactly(Layer.WATER);
  }

  @Test
  void usualLayersAreAllButTheGraticule() {
    assertThat(VIEW.layers()).isEqualTo(EnumSet.complementOf(EnumSet.of(Layer.GRATICULE)));
  }

  @Test
  void languagesHaveCodes() {
    for (Language language : Language.values()) {
      assertThat(Language.ofCode(language.code())).contains(language);
    }
    assertThat(Language.ofCode("EN")).isEmpty();
    assertThat(Language.ofCode("ku")).isEmpty();
  }
}
