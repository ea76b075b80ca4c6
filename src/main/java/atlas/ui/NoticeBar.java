package atlas.ui;

import atlas.app.AppState;
import atlas.app.Notice;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The sentence that the person is told, over the map; at the first opening, what to try. */
final class NoticeBar extends HBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  /** Longer sentences break. */
  private static final double LINE = 560;

  private final Prose text = new Prose("notice-text");

  NoticeBar(AppState state) {
    setId("notice");
    getStyleClass().add("notice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    text.setId("notice-text");
    text.setMaxWidth(LINE);
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
    getChildren().addAll(text, dismiss);
    state
        .snapshotProperty()
        .subscribe(
            now -> {
              Words words = Words.in(now.view().language());
              dismiss.setAccessibleText(words.get("hint.dismiss"));
              Optional<Notice> notice = now.notice();
              boolean hints = !now.preferences().isHintDismissed();
              text.setText(
                  notice.map(Notice::text).orElseGet(() -> hints ? words.get("hint.first") : ""));
              pseudoClassStateChanged(
                  FAILED, notice.filter(n -> n.kind() == Notice.Kind.FAILED).isPresent());
              setVisible(notice.isPresent() || hints);
            });
    managedProperty().bind(visibleProperty());
  }
}
