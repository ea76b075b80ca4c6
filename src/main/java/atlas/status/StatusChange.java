package atlas.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site that two versions of the facts show differently on a day.
 *
 * @param before what it may have been by the one; empty where that knows no such site
 * @param after the same by the other
 */
public record StatusChange(String siteId, Optional<StatusSet> before, Optional<StatusSet> after) {

  /** Those of a day: in the order of the later version, sites that it does not know last. */
  public static List<StatusChange> between(Histories before, Histories after, LocalDate day) {
    Set<String> ids = new LinkedHashSet<>();
    after.all().forEach(history -> ids.add(history.siteId()));
    before.all().forEach(history -> ids.add(history.siteId()));
    List<StatusChange> changes = new ArrayList<>();
    for (String id : ids) {
      Optional<StatusSet> was = before.of(id).map(history -> history.on(day));
      Optional<StatusSet> is = after.of(id).map(history -> history.on(day));
      if (!was.equals(is)) {
        changes.add(new StatusChange(id, was, is));
      }
    }
    return changes;
  }
}
