package atlas.ui;

import atlas.app.Snapshot;
import atlas.map.Coordinates;
import atlas.view.Gazetteer;
import atlas.view.Hit;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;

/**
 * What is told of a hit: its name, and in a second line what it is.
 *
 * @param name the name
 * @param line the second line
 */
record HitWords(String name, String line) {

  /** The words of a hit, in the language of the view. */
  static HitWords of(Hit hit, Snapshot now) {
    Language language = now.view().language();
    Words words = Words.in(language);
    if (hit instanceof Hit.OfSite site) {
      return ofSite(site, now, words);
    }
    if (hit instanceof Hit.OfEvent event) {
      EventWords eventWords = new EventWords(now.facts(), language);
      return new HitWords(
          words.get("join.colon", label(event, language), eventWords.what(event.event())),
          eventWords.when(event.event()));
    }
    if (hit instanceof Hit.OfSource source) {
      String published =
          source
              .source()
              .published()
              .map(DateWords.in(language)::mediumEdtf)
              .orElseGet(() -> words.get("date.undated"));
      return new HitWords(
          source.source().title(), words.get("join.dot", source.source().publisher(), published));
    }
    if (hit instanceof Hit.OfTown town) {
      return ofTown(town.town(), language);
    }
    Gazetteer.Spot spot = ((Hit.OfSpot) hit).spot();
    Coordinates coordinates = new Coordinates(spot.lon(), spot.lat());
    return new HitWords(
        coordinates.text(Coordinates.Format.DD), coordinates.text(Coordinates.Format.MGRS));
  }

  private static HitWords ofSite(Hit.OfSite hit, Snapshot now, Words words) {
    String line = StatusLine.of(now, hit.site());
    return new HitWords(
        RowName.of(hit.site(), now.view().language()),
        hit.site().aliases().contains(hit.matched())
            ? words.get("join.dot", words.get("search.alias", hit.matched()), line)
            : line);
  }

  private static String label(Hit.OfEvent hit, Language language) {
    return language == Language.ARABIC ? hit.site().labelAr() : hit.site().labelEn();
  }

  private static HitWords ofTown(Gazetteer.Town town, Language language) {
    return language == Language.ARABIC && !town.nameAr().isBlank()
        ? new HitWords(town.nameAr(), town.nameEn())
        : new HitWords(town.nameEn(), town.nameAr());
  }
}
