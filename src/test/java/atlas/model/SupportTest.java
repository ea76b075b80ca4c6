package atlas.model;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final List<Support> ALL = Support.all(FACTS);

  @Test
  void eachSourceStandsOnceWithAllThatRestsOnIt() {
    assertThat(ALL).extracting(Support::source).containsExactlyElementsOf(FACTS.sources());
    for (Support support : ALL) {
      String id = support.source().id();
      assertThat(support.events())
          .extracting(Event::id)
          .containsExactlyInAnyOrderElementsOf(
              FACTS.reports().stream()
                  .filter(r -> r.sourceId().equals(id))
                  .map(Report::eventId)
                  .distinct()
                  .toList());
      assertThat(support.context())
          .isEqualTo(FACTS.context().stream().filter(c -> c.sourceId().equals(id)).toList());
      assertThat(support.strength())
          .isEqualTo(FACTS.strength().stream().filter(s -> s.sourceId().equals(id)).toList());
    }
  }

  @Test
  void everyShippedSourceSupportsSomething() {
    assertThat(ALL).noneMatch(Support::isUnused);
  }
}
