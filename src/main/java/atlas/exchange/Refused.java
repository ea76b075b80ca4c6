package atlas.exchange;

/** A row can't be taken; the remark says why. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Remark why;

  Refused(Remark why) {
    super("", null, false, false);
    this.why = why;
  }

  Refused(String key, Object... args) {
    this(Remark.of(key, args));
  }

  Remark why() {
    return why;
  }
}
