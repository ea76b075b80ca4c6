package atlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atlas.model.PlanePoint;
import atlas.view.Extent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BasemapTest {

  private static final Basemap BASEMAP = Basemap.load();

  /** What the base map covers: 33.5 to 52 E, 27.5 to 40 N. */
  private final Extent box = new Projection().extent(33.5, 27.5, 52, 40);

  @Test
  void knowsTheWholeRegionAsTheProjectionDoes() {
    Extent region = new Projection().wholeRegion();

    assertThat(BASEMAP.wholeRegion().minX()).isCloseTo(region.minX(), within(0.001));
    assertThat(BASEMAP.wholeRegion().maxY()).isCloseTo(region.maxY(), within(0.001));
  }

  @Test
  void knowsTheScaleFactorAsTheProjectionDoes() {
    Projection projection = new Projection();
    for (double x = box.minX(); x <= box.maxX(); x += 100_000) {
      for (double y = box.minY(); y <= box.maxY(); y += 100_000) {
        assertThat(BASEMAP.scaleFactor(x, y))
            .as("%.0f %.0f", x, y)
            .isCloseTo(projection.scaleFactor(x, y), within(2e-6));
      }
    }
  }

  @Test
  void knowsWhereNorthIs() {
    Projection projection = new Projection();
    for (double lon = 36; lon <= 50; lon += 2) {
      PlanePoint here = projection.project(lon, 33);
      PlanePoint there = projection.project(lon, 33.01);
      double north = Math.toDegrees(Math.atan2(here.x() - there.x(), there.y() - here.y()));
      assertThat(BASEMAP.north(here.x(), here.y())).isCloseTo(north, within(1e-4));
    }
  }

  @Test
  void hasTheTowns() {
    assertThat(BASEMAP.places())
        .isSortedAccordingTo(Comparator.comparingInt(Place::rank))
        .allSatisfy(
            place -> {
              assertThat(place.nameEn()).isNotBlank();
              assertThat(place.rank()).isBetween(1, 5);
              assertThat(box.contains(place.x(), place.y())).isTrue();
            });
    Place mosul =
        BASEMAP.places().stream().filter(p -> p.nameEn().equals("Mosul")).findFirst().orElseThrow();
    double[] degrees = new Projection().unproject(mosul.x(), mosul.y());
    assertThat(mosul.nameAr()).isEqualTo("الموصل");
    assertThat(mosul.country()).isEqualTo("IQ");
    assertThat(degrees[0]).isCloseTo(43.13, within(0.05));
    assertThat(degrees[1]).isCloseTo(36.34, within(0.05));
  }

  @Test
  void namesAreas() {
    assertThat(BASEMAP.areaNames())
        .isSortedAccordingTo(Comparator.comparing(AreaName::kind))
        .allSatisfy(
            name -> {
              assertThat(name.nameEn()).isNotBlank();
              assertThat(box.contains(name.x(), name.y())).as("%s", name).isTrue();
              assertThat(name.sizeMetres()).as("%s", name).isPositive();
              assertThat(name.angle()).isGreaterThan(-90).isLessThanOrEqualTo(90);
            });
    assertThat(ids(AreaName.Kind.COUNTRY)).contains("IQ", "SY", "TR", "IR", "JO", "SA", "KW");
    assertThat(ids(AreaName.Kind.GOVERNORATE)).hasSize(18).contains("IQ-NI", "IQ-AN", "IQ-BG");
    assertThat(ids(AreaName.Kind.LAKE)).contains("Lake Tharthar", "Mosul Dam Lake");
    assertThat(ids(AreaName.Kind.RIVER)).contains("Tigris", "Euphrates", "Great Zab");
  }

  /** So that the first picture names them. */
  @Test
  void namesNeighboursWhereTheRegionShowsThem() {
    Extent shown = BASEMAP.wholeRegion().fittedTo(16, 10);

    assertThat(BASEMAP.areaNames())
        .filteredOn(name -> Set.of("IQ", "SY", "TR", "IR", "JO", "SA").contains(name.id()))
        .hasSize(6)
        .allSatisfy(name -> assertThat(shown.contains(name.x(), name.y())).isTrue());
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BasemapFile.write(BASEMAP, new DataOutputStream(bytes));

    try (InputStream resource = Basemap.class.getResourceAsStream(Basemap.RESOURCE)) {
      assertThat(bytes.toByteArray()).isEqualTo(resource.readAllBytes());
    }
  }

  @Test
  void refusesADamagedFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BasemapFile.write(BASEMAP, new DataOutputStream(bytes));
    byte[] whole = bytes.toByteArray();

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> read("PNG and so on".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Not a base map");
  }

  private static Basemap read(byte[] bytes) throws IOException {
    return BasemapFile.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static Set<String> ids(AreaName.Kind kind) {
    return BASEMAP.areaNames().stream()
        .filter(name -> name.kind() == kind)
        .map(AreaName::id)
        .collect(Collectors.toSet());
  }
}
