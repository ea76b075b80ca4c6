package atlas.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads on until a line, as CSV counts them, grows too long to be one. */
final class LineLimit extends FilterReader {

  /** A line is too long. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private boolean isQuoted;
  private int length;

  LineLimit(Reader reader) {
    super(reader);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      note((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int most) throws IOException {
    int count = super.read(buffer, offset, most);
    for (int i = 0; i < count; i++) {
      note(buffer[offset + i]);
    }
    return count;
  }

  private void note(char c) throws TooLong {
    length++;
    if (c == '"') {
      isQuoted = !isQuoted;
    } else if ((c == '\n' || c == '\r') && !isQuoted) {
      length = 0;
    }
    if (length > Limits.LINE) {
      throw new TooLong();
    }
  }
}
