package atlas.ui;

import atlas.app.Snapshot;
import atlas.view.View;

/** Names of files that pictures are written to. */
final class PictureNames {

  private PictureNames() {}

  /** A name that tells what the picture shows. */
  static String suggest(Snapshot now) {
    String knownBy = now.view().belief().knownBy().map(day -> "-known-by-" + day).orElse("");
    String when = now.view().allDates() ? "all-dates" : days(now.view());
    return "handovers-" + when + knownBy + ".png";
  }

  private static String days(View view) {
    return view.comparison().isPresent()
        ? view.earlierDate() + "-and-" + view.laterDate()
        : view.date().toString();
  }
}
