package atlas.exchange;

import atlas.exchange.Lack.What;
import atlas.export.SafeFile;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Facts that are to be written for other programs.
 *
 * @param all the facts there are
 * @param facts those that are written
 * @param day the day on which they are shown; empty for all days
 */
public record Export(Facts all, Facts facts, Optional<LocalDate> day) {

  /** Copies a store as it is. */
  @FunctionalInterface
  public interface StoreCopy {

    /**
     * Writes the copy, over the file that may be there.
     *
     * @throws StoreException if it can't be written
     */
    void copyTo(Path file) throws StoreException;
  }

  /** All facts. */
  public static Export of(Facts facts, Optional<LocalDate> day) {
    return new Export(facts, facts, day);
  }

  /** The facts of some sites. */
  public Export only(Predicate<Site> wanted) {
    return new Export(all, Extract.of(all, wanted), day);
  }

  /** The same facts on a day; empty for all days. */
  public Export on(Optional<LocalDate> shown) {
    return new Export(all, facts, shown);
  }

  /** Whether some sites are left out. */
  public boolean isFiltered() {
    return facts != all;
  }

  /** The day on which statuses are told where a file can tell but one. */
  private LocalDate shownDay() {
    return day.orElseGet(all::dataDate);
  }

  /** What a file of the format will not hold of what is to be written. */
  public List<Lack> lacks(Format format) {
    List<Lack> lacks = new ArrayList<>();
    boolean holdsFacts = format != Format.CSV;
    if (!holdsFacts) {
      add(lacks, What.EVENTS, facts.events().size());
      add(lacks, What.REPORTS, facts.reports().size());
      add(lacks, What.SOURCES, facts.sources().size());
    }
    if (!holdsFacts || isFiltered()) {
      add(lacks, What.CONTEXT, all.context().size());
      add(lacks, What.STRENGTH, all.strength().size());
    }
    if (format == Format.CSV || day.isPresent() && format.canBeOfOneDay()) {
      add(lacks, What.OTHER_DAYS, 1);
    }
    if (format == Format.KML) {
      add(lacks, What.MARKS, 1);
    }
    if (format == Format.GEOJSON || format == Format.CSV || format == Format.ZIP) {
      add(lacks, What.STYLE, 1);
    }
    if (format != Format.GEOPACKAGE || isFiltered()) {
      add(lacks, What.OWN_THINGS, 1);
    }
    return lacks;
  }

  private static void add(List<Lack> lacks, What what, int count) {
    if (count > 0) {
      lacks.add(new Lack(what, count));
    }
  }

  /**
   * Writes the file, over the one that may be there.
   *
   * @param store copies the store that the facts are from
   * @param looks of the marks, for formats that show them
   * @throws IOException if it can't be written; what was there is then unchanged
   * @throws StoreException the same, of a store
   */
  public void write(Path file, Format format, StoreCopy store, MarkLooks looks)
      throws IOException, StoreException {
    switch (format) {
      case GEOPACKAGE -> {
        if (isFiltered()) {
          Store.replace(file, facts);
        } else {
          store.copyTo(file);
        }
      }
      case GEOJSON -> SafeFile.write(file, out -> new GeoJsonWriter(facts, day).writeTo(out));
      case KML -> SafeFile.write(file, out -> kml(looks).writeTo(out));
      case KMZ -> SafeFile.write(file, out -> kml(looks).writeKmzTo(out));
      case CSV -> SafeFile.write(file, out -> new SiteTable(facts, shownDay()).writeTo(out));
      case ZIP -> SafeFile.write(file, out -> CsvZip.write(facts, out));
    }
  }

  private KmlWriter kml(MarkLooks looks) {
    return new KmlWriter(facts, day, looks);
  }
}
