package atlas.ui;

import atlas.app.AppState;
import atlas.model.Site;
import atlas.status.Account;
import atlas.ui.drawer.AccountsPage;
import atlas.ui.drawer.ChangesPage;
import atlas.ui.drawer.ChronologyPage;
import atlas.ui.drawer.DrawerPage;
import atlas.ui.drawer.PageName;
import atlas.ui.drawer.PageVerbs;
import atlas.ui.drawer.PromisesPage;
import atlas.ui.drawer.SitesPage;
import atlas.ui.drawer.SourcesPage;
import atlas.ui.parts.FactTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages of the drawer under the map, and what they may ask of the window. */
final class WindowPages implements PageVerbs {

  private final AppState state;
  private final BiConsumer<Site, LocalDate> goThere;
  private final Consumer<String> browse;

  /**
   * @param goThere shows a site in place, on a day
   * @param browse opens an address in the browser
   */
  WindowPages(AppState state, BiConsumer<Site, LocalDate> goThere, Consumer<String> browse) {
    this.state = state;
    this.goThere = goThere;
    this.browse = browse;
  }

  /** Makes each page when it is first opened. */
  Map<PageName, Supplier<DrawerPage>> makers(FactTable.Surroundings around) {
    return Map.of(
        PageName.SITES, () -> new SitesPage(around, this),
        PageName.PROMISES, () -> new PromisesPage(around, this),
        PageName.CHANGES, () -> new ChangesPage(around, this),
        PageName.ACCOUNTS, () -> new AccountsPage(around, this),
        PageName.SOURCES, () -> new SourcesPage(around, this),
        PageName.CHRONOLOGY, () -> new ChronologyPage(around, this));
  }

  @Override
  public void select(List<Site> sites) {
    state.selectAll(sites);
  }

  @Override
  public void goTo(Site site) {
    goThere.accept(site, state.view().date());
  }

  @Override
  public void goTo(Site site, LocalDate day) {
    goThere.accept(site, day);
  }

  @Override
  public void goTo(List<Site> sites, LocalDate day) {
    if (!sites.isEmpty()) {
      state.selectAll(sites);
    }
    state.goTo(day, SiteExtents.of(sites.stream()).orElseGet(() -> state.view().extent()));
  }

  @Override
  public void believe(Optional<Account> account) {
    state.believe(state.view().belief().withAccount(account));
  }

  @Override
  public void browse(String address) {
    browse.accept(address);
  }
}
