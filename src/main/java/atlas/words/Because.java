package atlas.words;

import atlas.model.Report;
import atlas.status.DatedEvent;
import atlas.status.Point;
import atlas.status.Why;
import atlas.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says why a site has its status on a day: a sentence a point. */
final class Because {

  private final Words words;
  private final DateWords dates;

  Because(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  /** All sentences, a space between them. */
  String sentences(Why why) {
    return why.points().stream().map(p -> sentence(p, why)).collect(Collectors.joining(" "));
  }

  /** The sentence of one point. */
  String sentence(Point point, Why why) {
    return switch (point.kind()) {
      case CAME -> say("why.came", point);
      case CAME_BACK -> say("why.cameBack", point);
      case STAYED -> say("why.stayed", point);
      case NO_PROMISE -> words.get("why.noPromise");
      case ANNOUNCED -> say("why.announced", point);
      case DEADLINE -> words.get("why.deadline", due(point));
      case DEADLINE_TOO -> words.get("why.deadlineToo", due(point));
      case NOT_YET -> words.get("why.notYet");
      case DONE -> say("why.done", point);
      case PASSED -> words.get("why.passed");
      case RENEWED -> say("why.renewed", point);
      case HANDOVER -> say("why.handover", point);
      case HANDOVER_PART -> say("why.handoverPart", point);
      case WHOLE_LATER -> say("why.wholeLater", point);
      case WITHDRAWAL -> say("why.withdrawal", point);
      case LEFT -> say("why.left", point);
      case LEFT_SAME_DAY -> words.get("why.leftSameDay");
      case LEFT_AFTER -> say("why.leftAfter", point);
      case HANDOVER_LATER -> say("why.handoverLater", point);
      case NO_SUCCESSOR -> words.get("why.noSuccessor");
      case DISAGREE -> disagreement(event(point), why);
      case IMPLIED -> say("why.implied." + event(point).event().type().word(), point);
      case NOTHING -> words.get("why.unknown");
      case NOTHING_AT_ALL -> words.get("why.unknownAtAll");
      case ATTACKS_ONLY -> words.get("why.attacksOnly");
      case FIRST_EVENT ->
          words.get("why.firstEvent", words.eventType(event(point)), when(event(point)));
      case EITHER ->
          words.get(
              "why.either",
              dates.when(why.period().days()),
              Sentences.statuses(words, why.statuses()));
      case AFTER_DATA -> words.get("why.afterData", dates.full(why.dataDate()));
      case NOT_NAMED -> words.get("site.notNamed");
    };
  }

  private static DatedEvent event(Point point) {
    return point.event().orElseThrow();
  }

  private String say(String key, Point point) {
    return words.get(key, when(event(point)));
  }

  private String due(Point point) {
    return dates.full(event(point).due().orElseThrow());
  }

  /** The days of an event; as its source words them, where it says which bound is assumed. */
  private String when(DatedEvent event) {
    return event.reports().stream()
        .filter(Report::isPreferred)
        .map(Report::date)
        .filter(d -> d instanceof Edtf.Interval || (d.isApproximate() && !d.isDay()))
        .filter(d -> d.range().equals(event.days()))
        .map(dates::edtf)
        .findFirst()
        .orElseGet(() -> dates.when(event.days()));
  }

  /** Who tells which day, where none of them is preferred. */
  private String disagreement(DatedEvent event, Why why) {
    Map<Edtf, TreeSet<String>> publishers = new LinkedHashMap<>();
    event.reports().stream()
        .sorted(Comparator.comparing(r -> r.date().first()))
        .forEach(
            r ->
                publishers
                    .computeIfAbsent(r.date(), d -> new TreeSet<>())
                    .add(why.source(r).publisher()));
    List<String> told = new ArrayList<>();
    publishers.forEach((date, names) -> told.add(disagreeing(date, names)));
    return words.get("why.disagree", words.joined("join.semicolon", told));
  }

  private String disagreeing(Edtf date, TreeSet<String> publishers) {
    String first = publishers.first();
    String who =
        publishers.size() == 1 ? first : words.get("why.publishers", first, publishers.size() - 1);
    return words.get("why.disagreeOne", dates.mediumEdtf(date), who);
  }
}
