package atlas.view;

import atlas.model.Site;
import atlas.model.Source;
import atlas.status.DatedEvent;

/** Something that a search found. */
public sealed interface Hit permits Hit.OfSpot, Hit.OfSite, Hit.OfTown, Hit.OfEvent, Hit.OfSource {

  /** How well it fits. */
  Match match();

  /** What sort of thing it is. */
  Kind kind();

  /** The sorts of things that are searched, in the order in which equally good ones are told. */
  enum Kind {
    SPOT,
    SITE,
    TOWN,
    EVENT,
    SOURCE
  }

  /**
   * A point of the map, by its coordinates.
   *
   * @param spot the point
   */
  record OfSpot(Gazetteer.Spot spot) implements Hit {
    @Override
    public Match match() {
      return Match.EXACT;
    }

    @Override
    public Kind kind() {
      return Kind.SPOT;
    }
  }

  /**
   * A site.
   *
   * @param site the site
   * @param match how well it fits
   * @param matched the name, label, alias or id that fits
   */
  record OfSite(Site site, Match match, String matched) implements Hit {
    @Override
    public Kind kind() {
      return Kind.SITE;
    }
  }

  /**
   * A town.
   *
   * @param town the town
   * @param match how well it fits
   */
  record OfTown(Gazetteer.Town town, Match match) implements Hit {
    @Override
    public Kind kind() {
      return Kind.TOWN;
    }
  }

  /**
   * An event.
   *
   * @param event the event, as it is believed
   * @param site the site that it concerns
   * @param match how well it fits
   */
  record OfEvent(DatedEvent event, Site site, Match match) implements Hit {
    @Override
    public Kind kind() {
      return Kind.EVENT;
    }
  }

  /**
   * A publication.
   *
   * @param source the publication
   * @param match how well it fits
   */
  record OfSource(Source source, Match match) implements Hit {
    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }
  }
}
