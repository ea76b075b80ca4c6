package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.KeptView;
import atlas.status.Account;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class BeliefChipsTest {

  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(LocalDate.of(2020, 3, 29), new Coalescing());
    stage.setScene(fixture.window.scene(1100, 760));
    stage.show();
  }

  @Test
  void aDayOfTheCalendarIsBelievedUpToAndTold(FxRobot robot) {
    robot.clickOn("#known-by").clickOn("#day-2020-03-20");

    assertThat(fixture.state.view().belief().knownBy()).contains(LocalDate.of(2020, 3, 20));
    assertThat(robot.lookup("#known-by").<Button>query().getText())
        .isEqualTo("as known by 20 March 2020");
    assertThat(robot.lookup(".known-by").query().getPseudoClassStates()).contains(CHOSEN);
    assertThat(robot.lookup("#state-sentence").<Prose>query().text())
        .contains("as known by 20 March 2020");
  }

  @Test
  void theResetGoesBackToNow(FxRobot robot) {
    robot.clickOn("#known-by").clickOn("#day-2020-03-20").clickOn("#known-by-reset");

    assertThat(fixture.state.view().belief().knownBy()).isEqualTo(Optional.empty());
    assertThat(robot.lookup("#known-by").<Button>query().getText()).isEqualTo("as known now");
    assertThat(robot.lookup("#known-by-reset").query().isVisible()).isFalse();
  }

  @Test
  void daysOnWhichSourcesAppearedAreMarked(FxRobot robot) {
    robot.clickOn("#known-by");

    assertThat(day(robot, "2020-03-26").getPseudoClassStates()).contains(MARKED);
    assertThat(day(robot, "2020-03-26").getAccessibleText()).contains("sources appeared");
    assertThat(day(robot, "2020-03-22").getPseudoClassStates()).doesNotContain(MARKED);
  }

  @Test
  void arrowsStepFromSourceToSource(FxRobot robot) {
    robot.clickOn("#known-by").clickOn("#day-2020-03-22").clickOn("#known-by-next");
    LocalDate next = fixture.state.view().belief().knownBy().orElseThrow();
    assertThat(next).isAfter(LocalDate.of(2020, 3, 22));

    robot.clickOn("#known-by-previous");
    assertThat(fixture.state.view().belief().knownBy().orElseThrow())
        .isBefore(LocalDate.of(2020, 3, 22));

    robot.clickOn("#known-by-shown");
    assertThat(fixture.state.view().belief().knownBy()).contains(LocalDate.of(2020, 3, 29));
    robot.clickOn("#known-by-now");
    assertThat(fixture.state.view().belief().knownBy()).isEqualTo(Optional.empty());
  }

  @Test
  void keysMoveInTheCalendarAndEscapeClosesIt(FxRobot robot) {
    robot.clickOn("#known-by").clickOn("#day-2020-03-20");
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.SPACE);
    assertThat(fixture.state.view().belief().knownBy()).contains(LocalDate.of(2020, 3, 28));

    robot.push(KeyCode.PAGE_UP);
    assertThat(robot.lookup("#day-2020-02-10").tryQuery()).isPresent();
    assertThat(fixture.state.view().date()).isEqualTo(LocalDate.of(2020, 3, 29));

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#known-by-panel").query().isVisible()).isFalse();
  }

  @Test
  void theCalendarSpeaksArabic(FxRobot robot) {
    robot.interact(() -> fixture.state.speak(Language.ARABIC));
    robot.clickOn("#known-by");

    assertThat(day(robot, "2020-03-20").getText()).isEqualTo("٢٠");
    assertThat(robot.lookup(".month-title").<Label>query().getText()).isEqualTo("آذار ٢٠٢٠");
  }

  @Test
  void anAccountIsChosenFromSidesAndPublishersAndTold(FxRobot robot) {
    assertThat(robot.lookup("#account").<Button>query().getText()).isEqualTo("all accounts");
    robot.clickOn("#account").write("shafaq").push(KeyCode.ENTER);

    assertThat(fixture.state.view().belief().account())
        .isEqualTo(Account.parse("publisher:Shafaq News"));
    assertThat(robot.lookup("#account").<Button>query().getText())
        .isEqualTo("by the account of Shafaq News");
    assertThat(robot.lookup(".account").query().getPseudoClassStates()).contains(CHOSEN);
    assertThat(robot.lookup("#state-sentence").<Prose>query().text())
        .contains("by the account of Shafaq News");
    assertThat(robot.lookup("#known-by").<Button>query().getText()).isEqualTo("as known now");
    assertThat(robot.lookup("#account-panel").query().isVisible()).isFalse();

    robot.clickOn("#account-reset");
    assertThat(fixture.state.view().belief().account()).isEqualTo(Optional.empty());
    assertThat(robot.lookup("#account").<Button>query().getText()).isEqualTo("all accounts");
  }

  @Test
  void theAccountsStandWithTheNumberOfTheirReports(FxRobot robot) {
    robot.clickOn("#account");
    ListView<AccountPanel.Choice> list = robot.lookup("#account-list").query();
    assertThat(list.getItems().get(0))
        .isEqualTo(new AccountPanel.Choice(Optional.empty(), WindowFixture.FACTS.reports().size()));
    assertThat(list.getItems().subList(1, 4))
        .extracting(choice -> choice.account().orElseThrow().toString())
        .containsExactly("side:coalition", "side:iraq", "side:other");
    assertThat(list.getItems().stream().skip(4))
        .isSortedAccordingTo(Comparator.comparing(AccountPanel.Choice::reports).reversed())
        .allMatch(AccountPanel.Choice::isPublisher);

    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(fixture.state.view().belief().account()).isEqualTo(Account.parse("side:coalition"));
  }

  @Test
  void oneOfThePanelsIsOpenAtATime(FxRobot robot) {
    robot.clickOn("#known-by").clickOn("#account");
    assertThat(robot.lookup("#known-by-panel").query().isVisible()).isFalse();
    assertThat(robot.lookup("#account-panel").query().isVisible()).isTrue();

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#account-panel").query().isVisible()).isFalse();
    assertThat(robot.lookup("#account").query().isFocused()).isTrue();
  }

  @Test
  void aSavedViewHoldsTheAccount(FxRobot robot) {
    robot.clickOn("#account").write("shafaq").push(KeyCode.ENTER);
    KeptView kept = KeptView.own("Shafaq", "", fixture.state.view());
    robot.clickOn("#account-reset");
    robot.interact(() -> fixture.state.open(kept.view().orElseThrow()));
    assertThat(robot.lookup("#account").<Button>query().getText())
        .isEqualTo("by the account of Shafaq News");
  }

  private static Button day(FxRobot robot, String day) {
    Node cell = robot.lookup("#day-" + day).query();
    return (Button) cell;
  }
}
