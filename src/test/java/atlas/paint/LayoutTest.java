package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Site;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

  private static final int RANDOM_VIEWS = 200;

  private static Layout layout(View view, FrameSize size, Furniture furniture) {
    return Layout.of(Shipped.FACTS, site -> true, view, Shipped.BASEMAP, size, furniture);
  }

  @ParameterizedTest
  @CsvSource({
    // the sizes that are promised
    "1600, 1000, 1, ENGLISH, true",
    "1600, 1000, 1, ARABIC,  true",
    "1280,  800, 1, ENGLISH, true",
    "1280,  800, 1, ARABIC,  true",
    // A4 landscape at 96 and 300 dots an inch
    "1123,  794, 1.3333, ENGLISH, false",
    "1123,  794, 1.3333, ARABIC,  false",
    "1123,  794, 1, ENGLISH, false",
    "1123,  794, 1, ARABIC,  false",
    "3508, 2480, 3.1241, ENGLISH, false",
    "3508, 2480, 3.1241, ARABIC,  false",
    // the map's pane in windows of 1440 × 900 and 1920 × 1080, plain and dense
    " 870,  590, 1, ENGLISH, true",
    " 870,  590, 1, ARABIC,  true",
    "1740, 1180, 2, ENGLISH, true",
    "1350,  770, 1, ENGLISH, true",
    // slides and screens
    "1920, 1080, 1, ENGLISH, true",
    "1920, 1080, 1.08, ENGLISH, false",
    "3840, 2160, 2.16, ARABIC,  false",
  })
  void namesEveryPlacedSiteOfTheRegion(
      int width, int height, double unit, Language language, boolean isInWindow) {
    View view = Shipped.region("2020-07-25").withLanguage(language);
    Furniture furniture = isInWindow ? Furniture.window() : Furniture.picture("A title");
    Layout layout = layout(view, new FrameSize(width, height, unit), furniture);
    assertThat(layout.marks()).hasSize(17).noneMatch(PlacedMark::isPile);
    assertThat(layout.siteLabels()).allMatch(Optional::isPresent);
  }

  @Test
  void nothingCoversAnythingElse() {
    Random random = new Random(20200329);
    for (int i = 0; i < RANDOM_VIEWS; i++) {
      View view = randomView(random);
      FrameSize size =
          new FrameSize(
              500 + random.nextInt(1400), 400 + random.nextInt(800), random.nextInt(4) / 4.0 + 1);
      Furniture furniture =
          random.nextBoolean() ? Furniture.window() : Furniture.picture("Handed over");
      Layout layout = layout(view, size, furniture);
      List<Box> taken =
          new ArrayList<>(new FurniturePlan(Shipped.FACTS, view, size, furniture).reserved());
      String where = "view %d: %s at %s".formatted(i, view, size);

      Box frame = new Box(0, 0, size.width(), size.height());
      for (PlacedMark mark : layout.marks()) {
        Box box = Layout.room(mark, size.unit());
        assertFree(box, taken, mark.site().id() + " in " + where);
        taken.add(box);
      }
      List<Label> labels = new ArrayList<>();
      layout.siteLabels().forEach(label -> label.ifPresent(labels::add));
      layout.mapNames().forEach(name -> labels.add(name.label()));
      for (Label label : labels) {
        for (Box box : label.room()) {
          assertThat(frame.contains(box)).as(label.text() + " inside, " + where).isTrue();
          assertFree(box, taken, label.text() + " in " + where);
        }
        taken.addAll(label.room());
      }
    }
  }

  private static void assertFree(Box box, List<Box> taken, String what) {
    assertThat(taken.stream().filter(box::overlaps)).as(what).isEmpty();
  }

  private static View randomView(Random random) {
    Extent whole = Shipped.BASEMAP.wholeRegion();
    double width = whole.width() * Math.pow(0.01, random.nextDouble());
    List<Site> placed =
        Shipped.FACTS.sites().stream().filter(site -> site.location().isPresent()).toList();
    var point = placed.get(random.nextInt(placed.size())).location().orElseThrow().plane();
    return View.of(
            LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)),
            Extent.around(
                point.x() + (random.nextDouble() - 0.5) * width,
                point.y() + (random.nextDouble() - 0.5) * width,
                width,
                width))
        .withLanguage(random.nextBoolean() ? Language.ENGLISH : Language.ARABIC);
  }

  @Test
  void theShippedSitesNeverPileUp() {
    Extent whole = Shipped.BASEMAP.wholeRegion();
    for (double factor = 1.3; factor > 0.01; factor /= 1.07) {
      Extent extent = whole.scaled(factor, 150_000, -130_000);
      View view = Shipped.region("2020-03-29").withExtent(extent);
      Layout layout = layout(view, FrameSize.of(1280, 800), Furniture.none());
      assertThat(layout.marks()).as("zoom %.3f", factor).noneMatch(PlacedMark::isPile);
    }
  }

  @Test
  void doesNotDependOnTheDate() {
    FrameSize size = FrameSize.of(1280, 800);
    for (Furniture furniture : List.of(Furniture.window(), Furniture.picture("A title"))) {
      Layout first = layout(Shipped.region("2011-12-31"), size, furniture.withChanges(""));
      Layout second =
          layout(
              Shipped.region("2020-09-30"),
              size,
              furniture.withChanges("K-1 handed over, the third of the month, and one more line"));
      assertThat(first.marks()).isEqualTo(second.marks());
      assertThat(first.siteLabels()).isEqualTo(second.siteLabels());
      assertThat(first.mapNames()).isEqualTo(second.mapNames());
    }
  }

  /** Over every day on which something happens, a label stays where it is, in both languages. */
  @ParameterizedTest
  @EnumSource
  void labelsKeepTheirPlacesWhileTimeMoves(Language language) {
    FrameSize size = FrameSize.of(900, 600);
    View region = Shipped.region("2011-01-01").withLanguage(language);
    Layout first = layout(region, size, Furniture.picture(""));
    List<LocalDate> days =
        Shipped.HISTORIES.all().stream()
            .flatMap(h -> h.events().stream())
            .flatMap(e -> Stream.of(e.first(), e.last()))
            .distinct()
            .toList();
    assertThat(days).hasSizeGreaterThan(60);
    for (LocalDate day : days) {
      Layout then = layout(region.withDate(day), size, Furniture.picture(""));
      assertThat(then.marks()).as("%s", day).isEqualTo(first.marks());
      assertThat(then.siteLabels()).as("%s", day).isEqualTo(first.siteLabels());
      assertThat(then.mapNames()).as("%s", day).isEqualTo(first.mapNames());
    }
  }

  /** Fans close when the ground is seen from near: but for sites that share a point. */
  @Test
  void fansCloseOnZoomingIn() {
    for (Site site : Shipped.FACTS.sites()) {
      site.location()
          .filter(here -> isAlone(site))
          .ifPresent(
              here -> {
                View near = Shipped.around("2020-03-29", here.lon(), here.lat(), 3);
                Layout layout = layout(near, FrameSize.of(800, 600), Furniture.none());
                assertThat(layout.marks())
                    .filteredOn(mark -> mark.site().equals(site))
                    .as(site.id())
                    .singleElement()
                    .matches(mark -> mark.leader().isEmpty());
              });
    }
  }

  private static boolean isAlone(Site site) {
    return Shipped.FACTS.sites().stream()
        .filter(other -> !other.equals(site))
        .flatMap(other -> other.location().stream())
        .noneMatch(
            there ->
                Math.hypot(
                        there.plane().x() - site.location().orElseThrow().plane().x(),
                        there.plane().y() - site.location().orElseThrow().plane().y())
                    < 300);
  }

  @Test
  void findsTheMarkUnderThePointer() {
    Layout layout =
        layout(Shipped.region("2020-03-29"), FrameSize.of(1280, 800), Furniture.window());
    for (PlacedMark mark : layout.marks()) {
      assertThat(layout.markAt(mark.x() + 5, mark.y() - 5)).contains(mark);
    }
    assertThat(layout.markAt(5, 400)).isEmpty();
  }
}
