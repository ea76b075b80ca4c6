package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropsTest {

  private final List<String> done = new ArrayList<>();
  private final Drops drops =
      new Drops(
          (file, able) -> done.add("choice of " + able.stream().map(DropTaker::nameKey).toList()),
          taker("picture", "png"));

  @BeforeEach
  void addTakers() {
    drops.add(taker("data", "csv", "geojson"));
    drops.add(taker("layer", "geojson", "tif"));
  }

  @Test
  void aFileGoesWhereItsNameLeads() {
    drops.take(Path.of("map.PNG"));
    drops.take(Path.of("sites.csv"));
    drops.take(Path.of("relief.tif"));
    assertThat(done).containsExactly("picture map.PNG", "data sites.csv", "layer relief.tif");
  }

  @Test
  void whatCanBeTwoThingsIsAskedFor() {
    drops.take(Path.of("bases.geojson"));
    assertThat(done).containsExactly("choice of [data, layer]");
  }

  @Test
  void whatNobodyKnowsIsTriedAsAPicture() {
    drops.take(Path.of("notes"));
    assertThat(done).containsExactly("picture notes");
  }

  private DropTaker taker(String name, String... endings) {
    return new DropTaker(name, Set.of(endings), file -> done.add(name + " " + file));
  }
}
