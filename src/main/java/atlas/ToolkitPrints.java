package atlas;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/**
 * What toolkits print to the console, line by line to the log: a person can do nothing about it.
 */
final class ToolkitPrints extends OutputStream {

  private static final int LONGEST_LINE = 10_000;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private ToolkitPrints() {}

  /** A stream in place of the console. */
  static PrintStream stream() {
    return new PrintStream(new ToolkitPrints(), true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int b) {
    if (b != '\n') {
      line.write(b);
    }
    if (b == '\n' || line.size() == LONGEST_LINE) {
      String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
      line.reset();
      System.getLogger(ToolkitPrints.class.getName()).log(Level.WARNING, text);
    }
  }
}
