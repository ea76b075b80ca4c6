package atlas.ui.timebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atlas.time.DateRange;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  private static final Offset<Double> NEARLY = within(1e-6);
  private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 31);
  private final TimeScale march = TimeScale.of(DateRange.ofClosed(FIRST, LAST), 310);

  @Test
  void aDayTakesTheRoomUpToTheNext() {
    assertThat(march.x(FIRST)).isZero();
    assertThat(march.x(LAST.plusDays(1))).isCloseTo(310, NEARLY);
    assertThat(march.middle(FIRST)).isCloseTo(5, NEARLY);
    assertThat(march.day(9.9)).isEqualTo(FIRST);
    assertThat(march.day(10.1)).isEqualTo(FIRST.plusDays(1));
    assertThat(march.day(309.9)).isEqualTo(LAST);
  }

  @Test
  void everyDayIsFoundAtItsMiddle() {
    TimeScale all =
        TimeScale.of(DateRange.ofClosed(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 9, 30)), 1252);
    for (LocalDate day = LocalDate.of(2011, 1, 1);
        !day.isAfter(LocalDate.of(2026, 9, 30));
        day = day.plusDays(1)) {
      assertThat(all.day(all.middle(day))).isEqualTo(day);
    }
  }

  @Test
  void zoomingKeepsTheMomentUnderThePointer() {
    for (double x = 0; x <= 310; x += 31) {
      TimeScale zoomed = march.zoomed(0.4, x, 1, 1000);
      assertThat(zoomed.moment(x)).isCloseTo(march.moment(x), NEARLY);
      assertThat(zoomed.length()).isCloseTo(march.length() * 0.4, NEARLY);
    }
  }

  @Test
  void zoomingStopsAtFewAndManyDays() {
    assertThat(march.zoomed(1e-6, 100, 7, 1000).length()).isCloseTo(7, NEARLY);
    assertThat(march.zoomed(1e6, 100, 7, 1000).length()).isCloseTo(1000, NEARLY);
  }

  @Test
  void nothingOutsideTheLimitsIsShown() {
    TimeScale limits = march;
    TimeScale before = march.zoomed(0.5, 0, 1, 100).shifted(-1000).within(limits);
    assertThat(before.from()).isEqualTo(limits.from());
    assertThat(before.length()).isCloseTo(15.5, NEARLY);
    TimeScale after = march.zoomed(0.5, 0, 1, 100).shifted(1000).within(limits);
    assertThat(after.to()).isCloseTo(limits.to(), NEARLY);
    assertThat(march.zoomed(3, 10, 1, 1000).within(limits)).isEqualTo(limits);
  }

  @Test
  void aDayIsBroughtIntoSightAndNoFarther() {
    LocalDate later = LAST.plusDays(10);
    TimeScale shown = march.showing(later, 20);
    assertThat(shown.middle(later)).isCloseTo(290, NEARLY);
    assertThat(march.showing(FIRST.minusDays(40), 20).middle(FIRST.minusDays(40)))
        .isCloseTo(20, NEARLY);
    assertThat(march.showing(FIRST.plusDays(15), 20)).isSameAs(march);
  }

  @Test
  void aLineWithoutLengthIsRefused() {
    assertThatThrownBy(() -> new TimeScale(5, 5, 100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeScale(5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
