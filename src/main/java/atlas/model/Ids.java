package atlas.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Random;

/**
 * Different texts, and the place of each: the ids of rows. The table of places takes some ten bytes
 * a text, where a map takes fifty. Only whoever fills it adds to it.
 */
final class Ids {

  static final int NOWHERE = -1;

  /** Differs from run to run, so that no file can be made whose ids all fall into one slot. */
  private static final int MULTIPLIER = new Random().nextInt() | 1;

  private final Texts all;

  /** The place of a text plus one, at the hash of it or the next that was free; else 0. */
  private int[] table;

  private Ids(Texts all, int[] table) {
    this.all = all;
    this.table = table;
  }

  Ids() {
    this(new Texts(), new int[16]);
  }

  /**
   * Those of some rows.
   *
   * @throws IllegalArgumentException if one stands twice
   */
  static Ids of(Collection<? extends Fact> rows) {
    Ids ids = new Ids();
    rows.forEach(row -> ids.addNew(row.id()));
    return ids.trimmed();
  }

  /**
   * Adds the id of the next row.
   *
   * @throws IllegalArgumentException if it stands there already
   */
  void addNew(String id) {
    int size = all.size();
    if (add(id) < size) {
      throw new IllegalArgumentException("An id stands once: " + id);
    }
  }

  /** Adds a text, unless it is there already; tells its place. */
  int add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int slot = slot(bytes);
    if (table[slot] == 0) {
      all.add(bytes);
      table[slot] = all.size();
      if (2 * all.size() > table.length) {
        enlarge();
        return all.size() - 1;
      }
    }
    return table[slot] - 1;
  }

  private void enlarge() {
    table = new int[2 * table.length];
    for (int place = 0; place < all.size(); place++) {
      int slot = all.hash(place, MULTIPLIER) & table.length - 1;
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = place + 1;
    }
  }

  /** Where a text stands in the table, or would. */
  private int slot(byte[] text) {
    int slot = Texts.hash(text, MULTIPLIER) & table.length - 1;
    while (table[slot] != 0 && !all.is(table[slot] - 1, text)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** The same, with no room for more. */
  Ids trimmed() {
    return new Ids(all.trimmed(), table.clone());
  }

  /** The same as their rows come to lie: a place is one there. */
  Ids in(Groups groups) {
    int[] sorted = table.clone();
    for (int slot = 0; slot < sorted.length; slot++) {
      if (sorted[slot] != 0) {
        sorted[slot] = groups.places()[sorted[slot] - 1] + 1;
      }
    }
    return new Ids(all.in(groups), sorted);
  }

  int size() {
    return all.size();
  }

  /** The text at a place. */
  String get(int place) {
    return all.get(place);
  }

  /** The place of a text, {@link #NOWHERE} if it isn't there. */
  int placeOf(String text) {
    return table[slot(text.getBytes(UTF_8))] - 1;
  }

  /** Whether it is the one at a place. */
  boolean is(int place, String text) {
    return all.is(place, text.getBytes(UTF_8));
  }

  /**
   * The place of the row that another names.
   *
   * @throws IllegalArgumentException if it isn't there
   */
  int placeNamed(String id) {
    int place = placeOf(id);
    if (place == NOWHERE) {
      throw new IllegalArgumentException("No row has the id " + id);
    }
    return place;
  }
}
