package atlas.status;

import atlas.model.Side;
import atlas.model.Source;
import java.util.Optional;

/** A publisher or a side whose reports alone are believed. */
public sealed interface Account permits Account.OfSide, Account.OfPublisher {

  /** Whether the source speaks for this account. */
  boolean includes(Source source);

  /**
   * All publishers of one side.
   *
   * @param side the side
   */
  record OfSide(Side side) implements Account {
    @Override
    public boolean includes(Source source) {
      return source.side() == side;
    }

    /** {@code side:coalition} and the like. */
    @Override
    public String toString() {
      return "side:" + side.word();
    }
  }

  /**
   * One publisher.
   *
   * @param name as it stands in the sources
   */
  record OfPublisher(String name) implements Account {
    @Override
    public boolean includes(Source source) {
      return source.publisher().equals(name);
    }

    /** {@code publisher:NAME}. */
    @Override
    public String toString() {
      return "publisher:" + name;
    }
  }

  /** Reads {@code side:…} or {@code publisher:…}; empty if it is neither. */
  static Optional<Account> parse(String text) {
    if (text.startsWith("side:")) {
      return Side.ofWord(text.substring("side:".length())).map(OfSide::new);
    }
    if (text.startsWith("publisher:") && text.length() > "publisher:".length()) {
      return Optional.of(new OfPublisher(text.substring("publisher:".length())));
    }
    return Optional.empty();
  }
}
