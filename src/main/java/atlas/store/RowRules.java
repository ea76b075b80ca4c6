package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.PlaneProjection;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row of each table must say to become a fact, wherever the row comes from. */
public final class RowRules {

  /** Stands between the aliases of a site. */
  public static final String ALIAS_SEPARATOR = ";";

  private static final int MOST_PERSONS = 10_000_000;
  private static final int WORST_PRECISION_METRES = 1_000_000;

  /** Finds the rows that other rows name. */
  @FunctionalInterface
  public interface References {

    /**
     * Makes sure that a row is there.
     *
     * @throws BadRow if it isn't
     */
    void require(CsvTable table, String id) throws BadRow;
  }

  private final PlaneProjection projection;
  private final References references;

  /**
   * The rules.
   *
   * @param projection says where a site lies on the map plane
   * @param references finds what a row names
   */
  public RowRules(PlaneProjection projection, References references) {
    this.projection = projection;
    this.references = references;
  }

  /**
   * The fact that a row tells: a {@link Site}, {@link Source}, {@link Event}, {@link Report},
   * {@link ContextEvent} or {@link Strength}.
   *
   * @throws BadRow if it breaks a rule
   */
  public Object read(CsvRow row) throws BadRow {
    for (String column : row.table().columns()) {
      CsvReader.refuseOddText(column, row.text(column));
    }
    try {
      return switch (row.table()) {
        case SITES -> site(row);
        case SOURCES -> source(row);
        case EVENTS -> event(row);
        case REPORTS -> report(row);
        case CONTEXT -> contextEvent(row);
        case STRENGTH -> strength(row);
      };
    } catch (IllegalArgumentException e) {
      throw new BadRow(e.getMessage(), "Correct the row");
    }
  }

  Site site(CsvRow row) throws BadRow {
    return new Site(
        row.id("id"),
        row.needed("name_en"),
        row.needed("name_ar"),
        Arrays.stream(row.text("aliases").split(ALIAS_SEPARATOR))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList(),
        row.text("governorate"),
        row.wordIfAny("region", Vocabulary.REGIONS),
        row.word("kind", Vocabulary.KINDS),
        location(row),
        row.text("note"),
        label(row, "label_en"),
        label(row, "label_ar"));
  }

  private static String label(CsvRow row, String column) throws BadRow {
    String label = row.needed(column);
    if (label.length() > Site.LABEL_LENGTH) {
      throw new BadRow(
          column,
          BadRow.Rule.LENGTH,
          column + " " + CsvRow.quoted(label) + " has " + label.length() + " characters",
          "Use at most " + Site.LABEL_LENGTH);
    }
    return label;
  }

  private Optional<Location> location(CsvRow row) throws BadRow {
    if (row.isEmpty("lon") != row.isEmpty("lat")) {
      throw new BadRow(
          row.isEmpty("lon") ? "lon" : "lat",
          BadRow.Rule.PLACE,
          "only one of lon and lat is given",
          "Give both or none");
    }
    boolean isPlaced = !row.isEmpty("lon");
    boolean hasBasis = !row.needed("location_basis").equals(Vocabulary.NO_BASIS);
    if (!isPlaced) {
      if (hasBasis) {
        throw new BadRow(
            "location_basis",
            BadRow.Rule.BASIS,
            "location_basis is '" + row.text("location_basis") + "', but there is no coordinate",
            "Give lon and lat, or write none");
      }
      if (!row.isEmpty("precision_m") || !row.isEmpty("location_source")) {
        throw new BadRow(
            row.isEmpty("precision_m") ? "location_source" : "precision_m",
            BadRow.Rule.BASIS,
            "there is no coordinate, but a precision_m or location_source of one",
            "Empty both; what should be read of the place goes into note");
      }
      return Optional.empty();
    }
    if (!hasBasis) {
      throw new BadRow(
          "location_basis",
          BadRow.Rule.BASIS,
          "location_basis is 'none', but there is a coordinate",
          "Say what it rests on, or empty lon and lat");
    }
    Optional<LocationBasis> basis = Vocabulary.BASES.meaning(row.text("location_basis"));
    if (basis.isEmpty()) {
      List<String> known = new ArrayList<>(Vocabulary.BASES.words());
      known.add(Vocabulary.NO_BASIS);
      throw row.unknownWord("location_basis", known);
    }
    double lon = row.number("lon", -180, 180);
    double lat = row.number("lat", -90, 90);
    return Optional.of(
        new Location(
            lon,
            lat,
            projection.project(lon, lat),
            row.number("precision_m", 0, WORST_PRECISION_METRES),
            basis.get(),
            row.text("location_source")));
  }

  Source source(CsvRow row) throws BadRow {
    return new Source(
        row.id("id"),
        row.needed("publisher"),
        row.needed("title"),
        row.url("url"),
        row.dateIfAny("published"),
        row.word("side", Vocabulary.SIDES));
  }

  Event event(CsvRow row) throws BadRow {
    EventType type = row.word("type", Vocabulary.TYPES);
    Optional<Scope> extent = row.wordIfAny("extent", Vocabulary.EXTENTS);
    boolean hasExtent =
        switch (type) {
          case HANDOVER, WITHDRAWAL, RETURN -> true;
          case ANNOUNCED, DEADLINE, ATTACK -> false;
        };
    if (hasExtent && extent.isEmpty()) {
      throw new BadRow(
          "extent",
          BadRow.Rule.EXTENT,
          "a " + type.word() + " needs an extent",
          "Write whole or part");
    }
    if (!hasExtent && extent.isPresent()) {
      throw new BadRow(
          "extent",
          BadRow.Rule.EXTENT,
          "a row of type " + type.word() + " has no extent",
          "Empty it");
    }
    return new Event(
        row.id("id"),
        reference(row, "site_id", CsvTable.SITES),
        type,
        extent,
        row.text("from_party"),
        row.text("to_party"));
  }

  Report report(CsvRow row) throws BadRow {
    return new Report(
        row.id("id"),
        reference(row, "event_id", CsvTable.EVENTS),
        reference(row, "source_id", CsvTable.SOURCES),
        row.date("date"),
        row.yes("preferred"),
        row.text("summary"));
  }

  ContextEvent contextEvent(CsvRow row) throws BadRow {
    return new ContextEvent(
        row.id("id"),
        row.date("date"),
        row.needed("title"),
        row.text("summary"),
        reference(row, "source_id", CsvTable.SOURCES),
        row.yes("checked"));
  }

  Strength strength(CsvRow row) throws BadRow {
    return new Strength(
        row.date("date"),
        row.wholeNumber("number", 0, MOST_PERSONS),
        row.text("qualifier"),
        row.needed("scope"),
        row.text("note"),
        reference(row, "source_id", CsvTable.SOURCES));
  }

  private String reference(CsvRow row, String column, CsvTable target) throws BadRow {
    String id = row.id(column);
    references.require(target, id);
    return id;
  }
}
