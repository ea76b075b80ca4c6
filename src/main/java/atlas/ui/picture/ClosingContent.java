package atlas.ui.picture;

import atlas.app.Jobs;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks what becomes of the files that are still being written when the window is closed. */
public final class ClosingContent extends VBox {

  private final Jobs jobs;
  private final Words words;
  private final Prose says = new Prose("closing-says");
  private boolean isWaiting;

  /**
   * @param close closes the window
   * @param stay takes the question away
   */
  public ClosingContent(Jobs jobs, Words words, Runnable close, Runnable stay) {
    this.jobs = jobs;
    this.words = words;
    setId("closing");
    getStyleClass().add("closing");
    says.setId("closing-says");
    Button wait = button("closing-wait", "jobs.closing.wait");
    wait.getStyleClass().add("accent");
    wait.setOnAction(
        e -> {
          isWaiting = true;
          wait.setDisable(true);
          closeWhenDone(close);
        });
    Button cancel = button("closing-cancel", "jobs.closing.cancel");
    cancel.setOnAction(
        e -> {
          jobs.cancelAll();
          close.run();
        });
    Button back = button("closing-stay", "jobs.closing.stay");
    back.setOnAction(
        e -> {
          isWaiting = false;
          stay.run();
        });
    FlowPane buttons = new FlowPane(wait, cancel, back);
    buttons.getStyleClass().add("docked-buttons");
    getChildren().addAll(says, buttons);
    jobs.openProperty()
        .subscribe(
            open -> {
              show();
              closeWhenDone(close);
            });
  }

  private Button button(String id, String key) {
    Button button = new Button(words.get(key));
    button.setId(id);
    return button;
  }

  private void show() {
    says.setText(words.get("jobs.closing", jobs.openProperty().get()));
  }

  private void closeWhenDone(Runnable close) {
    if (isWaiting && jobs.openProperty().get() == 0) {
      isWaiting = false;
      close.run();
    }
  }
}
