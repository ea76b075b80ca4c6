package atlas.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Events as columns, found by id: some 30 bytes each, where a record with its texts takes 150. An
 * event is made anew whenever it is asked for. Immutable.
 */
public final class EventColumns extends AbstractList<Event> implements RandomAccess {

  private static final EventType[] TYPES = EventType.values();
  private static final List<Optional<Scope>> SCOPES =
      List.of(Optional.empty(), Optional.of(Scope.WHOLE), Optional.of(Scope.PART));

  private final Ids ids;
  private final Pool siteIds;

  /** The number of the type, times as many scopes as there can be, plus that of the scope. */
  private final byte[] kinds;

  private final Pool fromParties;
  private final Pool toParties;

  private EventColumns(Builder builder) {
    ids = builder.ids.trimmed();
    siteIds = builder.siteIds.build();
    kinds = builder.kinds.toArray();
    fromParties = builder.fromParties.build();
    toParties = builder.toParties.build();
  }

  /**
   * The same events as columns.
   *
   * @throws IllegalArgumentException if an id stands twice
   */
  static EventColumns copyOf(Collection<Event> events) {
    if (events instanceof EventColumns columns) {
      return columns;
    }
    Builder builder = new Builder();
    events.forEach(builder::add);
    return builder.build();
  }

  /** As they are after an edit; these themselves if it does nothing to them. */
  EventColumns after(Edit edit) {
    if (!edit.touches(Event.class)) {
      return this;
    }
    Builder builder = new Builder();
    edit.apply(this, Event.class, builder::add);
    return builder.build();
  }

  @Override
  public Event get(int place) {
    return new Event(
        ids.get(place),
        siteIds.get(place),
        type(place),
        SCOPES.get(kinds[place] % SCOPES.size()),
        fromParties.get(place),
        toParties.get(place));
  }

  @Override
  public int size() {
    return kinds.length;
  }

  Ids ids() {
    return ids;
  }

  EventType type(int place) {
    return TYPES[kinds[place] / SCOPES.size()];
  }

  /** Whether it concerns the whole site. */
  boolean isWhole(int place) {
    return kinds[place] % SCOPES.size() == 1;
  }

  /**
   * The place of the site of each.
   *
   * @throws IllegalArgumentException if one is of a site that isn't there
   */
  int[] placesOfSites(Ids sites) {
    return siteIds.mapped(sites::placeNamed);
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

    /** All that were taken. */
    public EventColumns build() {
      return new EventColumns(this);
    }
  }
}
