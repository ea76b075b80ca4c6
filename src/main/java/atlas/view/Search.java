package atlas.view;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.DatedEvent;
import atlas.status.Histories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds sites, events, sources, towns and coordinates as one types, by any name in either script;
 * see {@link Letters} for what it overlooks. Immutable.
 */
public final class Search {

  private final NameIndex<Site> sites;
  private final NameIndex<Source> sources;
  private final NameIndex<Gazetteer.Town> towns;
  private final Set<String> parties;
  private final EventQuery.Names eventNames;
  private final Gazetteer gazetteer;

  private Search(Facts facts, Gazetteer gazetteer, Lexicon lexicon) {
    this.sites = NameIndex.of(facts.sites(), Search::names, Site::governorate);
    this.sources =
        NameIndex.of(facts.sources(), s -> List.of(s.title(), s.publisher(), s.id()), s -> "");
    this.towns = NameIndex.of(gazetteer.towns(), t -> List.of(t.nameEn(), t.nameAr()), t -> "");
    this.parties = facts.events().stream().flatMap(EventAsk::partiesOf).collect(Collectors.toSet());
    this.eventNames = EventQuery.Names.of(lexicon);
    this.gazetteer = gazetteer;
  }

  /**
   * An index of the facts and the ground.
   *
   * @param gazetteer knows towns and coordinates
   * @param lexicon knows what types of event and months are called
   */
  public static Search of(Facts facts, Gazetteer gazetteer, Lexicon lexicon) {
    return new Search(facts, gazetteer, lexicon);
  }

  private static List<String> names(Site site) {
    List<String> names = new ArrayList<>();
    names.add(site.labelEn());
    names.add(site.labelAr());
    names.add(site.nameEn());
    names.add(site.nameAr());
    names.addAll(site.aliases());
    names.add(site.id());
    return names;
  }

  /**
   * What a query finds: kind by kind, the kind with the best hit first, and of a kind the best
   * first; equally good hits in the order of the data, events in time. Nothing for a query without
   * a letter or digit. A typo is forgiven only where no site, town or event fits without.
   *
   * @param histories the events as they are believed
   */
  public List<Hit> find(String query, Histories histories) {
    Form wanted = Form.of(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    gazetteer.spot(query).ifPresent(spot -> hits.add(new Hit.OfSpot(spot)));
    sites.fitting(wanted).forEach(f -> hits.add(ofSite(f)));
    towns.fitting(wanted).forEach(f -> hits.add(new Hit.OfTown(f.thing(), f.match())));
    addEvents(wanted, histories, hits);
    if (hits.isEmpty()) {
      sites.nearly(wanted).forEach(f -> hits.add(ofSite(f)));
      towns.nearly(wanted).forEach(f -> hits.add(new Hit.OfTown(f.thing(), f.match())));
    }
    sources.fitting(wanted).forEach(f -> hits.add(new Hit.OfSource(f.thing(), f.match())));
    return inOrder(hits);
  }

  private static Hit ofSite(NameIndex.Found<Site> found) {
    return new Hit.OfSite(found.thing(), found.match(), found.matched());
  }

  private void addEvents(Form wanted, Histories histories, List<Hit> hits) {
    EventQuery query = new EventQuery(wanted, eventNames);
    long[] ofSite = sites.wordsHad(query.words());
    List<Hit.OfEvent> found = new ArrayList<>();
    long ofParties = query.parties(parties);
    for (int i = 0; i < ofSite.length; i++) {
      if (query.mayAskForOneOf(ofSite[i], ofParties)) {
        Site site = sites.thing(i);
        long bits = ofSite[i];
        histories.of(site.id()).stream()
            .flatMap(h -> h.events(event -> query.mayAskFor(event, bits)).stream())
            .filter(event -> query.asksFor(event, bits))
            .forEach(event -> found.add(new Hit.OfEvent(event, site, Match.WORD_PREFIX)));
      }
    }
    found.sort(Comparator.comparing(Hit.OfEvent::event, DatedEvent.IN_TIME));
    hits.addAll(found);
  }

  /** Keeps kinds together. */
  private static List<Hit> inOrder(List<Hit> hits) {
    Map<Hit.Kind, Match> best = new EnumMap<>(Hit.Kind.class);
    hits.forEach(hit -> best.merge(hit.kind(), hit.match(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return hits.stream()
        .sorted(
            Comparator.comparing(
                    (Hit hit) ->
                        best.get(hit.kind()).isOfBeginning()
                            ? best.get(hit.kind()).ordinal()
                            : Match.values().length)
                .thenComparing(Hit::kind)
                .thenComparing(Hit::match))
        .collect(Collectors.toList());
  }
}
