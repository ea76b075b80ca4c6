package atlas.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text with places for arguments, in the part of ICU's message syntax that this program needs:
 * {@code {0}} and {@code {0, plural, =0 {…} one {# site} other {# sites}}}.
 *
 * <p>ICU's own MessageFormat reads the same texts and is what the tests compare with; waking it
 * costs more than all the rest of a short command. Quoting is left out: a text has no straight
 * apostrophe.
 */
final class Message {

  /** A piece of a message. */
  private interface Part {
    void append(StringBuilder text, Grammar grammar, Object[] args);
  }

  private final List<Part> parts;

  private Message(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if its braces don't fit or it has an apostrophe
   */
  static Message of(String pattern) {
    Reader reader = new Reader(pattern);
    Message message = reader.message(-1);
    if (!reader.isAtEnd()) {
      throw reader.wrong("a brace too many");
    }
    return message;
  }

  /** The text with its arguments; numbers get the digits of the language. */
  String format(Grammar grammar, Object... args) {
    StringBuilder text = new StringBuilder();
    append(text, grammar, args);
    return text.toString();
  }

  private void append(StringBuilder text, Grammar grammar, Object[] args) {
    for (Part part : parts) {
      part.append(text, grammar, args);
    }
  }

  private static String argument(Grammar grammar, Object arg) {
    return arg instanceof Integer || arg instanceof Long
        ? grammar.number(((Number) arg).longValue())
        : arg.toString();
  }

  /** Reads one pattern from left to right. */
  private static final class Reader {
    private final String pattern;
    private int at;

    Reader(String pattern) {
      this.pattern = pattern;
    }

    boolean isAtEnd() {
      return at == pattern.length();
    }

    /**
     * Reads up to the end or to a closing brace that is not its own.
     *
     * @param counted index of the argument that {@code #} stands for, −1 outside plurals
     */
    Message message(int counted) {
      List<Part> parts = new ArrayList<>();
      StringBuilder literal = new StringBuilder();
      while (at < pattern.length() && pattern.charAt(at) != '}') {
        char c = pattern.charAt(at++);
        if (c == '\'') {
          throw wrong("an apostrophe; write ’");
        } else if (c == '{') {
          flush(literal, parts);
          parts.add(argument());
        } else if (c == '#' && counted >= 0) {
          flush(literal, parts);
          parts.add((text, grammar, args) -> text.append(Message.argument(grammar, args[counted])));
        } else {
          literal.append(c);
        }
      }
      flush(literal, parts);
      return new Message(List.copyOf(parts));
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
      if (!literal.isEmpty()) {
        String words = literal.toString();
        parts.add((text, grammar, args) -> text.append(words));
        literal.setLength(0);
      }
    }

    private Part argument() {
      int index = Integer.parseInt(word());
      if (take() == '}') {
        return (text, grammar, args) -> text.append(Message.argument(grammar, args[index]));
      }
      if (!word().equals("plural") || take() != ',') {
        throw wrong("plural is the only form");
      }
      Map<Long, Message> exact = new HashMap<>();
      Map<Plural, Message> forms = new EnumMap<>(Plural.class);
      for (String name = word(); !name.isEmpty(); name = word()) {
        if (take() != '{') {
          throw wrong("no text for " + name);
        }
        Message form = message(index);
        if (take() != '}') {
          throw wrong("an open brace");
        }
        if (name.startsWith("=")) {
          exact.put(Long.valueOf(name.substring(1)), form);
        } else {
          forms.put(Plural.valueOf(name.toUpperCase(Locale.ROOT)), form);
        }
      }
      if (take() != '}' || !forms.containsKey(Plural.OTHER)) {
        throw wrong("a plural ends with other");
      }
      return (text, grammar, args) -> {
        long number = ((Number) args[index]).longValue();
        Message form = exact.get(number);
        if (form == null) {
          form = forms.getOrDefault(grammar.plural(number), forms.get(Plural.OTHER));
        }
        form.append(text, grammar, args);
      };
    }

    private String word() {
      skipSpace();
      int start = at;
      while (at < pattern.length() && "{},".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      return pattern.substring(start, at).strip();
    }

    private char take() {
      skipSpace();
      if (isAtEnd()) {
        throw wrong("an open brace");
      }
      return pattern.charAt(at++);
    }

    private void skipSpace() {
      while (at < pattern.length() && pattern.charAt(at) == ' ') {
        at++;
      }
    }

    IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException("Message with " + what + " at " + at + ": " + pattern);
    }
  }
}
