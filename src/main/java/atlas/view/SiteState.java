package atlas.view;

import atlas.model.Site;
import atlas.status.StatusSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A site in one period of its life, as an expression asks about it.
 *
 * @param site the site
 * @param statuses that it may have
 * @param since the day on which its status began; empty where that is uncertain or not known
 * @param events how many of its events are believed
 * @param sources how many sources tell of these
 */
public record SiteState(
    Site site, StatusSet statuses, Optional<LocalDate> since, int events, int sources) {}
