package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.time.DateRange;
import atlas.time.Edtf;
import atlas.view.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  private static final DateWords EN = DateWords.in(Language.ENGLISH);
  private static final DateWords AR = DateWords.in(Language.ARABIC);

  // ---- said

  @Test
  void saysDaysMonthsAndYears() {
    LocalDate day = LocalDate.of(2020, 3, 9);
    assertThat(said(EN, day))
        .containsExactly(
            "9 March 2020",
            "9 Mar 2020",
            "9 Mar",
            "March 2020",
            "Mar 2020",
            "Mar",
            "first quarter of 2020",
            "2020");
    assertThat(said(AR, day))
        .containsExactly(
            "٩ آذار ٢٠٢٠",
            "٩ آذار ٢٠٢٠",
            "٩ آذار",
            "آذار ٢٠٢٠",
            "آذار ٢٠٢٠",
            "آذار",
            "الربع الأول من ٢٠٢٠",
            "٢٠٢٠");
  }

  private static List<String> said(DateWords words, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return List.of(
        words.full(day),
        words.medium(day),
        words.shortInYear(day),
        words.month(month),
        words.monthShort(month),
        words.monthInYear(month),
        words.quarter(month),
        words.year(day.getYear()));
  }

  @Test
  void quartersHaveThreeMonths() {
    for (int month = 1; month <= 12; month++) {
      String quarter = List.of("first", "second", "third", "fourth").get((month - 1) / 3);
      assertThat(EN.quarter(YearMonth.of(2020, month))).isEqualTo(quarter + " quarter of 2020");
    }
  }

  /** The second column is the first day after: half-open inside, closed outside. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one day, two, several of a month
          2020-03-17 | 2020-03-18 | 17 Mar 2020        | on 17 Mar 2020       | في ١٧ آذار ٢٠٢٠
          2020-03-17 | 2020-03-19 | 17 to 18 Mar 2020  | on 17 or 18 Mar 2020 | في ١٧ أو ١٨ آذار ٢٠٢٠
          2020-03-17 | 2020-03-20 | 17 to 19 Mar 2020  | between 17 and 19 Mar 2020 | بين ١٧ و١٩ آذار ٢٠٢٠
          2020-03-15 | 2020-04-01 | 15 to 31 Mar 2020  | between 15 and 31 Mar 2020 | بين ١٥ و٣١ آذار ٢٠٢٠
          # over a month's end, over a year's
          2020-03-27 | 2020-04-10 | 27 Mar to 9 Apr 2020 | between 27 Mar and 9 Apr 2020 | بين ٢٧ آذار و٩ نيسان ٢٠٢٠
          2019-12-27 | 2020-01-04 | 27 Dec 2019 to 3 Jan 2020 | between 27 Dec 2019 and 3 Jan 2020 | بين ٢٧ كانون الأول ٢٠١٩ و٣ كانون الثاني ٢٠٢٠
          # a whole month, a whole year, nearly
          2020-03-01 | 2020-04-01 | Mar 2020           | in Mar 2020          | في آذار ٢٠٢٠
          2020-01-01 | 2021-01-01 | 2020               | in 2020              | في عام ٢٠٢٠
          2020-03-01 | 2020-03-31 | 1 to 30 Mar 2020   | between 1 and 30 Mar 2020 | بين ١ و٣٠ آذار ٢٠٢٠
          2020-03-01 | 2020-05-01 | 1 Mar to 30 Apr 2020 | between 1 Mar and 30 Apr 2020 | بين ١ آذار و٣٠ نيسان ٢٠٢٠
          # no bound, no day
                     | 2020-04-01 | through 31 Mar 2020 | until 31 Mar 2020   | حتى ٣١ آذار ٢٠٢٠
          2020-03-17 |            | from 17 Mar 2020   | from 17 Mar 2020     | ابتداءً من ١٧ آذار ٢٠٢٠
                     |            | all dates          | all dates            | كل التواريخ
          2020-03-17 | 2020-03-17 | no day             | no day               | ولا يوم
          """)
  void saysRanges(
      LocalDate start, LocalDate end, String range, String between, String arabicBetween) {
    DateRange days =
        DateRange.of(start == null ? LocalDate.MIN : start, end == null ? LocalDate.MAX : end);
    assertThat(EN.mediumRange(days)).isEqualTo(range);
    assertThat(EN.between(days)).isEqualTo(between);
    assertThat(AR.between(days)).isEqualTo(arabicBetween);
    assertThat(EN.range(days)).isEqualTo(withFullMonths(range));
    assertThat(EN.when(days)).isEqualTo(withFullMonths(between));
  }

  private static String withFullMonths(String text) {
    return text.replace("Mar", "March")
        .replace("Apr", "April")
        .replace("Dec", "December")
        .replace("Jan", "January");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-03-19 | 2020-03-19 | since 19 Mar 2020 | منذ ١٩ آذار ٢٠٢٠
          2016-09-01 | 2016-09-30 | since Sep 2016    | منذ أيلول ٢٠١٦
          2017-01-01 | 2017-12-31 | since 2017        | منذ عام ٢٠١٧
          2020-03-17 | 2020-03-18 | since 17 or 18 Mar 2020 | منذ ١٧ أو ١٨ آذار ٢٠٢٠
          2020-03-17 | 2020-03-19 | since between 17 and 19 Mar 2020 | منذ يوم ما بين ١٧ و١٩ آذار ٢٠٢٠
          """)
  void saysSinceWhen(LocalDate first, LocalDate last, String english, String arabic) {
    assertThat(EN.since(DateRange.ofClosed(first, last))).isEqualTo(english);
    assertThat(AR.since(DateRange.ofClosed(first, last))).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-03-17  | 17 March 2020              | 17 Mar 2020       | ١٧ آذار ٢٠٢٠
          2020-03-17~ | about 17 March 2020        | about 17 Mar 2020 | نحو ١٧ آذار ٢٠٢٠
          2020-03     | some time in March 2020    | Mar 2020          | في وقت ما من آذار ٢٠٢٠
          2020-03~    | about March 2020           | about Mar 2020    | نحو آذار ٢٠٢٠
          2017        | some time in 2017          | 2017              | في وقت ما من عام ٢٠١٧
          2017~       | about 2017                 | about 2017        | نحو عام ٢٠١٧
          2020-03-17/2020-03-31  | between 17 and 31 March 2020 | 17 to 31 Mar 2020 | بين ١٧ و٣١ آذار ٢٠٢٠
          2020-03-17/2020-03-31~ | between 17 and 31 March 2020, the end assumed | 17 to 31 Mar 2020, the end assumed | بين ١٧ و٣١ آذار ٢٠٢٠، ونهاية المدة مفترضة
          2014-07-01~/2014-08-12 | between 1 July and 12 August 2014, the start assumed | 1 Jul to 12 Aug 2014, the start assumed | بين ١ تموز و١٢ آب ٢٠١٤، وبداية المدة مفترضة
          2014~/2015~            | between 2014 and 2015, start and end assumed | 2014 to 2015, start and end assumed | بين عام ٢٠١٤ وعام ٢٠١٥، وبداية المدة ونهايتها مفترضتان
          2020-03/2020-05        | between March and May 2020 | Mar to May 2020 | بين آذار وأيار ٢٠٢٠
          2020-03-17/2020-05     | between 17 March and May 2020 | 17 Mar to May 2020 | بين ١٧ آذار وأيار ٢٠٢٠
          2019-12/2020-01-03     | between December 2019 and 3 January 2020 | Dec 2019 to 3 Jan 2020 | بين كانون الأول ٢٠١٩ و٣ كانون الثاني ٢٠٢٠
          """)
  void saysUncertainDates(String edtf, String english, String medium, String arabic) {
    assertThat(EN.edtf(Edtf.parse(edtf))).isEqualTo(english);
    assertThat(EN.mediumEdtf(Edtf.parse(edtf))).isEqualTo(medium);
    assertThat(AR.edtf(Edtf.parse(edtf))).isEqualTo(arabic);
  }

  // ---- read

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a day
          29 Mar 2020           | 2020-03-29
          29 March 2020         | 2020-03-29
          29 march 2020         | 2020-03-29
          29Mar2020             | 2020-03-29
          29-Mar-2020           | 2020-03-29
          29th of March, 2020   | 2020-03-29
          Mar 29, 2020          | 2020-03-29
          March 29th 2020       | 2020-03-29
          2020 Mar 29           | 2020-03-29
          Sunday, 29 March 2020 | 2020-03-29
          29/3/2020             | 2020-03-29
          29.3.2020             | 2020-03-29
          29-03-2020            | 2020-03-29
          2020-03-29            | 2020-03-29
          2020/3/29             | 2020-03-29
          7 Sept 2020           | 2020-09-07
          # a day, in Arabic
          ٢٩ آذار ٢٠٢٠            | 2020-03-29
          ٢٩ اذار ٢٠٢٠            | 2020-03-29
          ٢٩ مارس ٢٠٢٠            | 2020-03-29
          29 آذار 2020           | 2020-03-29
          ۲۹ آذار ۲۰۲۰            | 2020-03-29
          ٢٩/٣/٢٠٢٠               | 2020-03-29
          ٢٩ آذار/مارس ٢٠٢٠       | 2020-03-29
          ٢٩ آذار (مارس) ٢٠٢٠     | 2020-03-29
          الأحد، ٢٩ آذار ٢٠٢٠      | 2020-03-29
          ٢٩ من شهر آذار عام ٢٠٢٠ | 2020-03-29
          ٧ كانون الثاني ٢٠٢٠     | 2020-01-07
          ٧ كانون ثاني ٢٠٢٠       | 2020-01-07
          ٧ كانون الأول ٢٠٢٠      | 2020-12-07
          ٧ كانون الاول ٢٠٢٠      | 2020-12-07
          ٧ تشرين الأول ٢٠٢٠      | 2020-10-07
          ٧ تشرين الثاني ٢٠٢٠     | 2020-11-07
          ٧ أغسطس ٢٠٢٠            | 2020-08-07
          ٧ اغسطس ٢٠٢٠            | 2020-08-07
          ٧ إبريل ٢٠٢٠            | 2020-04-07
          ٧ أكتوبر ٢٠٢٠           | 2020-10-07
          # a month, a year
          2020-03               | 2020-03
          3/2020                | 2020-03
          2020/3                | 2020-03
          March 2020            | 2020-03
          Mar. 2020             | 2020-03
          آذار ٢٠٢٠              | 2020-03
          2020                  | 2020
          ٢٠٢٠                   | 2020
          عام ٢٠٢٠               | 2020
          some time in 2017     | 2017
          في وقت ما من عام ٢٠١٧   | 2017
          # approximate
          2020-03~              | 2020-03~
          ~2020                 | 2020~
          about March 2020      | 2020-03~
          c. 2020               | 2020~
          نحو آذار ٢٠٢٠           | 2020-03~
          حوالي ٢٠٢٠             | 2020~
          # an interval
          2020-03-17/2020-03-31 | 2020-03-17/2020-03-31
          2020-03/2020-05       | 2020-03/2020-05
          2017-01-22/2019-12-31~ | 2017-01-22/2019-12-31~
          2014-07-01~/2014-08-12 | 2014-07-01~/2014-08-12
          17 to 19 March 2020   | 2020-03-17/2020-03-19
          17 - 19 March 2020    | 2020-03-17/2020-03-19
          17–19 March 2020      | 2020-03-17/2020-03-19
          27 Mar to 9 Apr 2020  | 2020-03-27/2020-04-09
          between 17 and 19 March 2020 | 2020-03-17/2020-03-19
          from March to May 2020 | 2020-03/2020-05
          29/3/2020 - 31/3/2020 | 2020-03-29/2020-03-31
          29/3/2020 to 31/3/2020 | 2020-03-29/2020-03-31
          29 Mar 2020/31 Mar 2020 | 2020-03-29/2020-03-31
          2016 to 2020          | 2016/2020
          between 17 and 31 March 2020, the end assumed | 2020-03-17/2020-03-31~
          من ١٧ إلى ١٩ آذار ٢٠٢٠   | 2020-03-17/2020-03-19
          بين ١٧ و١٩ آذار ٢٠٢٠     | 2020-03-17/2020-03-19
          بين ٢٧ آذار و ٩ نيسان ٢٠٢٠ | 2020-03-27/2020-04-09
          بين آذار وأيار ٢٠٢٠      | 2020-03/2020-05
          بين عام ٢٠١٧ وعام ٢٠١٩   | 2017/2019
          بين ١٧ و٣١ آذار ٢٠٢٠، والنهاية مفترضة | 2020-03-17/2020-03-31~
          """)
  void rule11_readsWhatIsTyped(String typed, String edtf) {
    assertThat(EN.parse(typed)).isEqualTo(ParsedDate.of(Edtf.parse(edtf)));
    assertThat(AR.parse(typed)).isEqualTo(ParsedDate.of(Edtf.parse(edtf)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nothing, nonsense
          ''              | Type a date like 29 Mar 2020, 2020-03-29 or 2020-03.
          '  '            | Type a date like 29 Mar 2020, 2020-03-29 or 2020-03.
          ,               | “,” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          29 Mar 2020?    | “29 Mar 2020?” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          tomorrow        | “tomorrow” is no month. Type a date like 29 Mar 2020, 2020-03-29 or 2020-03.
          29 Foo 2020     | “Foo” is no month. Type a date like 29 Mar 2020, 2020-03-29 or 2020-03.
          29 كانون 2020   | “⁨كانون⁩” is no month. Type a date like 29 Mar 2020, 2020-03-29 or 2020-03.
          29 Mar Apr 2020 | “29 Mar Apr 2020” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          2020 2021       | “2020 2021” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          1 2 3 2020      | “1 2 3 2020” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          20200329        | “20200329” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          0 Mar 2020      | “0 Mar 2020” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          # no year, a short one, none that exists
          29 Mar          | “29 Mar” has no year. Type it like 29 Mar 2020.
          29/3            | “29/3” has no year. Type it like 29 Mar 2020.
          March           | “March” has no year. Type it like 29 Mar 2020.
          29 Mar 20       | “20” is no full year. Type all four digits, like 29 Mar 2020.
          29/3/20         | “20” is no full year. Type all four digits, like 29 Mar 2020.
          29 Mar 202      | “202” is no full year. Type all four digits, like 29 Mar 2020.
          0000            | “0000” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          # no such month or day
          3/29/2020       | There is no month 29. In a date like 29/3/2020 the day comes first.
          2020-13         | There is no month 13. In a date like 29/3/2020 the day comes first.
          30 Feb 2020     | February 2020 has no day 30; its last is 29.
          2019-02-29      | February 2019 has no day 29; its last is 28.
          31/4/2020       | April 2020 has no day 31; its last is 30.
          # the wrong way round
          2020-03-31/2020-03-17 | 31 March 2020 is after 17 March 2020. Type the earlier date first.
          19 to 17 Mar 2020 | 19 March 2020 is after 17 March 2020. Type the earlier date first.
          17 to 19 to 21 Mar 2020 | “17 to 19 to 21 Mar 2020” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          17 to 2020      | “17 to 2020” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          17 Mar to       | “17 Mar to” can’t be read as a date. Type one like 29 Mar 2020, 2020-03-29 or 2020-03.
          """)
  void saysWhatCantBeRead(String typed, String problem) {
    assertThat(EN.parse(typed)).isEqualTo(ParsedDate.unread(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ٣٠ شباط ٢٠٢٠  | ليس في شباط ٢٠٢٠ يوم ٣٠، فآخر أيامه ٢٩.
          ٢٩/٣/٢٠       | «٢٠» ليست سنة كاملة. اكتبها بأربعة أرقام، مثل ٢٩ آذار ٢٠٢٠.
          2020-13       | لا يوجد شهر رقمه ١٣. في تاريخ مثل ٢٩/٣/٢٠٢٠ يأتي اليوم أولًا.
          ٢٩ آذار        | «٢٩ آذار» بلا سنة. اكتبه مثل ٢٩ آذار ٢٠٢٠.
          tomorrow      | «⁨tomorrow⁩» ليس اسم شهر. اكتب تاريخًا مثل ٢٩ آذار ٢٠٢٠ أو ٢٩/٣/٢٠٢٠.
          ٢٩ القمر ٢٠٢٠  | «القمر» ليس اسم شهر. اكتب تاريخًا مثل ٢٩ آذار ٢٠٢٠ أو ٢٩/٣/٢٠٢٠.
          """)
  void saysWhatCantBeReadInArabic(String typed, String problem) {
    assertThat(AR.parse(typed)).isEqualTo(ParsedDate.unread(problem));
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    assertThat(EN.parse("2020 ".repeat(1000)).problem()).hasSizeLessThan(150).contains("…");
  }

  // ---- said and read again

  @Test
  void everyDayOfFourYearsReadsAsItIsSaid() {
    List<DateWords> both = List.of(EN, AR);
    LocalDate end = LocalDate.of(2024, 1, 1);
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      ParsedDate expected = ParsedDate.of(Edtf.ofDay(day));
      String iso = day.toString();
      String slashes = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
      for (DateWords words : both) {
        for (String said :
            List.of(words.full(day), words.medium(day), iso, slashes, slashes.replace('/', '.'))) {
          assertThat(EN.parse(said)).as(said).isEqualTo(expected);
          assertThat(AR.parse(Words.in(Language.ARABIC).digits(said))).isEqualTo(expected);
        }
      }
    }
  }

  @Property(seed = "20200725")
  void everyDateReadsAsItIsSaid(@ForAll("dates") Edtf date, @ForAll Language language) {
    DateWords words = DateWords.in(language);
    assertThat(words.parse(words.edtf(date))).isEqualTo(ParsedDate.of(date));
    assertThat(words.parse(words.mediumEdtf(date))).isEqualTo(ParsedDate.of(date));
    assertThat(words.parse(date.toString())).isEqualTo(ParsedDate.of(date));
  }

  @Property(seed = "20200725")
  void everyRangeReadsAsItIsSaid(
      @ForAll @IntRange(min = 0, max = 5000) int start,
      @ForAll @IntRange(min = 1, max = 400) int length,
      @ForAll Language language) {
    DateWords words = DateWords.in(language);
    LocalDate first = LocalDate.of(2011, 1, 1).plusDays(start);
    DateRange days = DateRange.of(first, first.plusDays(length));
    for (String said :
        List.of(
            words.range(days), words.mediumRange(days), words.between(days), words.when(days))) {
      assertThat(words.parse(said).date().map(Edtf::range)).as(said).contains(days);
    }
  }

  @Property(seed = "20200725")
  void whateverIsTypedIsReadOrExplained(@ForAll String typed) {
    ParsedDate read = EN.parse(typed);
    assertThat(read.date().isPresent()).isNotEqualTo(!read.problem().isEmpty());
  }

  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<Edtf.Point> points =
        Combinators.combine(
                Arbitraries.of(Edtf.Precision.values()),
                Arbitraries.integers().between(0, 6000),
                Arbitraries.of(true, false))
            .as(DateWordsTest::point);
    Arbitrary<Edtf> intervals =
        Combinators.combine(points, points)
            .as(
                (a, b) ->
                    b.last().isBefore(a.first())
                        ? new Edtf.Interval(b, a)
                        : new Edtf.Interval(a, b));
    return Arbitraries.oneOf(points.map(p -> p), intervals);
  }

  private static Edtf.Point point(Edtf.Precision precision, int days, boolean isApproximate) {
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(days);
    LocalDate first =
        switch (precision) {
          case DAY -> day;
          case MONTH -> day.withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
        };
    return new Edtf.Point(precision, first, isApproximate);
  }
}
