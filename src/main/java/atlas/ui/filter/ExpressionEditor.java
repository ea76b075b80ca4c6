package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.map.Ecql;
import atlas.map.EcqlCompletion;
import atlas.map.EcqlCompletion.Kind;
import atlas.map.EcqlCompletion.Proposal;
import atlas.model.Facts;
import atlas.ui.parts.Prose;
import atlas.view.Criterion;
import atlas.view.Expression;
import atlas.view.ExpressionException;
import atlas.words.ExpressionWords;
import atlas.words.FilterWords;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Where an expert writes what else the sites have to be: the text, what is wrong with it and where,
 * and what can stand next. Enter asks; Down goes to the proposals, Tab takes the first.
 */
final class ExpressionEditor extends VBox implements FilterEditor {

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final int ROWS = 7;

  private final AppState state;
  private final Background background;
  private final TextArea text = new TextArea();
  private final Prose said = new Prose("filter-said");
  private final Hyperlink goToMistake = new Hyperlink();
  private final ListView<Proposal> proposals = new ListView<>();
  private final Button ask = new Button();
  private EcqlCompletion completion = new EcqlCompletion(Facts.empty());
  private Facts facts = Facts.empty();
  private Optional<ExpressionException> mistake = Optional.empty();

  /** What is known of a text. */
  private record Judged(
      String text, Optional<ExpressionException> mistake, List<Proposal> proposals) {}

  /** A proposal, and what sort it is. */
  private final class ProposalCell extends ListCell<Proposal> {
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(name, kind);

    ProposalCell() {
      getStyleClass().add("proposal");
      name.getStyleClass().add("proposal-text");
      name.setMaxWidth(Double.MAX_VALUE);
      kind.getStyleClass().add("filter-count");
      kind.setMinWidth(USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(name, Priority.ALWAYS);
      setPrefWidth(0);
      setOnMouseClicked(e -> Optional.ofNullable(getItem()).ifPresent(ExpressionEditor.this::take));
    }

    /** What an attribute means; of the others, their sort. */
    private static String sort(Proposal item, Words words) {
      return item.kind() == Kind.ATTRIBUTE
          ? words.get("expression.attribute." + item.text())
          : words.get("expression.kind." + item.kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(Proposal item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : row);
      if (!empty) {
        Words words = Words.in(state.view().language());
        name.setText(item.text());
        kind.setText(sort(item, words));
        setAccessibleText(words.get("join.comma", item.text(), kind.getText()));
      }
    }
  }

  ExpressionEditor(AppState state, Background background) {
    this.state = state;
    this.background = background;
    getStyleClass().addAll("filter-choices", "expression");
    text.setId("expression");
    text.setWrapText(true);
    text.setPrefRowCount(3);
    // ECQL is written from the left in every language.
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    proposals.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    text.textProperty().subscribe(t -> judge());
    text.caretPositionProperty().subscribe(c -> judge());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInText);
    said.setId("expression-said");
    goToMistake.setId("expression-mistake");
    goToMistake.setOnAction(e -> mistake.ifPresent(this::mark));
    goToMistake.managedProperty().bind(goToMistake.visibleProperty());
    proposals.setId("expression-proposals");
    proposals.setCellFactory(view -> new ProposalCell());
    proposals.managedProperty().bind(proposals.visibleProperty());
    proposals.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInProposals);
    ask.setId("expression-ask");
    ask.setDefaultButton(true);
    ask.setOnAction(e -> ask());
    HBox foot = new HBox(goToMistake, spring(), ask);
    foot.getStyleClass().add("expression-foot");
    getChildren().addAll(text, said, proposals, foot);
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void begin() {
    text.requestFocus();
    text.end();
  }

  @Override
  public List<String> names(Snapshot now) {
    return FilterWords.in(now.view().language())
        .values(Criterion.EXPRESSION, now.view().filter(), now.facts());
  }

  @Override
  public void show(Snapshot now) {
    Words words = Words.in(now.view().language());
    text.setPromptText("status = 'agreed' AND precision_m < 2000");
    text.setAccessibleText(words.get("expression.name"));
    proposals.setAccessibleText(words.get("expression.proposals"));
    ask.setText(words.get("expression.ask"));
    goToMistake.setText(words.get("expression.goToMistake"));
    if (now.facts() != facts) {
      facts = now.facts();
      completion = new EcqlCompletion(facts);
    }
    String asked = now.view().filter().expression().map(Expression::text).orElse("");
    if (!text.isFocused() || text.getText().isBlank()) {
      text.setText(asked);
    }
    judge();
  }

  // ---- judging

  /** Finds out what is wrong, and what can stand next; GeoTools may have to wake for it. */
  private void judge() {
    if (getScene() == null || getScene().getWindow() == null) {
      return;
    }
    String written = text.getText();
    int caret = Math.min(text.getCaretPosition(), written.length());
    EcqlCompletion by = completion;
    background.latest(
        Lane.EXPRESSION,
        () -> new Judged(written, mistake(written), by.at(written, caret)),
        this::tell);
  }

