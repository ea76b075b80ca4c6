package atlas.status;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Side;
import atlas.model.Site;
import atlas.status.Disagreement.Effect;
import atlas.status.Disagreement.Kind;
import atlas.status.Disagreement.Version;
import atlas.time.DateRange;
import atlas.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the events of which accounts differ. */
public final class Disagreements {

  private static final Comparator<Disagreement> IN_TIME =
      Comparator.comparing(Disagreement::event, DatedEvent.IN_TIME);

  private Disagreements() {}

  /** Those among the believed reports of all sites, earliest event first. */
  public static List<Disagreement> of(Facts facts, Belief belief) {
    return facts.sites().parallelStream()
        .flatMap(site -> new OfSite(site, facts, belief).all())
        .sorted(IN_TIME)
        .toList();
  }

  /** Those of one site, as they come together. */
  private static final class OfSite {

    private final Site site;
    private final Facts facts;
    private final Belief belief;
    private final List<DatedEvent> events;

    OfSite(Site site, Facts facts, Belief belief) {
      this.site = site;
      this.facts = facts;
      this.belief = belief;
      this.events = Fold.one(site, facts, belief).events();
    }

    Stream<Disagreement> all() {
      return events.stream().flatMap(event -> disagreement(event).stream());
    }

    private Optional<Disagreement> disagreement(DatedEvent event) {
      List<Version> versions = told(event);
      Kind kind = versions.size() == 1 ? Kind.WHETHER : haveADayInCommon(versions);
      Set<Side> silent = silent(event);
      if (!silent.isEmpty()) {
        versions.add(new Version(Optional.empty(), List.of(), silent));
      }
      return versions.size() < 2
          ? Optional.empty()
          : Optional.of(new Disagreement(site, event, kind, versions, effects(event, versions)));
    }

    /** The dates that are told, the earliest first. */
    private List<Version> told(DatedEvent event) {
      Map<Edtf, List<Report>> byDate = new LinkedHashMap<>();
      event.reports().stream()
          .sorted(
              Comparator.comparing((Report r) -> r.date().first())
                  .thenComparing(r -> r.date().last()))
          .forEach(r -> byDate.computeIfAbsent(r.date(), d -> new ArrayList<>()).add(r));
      List<Version> versions = new ArrayList<>();
      byDate.forEach(
          (date, reports) -> versions.add(new Version(Optional.of(date), reports, sides(reports))));
      return versions;
    }

    private static Kind haveADayInCommon(List<Version> versions) {
      Optional<DateRange> common = Optional.of(DateRange.ALL);
      for (Version version : versions) {
        DateRange days = version.date().orElseThrow().range();
        common = common.flatMap(days::intersection);
      }
      return common.isPresent() ? Kind.PRECISION : Kind.DAYS;
    }

    private Set<Side> sides(List<Report> reports) {
      Set<Side> sides = EnumSet.noneOf(Side.class);
      reports.forEach(report -> sides.add(facts.sourceOf(report).side()));
      return sides;
    }

    /**
     * The sides that tell of the site before and after the event, and not of it. That a side passes
     * over an attack, one of many, says nothing.
     */
    private Set<Side> silent(DatedEvent event) {
      Set<Side> silent = EnumSet.noneOf(Side.class);
      if (event.event().type() != EventType.ATTACK) {
        int place = events.indexOf(event);
        silent.addAll(sidesOf(events.subList(0, place)));
        silent.retainAll(sidesOf(events.subList(place + 1, events.size())));
        silent.removeAll(sides(event.reports()));
      }
      return silent;
    }

    private Set<Side> sidesOf(List<DatedEvent> told) {
      Set<Side> sides = new HashSet<>();
      told.forEach(event -> sides.addAll(sides(event.reports())));
      return sides;
    }

    // ---- the map by each of them

    private List<Effect> effects(DatedEvent event, List<Version> versions) {
      if (!site.hasStatus()) {
        return List.of();
      }
      SiteFold shown = new SiteFold(events, facts.dataDate());
      List<SiteFold> folds = versions.stream().map(version -> foldBy(version, event)).toList();
      int[] starts =
          Stream.concat(Stream.of(shown), folds.stream())
              .flatMapToInt(fold -> Arrays.stream(fold.turningDays()))
              .sorted()
              .distinct()
              .toArray();
      List<Effect> runs = new ArrayList<>();
      for (int i = 0; i < starts.length; i++) {
        int day = starts[i];
        LocalDate end = i + 1 < starts.length ? Periods.day(starts[i + 1]) : LocalDate.MAX;
        append(
            new Effect(
                DateRange.of(Periods.day(day), end),
                StatusSet.ofBits(shown.possible(day)),
                folds.stream().map(fold -> StatusSet.ofBits(fold.possible(day))).toList()),
            runs);
      }
      return runs.stream().filter(run -> new HashSet<>(run.byVersion()).size() > 1).toList();
    }

    /** Adds a run of days, or makes the last one longer if it is the same. */
    private static void append(Effect run, List<Effect> runs) {
      int last = runs.size() - 1;
      boolean isSame =
          last >= 0
              && runs.get(last).shown().equals(run.shown())
              && runs.get(last).byVersion().equals(run.byVersion());
      if (isSame) {
        DateRange days = runs.get(last).days().span(run.days());
        runs.set(last, new Effect(days, run.shown(), run.byVersion()));
      } else {
        runs.add(run);
      }
    }

    /** The site's life if one version alone tells of the event. */
    private SiteFold foldBy(Version version, DatedEvent disputed) {
      List<DatedEvent> told = new ArrayList<>();
      for (DatedEvent event : events) {
        if (!event.equals(disputed)) {
          told.add(event);
        } else if (version.isTold()) {
          Event same = event.event();
          DatedEvent.of(same, version.reports(), facts, belief).ifPresent(told::add);
        }
      }
      return new SiteFold(told, facts.dataDate());
    }
  }
}
