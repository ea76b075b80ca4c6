package atlas.view;

import atlas.model.Location;
import atlas.model.Site;
import java.util.Arrays;
import java.util.Optional;

/** How closely the place of a site is known, in steps. */
public enum Precision {
  TO_2_KM("to-2km", 2_000),
  TO_5_KM("2-5km", 5_000),
  TO_20_KM("5-20km", 20_000),
  OVER_20_KM("over-20km", Double.POSITIVE_INFINITY),
  NO_LOCATION("none", Double.NaN);

  private final String word;
  private final double metres;

  Precision(String word, double metres) {
    this.word = word;
    this.metres = metres;
  }

  /** The word that files and commands use, never translated. */
  public String word() {
    return word;
  }

  /** The most that the true point lies away, in whole kilometres; 0 where that is not bounded. */
  public int kilometres() {
    return Double.isFinite(metres) ? (int) (metres / 1000) : 0;
  }

  /** The precision of this word, if any. */
  public static Optional<Precision> ofWord(String word) {
    return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
  }

  /** The first step that the site's place is known within. */
  public static Precision of(Site site) {
    return site.location()
        .map(Location::precisionMetres)
        .flatMap(known -> Arrays.stream(values()).filter(v -> known <= v.metres).findFirst())
        .orElse(NO_LOCATION);
  }
}
