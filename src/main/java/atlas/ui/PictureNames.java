package atlas.ui;

import atlas.app.Snapshot;
import atlas.status.Account;
import atlas.view.View;
import java.time.LocalDate;
import java.util.Locale;

/** Names of files that pictures are written to. */
final class PictureNames {

  private PictureNames() {}

  /**
   * A name that tells what the picture shows.
   *
   * @param ending of the file, without its dot
   */
  static String suggest(Snapshot now, String ending) {
    return name(now, now.view().allDates() ? "all-dates" : days(now.view()), ending);
  }

  /** A name of a sheet or a film of several days, the first of them first. */
  static String suggest(Snapshot now, LocalDate first, LocalDate last, String ending) {
    return name(now, first + "-to-" + last, ending);
  }

  private static String name(Snapshot now, String when, String ending) {
    String knownBy = now.view().belief().knownBy().map(day -> "-known-by-" + day).orElse("");
    String account = now.view().belief().account().map(PictureNames::plain).orElse("");
    return "handovers-" + when + knownBy + account + (ending.isEmpty() ? "" : "." + ending);
  }

  /** An account in the letters that every file system takes. */
  private static String plain(Account account) {
    String letters = account.toString().toLowerCase(Locale.ROOT);
    return "-by-" + letters.substring(letters.indexOf(':') + 1).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static String days(View view) {
    return view.comparison().isPresent()
        ? view.earlierDate() + "-and-" + view.laterDate()
        : view.date().toString();
  }
}
