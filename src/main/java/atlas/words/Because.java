package atlas.words;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.History;
import java.time.LocalDate;

/** Tells why a site has its status on a day. */
final class Because {

  private final Words words;
  private final DateWords dates;

  Because(Words words, DateWords dates) {
    this.words = words;
    this.dates = dates;
  }

  String sentences(Facts facts, Site site, History history, LocalDate day) {
    return words.get("why.unknown");
  }
}
