package atlas.map;

import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.SiteKind;
import atlas.status.Status;
import atlas.view.SiteState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an expression can ask of a site on the day, by the names that it has there. */
public enum SiteAttribute {
  ID(Type.TEXT, s -> s.site().id()),
  NAME(Type.TEXT, s -> s.site().nameEn()),
  NAME_AR(Type.TEXT, s -> s.site().nameAr()),
  /** The one status; none where several are possible. */
  STATUS(Type.TEXT, words(Status.values(), Status::word), s -> word(s.statuses().certain())),
  /** The statuses that are possible, joined by a bar in the order of a site's life. */
  POSSIBLE(
      Type.TEXT, s -> s.statuses().stream().map(Status::word).collect(Collectors.joining("|"))),
  CERTAIN(Type.TRUTH, List.of("true", "false"), s -> s.statuses().isCertain()),
  /** The day on which the status began, as 2020-03-29; none where that is not certain. */
  SINCE(Type.DAY, s -> s.since().map(LocalDate::toString).orElse(null)),
  REGION(
      Type.TEXT,
      words(Region.values(), Region::word),
      s -> s.site().region().map(Region::word).orElse(null)),
  GOVERNORATE(Type.TEXT, s -> blankIsNone(s.site().governorate())),
  KIND(Type.TEXT, words(SiteKind.values(), SiteKind::word), s -> s.site().kind().word()),
  PRECISION_M(Type.NUMBER, s -> s.site().location().map(Location::precisionMetres).orElse(null)),
  /** What the place rests on. */
  BASIS(
      Type.TEXT,
      words(LocationBasis.values(), LocationBasis::word),
      s -> s.site().location().map(l -> l.basis().word()).orElse(null)),
  LON(Type.NUMBER, s -> s.site().location().map(Location::lon).orElse(null)),
  LAT(Type.NUMBER, s -> s.site().location().map(Location::lat).orElse(null)),
  /** How many believed events the site has. */
  EVENTS(Type.NUMBER, SiteState::events),
  /** How many sources tell of these. */
  SOURCES(Type.NUMBER, SiteState::sources),
  /** A point in degrees, for BBOX, DWITHIN, INTERSECTS and the like. */
  GEOMETRY(Type.GEOMETRY, SitePoints::of);

  /** What values an attribute has. */
  public enum Type {
    TEXT,
    NUMBER,
    DAY,
    TRUTH,
    GEOMETRY
  }

  private final Type type;
  private final List<String> values;
  private final Function<SiteState, Object> value;

  SiteAttribute(Type type, Function<SiteState, Object> value) {
    this(type, List.of(), value);
  }

  SiteAttribute(Type type, List<String> values, Function<SiteState, Object> value) {
    this.type = type;
    this.values = values;
    this.value = value;
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  private static Object word(Optional<Status> status) {
    return status.map(Status::word).orElse(null);
  }

  private static Object blankIsNone(String text) {
    return text.isBlank() ? null : text;
  }

  /** As it stands in an expression. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The attribute of this name, in any case, if any. */
  public static Optional<SiteAttribute> ofWord(String word) {
    return Arrays.stream(SiteAttribute.values())
        .filter(a -> a.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /** What values it has. */
  public Type type() {
    return type;
  }

  /** All the values that it can have; empty where there is no end of them. */
  public List<String> known() {
    return values;
  }

  /** Its value, null for none, as GeoTools wants it. */
  Object of(SiteState site) {
    return value.apply(site);
  }
}
