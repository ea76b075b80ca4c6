package atlas.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts as JSON writes them. */
final class JsonText {

  private JsonText() {}

  /** A text between quotes. */
  static String of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** A text, or null. */
  static String orNull(Optional<String> text) {
    return text.map(JsonText::of).orElse("null");
  }

  /** A list of texts. */
  static String of(Collection<String> texts) {
    return texts.stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
