package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.status.Account;
import atlas.status.Teller;
import atlas.ui.parts.Prose;
import atlas.view.Language;
import atlas.view.Letters;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** Where the account is chosen by which the map is folded: everybody's, a side's, a publisher's. */
final class AccountPanel extends VBox {

  private final AppState state;
  private final Runnable onChosen;
  private final Prose hint = new Prose("belief-hint");
  private final TextField search = new TextField();
  private final ListView<Choice> list = new ListView<>();
  private Facts known = Facts.empty();
  private List<Choice> all = List.of();

  /**
   * Something to choose.
   *
   * @param account empty for everybody's
   * @param reports how many reports it gives
   */
  record Choice(Optional<Account> account, int reports) {

    String name(Words words) {
      return account.map(words::choice).orElseGet(() -> words.get("account.everybody"));
    }

    /** Whether it is one publisher's, not everybody's or a whole side's. */
    boolean isPublisher() {
      return account.filter(Account.OfPublisher.class::isInstance).isPresent();
    }
  }

  /**
   * @param onChosen takes the panel away
   */
  AccountPanel(AppState state, Runnable onChosen) {
    this.state = state;
    this.onChosen = onChosen;
    getStyleClass().add("belief-choice");
    search.setId("account-search");
    search.textProperty().subscribe(text -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::goToList);
    list.setId("account-list");
    list.setCellFactory(shown -> new AccountCell(state));
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            choose();
            e.consume();
          }
        });
    getChildren().addAll(hint, search, list);
    state.snapshotProperty().subscribe(this::show);
    visibleProperty()
        .subscribe(
            isVisible -> {
              if (isVisible) {
                search.clear();
                show(state.snapshot());
                search.requestFocus();
              }
            });
  }

  private void show(Snapshot now) {
    if (!isVisible()) {
      return;
    }
    Language language = now.view().language();
    Words words = Words.in(language);
    // The map around it has no reading direction, the panel has.
    setNodeOrientation(
        switch (language) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
    hint.setText(words.get("account.hint"));
    search.setPromptText(words.get("account.search"));
    search.setAccessibleText(words.get("account.search"));
    list.setAccessibleText(words.get("account.choose"));
    if (now.facts() != known) {
      known = now.facts();
      all = choices(known);
      fill();
    }
    list.refresh();
  }

  private static List<Choice> choices(Facts facts) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Optional.empty(), facts.reports().size()));
    Teller.all(facts).stream()
        .map(teller -> new Choice(Optional.of(teller.account()), teller.reports()))
        .forEach(choices::add);
    return choices;
  }

  private void fill() {
    Words words = Words.in(state.view().language());
    String wanted = Letters.fold(search.getText()).strip();
    list.getItems()
        .setAll(
            all.stream()
                .filter(choice -> Letters.fold(choice.name(words)).contains(wanted))
                .toList());
    int chosen = 0;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).account().equals(state.view().belief().account())) {
        chosen = i;
      }
    }
    list.getSelectionModel().select(chosen);
    list.scrollTo(Math.max(0, chosen - 2));
  }

  private void goToList(KeyEvent e) {
    if (e.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      choose();
      e.consume();
    }
  }

  private void choose() {
    Choice choice = list.getSelectionModel().getSelectedItem();
    if (choice != null) {
      state.believe(state.view().belief().withAccount(choice.account()));
      onChosen.run();
    }
  }
}
