package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.map.EcqlCompletion.Proposal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcqlCompletionTest {

  private static final EcqlCompletion COMPLETION = new EcqlCompletion(ShippedFacts.get());

  /** The caret is where the bar stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          # beginnings: attributes first, then functions
          |                          ! id
          st|                        ! status
          STAT|                      ! status
          gov|                       ! governorate
          dw|                        ! DWITHIN(
          strToU|                    ! strToUpperCase(
          certain = true AND ev|     ! events
          certain = true AND |       ! id
          NOT (re|                   ! region
          # operators, by what the attribute is
          status |                   ! =
          status NOT |               ! IN (
          status IS |                ! NULL
          certain |                  ! =
          lat b|                     ! BETWEEN
          since a|                   ! AFTER
          # values, in quotes where they are texts
          status = |                 ! 'coalition'
          status = 'ag|              ! 'agreed'
          status = 'ag|'             ! 'agreed'
          status IN ('agreed', 'o|   ! 'overdue'
          status NOT IN (|           ! 'coalition'
          certain = |                ! true
          governorate = 'kir|        ! 'Kirkuk'
          name LIKE 'Camp T|         ! 'Camp Taji'
          name_ar = 'معسكر التا|     ! 'معسكر التاجي'
          # what follows a condition
          status = 'agreed' |        ! AND
          status = 'agreed' o|       ! OR
          lat > 3 |                  ! AND
          # the point of a question about places
          BBOX(|                     ! geometry
          strLength(na|              ! name
          """)
  void proposesFirst(String typed, String expected) {
    int caret = typed.indexOf('|');
    String expression = typed.replace("|", "");
    List<Proposal> proposals = COMPLETION.at(expression, caret);
    assertThat(proposals).as(typed).isNotEmpty();
    assertThat(proposals.get(0).text()).as(typed).isEqualTo(expected);
  }

  @Test
  void aProposalReplacesWhatWasTypedOfIt() {
    String expression = "status = 'ag' AND certain = true";
    Proposal agreed = COMPLETION.at(expression, 12).get(0);
    assertThat(agreed.in(expression)).isEqualTo("status = 'agreed' AND certain = true");
    assertThat(agreed.caret()).isEqualTo("status = 'agreed'".length());
  }

  @Test
  void whatStandsThereAlreadyIsNotProposed() {
    assertThat(COMPLETION.at("status", 6)).extracting(Proposal::text).doesNotContain("status");
  }

  @Property(tries = 300, seed = "20200725")
  void everyProposalFitsWhateverWasTyped(
      @ForAll @StringLength(max = 30) @CharRange(from = ' ', to = 'z') String text) {
    for (int caret = 0; caret <= text.length(); caret++) {
      for (Proposal proposal : COMPLETION.at(text, caret)) {
        assertThat(proposal.in(text)).contains(proposal.text());
        assertThat(proposal.caret()).isBetween(0, proposal.in(text).length());
      }
    }
  }
}
