package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.EventType;
import atlas.model.Region;
import atlas.model.SiteKind;
import atlas.paint.Furniture;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Status;
import atlas.time.DateRange;
import atlas.view.Expression;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Precision;
import atlas.view.Theme;
import atlas.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A picture opens as the view that it was made from, in every format. */
class StampTest {

  private static final int VIEWS = 50;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void bringsBackTheViewThatThePictureWasMadeFrom(Format format) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    Path file = folder.resolve("p." + format.extension());
    for (int i = 0; i < VIEWS; i++) {
      Picture picture = picture(view(random), random.nextBoolean());
      picture.write(file, format, Shipped.PAINTER);
      PictureStamp stamp = StampReader.read(file).orElseThrow();
      assertThat(stamp.view()).isEqualTo(picture.view());
      assertThat(stamp.isBilingual()).isEqualTo(picture.furniture().isBilingual());
      assertThat(stamp.provenance()).isEqualTo(picture.provenance());
      assertThat(
              stamp.difference(
                  picture.facts(),
                  picture.histories(),
                  picture.provenance().digest(),
                  Language.ENGLISH))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isNotFoundInADamagedFile(Format format) throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    Path file = folder.resolve("p." + format.extension());
    picture(view(random), false).write(file, format, Shipped.PAINTER);
    byte[] whole = Files.readAllBytes(file);
    Path damaged = folder.resolve("damaged");
    for (int i = 0; i < VIEWS; i++) {
      byte[] bytes = Arrays.copyOf(whole, random.nextInt(Math.min(whole.length, 20_000)));
      for (int j = 0; j < bytes.length / 50; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(damaged, bytes);
      assertThat(StampReader.read(damaged).map(PictureStamp::view)).isNotNull();
    }
  }

  @Test
  void saysHowOtherDataDiffer() {
    View view = View.of(LocalDate.of(2020, 3, 29), Shipped.REGION);
    PictureStamp then =
        PictureStamp.of(
            Shipped.FACTS,
            Fold.all(Shipped.FACTS, Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 20))),
            view,
            Furniture.picture(""),
            new Provenance("other", "1"));
    assertThat(then.difference(Shipped.FACTS, Shipped.HISTORIES, "digest", Language.ENGLISH))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith("The picture was made from other data: facts up to 24 March 2026")
                    .containsPattern("On its date [0-9]+ sites? ha(s|ve) another status: ")
                    .contains(" was coalition and is now "));
  }

  @Test
  void saysThatOtherDataShowTheSame() {
    View view = View.of(LocalDate.of(2020, 3, 29), Shipped.REGION);
    PictureStamp then =
        PictureStamp.of(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            Furniture.picture(""),
            new Provenance("other", "1"));
    assertThat(then.difference(Shipped.FACTS, Shipped.HISTORIES, "digest", Language.ENGLISH))
        .hasValueSatisfying(
            text -> assertThat(text).endsWith("every site has the same status in both."));
  }

  private static Picture picture(View view, boolean isBilingual) {
    return new Picture(
        Shipped.FACTS,
        Fold.all(Shipped.FACTS, view.belief()),
        view,
        PictureSize.pixels(48, 30),
        Furniture.picture("<Two> & “three”, ٣").inBothLanguages(isBilingual),
        new Provenance("0a1b2c3d4e5f", "1.2"));
  }

  /** Any view. */
  private static View view(SplittableRandom random) {
    LocalDate date = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5500));
    Belief belief =
        random.nextBoolean() ? Belief.NOW : Belief.NOW.asKnownBy(date.plusDays(random.nextInt(99)));
    Optional<Account> account =
        Account.parse(random.nextBoolean() ? "side:iraq" : "publisher:Rudaw");
    double x = random.nextDouble(-4e5, 4e5);
    double y = random.nextDouble(-4e5, 4e5);
    return View.of(date, new Extent(x, y, x + random.nextDouble(1e4, 5e5), y + 2e5 / 3))
        .withBelief(random.nextBoolean() ? belief : belief.withAccount(account))
        .withAllDates(random.nextInt(5) == 0)
        .withFilter(
            Filter.NONE
                .withStatuses(some(random, List.of(Status.values())))
                .withGovernorates(some(random, List.of("Al-Anbar", "Erbil", "Salah ad-Din")))
                .withRegions(some(random, List.of(Region.values())))
                .withKinds(some(random, List.of(SiteKind.values())))
                .withPrecisions(some(random, List.of(Precision.values())))
                .withEvents(e -> e.withTypes(some(random, List.of(EventType.values()))))
                .withEvents(e -> e.withParties(some(random, List.of("Italy", "US \"forces\""))))
                .withEvents(e -> e.withPublishers(some(random, List.of("Rudaw", "وكالة"))))
                .withEvents(e -> e.withSources(some(random, List.of("rudaw-2020-03-19"))))
                .withEvents(e -> e.withDays(days(random, date)))
                .withExpression(
                    random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                            Expression.of("name LIKE '%أ\"%' AND since > 'x'")
                                .in(text -> site -> true))))
        .withSelection(List.copyOf(some(random, List.of("k1-kirkuk", "balad"))))
        .withLayers(
            some(
                random,
                List.of(Layer.RELIEF, Layer.WATER, Layer.RIVERS, Layer.GOVERNORATES, Layer.PLACES)))
        .withLanguage(one(random, Language.values()))
        .withTheme(one(random, Theme.values()));
  }

  private static Optional<DateRange> days(SplittableRandom random, LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(DateRange.ofClosed(day, day.plusDays(random.nextInt(99))));
      case 2 -> Optional.of(DateRange.of(day, LocalDate.MAX));
      default -> Optional.of(DateRange.of(LocalDate.MIN, day));
    };
  }

  private static <T> T one(SplittableRandom random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Set<T> some(SplittableRandom random, List<T> values) {
    return values.stream().filter(v -> random.nextInt(4) == 0).collect(Collectors.toSet());
  }
}
