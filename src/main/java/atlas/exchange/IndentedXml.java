package atlas.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML with every element on a line of its own, two spaces further in than its parent. A line
 * break inside a text is written as a reference, so that it stays one line and is read as it was.
 */
final class IndentedXml {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  IndentedXml(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element that has elements inside; names and values of attributes take turns. */
  void begin(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(">\n");
    open.push(name);
  }

  /** Ends the element that was begun last. */
  void end() throws IOException {
    String name = open.pop();
    indent();
    out.write("</" + name + ">\n");
  }

  /** An element with a text inside. */
  void text(String name, String text, String... attributes) throws IOException {
    tag(name, attributes);
    out.write(text.isEmpty() ? "/>\n" : ">" + escaped(text) + "</" + name + ">\n");
  }

  /** An element with nothing inside. */
  void empty(String name, String... attributes) throws IOException {
    text(name, "", attributes);
  }

  private void tag(String name, String... attributes) throws IOException {
    indent();
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
  }

  private void indent() throws IOException {
    out.write("  ".repeat(open.size()));
  }

  /** A text as it may stand inside an element or an attribute; what XML can't hold is left out. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> {
                  if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }
}
