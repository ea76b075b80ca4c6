package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlas.model.EventType;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.SiteKind;
import atlas.status.Account;
import atlas.status.Status;
import atlas.view.Language;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private static final Words EN = Words.in(Language.ENGLISH);
  private static final Words AR = Words.in(Language.ARABIC);
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])[,}]");

  // ---- the texts

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(AR.keys()).isEqualTo(EN.keys());
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    for (String key : EN.keys()) {
      assertThat(places(AR.get(key))).as(key).isEqualTo(places(EN.get(key)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsEmptyOrUnclosed(Language language) {
    Words words = Words.in(language);
    for (String key : words.keys()) {
      assertThat(words.get(key)).as(key).isNotBlank();
      Message.of(words.get(key));
    }
  }

  /** Each key stands once, and in the same order, so that the files can be read side by side. */
  @Test
  void bothFilesAreInTheSameOrder() throws IOException {
    List<String> english = keysInOrder(Language.ENGLISH);
    assertThat(english).doesNotHaveDuplicates();
    assertThat(keysInOrder(Language.ARABIC)).isEqualTo(english);
  }

  /** A key without arguments has no place for one, and one with them has. */
  @Test
  void everyKeyThatTheProgramNamesIsThere() throws IOException {
    Pattern use = Pattern.compile("\\.get\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"\\s*([,)])");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = use.matcher(Files.readString(file));
        while (matcher.find()) {
          String key = matcher.group(1);
          assertThat(EN.has(key)).as(key + " in " + file).isTrue();
          assertThat(places(EN.get(key)).isEmpty())
              .as(key + " with its arguments in " + file)
              .isEqualTo(matcher.group(2).equals(")"));
        }
      }
    }
  }

  /** ICU reads the same texts; our own small reader must say what it says. */
  @ParameterizedTest
  @EnumSource
  void textsReadAsIcuReadsThem(Language language) {
    Words words = Words.in(language);
    ULocale locale =
        new ULocale(language == Language.ARABIC ? "ar-IQ@numbers=arab" : "en-GB@numbers=latn");
    for (String key : words.keys()) {
      MessageFormat icu = new MessageFormat(words.get(key), locale);
      boolean counts = words.get(key).contains(", plural,");
      for (int n : counts ? numbers() : new int[] {7}) {
        Object[] args =
            counts ? new Object[] {n, n, n, n, n, n} : new Object[] {"u", "v", "w", "x", "y", "z"};
        assertThat(Message.of(words.get(key)).format(Grammar.of(language), args))
            .as(key + " " + n)
            .isEqualTo(icu.format(args));
      }
    }
  }

  private static int[] numbers() {
    return Stream.concat(
            Stream.iterate(0, n -> n + 1).limit(125), Stream.of(199, 200, 202, 1000, 1003, 123456))
        .mapToInt(n -> n)
        .toArray();
  }

  private static TreeSet<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static List<String> keysInOrder(Language language) throws IOException {
    Path file = Path.of("src/main/resources/atlas/words", language.code() + ".properties");
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  // ---- the names of things

  @ParameterizedTest
  @EnumSource
  void everyConstantHasAName(Language language) {
    Words words = Words.in(language);
    Stream.of(Status.values()).forEach(s -> assertThat(words.status(s)).isNotBlank());
    Stream.of(Status.values()).forEach(s -> assertThat(words.meaning(s)).isNotBlank());
    Stream.of(SiteKind.values()).forEach(k -> assertThat(words.kind(k)).isNotBlank());
    Stream.of(Region.values()).forEach(r -> assertThat(words.region(r)).isNotBlank());
    Stream.of(LocationBasis.values()).forEach(b -> assertThat(words.basis(b)).isNotBlank());
    Stream.of(EventType.values()).forEach(t -> assertThat(words.eventType(t)).isNotBlank());
    Stream.of(Scope.values()).forEach(s -> assertThat(words.scope(s)).isNotBlank());
    for (Side side : Side.values()) {
      assertThat(words.side(side)).isNotBlank();
      assertThat(words.account(new Account.OfSide(side))).isNotBlank();
    }
  }

  /** Files and commands have the English words; the window must not say others. */
  @Test
  void englishStatusesAreThoseOfTheFiles() {
    for (Status status : Status.values()) {
      assertThat(EN.status(status)).isEqualTo(status.word());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Al-Anbar,    الأنبار",
    "Nineveh,     نينوى",
    "Salah ad-Din, صلاح الدين",
    "Erbil,       أربيل",
    "Atlantis,    Atlantis",
  })
  void governoratesHaveArabicNames(String english, String arabic) {
    assertThat(AR.governorate(english)).isEqualTo(arabic);
    assertThat(EN.governorate(english)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "0,        0,           ٠",
    "7,        7,           ٧",
    "999,      999,         ٩٩٩",
    "1000,     '1,000',     ١٬٠٠٠",
    "3400000,  '3,400,000', ٣٬٤٠٠٬٠٠٠",
    "-12345,   '-12,345',   -١٢٬٣٤٥",
    "-123,     -123,        -١٢٣",
  })
  void numbersHaveTheDigitsOfTheLanguage(long number, String english, String arabic) {
    assertThat(EN.number(number)).isEqualTo(english);
    assertThat(AR.number(number)).isEqualTo(arabic);
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> EN.get("no.such")).hasMessageContaining("no.such");
    assertThatThrownBy(() -> EN.get("no.such", 1)).hasMessageContaining("no.such");
  }

  // ---- two scripts in one text

  @Test
  void anArgumentInTheOtherScriptIsSetApart() {
    assertThat(AR.get("search.none", "Qaim")).contains("\u2068Qaim\u2069");
    assertThat(AR.get("search.none", "2020-03")).contains("\u20682020-03\u2069");
    assertThat(AR.get("search.none", "القائم")).doesNotContain("\u2068");
    assertThat(EN.get("search.none", "القائم")).contains("\u2068القائم\u2069");
    assertThat(EN.get("search.none", "Qaim")).doesNotContain("\u2068");
  }

  /** Java2D gives isolates a width where a text has no Arabic, so there must be none. */
  @Test
  void aTextWithoutArabicHasNoIsolates() {
    assertThat(AR.get("join.colon", "Rudaw", "AP")).isEqualTo("Rudaw: AP");
  }

  /** In the font of the program they take no room, and don't show. */
  @Test
  void isolatesTakeNoRoom() throws IOException, FontFormatException {
    Font font;
    try (InputStream in =
        getClass().getResourceAsStream("/atlas/paint/fonts/Vazirmatn-Regular.ttf")) {
      font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(20f);
    }
    FontRenderContext context = new FontRenderContext(null, true, true);
    String text = AR.get("search.none", "K-1 (Kirkuk)");
    assertThat(text).contains("\u2068");
    assertThat(new TextLayout(text, font, context).getAdvance())
        .isEqualTo(
            new TextLayout(text.replaceAll("[\u2068\u2069]", ""), font, context).getAdvance());
  }
}
