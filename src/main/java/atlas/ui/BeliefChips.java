package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.paint.WindowRoom;
import atlas.status.Belief;
import atlas.ui.parts.Late;
import atlas.ui.parts.Scrolling;
import atlas.words.Sentences;
import atlas.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What is believed, on the map's upper edge: as known by which day, and by whose account. A panel
 * opens under the chips, one at a time.
 */
final class BeliefChips extends VBox {

  private static final double GAP = 6;

  private final AppState state;
  private final BeliefChip knownBy;
  private final BeliefChip account;
  private final Map<Node, BeliefChip> panels;
  private final FlowPane chips;

  BeliefChips(AppState state, ActionTable actions) {
    this.state = state;
    Late<KnownByPanel> days = new Late<>("known-by-panel", () -> new KnownByPanel(state, actions));
    Late<AccountPanel> accounts =
        new Late<>("account-panel", () -> new AccountPanel(state, this::close));
    knownBy =
        new BeliefChip(
            "known-by",
            () -> toggle(days),
            () -> state.believe(state.view().belief().asKnownNow()));
    account =
        new BeliefChip(
            "account",
            () -> toggle(accounts),
            () -> state.believe(state.view().belief().withAccount(Optional.empty())));
    panels = Map.of(days, knownBy, accounts, account);
    getStyleClass().add("belief");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(false);
    // Long choices stand below each other: the days of a comparison lie left and right.
    chips = new FlowPane(GAP, GAP, knownBy, account);
    stand(Pos.TOP_CENTER, WindowRoom.USUAL.chipsWidth());
    chips.setPickOnBounds(false);
    getChildren().add(chips);
    for (Region panel : List.of(days, accounts)) {
      Scrolling room = new Scrolling(panel);
      room.getStyleClass().add("belief-panel");
      room.visibleProperty().bind(panel.visibleProperty());
      room.managedProperty().bind(panel.visibleProperty());
      getChildren().add(room);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::closeByEscape);
    state.snapshotProperty().subscribe(this::show);
  }

  /** Stands at a place of the map's upper edge, in a line as long as that. */
  void stand(Pos place, double width) {
    chips.setPrefWrapLength(width);
    chips.setAlignment(place);
    setAlignment(place);
    StackPane.setAlignment(this, place);
  }

  private void show(Snapshot shown) {
    Words words = Words.in(shown.view().language());
    Sentences sentences = Sentences.in(shown.view().language());
    Belief belief = shown.view().belief();
    knownBy.show(
        sentences.belief(belief.withAccount(Optional.empty())),
        words.get("belief.hint"),
        words.get("belief.reset"),
        belief.knownBy().isPresent());
    account.show(
        belief.account().isEmpty()
            ? words.get("account.everybody")
            : sentences.belief(belief.asKnownNow()),
        words.get("account.hint"),
        words.get("account.reset"),
        belief.account().isPresent());
  }

  private void toggle(Node wanted) {
    panels.keySet().forEach(panel -> panel.setVisible(panel == wanted && !panel.isVisible()));
  }

  /** Closes the panel that is open, if one is, and goes back to its chip. */
  private void close() {
    panels.forEach(
        (panel, chip) -> {
          if (panel.isVisible()) {
            panel.setVisible(false);
            chip.focus();
          }
        });
  }

  /** Comes before the fields of a panel, which keep Esc to themselves. */
  private void closeByEscape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && panels.keySet().stream().anyMatch(Node::isVisible)) {
      close();
      e.consume();
    }
  }
}
