package atlas.ui.drawer;

import atlas.model.Site;
import atlas.status.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a page of the drawer asks of the window around it. */
public interface PageVerbs {

  /** Selects sites, the last as the one told of. */
  void select(List<Site> sites);

  /** Goes to a site on the day that is shown, so that one can come back. */
  void goTo(Site site);

  /** Goes to a site on a day, so that one can come back. */
  void goTo(Site site, LocalDate day);

  /** Goes to a day, and to where these sites lie, if there are any; so that one can come back. */
  void goTo(List<Site> sites, LocalDate day);

  /** Folds the map from one account's reports or, if empty, from everybody's. */
  void believe(Optional<Account> account);

  /** Opens an address in the browser. */
  void browse(String address);
}
