package atlas.ui.picture;

import atlas.app.Job;
import atlas.app.Job.Standing;
import atlas.export.WriteTrouble;
import atlas.words.Words;
import java.nio.file.Path;

/** What is said of jobs. */
public final class JobWords {

  private static final int MINUTE = 60;

  private final Words words;

  /** In the language of the words. */
  public JobWords(Words words) {
    this.words = words;
  }

  /** How far a job is, or how it ended, in a sentence. */
  public String standing(Job job) {
    Standing now = job.standing();
    return switch (now.stage()) {
      case WAITING -> words.get("jobs.waiting");
      case RUNNING -> job.isCancelled() ? words.get("jobs.cancelling") : running(now);
      case DONE -> words.get("jobs.done");
      case FAILED -> trouble(job.file(), now.trouble().orElse(WriteTrouble.REFUSED));
      case CANCELLED -> words.get("export.cancelled");
    };
  }

  private String running(Standing now) {
    String progress = words.get("export.progress", now.done(), now.of());
    return now.left()
        .map(left -> words.get("join.dot", progress, left(Math.max(0, left.toSeconds()))))
        .orElse(progress);
  }

  private String left(long seconds) {
    return seconds > 2 * MINUTE
        ? words.get("export.minutesLeft", Math.round((double) seconds / MINUTE))
        : words.get("export.timeLeft", seconds);
  }

  /** Why a file can't be written, what was kept, and what to do. */
  public String trouble(Path file, WriteTrouble trouble) {
    return switch (trouble) {
      case NO_FOLDER -> words.get("error.noFolder", file.toAbsolutePath().getParent().toString());
      case NO_SPACE -> words.get("error.noSpace", file.toString());
      case TAKEN -> words.get("error.taken", file.toString());
      case NO_MEMORY -> words.get("error.noMemory", file.toString());
      case REFUSED -> words.get("error.refused", file.toString());
    };
  }
}
