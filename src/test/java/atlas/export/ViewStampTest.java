package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.Extent;
import atlas.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewStampTest {

  private static final View VIEW = View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 1, 1));

  @Test
  void aViewOfAllDatesComesBack() {
    View all = VIEW.withAllDates(true);
    assertThat(ViewStamp.read(ViewStamp.write(all))).contains(all);
  }

  /** As every view was before there were views of all dates. */
  @Test
  void aViewOfOneDaySaysNothingOfAllDates() {
    assertThat(ViewStamp.write(VIEW)).doesNotContain("allDates");
    assertThat(ViewStamp.read(ViewStamp.write(VIEW))).contains(VIEW);
  }

  @Test
  void twoDatesAreReadAgain() {
    View two =
        VIEW.withComparison(Optional.of(new Comparison(LocalDate.of(2026, 3, 24), false, 0.4)));
    assertThat(ViewStamp.read(ViewStamp.write(two))).contains(two);
    assertThat(ViewStamp.read(ViewStamp.write(two).replace("0.4", "7"))).isEmpty();
    assertThat(ViewStamp.write(VIEW)).doesNotContain("comparison");
  }

  @Test
  void layersOfOnesOwnAreReadAgain() {
    View over =
        VIEW.withBackdrops(
            List.of(new Backdrop("dem.tif", "", 60), new Backdrop("Tiles", "© Somebody", 100)));
    assertThat(ViewStamp.read(ViewStamp.write(over))).contains(over);
    assertThat(ViewStamp.read(ViewStamp.write(over).replace("60", "600"))).isEmpty();
    assertThat(ViewStamp.write(VIEW)).doesNotContain("backdrops");
  }
}
