package atlas.exchange;

import java.util.List;

/** Makes rows of ours of the rows of a table. */
interface Drafting {

  /**
   * The drafts of a row; none for a row that tells nothing.
   *
   * @throws Refused if they can't be made
   */
  List<Draft> of(IncomingRow row) throws Refused;

  /** The drafts of the last row became facts: later rows build on them. */
  default void accept() {
    // Rows that say all that they are to say build on none.
  }

  /** What is to be said of the table as a whole, once all rows are drafted. */
  List<Remark> remarks();
}
