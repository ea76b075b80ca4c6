package atlas.words;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.Source;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.status.Changes;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.Period;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.status.Why;
import atlas.time.Edtf;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

  private static final Sentences EN = Sentences.in(Language.ENGLISH);
  private static final Sentences AR = Sentences.in(Language.ARABIC);

  private static final Facts SHIPPED = ShippedFacts.get();
  private static final Histories HISTORIES = Fold.all(SHIPPED, Belief.NOW);

  // ---- the state

  @Test
  void saysTheStateOfTheShippedFacts() {
    LocalDate day = LocalDate.of(2020, 3, 29);
    Tally tally = HISTORIES.tally(day);
    assertThat(EN.state(day, tally, Belief.NOW))
        .isEqualTo("29 March 2020: 11 coalition, 2 agreed, 3 handed over, 1 uncertain");
  }

  @Test
  void saysTheStateOfAllDates() {
    Lives lives = Lives.of(HISTORIES.all(), SHIPPED.dataDate());
    assertThat(EN.state(lives, Belief.NOW))
        .isEqualTo("All dates, 2011 to 2026: 17 sites, 12 handed over at least once");
    assertThat(AR.state(lives, Belief.NOW))
        .isEqualTo("كل التواريخ، من ٢٠١١ إلى ٢٠٢٦: ١٧ موقعًا، ١٢ موقعًا سُلِّم مرة على الأقل");
    assertThat(EN.state(Lives.of(List.of(), SHIPPED.dataDate()), Belief.NOW))
        .isEqualTo("All dates: no sites");
  }

  @Test
  void tellsALifeInALineOrPeriodByPeriod() {
    History qaim = HISTORIES.of("al-qaim").orElseThrow();
    assertThat(EN.life(qaim, SHIPPED.dataDate()))
        .isEqualTo("coalition or unknown, coalition, agreed, agreed or transferred, handed over");
    assertThat(EN.periods(qaim, SHIPPED.dataDate()))
        .endsWith("17 to 18 Mar 2020: agreed or transferred", "from 19 Mar 2020: handed over");
  }

  @Test
  void saysWhichSourcesAreBelieved() {
    LocalDate day = LocalDate.of(2020, 3, 29);
    Tally tally = Tally.of(List.of(StatusSet.of(Status.AGREED)));
    Belief by = Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 20));
    Optional<Account> iraq = Optional.of(new Account.OfSide(Side.IRAQ));
    Optional<Account> rudaw = Optional.of(new Account.OfPublisher("Rudaw"));
    assertThat(EN.state(day, tally, by))
        .isEqualTo("29 March 2020: 1 agreed, as known by 20 March 2020");
    assertThat(EN.state(day, tally, by.withAccount(iraq)))
        .isEqualTo(
            "29 March 2020: 1 agreed, as known by 20 March 2020, by the account of the Iraqi"
                + " government");
    assertThat(EN.state(day, tally, Belief.NOW.withAccount(rudaw)))
        .isEqualTo("29 March 2020: 1 agreed, by the account of Rudaw");
    assertThat(EN.belief(Belief.NOW)).isEqualTo("as known now");
    assertThat(AR.state(day, tally, by.withAccount(iraq)))
        .isEqualTo(
            "٢٩ آذار ٢٠٢٠: موقع واحد متفق على تسليمه، بحسب ما كان معروفًا حتى ٢٠ آذار ٢٠٢٠، وفق رواية"
                + " الحكومة العراقية");
    assertThat(AR.belief(Belief.NOW.withAccount(rudaw))).isEqualTo("وفق رواية \u2068Rudaw\u2069");
    assertThat(AR.belief(Belief.NOW)).isEqualTo("بحسب المعروف الآن");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,   لا مواقع مُسلَّمة
          1,   موقع واحد مُسلَّم
          2,   موقعان مُسلَّمان
          3,   ٣ مواقع مُسلَّمة
          10,  ١٠ مواقع مُسلَّمة
          11,  ١١ موقعًا مُسلَّمًا
          99,  ٩٩ موقعًا مُسلَّمًا
          100, ١٠٠ موقع مُسلَّم
          102, ١٠٢ موقع مُسلَّم
          103, ١٠٣ مواقع مُسلَّمة
          111, ١١١ موقعًا مُسلَّمًا
          """)
  void countsByTheRulesOfArabic(int sites, String text) {
    assertThat(AR.count(Status.HANDED_OVER, sites)).isEqualTo(text);
    assertThat(EN.count(Status.HANDED_OVER, sites)).isEqualTo(sites + " handed over");
  }

  @Test
  void saysATallyOfNothing() {
    assertThat(EN.tally(Tally.of(List.of()))).isEqualTo("no sites");
    assertThat(AR.tally(Tally.of(List.of()))).isEqualTo("لا مواقع");
  }

  // ---- statuses

  @Test
  void joinsStatusesInTheOrderOfLife() {
    StatusSet two = StatusSet.of(Status.HANDED_OVER, Status.TRANSFERRED);
    StatusSet three = StatusSet.of(Status.CLOSED, Status.COALITION, Status.AGREED);
    assertThat(EN.statusHeading(two)).isEqualTo("Transferred or handed over");
    assertThat(EN.statusHeading(three)).isEqualTo("Coalition, agreed or closed");
    assertThat(AR.statusHeading(two)).isEqualTo("مُسلَّم مع بقاء قوات أو مُسلَّم");
    assertThat(AR.statuses(three)).isEqualTo("بيد التحالف أو متفق على تسليمه أو مغلق");
  }

  // ---- one site

  /** Events as {@link Story} reads them, a day, the line in both languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # certain
          return whole 2016-09                           | 2020-01-01 | coalition since Sep 2016 | بيد التحالف منذ أيلول ٢٠١٦
          return whole 2016-09-05; announced 2020-03-16  | 2020-03-20 | agreed since 16 Mar 2020 | متفق على تسليمه منذ ١٦ آذار ٢٠٢٠
          handover whole 2020-03-19                      | 2020-03-19 | handed over since 19 Mar 2020 | مُسلَّم منذ ١٩ آذار ٢٠٢٠
          # overdue
          return whole 2016; deadline 2020-03-31 @2020-03-01 | 2020-04-01 | overdue since 1 Apr 2020 | متأخر عن موعده منذ ١ نيسان ٢٠٢٠
          # transferred
          handover whole 2020-03-26; withdrawal whole 2020-04-02 | 2020-03-30 | transferred since 26 Mar 2020 | مُسلَّم مع بقاء قوات منذ ٢٦ آذار ٢٠٢٠
          # closed, returned
          withdrawal whole 2023-10-20                    | 2024-01-01 | closed since 20 Oct 2023 | مغلق منذ ٢٠ تشرين الأول ٢٠٢٣
          handover whole 2020-03-29; return whole 2024-08-03 | 2025-01-01 | coalition since 3 Aug 2024 | بيد التحالف منذ ٣ آب ٢٠٢٤
          # it began on one of two days, of several
          return whole 2016; handover whole 2020-03-17/2020-03-18 | 2020-04-01 | handed over, since 17 or 18 Mar 2020 | مُسلَّم منذ ١٧ أو ١٨ آذار ٢٠٢٠
          return whole 2016; handover whole 2020-03-17/2020-03-19 | 2020-04-01 | handed over, since between 17 and 19 Mar 2020 | مُسلَّم منذ يوم ما بين ١٧ و١٩ آذار ٢٠٢٠
          # uncertain, for several days, for one
          return whole 2016; announced 2020-03-16; handover whole 2020-03-17/2020-03-19 | 2020-03-18 | agreed or handed over, on 17 or 18 Mar 2020 | متفق على تسليمه أو مُسلَّم، في ١٧ أو ١٨ آذار ٢٠٢٠
          return whole 2016; announced 2020-03-16; handover whole 2020-03-17/2020-03-21 | 2020-03-18 | agreed or handed over, between 17 and 20 Mar 2020 | متفق على تسليمه أو مُسلَّم، بين ١٧ و٢٠ آذار ٢٠٢٠
          return whole 2016; handover whole 2020-03-17/2020-03-18 | 2020-03-17 | coalition or handed over, on 17 Mar 2020 | بيد التحالف أو مُسلَّم، في ١٧ آذار ٢٠٢٠
          # implied
          handover whole 2011-07-25                      | 2011-01-01 | coalition, implied by its later handover | بيد التحالف، كما يُستدل من تسليمه لاحقًا
          withdrawal part 2021-12-21                     | 2020-01-01 | coalition, implied by the later withdrawal | بيد التحالف، كما يُستدل من الانسحاب منه لاحقًا
          announced 2020-03-16                           | 2020-01-01 | coalition, implied by the later announcement of its handover | بيد التحالف، كما يُستدل من الإعلان عن تسليمه لاحقًا
          deadline 2020-04 @2020-03-17                   | 2020-01-01 | coalition, implied by the later deadline for its handover | بيد التحالف، كما يُستدل من تحديد موعد لتسليمه لاحقًا
          # unknown
          return whole 2016-09                           | 2015-01-01 | unknown | غير معروف
          attack 2020-01-01                              | 2020-03-01 | unknown | غير معروف
          ''                                             | 2020-03-01 | unknown | غير معروف
          # a plan after the data date
          return whole 2014-08-12; deadline 2026-09 @2024-09-30 | 2026-10-01 | agreed since 30 Sep 2024 | متفق على تسليمه منذ ٣٠ أيلول ٢٠٢٤
          """)
  void saysASiteInALine(String events, LocalDate day, String english, String arabic) {
    History history = history(Story.of(events), Belief.NOW);
    assertThat(EN.site(history, day)).isEqualTo(english);
    assertThat(AR.site(history, day)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # coalition: came, came back, part left, implied
          return whole 2016-09 | 2020-01-01 | Coalition troops came in September 2016. No promise of a handover is known by this day.
          handover whole 2020-03-29; return whole 2024-08-03 | 2025-01-01 | Coalition troops came back on 3 August 2024. No promise of a handover is known by this day.
          withdrawal part 2021-12-21 | 2022-01-01 | A part of the coalition’s troops left on 21 December 2021; no source tells of the others leaving. No promise of a handover is known by this day.
          handover whole 2011-07-25 | 2011-01-01 | No source tells when the coalition came; that it was there follows from the handover on 25 July 2011.
          # agreed: announced, promised, both; done, left, open
          return whole 2016; announced 2020-03-16; handover whole 2020-03-26 | 2020-03-20 | The handover was announced on 16 March 2020. It took place on 26 March 2020.
          return whole 2016; deadline 2020-04 @2020-03-17; handover whole 2020-03-26 | 2020-03-20 | Its handover was promised for 30 April 2020 at the latest. It took place on 26 March 2020.
          return whole 2016; announced 2020-03-16; deadline 2020-04 @2020-03-17 | 2020-03-20 | The handover was announced on 16 March 2020. It was promised for 30 April 2020 at the latest. No handover is known to have followed.
          return whole 2016; announced 2020-03-16; withdrawal whole 2020-03-26 | 2020-03-20 | The handover was announced on 16 March 2020. The last coalition troops left on 26 March 2020.
          return whole 2016; deadline 2020-03-31 @2020-03-01; announced 2020-04-05 | 2020-04-06 | Its handover was promised for 31 March 2020 at the latest. That date passed without a handover. It was announced again on 5 April 2020. No handover is known to have followed.
          # overdue
          return whole 2016; deadline 2020-03-31 @2020-03-01; handover whole 2020-05-02 | 2020-04-01 | Its handover was promised for 31 March 2020 at the latest. That date passed without a handover. It took place on 2 May 2020.
          return whole 2016; deadline 2020-03-31 @2020-03-01 | 2020-04-01 | Its handover was promised for 31 March 2020 at the latest. That date passed without a handover.
          # transferred: troops still there, a part handed over
          handover whole 2020-03-26; withdrawal whole 2020-03-27/2020-04-09~ | 2020-03-26 | The coalition handed the site over on 26 March 2020. Its last troops left between 27 March and 9 April 2020, the end assumed; until then they were still there.
          handover part 2020-03-26; handover whole 2020-08-23 | 2020-04-01 | The coalition handed a part of the site over on 26 March 2020. The whole followed on 23 August 2020.
          # handed over, closed
          handover whole 2020-03-29; withdrawal whole 2020-03-29 | 2020-03-29 | The coalition handed the site over on 29 March 2020. Its last troops left the same day.
          handover whole 2020-03-29; withdrawal whole 2020-04-01 | 2020-05-01 | The coalition handed the site over on 29 March 2020. Its last troops left on 1 April 2020.
          withdrawal whole 2023-10-20 | 2024-01-01 | The last coalition troops left on 20 October 2023. Nobody is known to have taken the site over.
          withdrawal whole 2023-10-20; handover whole 2024-02-01 | 2024-01-01 | The last coalition troops left on 20 October 2023. The handover followed on 1 February 2024.
          # unknown
          return whole 2016-09 | 2015-01-01 | Nothing is known of the site on or before this day. The first known event is the arrival of the coalition in September 2016.
          attack 2020-01-01 | 2020-03-01 | Only attacks are known; they don’t tell who held the site.
          '' | 2020-03-01 | No believed source tells of this site.
          # uncertain
          handover whole 2020-03-26; withdrawal whole 2020-03-27/2020-04-09~ | 2020-03-29 | The coalition handed the site over on 26 March 2020. Its last troops left between 27 March and 9 April 2020, the end assumed. So between 27 March and 8 April 2020 it may have been transferred or handed over.
          announced 2020-03-16; handover whole 2020-03-17,2020-03-19,2020-03-19 | 2020-03-17 | The handover was announced on 16 March 2020. The coalition handed the site over between 17 and 19 March 2020. Sources disagree on the day: 17 Mar 2020 by Paper e1-2; 19 Mar 2020 by Paper e1-3 and 1 other. So on 17 or 18 March 2020 it may have been agreed or handed over.
          handover whole 2011-12-07; return whole 2014-11-10/2014-11-15 | 2014-11-12 | The coalition handed the site over on 7 December 2011. Coalition troops came back between 10 and 15 November 2014. So between 10 and 14 November 2014 it may have been coalition or handed over.
          # after the data date
          return whole 2014-08-12; deadline 2026-09 @2024-09-30 | 2026-10-01 | Its handover was promised for 30 September 2026 at the latest. No handover is known to have followed. Sources were read up to 24 March 2026; later days show plans only.
          """)
  void saysWhy(String events, LocalDate day, String english) {
    Facts facts = Story.of(events);
    Site site = facts.site(Story.SITE).orElseThrow();
    assertThat(EN.because(history(facts, Belief.NOW), day)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return whole 2016-09 | 2020-01-01 | وصلت قوات التحالف في أيلول ٢٠١٦. لا يُعرف حتى هذا اليوم أي وعد بالتسليم.
          handover whole 2011-07-25 | 2011-01-01 | لا يذكر أي مصدر متى جاء التحالف، لكن وجوده يُستدل عليه من التسليم في ٢٥ تموز ٢٠١١.
          return whole 2016; announced 2020-03-16; deadline 2020-04 @2020-03-17 | 2020-03-20 | أُعلن عن التسليم في ١٦ آذار ٢٠٢٠. حُدّد له موعد أقصاه ٣٠ نيسان ٢٠٢٠. لا يُعرف أن تسليمًا قد تلا ذلك.
          return whole 2016; deadline 2020-03-31 @2020-03-01 | 2020-04-01 | حُدّد للتسليم موعد أقصاه ٣١ آذار ٢٠٢٠. مضى هذا الموعد من دون تسليم.
          handover whole 2020-03-29; withdrawal whole 2020-03-29 | 2020-03-29 | سلّم التحالف الموقع في ٢٩ آذار ٢٠٢٠. غادرت آخر قواته في اليوم نفسه.
          withdrawal whole 2023-10-20 | 2024-01-01 | غادرت آخر قوات التحالف في ٢٠ تشرين الأول ٢٠٢٣. لا يُعرف من تسلّم الموقع بعدها.
          announced 2020-03-16; handover whole 2020-03-17,2020-03-19,2020-03-19 | 2020-03-17 | أُعلن عن التسليم في ١٦ آذار ٢٠٢٠. سلّم التحالف الموقع بين ١٧ و١٩ آذار ٢٠٢٠. تختلف المصادر في تحديد اليوم: ١٧ آذار ٢٠٢٠ بحسب \u2068Paper e1-2\u2069؛ ١٩ آذار ٢٠٢٠ بحسب \u2068Paper e1-3\u2069 ومصدر آخر. لذا فحالته المحتملة في ١٧ أو ١٨ آذار ٢٠٢٠: متفق على تسليمه أو مُسلَّم.
          """)
  void saysWhyInArabic(String events, LocalDate day, String arabic) {
    Facts facts = Story.of(events);
    Site site = facts.site(Story.SITE).orElseThrow();
    assertThat(AR.because(history(facts, Belief.NOW), day)).isEqualTo(arabic);
  }

  @Test
  void saysWhyWithNamesAndBelief() {
    Facts facts = Story.of("handover whole 2020-03-29 @2020-03-30; attack 2020-01-01");
    Site site = facts.site(Story.SITE).orElseThrow();
    LocalDate day = LocalDate.of(2020, 3, 29);
    assertThat(EN.why(Why.of(history(facts, Belief.NOW), day)))
        .isEqualTo(
            "Camp Test, 29 March 2020: handed over. The coalition handed the site over on 29 March"
                + " 2020.");
    Belief before = Belief.NOW.asKnownBy(day);
    assertThat(EN.why(Why.of(history(facts, before), day)))
        .isEqualTo(
            "Camp Test, 29 March 2020, as known by 29 March 2020: unknown. Only attacks are known;"
                + " they don’t tell who held the site.");
  }

  /** Every site in every stretch of its life: something is said, and in one script. */
  @ParameterizedTest
  @EnumSource
  void everyShippedSiteIsToldOnEveryDay(Language language) {
    Sentences sentences = Sentences.in(language);
    for (History history : HISTORIES.all()) {
      Site site = SHIPPED.site(history.siteId()).orElseThrow();
      for (LocalDate day : turningDays(history)) {
        String why = sentences.because(history, day);
        String line = sentences.site(history, day);
        assertThat(why).as(site.id() + " " + day).endsWith(".").doesNotContain("{", "..", "  ");
        assertThat(line).isNotBlank();
        if (language == Language.ARABIC) {
          assertThat(why.replaceAll("\u2068[^\u2069]*\u2069", ""))
              .doesNotContainPattern("[A-Za-z0-9]");
          assertThat(line).doesNotContainPattern("[A-Za-z0-9]");
        }
      }
    }
  }

  private static List<LocalDate> turningDays(History history) {
    List<LocalDate> days = new ArrayList<>();
    for (Period period : history.periods()) {
      period.days().first().ifPresent(days::add);
      period.days().last().ifPresent(days::add);
    }
    days.add(LocalDate.of(2026, 12, 31));
    return days;
  }

  /** Whatever happened in whatever order, each day is told, and by its statuses if in doubt. */
  @Property(tries = 300, seed = "20200725")
  void everyStoryIsTold(@ForAll("stories") String events, @ForAll Language language) {
    Facts facts = Story.of(events);
    Site site = facts.site(Story.SITE).orElseThrow();
    History history = history(facts, Belief.NOW);
    Sentences sentences = Sentences.in(language);
    for (LocalDate day : turningDays(history)) {
      String why = sentences.because(history, day);
      assertThat(why).as(events + " on " + day).endsWith(".").doesNotContain("{", "..");
      if (!history.on(day).isCertain() && !day.isAfter(facts.dataDate())) {
        assertThat(why).contains(sentences.statuses(history.on(day)));
      }
      assertThat(sentences.site(history, day)).startsWith(sentences.statuses(history.on(day)));
    }
  }

  @Provide
  Arbitrary<String> stories() {
    Arbitrary<String> types =
        Arbitraries.of(
            "return whole",
            "return part",
            "announced",
            "handover whole",
            "handover part",
            "withdrawal whole",
            "withdrawal part",
            "attack");
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 400).map(LocalDate.of(2020, 1, 1)::plusDays);
    Arbitrary<String> events =
        Combinators.combine(types, days, Arbitraries.of(0, 0, 5, 90))
            .as((type, day, more) -> type + " " + day + "/" + day.plusDays(more));
    Arbitrary<String> deadlines =
        Combinators.combine(days, days).as((due, made) -> "deadline " + due + " @" + made);
    return Arbitraries.frequencyOf(Tuple.of(5, events), Tuple.of(1, deadlines))
        .list()
        .ofMaxSize(6)
        .map(lines -> String.join("; ", lines));
  }

  // ---- changes

  @Test
  void namesWhatChanged() {
    LocalDate day = LocalDate.of(2020, 3, 29);
    assertThat(EN.change(day.minusDays(1), day, HISTORIES, SHIPPED)).isEqualTo("K-1 handed over");
    assertThat(AR.change(day.minusDays(1), day, HISTORIES, SHIPPED)).isEqualTo("كي وان: مُسلَّم");
    assertThat(EN.change(day, day, HISTORIES, SHIPPED)).isEmpty();
    assertThat(EN.change(LocalDate.of(2020, 3, 25), LocalDate.of(2020, 3, 26), HISTORIES, SHIPPED))
        .isEqualTo("Qayyarah transferred · Mosul palaces agreed · Taqaddum agreed");
  }

  @Test
  void countsWhatSitesChangedTo() {
    LocalDate before = LocalDate.of(2020, 3, 1);
    Changes changes = Changes.between(HISTORIES, before, LocalDate.of(2020, 4, 1));
    assertThat(EN.compared(changes))
        .isEqualTo("1 agreed, 3 handed over, 1 uncertain between 1 March 2020 and 1 April 2020");
    assertThat(EN.count(changes.counts().get(0))).isEqualTo("coalition › agreed: 1");
    assertThat(AR.count(changes.counts().get(0))).isEqualTo("بيد التحالف › متفق على تسليمه: ١");
    Changes none = Changes.between(HISTORIES, before, before);
    assertThat(EN.compared(none))
        .isEqualTo("Nothing changed between 1 March 2020 and 1 March 2020");
    assertThat(AR.compared(none)).isEqualTo("لم يتغيّر شيء بين ١ آذار ٢٠٢٠ و١ آذار ٢٠٢٠");
  }

  @Test
  void tellsWhatChangedInWhatWasKnown() {
    LocalDate day = LocalDate.of(2020, 3, 29);
    LocalDate knownBy = LocalDate.of(2020, 3, 20);
    Changes later =
        Changes.ofKnowledge(
            SHIPPED, Optional.empty(), day, knownBy, Optional.of(LocalDate.of(2020, 3, 31)));
    assertThat(EN.compared(later))
        .isEqualTo(
            "29 March 2020, as known by 20 March 2020 and then as known by 31 March 2020:"
                + " 1 coalition, 2 agreed, 1 handed over, 1 uncertain");
    assertThat(AR.compared(later)).startsWith("٢٩ آذار ٢٠٢٠، بحسب ما كان معروفًا حتى ٢٠ آذار ٢٠٢٠");
    Changes none =
        Changes.ofKnowledge(SHIPPED, Optional.empty(), day, knownBy, Optional.of(knownBy));
    assertThat(none.isEmpty()).isTrue();
    Changes now =
        Changes.ofKnowledge(
            SHIPPED, Optional.empty(), day, LocalDate.of(2026, 3, 30), Optional.empty());
    assertThat(EN.compared(now))
        .isEqualTo("29 March 2020 is the same, as known by 30 March 2026 and as known now");
  }

  @Test
  void countsWhatItDoesNotName() {
    LocalDate before = LocalDate.of(2020, 3, 1);
    LocalDate after = LocalDate.of(2020, 12, 31);
    assertThat(EN.change(before, after, HISTORIES, SHIPPED))
        .isEqualTo("Al-Qaim handed over · Qayyarah handed over · K-1 handed over and 5 more");
    assertThat(AR.change(before, after, HISTORIES, SHIPPED))
        .isEqualTo("القائم: مُسلَّم · القيارة: مُسلَّم · كي وان: مُسلَّم و٥ مواقع أخرى");
  }

  // ---- reports

  @Test
  void saysWhoReportsWhatAndWhen() {
    Report report = new Report("r", "e", "s", Edtf.parse("2020-03-19"), true, "It was returned.");
    Optional<Edtf> published = Optional.of(Edtf.parse("2020-03-19"));
    Source rudaw = new Source("s", "Rudaw", "", "", published, Side.OTHER);
    Source undated = new Source("s", "Wikipedia", "", "", Optional.empty(), Side.OTHER);
    assertThat(EN.report(report, rudaw)).isEqualTo("Rudaw, 19 Mar 2020: It was returned.");
    assertThat(EN.report(report, undated)).isEqualTo("Wikipedia, undated: It was returned.");
    assertThat(AR.report(report, rudaw))
        .isEqualTo("\u2068Rudaw\u2069، ١٩ آذار ٢٠٢٠: \u2068It was returned.\u2069");
  }

  private static History history(Facts facts, Belief belief) {
    return Fold.all(facts, belief).of(Story.SITE).orElseThrow();
  }
}
