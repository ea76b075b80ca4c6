package atlas.ui.drawer;

import atlas.model.Site;
import java.time.LocalDate;
import java.util.List;

/** What a page of the drawer asks of the window around it. */
public interface PageVerbs {

  /** Selects sites, the last as the one told of. */
  void select(List<Site> sites);

  /** Goes to a site on a day, so that one can come back. */
  void goTo(Site site, LocalDate day);
}
