package atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class LibraryTest {

  @Test
  void eachHasNameLicenceAndAddressAndTheyStandByName() {
    List<Library> all = Library.all();
    assertThat(all).extracting(Library::name).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(all)
        .allSatisfy(
            library -> {
              assertThat(library.licence()).isNotBlank();
              assertThat(library.address()).startsWith("http");
            });
  }

  /** A build without a network makes no bill. */
  @Test
  void theListIsTheBillOfMaterials() throws IOException {
    Path bill = Path.of("target", "bom.json");
    assumeTrue(Files.exists(bill), "Maven makes the bill where it is online");
    JsonNode components = new ObjectMapper().readTree(bill.toFile()).get("components");
    Set<String> needed =
        StreamSupport.stream(components.spliterator(), false)
            .map(component -> component.get("name").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        Library.all().stream()
            .flatMap(library -> library.artifacts().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(needed);
  }
}
