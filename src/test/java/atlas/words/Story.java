package atlas.words;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one invented site, told in short: {@code handover whole 2020-03-19; deadline
 * 2020-04 @2020-03-17 iraq}. Each event is an type, perhaps an extent, and one date or several that
 * disagree joined by commas; then perhaps the day on which its source appeared, and whose it is.
 * The data date is 24 March 2026.
 */
final class Story {

  static final String SITE = "camp";

  private Story() {}

  static Facts of(String events) {
    List<Event> told = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    sources.add(source("last", Optional.of(Edtf.parse("2026-03-24")), Side.OTHER));
    for (String line : events.isBlank() ? new String[0] : events.split(";")) {
      String id = "e" + told.size();
      EventType type = null;
      Optional<Scope> scope = Optional.empty();
      List<Edtf> dates = new ArrayList<>();
      Optional<Edtf> published = Optional.empty();
      Side side = Side.OTHER;
      for (String word : line.strip().split("\\s+")) {
        if (EventType.ofWord(word).isPresent()) {
          type = EventType.ofWord(word).get();
        } else if (Scope.ofWord(word).isPresent()) {
          scope = Scope.ofWord(word);
        } else if (Side.ofWord(word).isPresent()) {
          side = Side.ofWord(word).get();
        } else if (word.startsWith("@")) {
          published = Optional.of(Edtf.parse(word.substring(1)));
        } else {
          for (String date : word.split(",")) {
            dates.add(Edtf.parse(date));
          }
        }
      }
      told.add(new Event(id, SITE, type, scope, "", ""));
      for (Edtf date : dates) {
        String sourceId = id + "-" + sources.size();
        sources.add(source(sourceId, published, side));
        reports.add(new Report(sourceId, id, sourceId, date, dates.size() == 1, ""));
      }
    }
    return new Facts(List.of(site()), told, reports, sources, List.of(), List.of());
  }

  private static Source source(String id, Optional<Edtf> published, Side side) {
    return new Source(id, "Paper " + id, "", "", published, side);
  }

  private static Site site() {
    return new Site(
        SITE,
        "Camp Test",
        "معسكر التجربة",
        List.of(),
        "Kirkuk",
        Optional.empty(),
        SiteKind.ARMY_CAMP,
        Optional.empty(),
        "",
        "Test",
        "التجربة");
  }
}
