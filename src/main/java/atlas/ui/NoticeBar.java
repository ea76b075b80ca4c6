package atlas.ui;

import atlas.app.AppState;
import atlas.app.Notice;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The sentence that the person is told, over the map; at the first opening, what to try, where no
 * site is.
 */
final class NoticeBar extends HBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  /** From the foot of the map: over attribution and scale. */
  private static final double FOOT = 44;

  /** From the edge of the map. */
  private static final double EDGE = 14;

  private final Prose text = new Prose("notice-text");
  private double below;

  /**
   * @param actions do what a notice offers
   * @param showFile shows a file in its folder
   */
  NoticeBar(AppState state, ActionTable actions, Consumer<Path> showFile) {
    setId("notice");
    getStyleClass().add("notice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    setFillHeight(false);
    text.setId("notice-text");
    Button dismiss = new Button(null, new FontIcon(Material2AL.CLOSE));
    dismiss.setId("notice-dismiss");
    dismiss.getStyleClass().addAll("flat", "button-icon", "small");
    dismiss.setOnAction(
        e -> {
          if (state.snapshot().notice().isPresent()) {
            state.dismissNotice();
          } else {
            state.prefer(p -> p.withHintDismissed());
          }
        });
    Button offer = new Button();
    offer.setId("notice-offer");
    offer.getStyleClass().addAll("small", "accent");
    offer.setMinWidth(USE_PREF_SIZE);
    offer.managedProperty().bind(offer.visibleProperty());
    getChildren().addAll(text, offer, dismiss);
    state
        .snapshotProperty()
        .subscribe(
            now -> {
              Words words = Words.in(now.view().language());
              dismiss.setAccessibleText(words.get("hint.dismiss"));
              Optional<Notice> notice = now.notice();
              boolean hints = !now.preferences().isHintDismissed();
              Optional<Notice.Offer> offered = notice.flatMap(Notice::offer);
              offer.setVisible(offered.isPresent());
              offered.ifPresent(o -> fill(offer, o, words, actions, showFile));
              text.setText(
                  notice.map(Notice::text).orElseGet(() -> hints ? words.get("hint.first") : ""));
              pseudoClassStateChanged(
                  FAILED, notice.filter(n -> n.kind() == Notice.Kind.FAILED).isPresent());
              setVisible(notice.isPresent() || hints);
              pseudoClassStateChanged(HINT, notice.isEmpty());
              place();
            });
    managedProperty().bind(visibleProperty());
  }

  /** What to try stands so far down: the map's north-west is empty from there on. */
  void standBelow(double top) {
    below = top;
    place();
  }

  private void place() {
    boolean isHint = getPseudoClassStates().contains(HINT);
    StackPane.setAlignment(this, isHint ? Pos.TOP_LEFT : Pos.BOTTOM_CENTER);
    StackPane.setMargin(
        this, isHint ? new Insets(below, EDGE, 0, EDGE) : new Insets(0, EDGE, FOOT, EDGE));
  }

  private static void fill(
      Button button,
      Notice.Offer offer,
      Words words,
      ActionTable actions,
      Consumer<Path> showFile) {
    if (offer instanceof Notice.Offer.ShowFile shown) {
      button.setText(words.get("notice.showFile"));
      button.setOnAction(e -> showFile.accept(shown.file()));
    } else if (offer instanceof Notice.Offer.Perform perform) {
      button.setText(words.get(perform.action().wordsKey()));
      button.setOnAction(e -> actions.perform(perform.action()));
    }
  }
}
