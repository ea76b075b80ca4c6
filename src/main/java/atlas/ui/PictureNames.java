package atlas.ui;

import atlas.app.Snapshot;

/** Names of files that pictures are written to. */
final class PictureNames {

  private PictureNames() {}

  /** A name that tells what the picture shows. */
  static String suggest(Snapshot now) {
    String knownBy = now.view().belief().knownBy().map(day -> "-known-by-" + day).orElse("");
    String when = now.view().allDates() ? "all-dates" : now.view().date().toString();
    return "handovers-" + when + knownBy + ".png";
  }
}
