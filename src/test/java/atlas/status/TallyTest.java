package atlas.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void countsTheCertainByStatusAndTheOthersTogether() {
    Tally tally =
        Tally.of(
            List.of(
                StatusSet.of(Status.HANDED_OVER),
                StatusSet.of(Status.COALITION),
                StatusSet.of(Status.COALITION, Status.AGREED),
                StatusSet.of(Status.COALITION),
                StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER)));

    assertThat(tally.counts())
        .isEqualTo(Map.of(Status.COALITION, 2, Status.HANDED_OVER, 1))
        .hasToString("{COALITION=2, HANDED_OVER=1}");
    assertThat(tally.of(Status.COALITION)).isEqualTo(2);
    assertThat(tally.of(Status.AGREED)).isZero();
    assertThat(tally.uncertain()).isEqualTo(2);
    assertThat(tally.total()).isEqualTo(5);
  }

  @Test
  void countsNothing() {
    assertThat(Tally.of(List.of()).total()).isZero();
    assertThat(Tally.of(List.of()).counts()).isEmpty();
  }
}
