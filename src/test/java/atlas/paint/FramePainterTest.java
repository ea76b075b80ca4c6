package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerFiles;
import atlas.backdrop.LayerSource;
import atlas.backdrop.Maps;
import atlas.backdrop.ReadyLayers;
import atlas.map.GoldenPicture;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.status.Belief;
import atlas.status.Period;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden pictures: see {@link GoldenPicture}. */
class FramePainterTest {

  private static final FrameSize SMALL = FrameSize.of(240, 160);
  private static final double MOSUL_LON = 43.13;
  private static final double MOSUL_LAT = 36.1;
  private static final double BAGHDAD_LON = 44.35;
  private static final double BAGHDAD_LAT = 33.33;

  private static void compare(String name, BufferedImage picture) throws IOException {
    GoldenPicture.compare("paint", name, picture);
  }

  private static BufferedImage mark(StatusSet statuses) {
    BufferedImage image = new BufferedImage(96, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xf3eee4));
    g.fillRect(0, 0, 48, 48);
    g.setColor(new Color(0x393a3c));
    g.fillRect(48, 0, 48, 48);
    Marks.paint(g, statuses, Palette.of(Theme.LIGHT), 24, 24, 2);
    Marks.paint(g, statuses, Palette.of(Theme.DARK), 72, 24, 2);
    g.dispose();
    return image;
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void paintsEachStatus(Status status) throws IOException {
    String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    compare("mark-" + name, mark(StatusSet.of(status)));
  }

