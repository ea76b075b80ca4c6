package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Region;
import atlas.time.DateRange;
import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.Expression;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** As every view was before filters asked for more. */
  @Test
  void anOlderFilterIsReadAndAPlainOneIsWrittenAsItWas() {
    View west = VIEW.withFilter(Filter.NONE.withRegions(Set.of(Region.WEST)));
    assertThat(ViewStamp.write(west))
        .contains(
            "\"filter\":{\"statuses\":[],\"governorates\":[],\"regions\":[\"west\"],\"kinds\":[]}");
    assertThat(ViewStamp.read(ViewStamp.write(west))).contains(west);
  }

  @Test
  void aFilterThatCanNotBeIsNoView() {
    View asked =
        VIEW.withFilter(
            Filter.NONE
                .withEvents(
                    e ->
                        e.withDays(
                            Optional.of(
                                DateRange.ofClosed(
                                    LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)))))
                .withExpression(Optional.of(Expression.of("lat > 34"))));
    String text = ViewStamp.write(asked);
    assertThat(ViewStamp.read(text)).contains(asked);
    assertThat(ViewStamp.read(text.replace("2020-03-31", "2019-03-31"))).isEmpty();
    assertThat(ViewStamp.read(text.replace("2020-03-31", "some day"))).isEmpty();
    assertThat(ViewStamp.read(text.replace("lat > 34", " "))).isEmpty();
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
