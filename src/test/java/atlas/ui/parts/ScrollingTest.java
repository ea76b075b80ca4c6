package atlas.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ScrollingTest {

  @Test
  void isCalledAsWhatIsInItInWhateverLanguage() {
    Region region = new VBox();
    Scrolling scrolling = new Scrolling(region);
    region.setAccessibleText("Sites");
    assertThat(scrolling.getAccessibleText()).isEqualTo("Sites");
    region.setAccessibleText("المواقع");
    assertThat(scrolling.getAccessibleText()).isEqualTo("المواقع");
  }
}
