package atlas.exchange;

import atlas.view.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the first two numbers of a date like 03/04/2020 is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nobody tells; a date that means two days is then refused. */
  UNTOLD;

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
  private static final int MONTHS = 12;

  /** The order of a column, if some of its dates allow but one, and none the other. */
  static DateOrder of(Stream<String> column) {
    boolean[] seen = new boolean[2];
    column.forEach(
        text -> {
          Optional<Matcher> numbers = numbers(text);
          if (numbers.isPresent()) {
            seen[0] |= part(numbers.get(), 1) > MONTHS;
            seen[1] |= part(numbers.get(), 2) > MONTHS;
          }
        });
    if (seen[0] == seen[1]) {
      return UNTOLD;
    }
    return seen[0] ? DAY_FIRST : MONTH_FIRST;
  }

  /** Whether a text means one day with the day first, and another with the month first. */
  static boolean isAmbiguous(String text) {
    return numbers(text)
        .map(m -> part(m, 1) <= MONTHS && part(m, 2) <= MONTHS && part(m, 1) != part(m, 2))
        .orElse(false);
  }

  /** The text with the day first, as our reader of dates takes it. */
  String dayFirst(String text) {
    Optional<Matcher> numbers = numbers(text);
    if (numbers.isEmpty()) {
      return text;
    }
    Matcher m = numbers.get();
    boolean swapped = this == MONTH_FIRST || this == UNTOLD && part(m, 2) > MONTHS;
    return swapped
        ? m.group(2) + "/" + m.group(1) + "/" + m.group(3)
        : m.group(1) + "/" + m.group(2) + "/" + m.group(3);
  }

  private static Optional<Matcher> numbers(String text) {
    Matcher matcher = NUMBERS.matcher(Letters.fold(text));
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
