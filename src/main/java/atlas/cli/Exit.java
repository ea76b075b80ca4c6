package atlas.cli;

/** Exit codes. */
final class Exit {

  static final int DONE = 0;
  static final int DEFECT = 1;
  static final int USAGE = 2;
  static final int CONTENT = 3;
  static final int ENVIRONMENT = 4;

  private Exit() {}
}
