package atlas.model;

import atlas.time.Edtf;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a source harder to rely on or to find again, as far as its row tells. */
public enum Weakness {
  /** It has no address: a dead end. */
  NO_ADDRESS,
  /** It carries no date, and so counts always. */
  UNDATED,
  /** Only the month or the year is known, or it is approximate. */
  VAGUELY_DATED,
  /** A copy or an archived page was read, not the original. */
  COPY,
  /** It carries or cites the text of another. */
  SECOND_HAND;

  /** How the publishers of the data say so: "Rudaw (copy at …)", "… (archive)". */
  private static final Pattern COPIED =
      Pattern.compile("\\b(copy|archive|archived)\\b", Pattern.CASE_INSENSITIVE);

  /** "Reuters via VOA", "KurdPress (citing Rudaw)", "The Siasat Daily (Xinhua text)". */
  private static final Pattern RELAYED =
      Pattern.compile("\\b(via|citing|quoting|text)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARCHIVE_ADDRESS =
      Pattern.compile("^https?://(web\\.archive\\.org|archive\\.(ph|is|today|org))/.*");

  /** The weaknesses of a source, in the order above. */
  public static Set<Weakness> of(Source source) {
    Set<Weakness> weak = EnumSet.noneOf(Weakness.class);
    if (source.url().isBlank()) {
      weak.add(NO_ADDRESS);
    }
    if (source.published().isEmpty()) {
      weak.add(UNDATED);
    } else if (source.published().filter(Weakness::isExact).isEmpty()) {
      weak.add(VAGUELY_DATED);
    }
    if (COPIED.matcher(source.publisher()).find()
        || ARCHIVE_ADDRESS.matcher(source.url()).matches()) {
      weak.add(COPY);
    }
    if (RELAYED.matcher(source.publisher()).find()) {
      weak.add(SECOND_HAND);
    }
    return weak;
  }

  private static boolean isExact(Edtf date) {
    return date.isDay() && !date.isApproximate();
  }
}
