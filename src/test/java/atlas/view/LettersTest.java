package atlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # case, diacritics
          Erbil,          erbil
          Base Gran Capitán, base gran capitan
          Abū Ghurayb,    abu ghurayb
          # hamza on its carriers, and alone
          الأنبار,         الانبار
          إربيل,          اربيل
          آب,             اب
          ٱلقائم,          القايم
          القائم,          القايم
          مؤكد,           موكد
          بناء,           بنا
          # ta marbuta, alef maqsura, Persian kaf and ye
          القيارة,         القياره
          المثنى,          المثني
          کرکوک,          كركوك
          اربیل,          اربيل
          # tatweel, harakat, presentation forms, direction marks
          كـــركوك,       كركوك
          مُسلَّم,          مسلم
          ﻻ,              لا
          '\u2068K-1\u2069',  k-1
          # digits
          يونيون ٣,        يونيون 3
          K-۱,            k-1
          """)
  void folds(String text, String folded) {
    assertThat(Letters.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # hyphens part, apostrophes don't
          K-1,              k 1
          Al Qa'im,         qaim
          Al Qa’im,         qaim
          U.S. base,        us base
          # articles
          al-Asad,          asad
          Al Asad,          asad
          El Qaim,          qaim
          at-Taqaddum,      taqaddum
          Salah ad-Din,     salah din
          ash-Shorta,       shorta
          القائم,            قايم
          عين الأسد,         عين اسد
          # no articles
          Albu Kamal,       albu kamal
          at Erbil,         at erbil
          # a name that begins like one loses it however it is written
          ألقوش,             قوش
          القوش,             قوش
          # nothing left but the article
          al,               al
          ال,               ال
          """)
  void partsIntoWordsWithoutArticles(String text, String words) {
    assertThat(Letters.withoutArticles(Letters.words(text))).containsExactly(words.split(" "));
  }
}
