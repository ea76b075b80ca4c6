package atlas.store;

/** Who a row is from. */
enum Origin {
  /** It came with the program, and goes when a later one brings newer facts. */
  SHIPPED("shipped"),
  /** The person wrote, changed or imported it; it stays. */
  USER("user");

  private final String word;

  Origin(String word) {
    this.word = word;
  }

  /** The word in the column {@code origin}. */
  String word() {
    return word;
  }
}
