package atlas.ui.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a person arranged the columns of a table.
 *
 * @param columns from the first on
 */
record ColumnLayout(List<Place> columns) {

  private static final Pattern PLACE = Pattern.compile("(-?)([a-z][a-z-]{0,40})=([0-9]{1,4})");

  /** Narrower than this a column can't be grasped any more, pixels. */
  private static final int LEAST_WIDTH = 10;

  /**
   * A column.
   *
   * @param id of the column
   * @param width pixels at the usual size of text
   * @param isShown whether it is one of those that are shown
   */
  record Place(String id, int width, boolean isShown) {

    private String written() {
      return (isShown ? "" : "-") + id + "=" + width;
    }

    private static Optional<Place> parse(String text) {
      Matcher matcher = PLACE.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new Place(
                  matcher.group(2),
                  Math.max(LEAST_WIDTH, Integer.parseInt(matcher.group(3))),
                  matcher.group(1).isEmpty()))
          : Optional.empty();
    }
  }

  /** Copies the list. */
  ColumnLayout {
    columns = List.copyOf(columns);
  }

  /** In words that {@link #parse} reads. */
  String written() {
    return columns.stream().map(Place::written).collect(Collectors.joining(" "));
  }

  /** The reverse of {@link #written}; what can't be read is left out. */
  static ColumnLayout parse(String text) {
    return new ColumnLayout(
        Arrays.stream(text.split(" ")).flatMap(word -> Place.parse(word).stream()).toList());
  }

  /** Where a column stands; behind all others if nothing is known of it. */
  int place(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return columns.size();
  }

  /** What is known of a column. */
  Optional<Place> of(String id) {
    return columns.stream().filter(place -> place.id().equals(id)).findFirst();
  }
}
