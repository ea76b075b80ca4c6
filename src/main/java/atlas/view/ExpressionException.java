package atlas.view;

import java.util.List;

/** An expression that can't be understood. */
public final class ExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it; the arguments that its sentence takes stand beside. */
  public enum Mistake {
    /** It is longer than may be: the most characters. */
    TOO_LONG,
    /** It has more brackets in brackets than may be: the most. */
    TOO_DEEP,
    /** It ends too soon. */
    UNFINISHED,
    /** Something stands where it can't: what. */
    UNEXPECTED,
    /** A text has no closing quote. */
    OPEN_QUOTE,
    /** A text stands where its quotes are missing: the text. */
    UNQUOTED,
    /** There is no such attribute: its name, and the most like it or nothing. */
    UNKNOWN_ATTRIBUTE,
    /** There is no such function, or none that is allowed: its name, and the most like it. */
    UNKNOWN_FUNCTION,
    /** A value can never be that of an attribute: value, attribute, all that can be. */
    UNKNOWN_VALUE,
    /** It is no question that is true or false. */
    NO_CONDITION
  }

  private final Mistake mistake;
  private final int position;
  private final transient List<String> details;

  /**
   * A mistake at a place.
   *
   * @param position of the first character that is wrong, from 0
   * @param details what its sentence names
   */
  public ExpressionException(Mistake mistake, int position, String... details) {
    super(mistake + " at " + position + " " + List.of(details));
    this.mistake = mistake;
    this.position = position;
    this.details = List.of(details);
  }

  /** What is wrong. */
  public Mistake mistake() {
    return mistake;
  }

  /** Where it is wrong, from 0. */
  public int position() {
    return position;
  }

  /** What its sentence names. */
  public List<String> details() {
    return details;
  }
}
