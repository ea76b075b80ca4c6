package atlas.model;

/** How rows lie when those of one owner lie side by side, each group in the order of the rows. */
final class Groups {

  private final int[] begins;
  private final int[] rows;
  private final int[] places;

  /**
   * Groups rows.
   *
   * @param ownerOf the place of each row's owner
   * @param owners how many there are
   */
  Groups(int[] ownerOf, int owners) {
    begins = new int[owners + 1];
    rows = new int[ownerOf.length];
    places = new int[ownerOf.length];
    for (int owner : ownerOf) {
      begins[owner + 1]++;
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    int[] next = begins.clone();
    for (int row = 0; row < ownerOf.length; row++) {
      places[row] = next[ownerOf[row]]++;
      rows[places[row]] = row;
    }
  }

  /** Where the group of each owner begins, and where the last ends. */
  int[] begins() {
    return begins;
  }

  /** The row that comes to lie at each place. */
  int[] rows() {
    return rows;
  }

  /** The place of each row. */
  int[] places() {
    return places;
  }

  /** Numbers of the rows, as the rows come to lie. */
  int[] sorted(int[] numbers) {
    int[] sorted = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      sorted[place] = numbers[rows[place]];
    }
    return sorted;
  }
}