  @Test
  void splitsAnUncertainMark() throws IOException {
    compare("mark-uncertain-2", mark(StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER)));
    compare(
        "mark-uncertain-3", mark(StatusSet.of(Status.COALITION, Status.AGREED, Status.OVERDUE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k1-kirkuk", "qayyarah-west", "camp-singara", "balad"})
  void rule13_aLifeIsARingInTimeFromTheTop(String site) throws IOException {
    List<StatusSet> life =
        Shipped.HISTORIES.of(site).orElseThrow().life(Shipped.FACTS.dataDate()).stream()
            .map(Period::statuses)
            .toList();
    BufferedImage image = new BufferedImage(96, 48, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xf3eee4));
    g.fillRect(0, 0, 48, 48);
    g.setColor(new Color(0x393a3c));
    g.fillRect(48, 0, 48, 48);
    Marks.paintLife(g, life, Palette.of(Theme.LIGHT), 24, 24, 2);
    Marks.paintLife(g, life, Palette.of(Theme.DARK), 72, 24, 2);
    g.dispose();
    compare("life-" + site, image);
  }

  @ParameterizedTest
  @CsvSource({
    "all-dates-light,  ENGLISH, LIGHT",
    "all-dates-dark,   ENGLISH, DARK",
    "all-dates-arabic, ARABIC,  LIGHT",
  })
  void rule13_allDatesShowEverySiteWithItsLife(String name, Language language, Theme theme)
      throws IOException {
    View view =
        Shipped.region("2020-03-29").withAllDates(true).withLanguage(language).withTheme(theme);
    compare(name, Shipped.paint(view, FrameSize.of(800, 500), Furniture.picture("")));
  }

  @ParameterizedTest
  @CsvSource({
    // name, site, kilometres across
    "precision-sourced,  taji,           30",
    "precision-stand-in, besmaya,       160",
    "precision-estimate, nineveh-palaces, 40",
  })
  void drawsHowWellAPlaceIsKnown(String name, String site, double kilometres) throws IOException {
    Location location = Shipped.FACTS.site(site).flatMap(Site::location).orElseThrow();
    View view = Shipped.around("2020-03-29", location.lon(), location.lat(), kilometres);
    compare(name, Shipped.paint(view, SMALL, Furniture.none()));
  }

  @Test
  void fansOutTwoOfOnePoint() throws IOException {
    View view = Shipped.around("2026-03-20", 43.955, 36.238, 60);
    compare("fan-erbil", Shipped.paint(view, SMALL, Furniture.none()));
  }

  @Test
  void pilesUpACrowd() throws IOException {
    compare("pile", Shipped.paintMarks(crowdView(), SMALL, crowd(), Set.of()));
  }

  /** Twelve sites of one point; nothing is known of any. */
  private static Facts crowd() {
    return new Facts(
        IntStream.range(0, 12).mapToObj(i -> site(i, 42, 33)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Site site(int number, double lon, double lat) {
    Location here =
        new Location(
            lon, lat, Shipped.PROJECTION.project(lon, lat), 500, LocationBasis.SOURCED, "invented");
    return new Site(
        "site-" + number,
        "Site " + number,
        "موقع",
        List.of(),
        "",
        Optional.empty(),
        SiteKind.FOB,
        Optional.of(here),
        "",
        "Site " + number,
        "موقع");
  }

  private static View crowdView() {
    return Shipped.around("2020-03-29", 42, 33, 100);
  }

  @Test
  void ringsWhatIsSelectedAndHaloesWhatChanged() throws IOException {
    View view =
        Shipped.around("2020-03-29", 43.7, 35.6, 130).withSelection(List.of("qayyarah-west"));
    compare(
        "selection-and-change",
        Shipped.paintMarks(view, SMALL, Shipped.FACTS, Set.of("k1-kirkuk")));
  }

  @ParameterizedTest
  @CsvSource({
    "region-light,  2020-03-29, ENGLISH, LIGHT, 800, 500, 1",
    "region-dark,   2020-07-25, ENGLISH, DARK,  800, 500, 1",
    "region-arabic, 2020-03-29, ARABIC,  LIGHT, 800, 500, 1",
    "region-dense,  2020-03-29, ENGLISH, LIGHT, 900, 600, 1.5",
  })
  void paintsTheRegion(
      String name, String date, Language language, Theme theme, int width, int height, double unit)
      throws IOException {
    View view = Shipped.region(date).withLanguage(language).withTheme(theme);
    FrameSize size = new FrameSize(width, height, unit);
    compare(name, Shipped.paint(view, size, Furniture.picture("")));
  }

  @ParameterizedTest
  @CsvSource({
    "own-layers,        ENGLISH, LIGHT",
    "own-layers-arabic, ARABIC,  DARK",
  })
  void paintsLayersOfOnesOwnUnderTheSites(
      String name, Language language, Theme theme, @TempDir Path folder)
      throws IOException, BackdropException {
    ReadyLayers layers = new ReadyLayers();
    Path sky =
        Maps.sky(
            folder.resolve("aerial.tif"),
            Maps.system("EPSG:32638"),
            250_000,
            650_000,
            3_700_000,
            4_000_000);
    Path roads = Maps.text(folder.resolve("roads.geojson"), Maps.ROADS);
    layers.put("aerial.tif", LayerFiles.open(new LayerSource.OfFile(sky, Optional.empty())));
    layers.put("roads", LayerFiles.open(new LayerSource.OfFile(roads, Optional.empty())));
    View view =
        Shipped.region("2020-03-29")
            .withLanguage(language)
            .withTheme(theme)
            .withBackdrops(
                List.of(
                    new Backdrop("aerial.tif", "", 80),
                    new Backdrop("roads", "© The Survey", 100)));
    FramePainter painter = new FramePainter(Shipped.BASEMAP, layers);
    compare(name, Shipped.paint(painter, view, FrameSize.of(800, 500), Furniture.picture("")));
  }

  @ParameterizedTest
  @CsvSource({
    "mosul,        ENGLISH, LIGHT",
    "mosul-arabic, ARABIC,  DARK",
  })
  void paintsTheNorthAroundMosul(String name, Language language, Theme theme) throws IOException {
    View view =
        Shipped.around("2020-03-29", MOSUL_LON, MOSUL_LAT, 160)
            .withLanguage(language)
            .withTheme(theme);
    compare(name, Shipped.paint(view, FrameSize.of(480, 360), Furniture.none()));
  }

  @ParameterizedTest
  @CsvSource({
    "baghdad,        ENGLISH, LIGHT",
    "baghdad-arabic, ARABIC,  DARK",
  })
  void paintsTheCrowdAroundBaghdad(String name, Language language, Theme theme) throws IOException {
    View view =
        Shipped.around("2020-03-29", BAGHDAD_LON, BAGHDAD_LAT, 80)
            .withLanguage(language)
            .withTheme(theme);
    compare(name, Shipped.paint(view, FrameSize.of(480, 360), Furniture.none()));
  }

  /** Three coalition, two handed over, one uncertain, clockwise from the top. */
  @Test
  void aPileIsARingOfTheStatusesInIt() throws IOException {
    BufferedImage image = new BufferedImage(96, 96, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xf3eee4));
    g.fillRect(0, 0, 96, 96);
    StatusSet coalition = StatusSet.of(Status.COALITION);
    StatusSet handedOver = StatusSet.of(Status.HANDED_OVER);
    new PileMark(Palette.of(Theme.LIGHT), 2.5)
        .paint(
            g,
            List.of(
                handedOver,
                coalition,
                StatusSet.of(Status.AGREED, Status.TRANSFERRED),
                coalition,
                handedOver,
                coalition),
            "6",
            48,
            48);
    g.dispose();
    compare("pile-statuses", image);
  }

  /** In a cloud of marks that aren't moved apart, the selected one lies over the others. */
  @Test
  void whatIsSelectedIsNeverHidden() {
    Facts cloud = cloud();
    View view = crowdView();
    Site lowest = cloud.sites().iterator().next();
    Layout layout = Layout.of(cloud, site -> true, view, Shipped.BASEMAP, SMALL, Furniture.none());
    PlacedMark mark = layout.marks().get(0);
    BufferedImage alone =
        Shipped.paintMarks(
            view.withSelection(List.of(lowest.id())),
            SMALL,
            new Facts(List.of(lowest), List.of(), List.of(), List.of(), List.of(), List.of()),
            Set.of());
    BufferedImage selected =
        Shipped.paintMarks(view.withSelection(List.of(lowest.id())), SMALL, cloud, Set.of());
    int x = (int) mark.x() - 6;
    int y = (int) mark.y() - 6;

    assertThat(layout.marks()).hasSize(cloud.sites().size()).noneMatch(PlacedMark::isPile);
    assertThat(selected.getRGB(x, y, 12, 12, null, 0, 12))
        .isEqualTo(alone.getRGB(x, y, 12, 12, null, 0, 12));
    assertThat(layout.markAt(mark.x(), mark.y(), m -> true, m -> m.site().equals(lowest)))
        .contains(mark);
    assertThat(layout.markAt(mark.x(), mark.y())).isPresent().get().isNotEqualTo(mark);
  }

  /** More sites than are moved apart, about a point. */
  private static Facts cloud() {
    return new Facts(
        IntStream.range(0, MarkPlacing.MOST_SPREAD + 1)
            .mapToObj(i -> site(i, 42 + 0.001 * (i % 15), 33 + 0.001 * (i / 15.0)))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void saysWhatIsBelievedAndShown() throws IOException {
    View view =
        Shipped.around("2020-03-29", MOSUL_LON, MOSUL_LAT, 400)
            .withBelief(Belief.NOW.asKnownBy(LocalDate.of(2020, 3, 20)))
            .withFilter(Filter.NONE.withStatuses(Set.of(Status.COALITION, Status.AGREED)));
    Furniture furniture =
        Furniture.picture("Bases on the way out").withChanges("Al-Qaim handed over");
    compare("heading", Shipped.paint(view, FrameSize.of(640, 420), furniture));
  }

  @ParameterizedTest
  @CsvSource({
    "two-dates-light,  ENGLISH, LIGHT, 0.5",
    "two-dates-arabic, ARABIC,  LIGHT, 0.62",
    "two-dates-dark,   ENGLISH, DARK,  0.15",
  })
  void paintsTwoDates(String name, Language language, Theme theme, double at) throws IOException {
    View view =
        Shipped.region("2020-03-16")
            .withLanguage(language)
            .withTheme(theme)
            .withComparison(Optional.of(new Comparison(LocalDate.of(2020, 8, 23), true, at)));
    compare(name, Shipped.paint(view, FrameSize.of(800, 500), Furniture.picture("")));
  }

  // ---- laws

  @Test
  void paintsTheSamePixelsTwice() {
    for (Language language : Language.values()) {
      View view = Shipped.region("2020-03-29").withLanguage(language);
      BufferedImage first = Shipped.paint(view, FrameSize.of(900, 600), Furniture.picture("T"));
      BufferedImage second = Shipped.paint(view, FrameSize.of(900, 600), Furniture.picture("T"));
      assertThat(pixels(second)).isEqualTo(pixels(first));
    }
  }

  /** Turned a little, an image gets no sprites but the drawing itself, as SVG and PDF do. */
  @Test
  void paintsTheSameWithAndWithoutSprites() {
    View view = Shipped.region("2020-03-29");
    FrameSize size = FrameSize.of(900, 600);
    BufferedImage copied = Shipped.paint(view, size, Furniture.picture("T"));
    BufferedImage drawn = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = drawn.createGraphics();
    g.rotate(1e-9);
    Shipped.PAINTER.paint(g, Shipped.FACTS, Shipped.HISTORIES, view, size, Furniture.picture("T"));
    g.dispose();
    int[] a = pixels(copied);
    int[] b = pixels(drawn);
    long off = 0;
    for (int i = 0; i < a.length; i++) {
      off += Math.abs((a[i] >> 8 & 0xff) - (b[i] >> 8 & 0xff)) > 24 ? 1 : 0;
    }
    assertThat(off).isLessThan(a.length / 200);
  }

  /**
   * Half by half, two dates are the marks of one date each; the line between them is in neither.
   */
  @Test
  void eachHalfOfTwoDatesIsThatOfOneDateAlone() {
    View view =
        Shipped.region("2020-03-16")
            .withComparison(Optional.of(new Comparison(LocalDate.of(2020, 8, 23), true, 0.5)));
    BufferedImage two = Shipped.paint(view, SMALL, Furniture.none());
    BufferedImage left = Shipped.paint(view.leftHalf(), SMALL, Furniture.none());
    BufferedImage right = Shipped.paint(view.rightHalf(), SMALL, Furniture.none());

    assertThat(two.getRGB(0, 0, 116, 160, null, 0, 116))
        .isEqualTo(left.getRGB(0, 0, 116, 160, null, 0, 116));
    assertThat(two.getRGB(124, 0, 116, 160, null, 0, 116))
        .isEqualTo(right.getRGB(124, 0, 116, 160, null, 0, 116));
    assertThat(pixels(left)).isNotEqualTo(pixels(right));
  }

  @Test
  void leavesTheGraphicsAsItWas() {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.PINK);
    Stroke stroke = g.getStroke();
    RenderingHints hints = g.getRenderingHints();
    Shipped.PAINTER.paint(
        g,
        Shipped.FACTS,
        Shipped.HISTORIES,
        Shipped.region("2020-03-29"),
        FrameSize.of(600, 400),
        Furniture.picture("T"));
    assertThat(g.getColor()).isEqualTo(Color.PINK);
    assertThat(g.getStroke()).isEqualTo(stroke);
    assertThat(g.getRenderingHints()).isEqualTo(hints);
    assertThat(g.getTransform().isIdentity()).isTrue();
    g.dispose();
  }

  @Test
  void hidesWhatTheFilterRefusesOnTheDay() {
    View view = Shipped.around("2020-03-29", 44.284, 35.5125, 40);
    View filtered = view.withFilter(Filter.NONE.withStatuses(Set.of(Status.COALITION)));
    View elsewhere = view.withFilter(Filter.NONE.withGovernorates(Set.of("Basra")));
    BufferedImage hidden = Shipped.paintMarks(filtered, SMALL, Shipped.FACTS, Set.of());
    BufferedImage shown = Shipped.paintMarks(view, SMALL, Shipped.FACTS, Set.of());
    assertThat(pixels(hidden)).isNotEqualTo(pixels(shown));
    assertThat(pixels(Shipped.paintMarks(elsewhere, SMALL, Shipped.FACTS, Set.of())))
        .isEqualTo(pixels(hidden));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
