package atlas.ui.picture;

import atlas.app.Job;
import atlas.app.Jobs;
import atlas.ui.parts.Glyph;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The pictures and films that are being written, and those that were; each can be called off. */
public final class JobsPanel extends VBox {

  private final Jobs jobs;
  private final Consumer<Path> reveal;
  private final Runnable onClose;
  private final Label title = new Label();
  private final Button close = new Button(null, new Glyph(Material2AL.CLOSE));
  private final Hyperlink clear = new Hyperlink();
  private final VBox rows = new VBox();
  private final Map<Job, JobRow> shown = new HashMap<>();
  private Words words;

  /**
   * @param reveal shows a file in its folder
   * @param onClose takes the panel away
   */
  public JobsPanel(Jobs jobs, Words words, Consumer<Path> reveal, Runnable onClose) {
    this.jobs = jobs;
    this.words = words;
    this.reveal = reveal;
    this.onClose = onClose;
    getStyleClass().add("jobs-panel");
    title.getStyleClass().add("views-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.setId("jobs-close");
    close.getStyleClass().addAll("flat", "button-icon");
    close.setOnAction(e -> onClose.run());
    HBox top = new HBox(title, space, close);
    top.getStyleClass().add("views-head");
    clear.setId("jobs-clear");
    clear.setOnAction(e -> jobs.clear());
    rows.getStyleClass().add("jobs-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    // What is asked for during a layout is lost.
    rows.heightProperty()
        .subscribe(height -> Platform.runLater(() -> scroll.setPrefHeight(rows.getHeight() + 2)));
    getChildren().addAll(top, scroll, clear);
    jobs.all().addListener((ListChangeListener<Job>) change -> fill());
    jobs.openProperty().subscribe(open -> follow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    speak(words);
  }

  /** Speaks another language. */
  public void speak(Words other) {
    words = other;
    setNodeOrientation(
        switch (words.language()) {
          case ENGLISH -> NodeOrientation.LEFT_TO_RIGHT;
          case ARABIC -> NodeOrientation.RIGHT_TO_LEFT;
        });
    title.setText(words.get("jobs.name"));
    clear.setText(words.get("jobs.clear"));
    close.setAccessibleText(words.get("button.close"));
    close.setTooltip(new Tooltip(words.get("button.close")));
    shown.clear();
    fill();
  }

  private void fill() {
    shown.keySet().retainAll(jobs.all());
    rows.getChildren()
        .setAll(
            jobs.all().stream()
                .map(job -> shown.computeIfAbsent(job, j -> new JobRow(j, words, reveal)))
                .toList());
    follow();
  }

  private void follow() {
    clear.setDisable(jobs.openProperty().get() == jobs.all().size());
  }

  private void press(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      onClose.run();
      e.consume();
    }
  }
}
