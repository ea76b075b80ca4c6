package atlas.export;

import atlas.map.GoldenPicture;
import atlas.paint.Furniture;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden pictures of the pages of words in a film: see {@link GoldenPicture}. */
class FilmCardsTest {

  private static final LocalDate FROM = LocalDate.of(2020, 3, 17);
  private static final LocalDate TO = LocalDate.of(2020, 8, 23);

  @ParameterizedTest
  @CsvSource({
    "light,       ENGLISH, LIGHT, false, The spring of 2020, Bases handed over to Iraqi forces",
    "dark,        ENGLISH, DARK,  false, The spring of 2020, Bases handed over to Iraqi forces",
    "arabic,      ARABIC,  LIGHT, false, ربيع ٢٠٢٠, قواعد سُلِّمت إلى القوات العراقية",
    "arabic-dark, ARABIC,  DARK,  false, ربيع ٢٠٢٠, قواعد سُلِّمت إلى القوات العراقية",
    "both,        ENGLISH, LIGHT, true,  The spring of 2020, ربيع ٢٠٢٠",
    // Without a title of its own, and of one day.
    "plain,       ARABIC,  LIGHT, false, '', ''",
  })
  void tellsWhatIsShownAndWhoToldIt(
      String name,
      Language language,
      Theme theme,
      boolean isBilingual,
      String title,
      String subtitle)
      throws IOException {
    Belief belief = title.isEmpty() ? Belief.NOW : Belief.NOW.asKnownBy(TO);
    Film film =
        new Film(
            Shipped.FACTS,
            Fold.all(Shipped.FACTS, belief),
            View.of(FROM, Shipped.REGION)
                .withBelief(belief)
                .withLanguage(language)
                .withTheme(theme),
            title.isEmpty() ? List.of(FROM) : List.of(FROM, TO),
            PictureSize.pixels(960, 540),
            Furniture.picture(title).withTitle(title, subtitle).inBothLanguages(isBilingual),
            new Provenance("0a1b2c3d4e5f", "1"),
            new Film.Cards(true, true),
            1,
            1);
    GoldenPicture.compare("export", "title-card-" + name, paint(film, 0));
    GoldenPicture.compare("export", "end-card-" + name, paint(film, film.shots() - 1));
  }

  private static BufferedImage paint(Film film, int shot) {
    var size = film.size().raster();
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Shipped.PAINTER.paintCard(g, film.card(shot), film.view(), size);
    g.dispose();
    return image;
  }
}
