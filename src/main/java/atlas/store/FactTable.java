package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.time.Edtf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the six tables of facts: its columns, and what a fact says in them. */
enum FactTable {
  SITE(
      Site.class,
      "geom",
      "id",
      "name_en",
      "name_ar",
      "aliases",
      "governorate",
      "region",
      "kind",
      "precision_m",
      "location_basis",
      "location_source",
      "note",
      "label_en",
      "label_ar",
      "plane_x",
      "plane_y") {
    @Override
    List<Object> values(Fact fact) {
      Site site = (Site) fact;
      Optional<Location> location = site.location();
      return Arrays.asList(
          location.map(l -> new PointBlob(l.lon(), l.lat()).bytes()).orElse(null),
          site.id(),
          site.nameEn(),
          site.nameAr(),
          String.join(RowRules.ALIAS_SEPARATOR, site.aliases()),
          site.governorate(),
          site.region().map(Region::word).orElse(null),
          site.kind().word(),
          location.map(Location::precisionMetres).orElse(null),
          location.map(Location::basis).map(LocationBasis::word).orElse(Vocabulary.NO_BASIS),
          location.map(Location::source).orElse(""),
          site.note(),
          site.labelEn(),
          site.labelAr(),
          location.map(l -> l.plane().x()).orElse(null),
          location.map(l -> l.plane().y()).orElse(null));
    }
  },
  SOURCE(Source.class, "id", "publisher", "title", "url", "published", "side") {
    @Override
    List<Object> values(Fact fact) {
      Source source = (Source) fact;
      return Arrays.asList(
          source.id(),
          source.publisher(),
          source.title(),
          source.url(),
          source.published().map(Edtf::toString).orElse(null),
          source.side().word());
    }
  },
  EVENT(Event.class, "id", "site_id", "type", "extent", "from_party", "to_party") {
    @Override
    List<Object> values(Fact fact) {
      Event event = (Event) fact;
      return Arrays.asList(
          event.id(),
          event.siteId(),
          event.type().word(),
          event.scope().map(Scope::word).orElse(null),
          event.fromParty(),
          event.toParty());
    }
  },
  REPORT(Report.class, "id", "event_id", "source_id", "date", "preferred", "summary") {
    @Override
    List<Object> values(Fact fact) {
      Report report = (Report) fact;
      return List.of(
          report.id(),
          report.eventId(),
          report.sourceId(),
          report.date().toString(),
          report.isPreferred(),
          report.summary());
    }
  },
  CONTEXT(ContextEvent.class, "id", "date", "title", "summary", "source_id", "checked") {
    @Override
    List<Object> values(Fact fact) {
      ContextEvent event = (ContextEvent) fact;
      return List.of(
          event.id(),
          event.date().toString(),
          event.title(),
          event.summary(),
          event.sourceId(),
          event.isChecked());
    }
  },
  STRENGTH(Strength.class, "date", "number", "qualifier", "scope", "note", "source_id") {
    @Override
    List<Object> values(Fact fact) {
      Strength figure = (Strength) fact;
      return List.of(
          figure.date().toString(),
          figure.number(),
          figure.qualifier(),
          figure.scope(),
          figure.note(),
          figure.sourceId());
    }
  };

  /** The column that says who a row is from; it follows those of the fact. */
  static final String ORIGIN = "origin";

  private final Class<? extends Fact> sort;
  private final List<String> columns;

  FactTable(Class<? extends Fact> sort, String... columns) {
    this.sort = sort;
    this.columns = List.of(columns);
  }

  /** The table that a fact is a row of. */
  static FactTable of(Fact fact) {
    return Arrays.stream(values()).filter(t -> t.sort.isInstance(fact)).findFirst().orElseThrow();
  }

  /** The table of this name in SQL. */
  static FactTable named(String table) {
    return Arrays.stream(values()).filter(t -> t.table().equals(table)).findFirst().orElseThrow();
  }

  /** Its name in SQL. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns of a fact, without {@code fid} before and {@link #ORIGIN} behind them. */
  List<String> columns() {
    return columns;
  }

  /** What a fact of this table says in the columns; null for NULL. */
  abstract List<Object> values(Fact fact);

  /** The columns that tell a row from the others: its id or, where there is none, all of it. */
  List<String> key() {
    return this == STRENGTH ? columns : List.of("id");
  }

  /** What a fact says in the columns of {@link #key()}. */
  List<Object> keyOf(Fact fact) {
    return this == STRENGTH ? values(fact) : List.of(fact.id());
  }
}
