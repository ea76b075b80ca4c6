package atlas.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The option that says how a table is printed. */
final class TableOptions {

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      paramLabel = "table|csv|json",
      description = "How it is written.")
  private ResultTable.Format format;

  ResultTable.Format format() {
    return format;
  }

  void print(ResultTable table, PrintWriter out) {
    table.print(format, out);
    out.flush();
  }
}
