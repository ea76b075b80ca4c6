package atlas.cli;

/** A command can't be done: one sentence for the person, and the exit code. */
final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** A wrong option value. */
  static CommandFailure usage(String sentence) {
    return new CommandFailure(Exit.USAGE, sentence, null);
  }

  /** A file whose content is wrong. */
  static CommandFailure content(String sentence) {
    return new CommandFailure(Exit.CONTENT, sentence, null);
  }

  /** A path that can't be read or written. */
  static CommandFailure environment(String sentence, Throwable cause) {
    return new CommandFailure(Exit.ENVIRONMENT, sentence, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
