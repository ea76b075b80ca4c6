package atlas;

import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

/**
 * Lines of the log that may be sent to a stranger: of a path they keep the file's name, and what a
 * message quotes, which may be a person's own words, is left out.
 */
final class DiscreetLines extends SimpleFormatter {

  /** From a root to the last separator of the line: a folder's name may hold anything. */
  private static final Pattern FOLDERS =
      Pattern.compile("(?<!\\w)(?:[A-Za-z]:\\\\[^\\n\"]*\\\\|/[^\\n\"]*/|\\\\\\\\[^\\n\"]*\\\\)");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|“[^”\\n]*”");

  @Override
  public String format(LogRecord event) {
    return discreet(super.format(event));
  }

  /** The text without folders and quotations. */
  static String discreet(String text) {
    return QUOTED.matcher(FOLDERS.matcher(text).replaceAll("…/")).replaceAll("“…”");
  }
}
