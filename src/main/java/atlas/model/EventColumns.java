package atlas.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Events as columns, found by id: some 40 bytes each, where a record with its texts takes 150. An
 * event is made anew whenever it is asked for. The list is in the order of the data; in memory the
 * events of one site lie side by side, as most who look at one look at all of them, and a place is
 * one there. Immutable.
 */
public final class EventColumns extends AbstractList<Event> implements RandomAccess {

  private static final EventType[] TYPES = EventType.values();
  private static final List<Optional<Scope>> SCOPES =
      List.of(Optional.empty(), Optional.of(Scope.WHOLE), Optional.of(Scope.PART));

  private final List<Site> sites;
  private final Ids siteIds;

  /** Where the events of each site begin, and where the last end. */
  private final int[] begins;

  /** The place of each in the order of the data. */
  private final int[] places;

  // of each place

  private final Ids ids;
  private final int[] siteOf;

  /** The number of the type, times as many scopes as there can be, plus that of the scope. */
  private final byte[] kinds;

  private final Pool fromParties;
  private final Pool toParties;

  private EventColumns(Builder builder, Collection<Site> ofSites) {
    sites = List.copyOf(ofSites);
    siteIds = Ids.of(sites);
    int[] siteOfRow = builder.siteIds.build().mapped(siteIds::placeNamed);
    Groups bySite = new Groups(siteOfRow, sites.size());
    begins = bySite.begins();
    places = bySite.places();
    ids = builder.ids.in(bySite);
    siteOf = bySite.sorted(siteOfRow);
    kinds = builder.kinds.in(bySite);
    fromParties = builder.fromParties.build().in(bySite);
    toParties = builder.toParties.build().in(bySite);
  }

  /**
   * The same events as columns.
   *
   * @param sites that the events may be of
   * @throws IllegalArgumentException if an id stands twice, or an event is of none of the sites
   */
  static EventColumns copyOf(Collection<Event> events, List<Site> sites) {
    if (events instanceof EventColumns columns && columns.sites == sites) {
      return columns;
    }
    Builder builder = new Builder();
    events.forEach(builder::add);
    return builder.build(sites);
  }

  /** As they are after an edit, which left these sites. */
  EventColumns after(Edit edit, List<Site> sitesAfter) {
    if (!edit.touches(Event.class)) {
      return copyOf(this, sitesAfter);
    }
    Builder builder = new Builder();
    edit.apply(this, Event.class, builder::add);
    return builder.build(sitesAfter);
  }

  @Override
  public Event get(int row) {
    return at(places[row]);
  }

  @Override
  public int size() {
    return places.length;
  }

  Event at(int place) {
    return new Event(
        ids.get(place),
        sites.get(siteOf[place]).id(),
        type(place),
        SCOPES.get(kinds[place] % SCOPES.size()),
        fromParties.get(place),
        toParties.get(place));
  }

  /** The events of the site at a place, in the order of the data. */
  List<Event> of(int site) {
    return new Stretch<>(this::at, begins[site], begins[site + 1]);
  }

  /** The place of the first event of a site; for the number of sites, the number of events. */
  int first(int site) {
    return begins[site];
  }

  Ids siteIds() {
    return siteIds;
  }

  Ids ids() {
    return ids;
  }

  /** The place of an event, by its row in the order of the data. */
  int place(int row) {
    return places[row];
  }

  EventType type(int place) {
    return TYPES[kinds[place] / SCOPES.size()];
  }

  /** Whether it concerns the whole site. */
  boolean isWhole(int place) {
    return kinds[place] % SCOPES.size() == 1;
  }

  /** Takes one event after the other. */
  public static final class Builder {

    private final Ids ids = new Ids();
    private final Pool.Builder siteIds = new Pool.Builder();
    private final Bytes kinds = new Bytes();
    private final Pool.Builder fromParties = new Pool.Builder();
    private final Pool.Builder toParties = new Pool.Builder();

    /**
     * Takes the next.
     *
     * @throws IllegalArgumentException if its id stands there already
     */
    public void add(Event event) {
      ids.addNew(event.id());
      siteIds.add(event.siteId());
      kinds.add(event.type().ordinal() * SCOPES.size() + SCOPES.indexOf(event.scope()));
      fromParties.add(event.fromParty());
      toParties.add(event.toParty());
    }

    /**
     * All that were taken; asked for once.
     *
     * @param sites that they may be of
     * @throws IllegalArgumentException if one is of none of them
     */
    public EventColumns build(Collection<Site> sites) {
      return new EventColumns(this, sites);
    }
  }
}
