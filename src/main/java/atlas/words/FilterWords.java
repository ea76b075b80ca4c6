package atlas.words;

import atlas.model.Facts;
import atlas.time.DateRange;
import atlas.view.Criterion;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a filter asks for, in one language. */
public final class FilterWords {

  private final Language language;
  private final Words words;

  private FilterWords(Language language) {
    this.language = language;
    this.words = Words.in(language);
  }

  /** The words of a language. */
  public static FilterWords in(Language language) {
    return new FilterWords(language);
  }

  /** The name of what can be asked for: "region". */
  public String name(Criterion criterion) {
    return words.get("filter." + criterion.name().toLowerCase(Locale.ROOT));
  }

  /** How closely a place is known: "place within 2 to 5 km". */
  public String precision(Precision precision) {
    int most = precision.kilometres();
    return switch (precision) {
      case TO_2_KM -> words.get("filter.precision.within", most);
      case TO_5_KM -> words.get("filter.precision.between", Precision.TO_2_KM.kilometres(), most);
      case TO_20_KM -> words.get("filter.precision.between", Precision.TO_5_KM.kilometres(), most);
      case OVER_20_KM -> words.get("filter.precision.farther", Precision.TO_20_KM.kilometres());
      case NO_LOCATION -> words.get("filter.precision.none");
    };
  }

  /** The days of events: "March 2020", "from 1 Mar 2020", "until 31 Mar 2020". */
  public String days(DateRange days) {
    DateWords dates = DateWords.in(language);
    Optional<LocalDate> first = days.first();
    Optional<LocalDate> last = days.last();
    if (first.isPresent() && last.isPresent()) {
      return days.isDay()
          ? dates.full(first.get())
          : words.get("date.range", dates.full(first.get()), dates.full(last.get()));
    }
    return first
        .map(day -> words.get("filter.days.from", dates.full(day)))
        .or(() -> last.map(day -> words.get("filter.days.until", dates.full(day))))
        .orElse("");
  }

  /** The name of a source: its title, else who published it; its id where nothing is known. */
  public String source(String id, Facts facts) {
    return facts.source(id).map(s -> s.title().isBlank() ? s.publisher() : s.title()).orElse(id);
  }

  /**
   * What a filter asks for of one sort, value by value, in order; empty if nothing.
   *
   * @param facts name the sources
   */
  public List<String> values(Criterion criterion, Filter filter, Facts facts) {
    return switch (criterion) {
      case STATUS -> filter.statuses().stream().sorted().map(words::status).toList();
      case REGION -> filter.regions().stream().sorted().map(words::region).toList();
      case GOVERNORATE -> filter.governorates().stream().sorted().map(this::governorate).toList();
      case KIND -> filter.kinds().stream().sorted().map(words::kind).toList();
      case PRECISION -> filter.precisions().stream().sorted().map(this::precision).toList();
      case EVENT -> filter.events().types().stream().sorted().map(words::eventType).toList();
      case PARTY -> filter.events().parties().stream().sorted().toList();
      case DAYS -> filter.events().days().stream().map(this::days).toList();
      case PUBLISHER -> filter.events().publishers().stream().sorted().toList();
      case SOURCE ->
          filter.events().sources().stream().map(id -> source(id, facts)).sorted().toList();
      case EXPRESSION -> filter.expression().stream().map(e -> e.text()).toList();
    };
  }

  /** The name of a governorate, given its English one; that there is none. */
  public String governorate(String english) {
    return english.isBlank() ? words.get("governorate.none") : words.governorate(english);
  }

  /**
   * All that a filter asks for, in short; empty if nothing.
   *
   * @param facts name the sources
   */
  public Optional<String> all(Filter filter, Facts facts) {
    return Criterion.of(filter).stream()
        .map(criterion -> words.joined("join.comma", values(criterion, filter, facts)))
        .reduce((a, b) -> words.get("join.dot", a, b));
  }
}
