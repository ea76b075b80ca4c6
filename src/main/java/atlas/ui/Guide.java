package atlas.ui;

import atlas.app.AppState;
import atlas.model.PlanePoint;
import atlas.model.Site;
import atlas.view.Hit;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Leads to sites and days, and to what a search found. */
final class Guide {

  private final AppState state;
  private final MapPane map;
  private final Consumer<String> browse;

  /**
   * @param browse opens an address in the browser
   */
  Guide(AppState state, MapPane map, Consumer<String> browse) {
    this.state = state;
    this.map = map;
    this.browse = browse;
  }

  /** Shows a site in place; it is there on every day, so the day stays. Events lead in time. */
  void goThere(Site site) {
    goThere(state, site);
  }

  /** The same, where there is no map yet. */
  static void goThere(AppState state, Site site) {
    state.select(site);
    site.location().map(SiteExtents::around).ifPresent(state::goTo);
  }

  /** Shows a site in place, on a day. */
  void goThere(Site site, LocalDate date) {
    state.select(site);
    state.goTo(
        date, site.location().map(SiteExtents::around).orElseGet(() -> state.view().extent()));
  }

  /** Goes where a hit leads; from there the keys of the map go on. */
  void goToHit(Hit hit) {
    map.requestFocus();
    if (hit instanceof Hit.OfSite site) {
      goThere(site.site());
    } else if (hit instanceof Hit.OfEvent event) {
      goThere(event.site(), event.event().first());
    } else if (hit instanceof Hit.OfTown town) {
      goTo(town.town().plane(), HitWords.of(hit, state.snapshot()).name());
    } else if (hit instanceof Hit.OfSpot spot) {
      goTo(spot.spot().plane(), HitWords.of(hit, state.snapshot()).name());
    } else if (hit instanceof Hit.OfSource source) {
      browse.accept(source.source().url());
    }
  }

  /** Shows a point that is no site's, on the same day, and pins its name there for a moment. */
  private void goTo(PlanePoint point, String name) {
    state.goTo(state.view().date(), SiteExtents.around(point));
    map.pin(point, name);
  }
}