  private Optional<ExpressionException> mistake(String written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    try {
      // Made here, so that a window that never filters by one does not wake GeoTools.
      new Ecql().read(written);
      return Optional.empty();
    } catch (ExpressionException e) {
      return Optional.of(e);
    }
  }

  private void tell(Judged judged) {
    if (!judged.text().equals(text.getText())) {
      return;
    }
    mistake = judged.mistake();
    ExpressionWords words = ExpressionWords.in(state.view().language());
    boolean isWrong = mistake.map(e -> !isBeingTyped(e, judged.text())).orElse(false);
    boolean hasToSay = isWrong || judged.proposals().isEmpty();
    Words all = Words.in(state.view().language());
    said.setText(
        mistake
            .map(
                e ->
                    hasToSay
                        ? all.get(
                            "join.sentences", words.place(e, judged.text()), words.sentence(e))
                        : all.get("expression.hint"))
            .orElseGet(
                () ->
                    all.get(
                        judged.text().isBlank() ? "expression.hint" : "expression.understood")));
    text.pseudoClassStateChanged(UNREAD, isWrong);
    said.pseudoClassStateChanged(UNREAD, isWrong);
    text.setAccessibleHelp(said.text());
    goToMistake.setVisible(isWrong);
    ask.setDisable(mistake.isPresent());
    proposals.getItems().setAll(judged.proposals());
    proposals.setVisible(!judged.proposals().isEmpty());
    double rows = Math.min(ROWS, Math.max(1, judged.proposals().size()));
    proposals.setPrefHeight(rows * proposals.getFixedCellSize() + 2);
  }

  /** What is at the end is always missing something while one types: no mistake yet. */
  private static boolean isBeingTyped(ExpressionException e, String text) {
    int end = text.stripTrailing().length();
    return switch (e.mistake()) {
      case OPEN_QUOTE, UNFINISHED -> true;
      case UNKNOWN_ATTRIBUTE, UNKNOWN_FUNCTION, UNQUOTED, UNEXPECTED, UNKNOWN_VALUE ->
          e.position() + e.details().get(0).length() >= text.length();
      case TOO_LONG, TOO_DEEP, NO_CONDITION -> e.position() >= end;
    };
  }

  /** Marks what is wrong in the text. */
  private void mark(ExpressionException e) {
    text.requestFocus();
    String wrong = e.details().isEmpty() ? "" : e.details().get(0);
    int from = Math.min(e.position(), text.getLength());
    int at = text.getText().indexOf(wrong, from);
    int end = at >= 0 && at <= from + 1 ? at + wrong.length() : from + 1;
    text.selectRange(from, Math.min(end, text.getLength()));
  }

  // ---- verbs

  private void ask() {
    if (mistake.isPresent()) {
      mark(mistake.get());
      return;
    }
    Optional<Expression> asked =
        text.getText().isBlank() ? Optional.empty() : Optional.of(Expression.of(text.getText()));
    state.filter(filter -> filter.withExpression(asked));
  }

  private void take(Proposal proposal) {
    String before = text.getText();
    if (proposal.end() > before.length()) {
      return;
    }
    boolean needsSpace = !proposal.text().endsWith("(");
    String after = before.substring(proposal.end());
    boolean hasSpace = after.startsWith(" ") || after.startsWith(")");
    boolean isTight =
        proposal.start() > 0
            && proposal.start() == proposal.end()
            && "=<>,)".indexOf(before.charAt(proposal.start() - 1)) >= 0
            && before.charAt(proposal.start() - 1) != '(';
    String written = (isTight ? " " : "") + proposal.text() + (needsSpace && !hasSpace ? " " : "");
    text.replaceText(proposal.start(), proposal.end(), written);
    text.requestFocus();
    text.positionCaret(proposal.start() + written.length());
  }

  private void pressInText(KeyEvent e) {
    switch (e.getCode()) {
      case ENTER -> {
        ask();
        e.consume();
      }
      case DOWN -> {
        if (!proposals.getItems().isEmpty()) {
          proposals.requestFocus();
          proposals.getSelectionModel().select(0);
          e.consume();
        }
      }
      case TAB -> {
        if (!e.isShiftDown() && !proposals.getItems().isEmpty() && isInWord()) {
          take(proposals.getItems().get(0));
        } else if (e.isShiftDown()) {
          ask.requestFocus();
        } else if (proposals.isVisible()) {
          proposals.requestFocus();
        } else {
          ask.requestFocus();
        }
        e.consume();
      }
      default -> {}
    }
  }

  /** Whether a part of a word was typed, which a proposal would complete. */
  private boolean isInWord() {
    int caret = text.getCaretPosition();
    return caret > 0 && !Character.isWhitespace(text.getText().charAt(caret - 1));
  }

  private void pressInProposals(KeyEvent e) {
    boolean isFirst = proposals.getSelectionModel().getSelectedIndex() <= 0;
    if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
      Optional.ofNullable(proposals.getSelectionModel().getSelectedItem()).ifPresent(this::take);
      e.consume();
    } else if (e.getCode() == KeyCode.UP && isFirst) {
      text.requestFocus();
      e.consume();
    }
  }
}
