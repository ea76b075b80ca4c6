package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.model.Facts;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingTest {

  @Test
  void newsAreShownAndTroubleIsForgotten() {
    Facts facts = WindowFixture.FACTS;
    Facts fewer =
        new Facts(
            facts.sites(), facts.events(), facts.reports(), facts.sources(), List.of(), List.of());
    LocalDate day = LocalDate.of(2020, 3, 29);
    AppState state =
        new AppState(
            facts,
            View.of(day, WindowFixture.BASEMAP.wholeRegion()),
            Preferences.FIRST,
            Background.onTheSpot());
    ArrayDeque<Optional<Facts>> news =
        new ArrayDeque<>(List.of(Optional.empty(), Optional.of(fewer)));
    Following following = new Following(state, Background.onTheSpot(), news::remove);

    following.ask();
    assertThat(state.snapshot().facts()).isSameAs(facts);
    following.ask();
    assertThat(state.snapshot().facts()).isSameAs(fewer);
    following.ask(); // throws, as a store does that is being written
    following.ask();
    assertThat(state.snapshot().facts()).isSameAs(fewer);
  }
}
