package atlas.store;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.time.Edtf;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Writes facts into a store, all of them, in the transaction that is open. */
final class FactsWriter {

  private static final String ORIGIN = "origin";

  /** Children before their parents, so that no reference ever hangs. */
  private static final String[] CLEAR = {
    "DELETE FROM strength",
    "DELETE FROM context",
    "DELETE FROM report",
    "DELETE FROM event",
    "DELETE FROM source",
    "DELETE FROM site"
  };

  private final Connection connection;

  FactsWriter(Connection connection) {
    this.connection = connection;
  }

  /** Replaces every row, and the periods that are derived from them. */
  void replaceAll(OwnedFacts owned) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String clear : CLEAR) {
        statement.executeUpdate(clear);
      }
    }
    sites(owned);
    sources(owned);
    events(owned);
    reports(owned);
    context(owned);
    strength(owned);
    new StatusPeriods(connection).refresh(owned.facts());
  }

  private void sites(OwnedFacts owned) throws SQLException {
    try (Insertion sites =
        new Insertion(
            connection,
            "site",
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
            "plane_y",
            ORIGIN)) {
      for (Site site : owned.facts().sites()) {
        Optional<Location> location = site.location();
        sites.add(
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
            location.map(l -> l.plane().y()).orElse(null),
            owned.originOf(site).word());
      }
    }
  }

  private void sources(OwnedFacts owned) throws SQLException {
    try (Insertion sources =
        new Insertion(
            connection, "source", "id", "publisher", "title", "url", "published", "side", ORIGIN)) {
      for (Source source : owned.facts().sources()) {
        sources.add(
            source.id(),
            source.publisher(),
            source.title(),
            source.url(),
            source.published().map(Edtf::toString).orElse(null),
            source.side().word(),
            owned.originOf(source).word());
      }
    }
  }

  private void events(OwnedFacts owned) throws SQLException {
    try (Insertion events =
        new Insertion(
            connection,
            "event",
            "id",
            "site_id",
            "type",
            "extent",
            "from_party",
            "to_party",
            ORIGIN)) {
      for (Event event : owned.facts().events()) {
        events.add(
            event.id(),
            event.siteId(),
            event.type().word(),
            event.scope().map(Scope::word).orElse(null),
            event.fromParty(),
            event.toParty(),
            owned.originOf(event).word());
      }
    }
  }

  private void reports(OwnedFacts owned) throws SQLException {
    try (Insertion reports =
        new Insertion(
            connection,
            "report",
            "id",
            "event_id",
            "source_id",
            "date",
            "preferred",
            "summary",
            ORIGIN)) {
      for (Report report : owned.facts().reports()) {
        reports.add(
            report.id(),
            report.eventId(),
            report.sourceId(),
            report.date().toString(),
            report.isPreferred(),
            report.summary(),
            owned.originOf(report).word());
      }
    }
  }

  private void context(OwnedFacts owned) throws SQLException {
    try (Insertion context =
        new Insertion(
            connection,
            "context",
            "id",
            "date",
            "title",
            "summary",
            "source_id",
            "checked",
            ORIGIN)) {
      for (ContextEvent event : owned.facts().context()) {
        context.add(
            event.id(),
            event.date().toString(),
            event.title(),
            event.summary(),
            event.sourceId(),
            event.isChecked(),
            owned.originOf(event).word());
      }
    }
  }

  private void strength(OwnedFacts owned) throws SQLException {
    try (Insertion strength =
        new Insertion(
            connection,
            "strength",
            "date",
            "number",
            "qualifier",
            "scope",
            "note",
            "source_id",
            ORIGIN)) {
      for (Strength figure : owned.facts().strength()) {
        strength.add(
            figure.date().toString(),
            figure.number(),
            figure.qualifier(),
            figure.scope(),
            figure.note(),
            figure.sourceId(),
            owned.originOf(figure).word());
      }
    }
  }
}
