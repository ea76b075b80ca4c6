package atlas.app;

import atlas.map.Coordinates;
import atlas.model.EventType;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.model.PlaneProjection;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.store.BadRow;
import atlas.store.CsvExport;
import atlas.store.CsvRow;
import atlas.store.CsvTable;
import atlas.store.RowRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row as texts by column, on its way to a fact; the rules are those of {@code check}. Immutable.
 */
public final class FactForm {

  /** Stands for longitude and latitude, in any format. */
  public static final String PLACE = "place";

  private static final String BASIS = "location_basis";
  private static final String FIRST_PRECISION = "1000";
  private static final PlaneProjection ANYWHERE = (lon, lat) -> new PlanePoint(0, 0);

  private final CsvTable table;
  private final List<String> texts;

  private FactForm(CsvTable table, List<String> texts) {
    this.table = table;
    this.texts = List.copyOf(texts);
  }

  /** What a fact says. */
  public static FactForm of(Fact fact) {
    return new FactForm(CsvTable.of(fact), CsvExport.fields(fact));
  }

  /** A new site. */
  public static FactForm site(String id) {
    return empty(CsvTable.SITES).put("id", id).put("kind", "army camp").put(BASIS, "none");
  }

  /** A new source. */
  public static FactForm source(String id) {
    return empty(CsvTable.SOURCES).put("id", id).put("side", "other");
  }

  /** A new event of a site. */
  public static FactForm event(String id, Site site) {
    return empty(CsvTable.EVENTS)
        .put("id", id)
        .put("site_id", site.id())
        .put("type", EventType.HANDOVER.word())
        .put("extent", "whole");
  }

  /** A new report of an event, which may be as new. */
  public static FactForm report(String id, String eventId) {
    return empty(CsvTable.REPORTS).put("id", id).put("event_id", eventId).put("preferred", "no");
  }

  private static FactForm empty(CsvTable table) {
    return new FactForm(table, Collections.nCopies(table.columns().size(), ""));
  }

  /** A new event of the wider story. */
  public static FactForm contextEvent(String id) {
    return empty(CsvTable.CONTEXT).put("id", id).put("checked", "no");
  }

  /** A new troop figure. */
  public static FactForm figure() {
    return empty(CsvTable.STRENGTH);
  }

