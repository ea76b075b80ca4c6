package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.view.Expression;
import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Sieve;
import atlas.words.ExpressionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcqlTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Histories NOW = Fold.all(FACTS, Belief.NOW);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 29);
  private static final Ecql ECQL = new Ecql();

  private static List<String> passing(String expression) {
    Filter filter = Filter.NONE.withExpression(Optional.of(Expression.of(expression))).in(ECQL);
    Sieve sieve = Sieve.of(NOW, filter);
    return NOW.all().stream()
        .filter(h -> sieve.shows(h, DAY))
        .map(History::siteId)
        .sorted()
        .toList();
  }

  private static List<String> sites(Predicate<History> wanted) {
    return NOW.all().stream().filter(wanted).map(History::siteId).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # texts, in any order and case of the keywords
          id = 'k1-kirkuk'                                     | k1-kirkuk
          ID IN ('k1-kirkuk', 'balad')                         | balad k1-kirkuk
          IN ('balad')                                         | balad
          name LIKE 'Al-Q%'                                    | al-qaim
          name ILIKE '%QAIM%'                                  | al-qaim
          NAME like 'al-qaim%'                                 |
          name_ar LIKE '%القائم%'                              | al-qaim
          governorate = 'Al-Anbar' and kind = 'air base'       | ain-al-asad taqaddum
          not (region <> 'west')                               | ain-al-asad al-qaim taqaddum
          strToLowerCase(governorate) = 'kirkuk'               | k1-kirkuk
          strLength(id) < 5                                    | taji
          # status on the day, also where it is not certain
          status = 'agreed' AND region = 'west'                | taqaddum
          certain = false                                      | qayyarah-west
          status IS NULL                                       | qayyarah-west
          possible LIKE '%transferred%' AND region = 'north'   | qayyarah-west
          # days
          since = '2020-03-29'                                 | k1-kirkuk
          since = 2020-03-29                                   | k1-kirkuk
          since > '2020-03-26' AND since <= '2020-03-29'       | k1-kirkuk
          since AFTER 2020-03-28T00:00:00Z                     | k1-kirkuk
          since AFTER 2020-03-29T00:00:00Z                     |
          since DURING 2020-03-29T00:00:00Z/P1D AND id = 'taji'|
          since LIKE '2020-03-2%' AND status = 'agreed'        | nineveh-palaces taqaddum
          # numbers
          precision_m >= 30000                                 | balad-none
          lon < 42 AND lat > 34                                | al-qaim
          # places
          BBOX(geometry, 41, 34, 42, 35)                       | al-qaim
          DWITHIN(geometry, POINT(44.35 35.47), 20, kilometers) | k1-kirkuk
          DWITHIN(geometry, POINT(44.35 35.47), 1, meters)     |
          INTERSECTS(geometry, POLYGON((41 34, 42 34, 42 35, 41 35, 41 34))) | al-qaim
          # all and nothing
          EXCLUDE                                              |
          """)
  void passes(String expression, String expected) {
    List<String> wanted =
        expected == null
            ? List.of()
            : expected.equals("balad-none")
                ? sites(h -> h.site().location().orElseThrow().precisionMetres() >= 30_000)
                : List.of(expected.strip().split(" "));
    assertThat(passing(expression)).as(expression).isEqualTo(wanted);
  }

  @Test
  void attributesTellWhatTheHistoriesTell() {
    assertThat(passing("events > 8")).isEqualTo(sites(h -> h.events().size() > 8));
    assertThat(passing("status = 'handed over'"))
        .isEqualTo(sites(h -> h.on(DAY).toString().equals("[HANDED_OVER]")));
    assertThat(passing("since < '2020-01-01'"))
        .isEqualTo(
            sites(h -> h.since(DAY).map(d -> d.isBefore(LocalDate.of(2020, 1, 1))).orElse(false)));
    assertThat(passing("INCLUDE")).hasSize(17);
    assertThat(passing("BEYOND(geometry, POINT(44.35 35.47), 20, kilometers)"))
        .hasSize(16)
        .doesNotContain("k1-kirkuk");
    // Distances are on the ground, not in degrees: 1 degree of latitude is 111 km.
    Coordinates k1 =
        new Coordinates(
            FACTS.site("k1-kirkuk").orElseThrow().location().orElseThrow().lon(),
            FACTS.site("k1-kirkuk").orElseThrow().location().orElseThrow().lat());
    assertThat(
            passing("DWITHIN(geometry, POINT(" + k1.lon() + " " + k1.lat() + "), 100, kilometers)"))
        .isEqualTo(
            sites(
                h ->
                    Geodesic.between(
                                k1,
                                new Coordinates(
                                    h.site().location().orElseThrow().lon(),
                                    h.site().location().orElseThrow().lat()))
                            .metres()
                        <= 100_000));
  }

  @ParameterizedTest
  @EnumSource(SiteAttribute.class)
  void everyAttributeCanBeAskedFor(SiteAttribute attribute) {
    assertThat(SiteAttribute.ofWord(attribute.name())).contains(attribute);
    String question =
        attribute.type() == SiteAttribute.Type.GEOMETRY
            ? "BBOX(geometry, 0, 0, 90, 90)"
            : attribute.word() + " IS NOT NULL";
    assertThat(passing(question)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # expression                 | from 0 | English
          status =                     | 8  | Something is missing here.
          status = 'x                  | 9  | This text has no closing quote.
          certain = true AND           | 18 | Something is missing here.
          status                       | 6  | Something is missing here.
          (certain = true              | 15 | Something is missing here.
          certain = true)              | 14 | “)” can’t stand here.
          lat > 3 4                    | 8  | “4” can’t stand here.
          lat != 3                     | 4  | “!” can’t stand here.
          status = agreed              | 9  | A text stands in single quotes: 'agreed'.
          id = 'x' AND statsu = 'x'    | 13 | There is no attribute “statsu”. Is “status” meant?
          colour = 'red'               | 0  | There is no attribute “colour”.
          status = 'agred'             | 9  | “agred” is no status. There are: coalition, agreed, overdue, transferred, handed over, closed, unknown.
          region IN ('north', 'nowhere') | 20 | “nowhere” is no region. There are: north, west, baghdad-belt.
          strToLower(id) = 'x'         | 0  | There is no function “strToLower”. Is “strToLowerCase” meant?
          env('x') = 1                 | 0  | There is no function “env”.
          lat + lon                    | 9  | Something is missing here.
          id EXISTS                    | 3  | There is no attribute “EXISTS”.
          a.b = 1                      | 0  | There is no attribute “a”.
          "id.lat = 1"                 | 2  | “.” can’t stand here.
          since AFTER yesterday        | 12 | There is no attribute “yesterday”.
          INTERSECTS(geometry, POLYGON((1 1, 2 2, 3 3))) | 0 | This is no condition on a site.
          region IN ('north'           | 18 | Something is missing here.
          $$                           | 0  | “$” can’t stand here.
          """)
  void tellsWhatIsWrongAndWhere(String expression, int position, String sentence) {
    String text = expression;
    ExpressionException e = catchThrowableOfType(ExpressionException.class, () -> ECQL.read(text));
    assertThat(e).as(text).isNotNull();
    assertThat(ExpressionWords.in(Language.ENGLISH).sentence(e)).isEqualTo(sentence);
    assertThat(e.position()).isEqualTo(position);
    assertThat(ExpressionWords.in(Language.ARABIC).sentence(e)).isNotBlank();
    assertThat(ExpressionWords.in(Language.ARABIC).place(e, text)).isNotBlank();
  }

  // ---- hostile

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isLike(name, '(a+)+b') = true",
        "strReplace(name, '(a+)+b', 'x', true) = 'x'",
        "Jenks(lat, 9) = 1",
        "queryCollection('a', 'b', 'c') = 1",
        "property(name) = 'x'",
        "buffer(geometry, 100) = 1",
        "Collection_Count(name) = 1",
        "random() > 0",
        "name = 'x'; DROP TABLE site"
      })
  void refusesWhatIsNotAllowed(String expression) {
    assertThat(catchThrowableOfType(ExpressionException.class, () -> ECQL.read(expression)))
        .as(expression)
        .isNotNull();
  }

  @Test
  void lengthAndDepthAreBounded() {
    assertThat(mistake("id = '" + "x".repeat(EcqlCheck.LONGEST) + "'")).isEqualTo(Mistake.TOO_LONG);
    int deep = EcqlCheck.DEEPEST;
    assertThat(passing("(".repeat(deep) + "id = 'balad'" + ")".repeat(deep))).hasSize(1);
    assertThat(mistake("(".repeat(deep + 1) + "id = 'x'" + ")".repeat(deep + 1)))
        .isEqualTo(Mistake.TOO_DEEP);
    assertThat(passing("abs(".repeat(deep) + "lat" + ")".repeat(deep) + " > 30")).isNotEmpty();
    assertThat(mistake("(".repeat(900))).isEqualTo(Mistake.TOO_DEEP);
    assertThat(mistake("abs(".repeat(400))).isEqualTo(Mistake.TOO_DEEP);
  }

  private static Mistake mistake(String expression) {
    return catchThrowableOfType(ExpressionException.class, () -> ECQL.read(expression)).mistake();
  }

  /** The longest of everything that nests, on a thread with a small stack. */
  @ParameterizedTest
  @ValueSource(strings = {"NOT ", "-", "- ", "lat+", "lat*", "lat=1 OR ", "lat=1 AND NOT "})
  void nothingThatFitsOverflowsTheStack(String part) throws InterruptedException {
    String text = part.repeat((EcqlCheck.LONGEST - 10) / part.length()) + "lat > 1";
    Throwable[] thrown = new Throwable[1];
    Thread small =
        new Thread(
            null,
            () -> {
              try {
                passing(text);
              } catch (ExpressionException e) {
                // Refused: as good.
              } catch (Throwable e) {
                thrown[0] = e;
              }
            },
            "small",
            512 * 1024);
    small.start();
    small.join();
    assertThat(thrown[0]).isNull();
  }

  @Property(tries = 400, seed = "20200725")
  void whateverIsTypedIsUnderstoodOrRefused(
      @ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String text) {
    try {
      ECQL.read(text);
    } catch (ExpressionException e) {
      assertThat(e.position()).isBetween(0, text.length());
    }
  }

  // ---- wildcards

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          abc,      abc,   true
          abc,      ab,    false
          a%,       abc,   true
          %c,       abc,   true
          %b%,      abc,   true
          %d%,      abc,   false
          a_c,      abc,   true
          a_c,      abbc,  false
          %,        "",    true
          "",       "",    true
          a%b%c,    aXbYbZc, true
          a%bc,     abcbc, true
          A%,       abc,   false
          .*,       abc,   false
          """)
  void wildcards(String pattern, String text, boolean expected) {
    assertThat(new Wildcards(pattern, true).match(text)).isEqualTo(expected);
  }

  @Test
  void aPatternOfManyWildcardsEnds() {
    assertThat(new Wildcards("%a".repeat(500) + "b", false).match("A".repeat(2000))).isFalse();
  }
}
