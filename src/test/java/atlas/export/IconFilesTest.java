package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IconFilesTest {

  @Test
  void whatFollowsFromMarksAndIconIsUpToDate() throws IOException {
    for (Map.Entry<Path, byte[]> file : IconFiles.all().entrySet()) {
      assertThat(file.getKey()).as("run IconFiles").hasBinaryContent(file.getValue());
    }
  }
}
