package atlas.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import atlas.view.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which column of a foreign table tells what. Immutable.
 *
 * @param fields what each mapped column tells; no two the same
 * @param constants what all rows tell, where no column does
 * @param order of day and month, where the person has said it
 */
public record ColumnMapping(
    Map<String, Field> fields, Map<Field, String> constants, DateOrder order) {

  /** Nothing tells anything. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), DateOrder.UNTOLD);

  private static final Pattern NUMBER_OR_NOTHING = Pattern.compile("\\d*");

  /** So many rows are looked at to guess. */
  private static final int LOOKED_AT = 200;

  private static final String CONSTANT = "=";
  private static final String ORDER = "/";

  /** Copies the maps. */
  public ColumnMapping {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    Map<Field, String> copied = new EnumMap<>(Field.class);
    copied.putAll(constants);
    constants = Collections.unmodifiableMap(copied);
  }

  /** What the names of the columns, in English or Arabic, let expect. */
  public static ColumnMapping guess(List<String> columns) {
    Map<String, List<Field>> names = names();
    Map<String, Field> guessed = new LinkedHashMap<>();
    for (String column : columns) {
      names.getOrDefault(plain(column), List.of()).stream()
          .filter(field -> !guessed.containsValue(field))
          .findFirst()
          .ifPresent(field -> guessed.put(column, field));
    }
    return new ColumnMapping(guessed, Map.of(), DateOrder.UNTOLD);
  }

  /** The same; but a column of plain numbers tells no ids of ours, whatever it is called. */
  public static ColumnMapping guess(IncomingTable table) {
    ColumnMapping guess = guess(table.columns());
    for (String column : table.columns()) {
      int place = table.columns().indexOf(column);
      boolean isId = guess.of(column).map(field -> field.word().endsWith("_id")).orElse(false);
      if (isId
          && table.rows().stream()
              .limit(LOOKED_AT)
              .map(row -> row.cells().get(place))
              .allMatch(NUMBER_OR_NOTHING.asMatchPredicate())) {
        guess = guess.with(column, Optional.empty());
      }
    }
    return guess;
  }

  private static Map<String, List<Field>> names() {
    Properties texts = new Properties();
    try (InputStream in = ColumnMapping.class.getResourceAsStream("columns.properties");
        Reader reader = new InputStreamReader(in, UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The names of columns can't be read", e);
    }
    Map<String, List<Field>> names = new HashMap<>();
    for (Field field : Field.values()) {
      for (String name : texts.getProperty(field.word(), "").split(";")) {
        names.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(field);
      }
    }
    return names;
  }

  /** A name without what people write in several ways: case, articles, spaces, punctuation. */
  private static String plain(String name) {
    return Letters.withoutArticles(Letters.words(name.replaceAll("[_./,()@]", " "))).stream()
        .collect(Collectors.joining(" "));
  }

  /** With another meaning for a column, or none; another column that told it tells nothing now. */
  public ColumnMapping with(String column, Optional<Field> field) {
    Map<String, Field> changed = new LinkedHashMap<>(fields);
    field.ifPresent(f -> changed.values().remove(f));
    changed.remove(column);
    field.ifPresent(f -> changed.put(column, f));
    return new ColumnMapping(changed, constants, order);
  }

  /** With a text that all rows tell; an empty one for none. */
  public ColumnMapping withConstant(Field field, String text) {
    Map<Field, String> changed = new EnumMap<>(Field.class);
    changed.putAll(constants);
    if (text.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, text.strip());
    }
    return new ColumnMapping(fields, changed, order);
  }

  /** With an order of day and month. */
  public ColumnMapping withOrder(DateOrder told) {
    return new ColumnMapping(fields, constants, told);
  }

  /** What a column tells, if anything. */
  public Optional<Field> of(String column) {
    return Optional.ofNullable(fields.get(column));
  }

  /** Whether a column or a constant tells it. */
  public boolean tells(Field field) {
    return fields.containsValue(field) || constants.containsKey(field);
  }

  /** The reverse of {@link #toString}; what can't be read of it is left out. */
  public static ColumnMapping parse(String text) {
    ColumnMapping mapping = NONE;
    for (String line : text.split("\n")) {
      String[] parts = line.split("\t", 3);
      if (parts.length < 2) {
        continue;
      }
      Optional<Field> field = Field.ofWord(parts[0]);
      if (parts[0].equals(ORDER)) {
        String order = parts[1];
        mapping =
            mapping.withOrder(
                Arrays.stream(DateOrder.values())
                    .filter(o -> o.name().equals(order))
                    .findFirst()
                    .orElse(DateOrder.UNTOLD));
      } else if (field.isPresent() && parts.length == 3 && parts[1].equals(CONSTANT)) {
        mapping = mapping.withConstant(field.get(), parts[2]);
      } else if (field.isPresent()) {
        mapping = mapping.with(parts[1], field);
      }
    }
    return mapping;
  }

  /** A line for each column, for {@link #parse}. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    fields.forEach((column, field) -> lines.add(field.word() + "\t" + flat(column)));
    constants.forEach((field, t) -> lines.add(field.word() + "\t" + CONSTANT + "\t" + flat(t)));
    lines.add(ORDER + "\t" + order.name());
    return String.join("\n", lines);
  }

  private static String flat(String text) {
    return text.replaceAll("[\\t\\n\\r]", " ");
  }
}
