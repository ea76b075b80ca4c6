package atlas.model;

import atlas.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Facts of any size that nobody ever reported, to see how the program bears them: every type of
 * event, uncertain dates, sources that contradict each other. The same numbers give the same facts
 * on every machine, as {@link Random} is specified to the bit.
 */
public final class InventedFacts {

  /** The most sites that are invented. */
  public static final int MOST_SITES = 1_000_000;

  /** The most events that are invented. */
  public static final int MOST_EVENTS = 2_000_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 24);
  private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY);

  private static final double WEST = 39.2;
  private static final double EAST = 46.2;
  private static final double SOUTH = 32.2;
  private static final double NORTH = 37.2;

  private static final String[] NAMES = {
    "Tall", "Wadi", "Qasr", "Ayn", "Khan", "Bir", "Jisr", "Hammam", "Nahr", "Qalat"
  };
  private static final String[] ARABIC_NAMES = {
    "تل", "وادي", "قصر", "عين", "خان", "بئر", "جسر", "حمام", "نهر", "قلعة"
  };

  /** A kind's full names, with a place for the label. */
  private static final Map<SiteKind, String[]> FULL_NAMES = new EnumMap<>(SiteKind.class);

  static {
    FULL_NAMES.put(SiteKind.AIR_BASE, new String[] {"%s Air Base", "قاعدة %s الجوية"});
    FULL_NAMES.put(SiteKind.ARMY_CAMP, new String[] {"Camp %s", "معسكر %s"});
    FULL_NAMES.put(SiteKind.COMPOUND, new String[] {"%s Compound", "مجمع %s"});
    FULL_NAMES.put(SiteKind.FOB, new String[] {"FOB %s", "قاعدة %s الأمامية"});
    FULL_NAMES.put(SiteKind.TRAINING_SITE, new String[] {"%s Training Site", "موقع تدريب %s"});
    FULL_NAMES.put(SiteKind.NOT_NAMED, new String[] {"Unnamed site %s", "موقع غير مسمى %s"});
  }

  /** Sites crowd around towns, so that a map of them has crowds and empty ground. */
  private record Town(double lon, double lat, String governorate, Region region) {}

  private static final Town[] TOWNS = {
    new Town(44.4, 33.3, "Baghdad", Region.BAGHDAD_BELT),
    new Town(43.1, 36.3, "Ninawa", Region.NORTH),
    new Town(44.4, 35.5, "Kirkuk", Region.NORTH),
    new Town(43.7, 34.6, "Salah al-Din", Region.NORTH),
    new Town(43.3, 33.4, "Al-Anbar", Region.WEST),
    new Town(42.4, 33.8, "Al-Anbar", Region.WEST),
    new Town(41.1, 34.4, "Al-Anbar", Region.WEST),
    new Town(40.3, 33.0, "Al-Anbar", Region.WEST),
    new Town(44.6, 33.8, "Diyala", Region.BAGHDAD_BELT)
  };
  private static final double NEAR_TOWN_DEGREES = 0.15;
  private static final double FAR_OFF_DEGREES = 0.9;
  private static final int NEAR_TOWN_IN_100 = 60;
  private static final List<String> PARTIES =
      List.of("", "coalition", "US forces", "Iraqi Army", "Federal Police");

  /** As in the shipped facts, these are listed and never placed. */
  private static final int NOT_NAMED_IN_100 = 3;

  private static final int WITHOUT_LOCATION_IN_100 = 1;
  private static final double[] PRECISIONS = {100, 100, 250, 500, 1_000, 2_000, 5_000, 10_000};

  private final PlaneProjection projection;
  private final Random random;
  private final List<Source> sources = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  private InventedFacts(long seed, PlaneProjection projection) {
    this.random = new Random(seed);
    this.projection = projection;
  }

  /**
   * Invents facts.
   *
   * @param sites how many, 1 to {@link #MOST_SITES}
   * @param events how many, 0 to {@link #MOST_EVENTS}; each has one to three reports
   * @param seed other facts for every other
   * @throws IllegalArgumentException if there are to be more or fewer
   */
  public static Facts of(int sites, int events, long seed, PlaneProjection projection) {
    if (sites < 1 || sites > MOST_SITES || events < 0 || events > MOST_EVENTS) {
      throw new IllegalArgumentException(
          "No such number of sites and events: %d, %d".formatted(sites, events));
    }
    InventedFacts invented = new InventedFacts(seed, projection);
    int sources = Math.max(10, (int) Math.sqrt(events));
    for (int i = 1; i <= sources; i++) {
      invented.sources.add(invented.source(i));
    }
    for (int i = 1; i <= sites; i++) {
      invented.sites.add(invented.site(i));
    }
    for (int i = 1; i <= events; i++) {
      invented.addEvent(i);
    }
    return new Facts(
        invented.sites, invented.events, invented.reports, invented.sources, List.of(), List.of());
  }

  private Source source(int number) {
    Side side = oneOf(Side.values());
    return new Source(
        "s-" + number,
        "The %s Gazette %d".formatted(side.word(), 1 + random.nextInt(20)),
        "Invented report " + number,
        "",
        chance(10) ? Optional.empty() : Optional.of(date(day())),
        side);
  }

  private Site site(int number) {
    int name = random.nextInt(NAMES.length);
    SiteKind kind = chance(NOT_NAMED_IN_100) ? SiteKind.NOT_NAMED : namedKind();
    String label = NAMES[name] + " " + number;
    String arabicLabel = ARABIC_NAMES[name] + " " + number;
    String[] full = FULL_NAMES.get(kind);
    Town town = oneOf(TOWNS);
    return new Site(
        "site-" + number,
        full[0].formatted(label),
        full[1].formatted(arabicLabel),
        chance(10) ? List.of("Old " + label, arabicLabel + " القديم") : List.of(),
        town.governorate,
        Optional.of(town.region),
        kind,
        kind == SiteKind.NOT_NAMED || chance(WITHOUT_LOCATION_IN_100)
            ? Optional.empty()
            : Optional.of(location(town)),
        "",
        label,
        arabicLabel);
  }

  private SiteKind namedKind() {
    SiteKind kind = oneOf(SiteKind.values());
    return kind == SiteKind.NOT_NAMED ? SiteKind.ARMY_CAMP : kind;
  }

  private Location location(Town town) {
    double spread = chance(NEAR_TOWN_IN_100) ? NEAR_TOWN_DEGREES : FAR_OFF_DEGREES;
    double lon = around(town.lon, spread, WEST, EAST);
    double lat = around(town.lat, spread, SOUTH, NORTH);
    double precision = PRECISIONS[random.nextInt(PRECISIONS.length)];
    return new Location(
        lon,
        lat,
        projection.project(lon, lat),
        precision,
        oneOf(LocationBasis.values()),
        "invented");
  }

  private double around(double middle, double spread, double least, double most) {
    double at = middle + spread * random.nextGaussian();
    while (at < least || at > most) {
      at = middle + spread * random.nextGaussian();
    }
    return at;
  }

  private void addEvent(int number) {
    EventType type = oneOf(EventType.values());
    Optional<Scope> scope =
        switch (type) {
          case HANDOVER, WITHDRAWAL, RETURN -> Optional.of(chance(70) ? Scope.WHOLE : Scope.PART);
          case ANNOUNCED, DEADLINE, ATTACK -> Optional.empty();
        };
    Event event =
        new Event(
            "e-" + number,
            sites.get(random.nextInt(sites.size())).id(),
            type,
            scope,
            PARTIES.get(random.nextInt(PARTIES.size())),
            PARTIES.get(random.nextInt(PARTIES.size())));
    events.add(event);
    LocalDate day = day();
    int told = chance(70) ? 1 : 2 + random.nextInt(2);
    boolean isOnePreferred = chance(30);
    for (int i = 1; i <= told; i++) {
      reports.add(
          new Report(
              "r-%d-%d".formatted(number, i),
              event.id(),
              sources.get(random.nextInt(sources.size())).id(),
              date(i == 1 ? day : day.plusDays(random.nextInt(10))),
              isOnePreferred && i == 1,
              "Invented " + type.word() + "."));
    }
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  /** A date that means the day, named as closely as sources do. */
  private Edtf date(LocalDate day) {
    int kind = random.nextInt(100);
    if (kind < 75) {
      return new Edtf.Point(Edtf.Precision.DAY, day, chance(5));
    }
    if (kind < 88) {
      return new Edtf.Point(Edtf.Precision.MONTH, day.withDayOfMonth(1), false);
    }
    if (kind < 98) {
      return new Edtf.Interval(dayPoint(day), dayPoint(day.plusDays(1 + random.nextInt(30))));
    }
    return new Edtf.Point(Edtf.Precision.YEAR, day.withDayOfYear(1), false);
  }

  private static Edtf.Point dayPoint(LocalDate day) {
    return new Edtf.Point(Edtf.Precision.DAY, day, false);
  }

  private boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
