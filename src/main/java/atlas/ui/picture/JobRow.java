package atlas.ui.picture;

import atlas.app.Job;
import atlas.app.Job.Stage;
import atlas.app.Job.Standing;
import atlas.ui.parts.Glyph;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/** One job: its file, how far it is, how long it still takes, and the button that calls it off. */
final class JobRow extends VBox {

  private final Job job;
  private final Words words;
  private final ProgressBar bar = new ProgressBar(0);
  private final Prose says = new Prose("job-says");
  private final Button cancel;
  private final Button folder;

  JobRow(Job job, Words words, Consumer<Path> reveal) {
    this.job = job;
    this.words = words;
    getStyleClass().add("job-row");
    Label name = new Label(job.file().getFileName().toString());
    name.getStyleClass().add("job-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setTooltip(new Tooltip(job.file().toString()));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    cancel = button(Material2AL.CANCEL, "job-cancel", words.get("jobs.cancel"), job::cancel);
    folder =
        button(
            Material2AL.FOLDER_OPEN,
            "job-folder",
            words.get("jobs.folder"),
            () -> reveal.accept(job.file()));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.managedProperty().bind(bar.visibleProperty());
    HBox top = new HBox(name, cancel, folder);
    top.getStyleClass().add("job-top");
    getChildren().addAll(top, bar, says);
    job.standingProperty().subscribe(this::show);
  }

  private static Button button(Ikon icon, String styleClass, String name, Runnable verb) {
    Button button = new Button(null, new Glyph(icon));
    button.getStyleClass().addAll("flat", "button-icon", styleClass);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(e -> verb.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void show(Standing now) {
    bar.setVisible(!now.isOver());
    bar.setProgress(
        now.stage() == Stage.RUNNING && now.done() > 0
            ? now.part()
            : ProgressBar.INDETERMINATE_PROGRESS);
    if (now.stage() == Stage.WAITING) {
      bar.setProgress(0);
    }
    cancel.setVisible(!now.isOver());
    folder.setVisible(now.stage() == Stage.DONE);
    says.setText(new JobWords(words).standing(job));
    bar.setAccessibleText(says.text());
  }
}
