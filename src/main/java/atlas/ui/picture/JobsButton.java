package atlas.ui.picture;

import atlas.app.Job;
import atlas.app.Jobs;
import atlas.ui.parts.Glyph;
import atlas.words.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.kordamp.ikonli.material2.Material2AL;

/** Tells in the status bar that something is being written; opens the list of it. */
public final class JobsButton extends Button {

  private static final double WIDTH = 56;

  private final Jobs jobs;
  private final ProgressBar bar = new ProgressBar(0);
  private final Glyph done = new Glyph(Material2AL.DONE);
  private Words words;

  /**
   * @param open shows the list of jobs
   */
  public JobsButton(Jobs jobs, Words words, Runnable open) {
    this.jobs = jobs;
    this.words = words;
    setId("jobs");
    getStyleClass().addAll("flat", "jobs-button");
    bar.setPrefWidth(WIDTH);
    setOnAction(e -> open.run());
    managedProperty().bind(visibleProperty());
    setMinWidth(USE_PREF_SIZE);
    jobs.all()
        .addListener(
            (ListChangeListener<Job>)
                change -> {
                  while (change.next()) {
                    change
                        .getAddedSubList()
                        .forEach(job -> job.standingProperty().subscribe(now -> show()));
                  }
                  show();
                });
    jobs.openProperty().subscribe(count -> show());
  }

  /** Speaks another language. */
  public void speak(Words other) {
    words = other;
    show();
  }

  private void show() {
    int open = jobs.openProperty().get();
    setVisible(!jobs.all().isEmpty());
    setGraphic(open > 0 ? bar : done);
    bar.setProgress(
        jobs.all().stream()
            .filter(job -> !job.standing().isOver())
            .findFirst()
            .map(job -> job.standing().part())
            .orElse(1.0));
    String text = open > 0 ? words.get("jobs.open", open) : words.get("jobs.allDone");
    setText(text);
    setAccessibleText(words.get("join.colon", words.get("jobs.name"), text));
  }
}
