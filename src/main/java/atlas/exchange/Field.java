package atlas.exchange;

import atlas.model.EventType;
import atlas.store.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a foreign table can tell. */
public enum Field {
  SITE_ID(CsvTable.SITES, "id", "site_id"),
  NAME_EN(CsvTable.SITES, "name_en"),
  NAME_AR(CsvTable.SITES, "name_ar"),
  ALIASES(CsvTable.SITES, "aliases"),
  GOVERNORATE(CsvTable.SITES, "governorate"),
  REGION(CsvTable.SITES, "region"),
  KIND(CsvTable.SITES, "kind"),
  /** Both coordinates in one cell, in degrees, UTM or MGRS. */
  PLACE(CsvTable.SITES, "", "place"),
  LON(CsvTable.SITES, "lon"),
  LAT(CsvTable.SITES, "lat"),
  PRECISION(CsvTable.SITES, "precision_m"),
  BASIS(CsvTable.SITES, "location_basis"),
  PLACE_SOURCE(CsvTable.SITES, "location_source"),
  NOTE(CsvTable.SITES, "note"),
  LABEL_EN(CsvTable.SITES, "label_en"),
  LABEL_AR(CsvTable.SITES, "label_ar"),

  /** Of the event whose date stands in {@link #DATE}. */
  TYPE(CsvTable.EVENTS, "type"),
  DATE(CsvTable.REPORTS, "date"),
  /** The last day that {@link #DATE} may mean. */
  DATE_END(CsvTable.REPORTS, "date", "date_end"),
  RETURN_DATE(EventType.RETURN),
  ANNOUNCED_DATE(EventType.ANNOUNCED),
  DEADLINE_DATE(EventType.DEADLINE),
  HANDOVER_DATE(EventType.HANDOVER),
  WITHDRAWAL_DATE(EventType.WITHDRAWAL),
  ATTACK_DATE(EventType.ATTACK),
  EVENT_ID(CsvTable.EVENTS, "id", "event_id"),
  EXTENT(CsvTable.EVENTS, "extent"),
  FROM_PARTY(CsvTable.EVENTS, "from_party"),
  TO_PARTY(CsvTable.EVENTS, "to_party"),
  REPORT_ID(CsvTable.REPORTS, "id", "report_id"),
  PREFERRED(CsvTable.REPORTS, "preferred"),
  SUMMARY(CsvTable.REPORTS, "summary"),

  SOURCE_ID(CsvTable.SOURCES, "id", "source_id"),
  PUBLISHER(CsvTable.SOURCES, "publisher"),
  TITLE(CsvTable.SOURCES, "title"),
  URL(CsvTable.SOURCES, "url"),
  PUBLISHED(CsvTable.SOURCES, "published"),
  SIDE(CsvTable.SOURCES, "side");

  private final CsvTable table;
  private final String column;
  private final String word;
  private final Optional<EventType> type;

  Field(CsvTable table, String column) {
    this(table, column, column);
  }

  Field(CsvTable table, String column, String word) {
    this.table = table;
    this.column = column;
    this.word = word;
    this.type = Optional.empty();
  }

  /** The date of an event of a type. */
  Field(EventType type) {
    this.table = CsvTable.REPORTS;
    this.column = "date";
    this.word = type.word() + "_date";
    this.type = Optional.of(type);
  }

  /** The table of ours that it becomes a part of. */
  public CsvTable table() {
    return table;
  }

  /** The column of that table; empty for {@link #PLACE}, which is two. */
  String column() {
    return column;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** Key of what it is called in the window. */
  public String wordsKey() {
    return "import.field." + word;
  }

  /** The type of the event that it is a date of; empty where another column tells the type. */
  Optional<EventType> type() {
    return type;
  }

  /** The field of a word, if there is one. */
  public static Optional<Field> ofWord(String word) {
    return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
  }

  /** The fields that become columns of a table of ours under their own names. */
  static List<Field> of(CsvTable table) {
    return Arrays.stream(values())
        .filter(f -> f.table == table && f.type.isEmpty() && f != PLACE && f != DATE_END)
        .toList();
  }
}
