package atlas.model;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows in their order, found by id. The table of places takes some 10 bytes a row, where a map
 * takes 50.
 */
final class Rows<T> {

  static final int NOWHERE = -1;

  /** Look-ups that one thread does at a time; so many that it is worth it. */
  private static final int PART = 20_000;

  /** Differs from run to run, so that no file can be made whose ids all fall into one place. */
  private static final int MULTIPLIER = new Random().nextInt() | 1;

  private final List<T> all;
  private final Function<T, String> id;

  /** The place of a row plus one, at the hash of its id or the next that was free; else 0. */
  private final int[] table;

  /**
   * Copies the rows.
   *
   * @throws IllegalArgumentException if an id stands twice
   */
  Rows(Collection<T> rows, Function<T, String> id) {
    this.all = List.copyOf(rows);
    this.id = id;
    this.table = new int[Math.max(2, Integer.highestOneBit(all.size()) * 4)];
    for (int place = 0; place < all.size(); place++) {
      String key = id.apply(all.get(place));
      int slot = slot(key);
      if (table[slot] != 0) {
        throw new IllegalArgumentException("An id stands once: " + key);
      }
      table[slot] = place + 1;
    }
  }

  /** Where an id stands in the table, or would. */
  private int slot(String key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash + key.charAt(i)) * MULTIPLIER;
    }
    int slot = (hash ^ hash >>> 15) & table.length - 1;
    while (table[slot] != 0 && !id.apply(all.get(table[slot] - 1)).equals(key)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  List<T> all() {
    return all;
  }

  /** The place of the row of this id, {@link #NOWHERE} if there is none. */
  int placeOf(String key) {
    return table[slot(key)] - 1;
  }

  /** The same, looked for first at a place and behind it: rows often name others in their order. */
  private int placeOf(String key, int near) {
    for (int place = near; place < Math.min(near + 2, all.size()); place++) {
      if (id.apply(all.get(place)).equals(key)) {
        return place;
      }
    }
    return placeOf(key);
  }

  /**
   * The places of the rows that others name.
   *
   * @param name the id that one of them names
   * @throws IllegalArgumentException if one names a row that isn't there
   */
  <N> int[] placesNamed(List<N> others, Function<N, String> name) {
    int[] places = new int[others.size()];
    IntStream parts = IntStream.rangeClosed(0, places.length / PART);
    (places.length > PART ? parts.parallel() : parts)
        .forEach(
            part -> {
              int place = 0;
              for (int i = part * PART; i < Math.min(places.length, (part + 1) * PART); i++) {
                place = placeOf(name.apply(others.get(i)), Math.max(0, place));
                places[i] = place;
              }
            });
    for (int i = 0; i < places.length; i++) {
      if (places[i] == NOWHERE) {
        placeNamed(name.apply(others.get(i)));
      }
    }
    return places;
  }

  /** The same of an id that a row names. */
  int placeNamed(String key) {
    int place = placeOf(key);
    if (place == NOWHERE) {
      throw new IllegalArgumentException("No row has the id " + key);
    }
    return place;
  }
}
