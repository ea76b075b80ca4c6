package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.app.SizeChoice.Preset;
import atlas.export.Film;
import atlas.export.FilmFormat;
import atlas.export.Format;
import atlas.export.PictureSize;
import atlas.paint.Corner;
import atlas.paint.FrameSize;
import atlas.paint.Furniture.Part;
import atlas.paint.Places;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.TimeStep;
import atlas.view.View;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureChoicesTest {

  private static final FrameSize SCREEN = new FrameSize(1001, 701, 1.5);
  private static final View VIEW =
      View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 10, 10)).withLanguage(Language.ARABIC);

  @Property(tries = 100, seed = "20200725")
  void whatIsWrittenIsReadAgain(@ForAll("choices") PictureChoices choices) {
    assertThat(PictureChoices.parse(choices.written())).contains(choices);
  }

  @Property(tries = 50, seed = "20200725")
  void aFilmsChoicesAreReadAgain(
      @ForAll("choices") PictureChoices looks,
      @ForAll FilmFormat format,
      @ForAll TimeStep step,
      @ForAll boolean isA,
      @ForAll boolean isB) {
    FilmChoices choices = new FilmChoices(looks, format, step, 1.5, new Film.Cards(isA, isB), !isA);
    assertThat(FilmChoices.parse(choices.written())).contains(choices);
  }

  @Test
  void anMp4HasEvenNumbersOfPixels() {
    FilmChoices choices =
        FilmChoices.of(PictureChoices.of(VIEW))
            .withLooks(PictureChoices.of(VIEW).withSize(new SizeChoice(Preset.SCREEN, 0, 0, 300)));
    assertThat(choices.size(SCREEN).orElseThrow().raster())
        .isEqualTo(new FrameSize(1000, 700, 1.5));
    assertThat(choices.withFormat(FilmFormat.GIF).size(SCREEN).orElseThrow().raster())
        .isEqualTo(SCREEN);
  }

  @Provide
  static Arbitrary<PictureChoices> choices() {
    return Combinators.combine(
            Arbitraries.of(Preset.values()),
            Arbitraries.of(PictureLanguage.values()),
            Arbitraries.of(Theme.values()),
            Arbitraries.of(Part.class).set().ofMaxSize(4),
            Arbitraries.of(Corner.values()),
            Arbitraries.of(Format.values()),
            Arbitraries.of(true, false))
        .as(
            (preset, language, theme, hidden, corner, format, world) ->
                new PictureChoices(
                    new SizeChoice(preset, 120.5, 80, 200),
                    language,
                    theme,
                    hidden,
                    Places.USUAL.withLegend(corner),
                    format,
                    world,
                    "",
                    ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A4", "SCREEN 0 0 300 ENGLISH LIGHT - -,LOWER_LEFT PNG false .", "x"})
  void whatIsSomethingElseIsNotRead(String text) {
    assertThat(PictureChoices.parse(text)).isEmpty();
  }

  @Test
  void bothLanguagesBeginWithTheWindows() {
    PictureChoices both = PictureChoices.of(VIEW).withLanguage(PictureLanguage.BOTH);
    assertThat(both.view(VIEW, VIEW.extent()).language()).isEqualTo(Language.ARABIC);
    assertThat(both.furniture().isBilingual()).isTrue();
  }

  @Test
  void whatIsLeftOutIsNotShown() {
    PictureChoices choices = PictureChoices.of(VIEW).showing(Part.LEGEND, false);
    assertThat(choices.furniture().has(Part.LEGEND)).isFalse();
    assertThat(choices.showing(Part.LEGEND, true)).isEqualTo(PictureChoices.of(VIEW));
  }

  @ParameterizedTest
  @CsvSource({
    // preset, width, height, dpi, pixels wide, pixels high; 0 where there is no such picture
    "SCREEN, 0, 0, 300, 1001, 701",
    "SLIDE, 0, 0, 300, 1920, 1080",
    "A4, 0, 0, 300, 3508, 2480",
    "A4_PORTRAIT, 0, 0, 150, 1240, 1754",
    "PIXELS, 900, 600, 300, 900, 600",
    "PAPER, 100, 50, 254, 1000, 500",
    // too small, too large, no number, too dense
    "PIXELS, 63, 600, 300, 0, 0",
    "PIXELS, 900, 12001, 300, 0, 0",
    "PIXELS, 0, 600, 300, 0, 0",
    "A4, 0, 0, 29, 0, 0",
    "A4, 0, 0, 1201, 0, 0",
    "PAPER, 5000, 5000, 300, 0, 0",
  })
  void aChoiceHasASizeOrNone(
      Preset preset, double width, double height, int dpi, int wide, int high) {
    SizeChoice choice = new SizeChoice(preset, width, height, dpi);
    assertThat(choice.size(SCREEN).map(size -> size.raster().width()).orElse(0)).isEqualTo(wide);
    assertThat(choice.size(SCREEN).map(size -> size.raster().height()).orElse(0)).isEqualTo(high);
  }

  @Test
  void onesOwnSizeBeginsWithTheOneBefore() {
    SizeChoice a4 = new SizeChoice(Preset.A4, 0, 0, 300);
    PictureSize paper = a4.withPreset(Preset.PAPER, SCREEN).size(SCREEN).orElseThrow();
    assertThat(paper.widthMm()).isEqualTo(297);
    SizeChoice slide = new SizeChoice(Preset.SLIDE, 0, 0, 300);
    assertThat(slide.withPreset(Preset.PIXELS, SCREEN).width()).isEqualTo(1920);
  }
}