  /** An id that no row of the facts has: the words, or the words and a number. */
  public static String freeId(Facts facts, String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "row" : plain.substring(0, Math.min(80, plain.length()));
    String id = base;
    for (int i = 2; isTaken(facts, id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static boolean isTaken(Facts facts, String id) {
    return facts.site(id).isPresent()
        || facts.event(id).isPresent()
        || facts.source(id).isPresent()
        || facts.reports().stream().anyMatch(r -> r.id().equals(id))
        || facts.context().stream().anyMatch(c -> c.id().equals(id));
  }

  /** What stands in a column; empty for none. */
  public String text(String column) {
    if (!column.equals(PLACE)) {
      return texts.get(table.columns().indexOf(column));
    }
    return text("lon").isEmpty()
        ? ""
        : new Coordinates(Double.parseDouble(text("lon")), Double.parseDouble(text("lat")))
            .text(Coordinates.Format.DD);
  }

  /**
   * With another text in a column, and in those that can't stay as they are then: an extent that a
   * type asks for or excludes; basis and precision of a place that comes or goes.
   *
   * @throws IllegalArgumentException if a place can't be read
   */
  public FactForm with(String column, String text) {
    String stripped = text.strip();
    if (column.equals(PLACE)) {
      return placed(stripped);
    }
    FactForm form = put(column, stripped);
    if (column.equals("type")) {
      boolean hasExtent = List.of("handover", "withdrawal", "return").contains(stripped);
      if (hasExtent == form.text("extent").isEmpty()) {
        form = form.put("extent", hasExtent ? "whole" : "");
      }
    }
    return form;
  }

  private FactForm placed(String text) {
    if (text.isEmpty()) {
      return put("lon", "")
          .put("lat", "")
          .put("precision_m", "")
          .put("location_source", "")
          .put(BASIS, "none");
    }
    if (text.equals(text(PLACE))) {
      return this;
    }
    Coordinates point = Coordinates.parse(text);
    FactForm form = put("lon", number(point.lon())).put("lat", number(point.lat()));
    if (text("lon").isEmpty()) {
      form = form.put("precision_m", FIRST_PRECISION).put(BASIS, "estimate");
    }
    return form;
  }

  /** Seven decimals are a centimetre. */
  private static String number(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(7, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private FactForm put(String column, String text) {
    List<String> changed = new ArrayList<>(texts);
    changed.set(table.columns().indexOf(column), text);
    return new FactForm(table, changed);
  }

  /**
   * A rule that is broken.
   *
   * @param column the column that breaks it; empty where it is none alone
   * @param wordsKey key of the words that tell the rule
   */
  public record Fault(String column, String wordsKey) {

    /** What a row that can't be kept breaks. */
    static Fault of(BadRow bad) {
      String rule = bad.rule().name().toLowerCase(Locale.ROOT);
      boolean isOfPersons = bad.rule() == BadRow.Rule.NUMBER && bad.column().equals("number");
      return new Fault(bad.column(), "rule." + (isOfPersons ? "persons" : rule));
    }

    private boolean isOf(String asked) {
      return column.equals(asked)
          || asked.equals(PLACE) && (column.equals("lon") || column.equals("lat"));
    }
  }

  /** The first rule that it breaks, if any; what it names need not be there. */
  public Optional<Fault> fault() {
    try {
      unchecked(ANYWHERE);
      return Optional.empty();
    } catch (BadRow e) {
      return Optional.of(Fault.of(e));
    }
  }

  /** The first rule that a column breaks, if any, whatever is wrong in others. */
  public Optional<Fault> faultOf(String column) {
    FactForm form = this;
    for (int i = 0; i <= texts.size(); i++) {
      Optional<Fault> fault = form.fault();
      if (fault.isEmpty() || fault.get().column().isEmpty() || fault.get().isOf(column)) {
        return fault.filter(f -> f.isOf(column));
      }
      form = form.healed(fault.get().column());
    }
    return Optional.empty();
  }

  /** With a text in a column that can stay there. */
  private FactForm healed(String column) {
    return switch (column) {
      case "kind" -> put(column, SiteKind.COMPOUND.word());
      case "type" -> put(column, EventType.ATTACK.word()).put("extent", "");
      case "extent" -> put(column, text(column).isEmpty() ? "whole" : "");
      case "side" -> put(column, Side.OTHER.word());
      case "date" -> put(column, "2020");
      case "preferred", "checked" -> put(column, "no");
      case "number" -> put(column, "0");
      case "region", "url", "published", "location_source" -> put(column, "");
      case "lon", "lat" -> put("lon", "0").put("lat", "0");
      case "precision_m" -> put(column, text("lon").isEmpty() ? "" : "0");
      case "location_basis" -> put(column, text("lon").isEmpty() ? "none" : "estimate");
      default -> put(column, "x");
    };
  }

  /**
   * The fact, whose references hold in the facts.
   *
   * @throws BadRow if it breaks a rule
   */
  Fact fact(Facts facts, PlaneProjection projection) throws BadRow {
    return read(
        projection,
        (named, id) -> {
          boolean isThere =
              switch (named) {
                case SITES -> facts.site(id).isPresent();
                case EVENTS -> facts.event(id).isPresent();
                case SOURCES -> facts.source(id).isPresent();
                case REPORTS, CONTEXT, STRENGTH -> false;
              };
          if (!isThere) {
            throw new BadRow(
                referring(named),
                BadRow.Rule.REFERENCE,
                "no " + named.noun() + " '" + id + "'",
                "Choose another");
          }
        });
  }

  private static String referring(CsvTable named) {
    return named.noun() + "_id";
  }

  /** The fact; what it names need not be there. */
  Fact unchecked(PlaneProjection projection) throws BadRow {
    return read(projection, (named, id) -> {});
  }

  private Fact read(PlaneProjection projection, RowRules.References references) throws BadRow {
    return (Fact) new RowRules(projection, references).read(new CsvRow(table, 1, texts));
  }

  /** The columns, in the order of the data. */
  public List<String> columns() {
    return table.columns();
  }
}
