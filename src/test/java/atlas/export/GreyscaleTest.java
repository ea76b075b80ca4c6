package atlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.status.Status;
import atlas.view.Theme;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GreyscaleTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void tellsAllStatusesApartByShapeAndLetter(Theme theme) {
    assertThat(Greyscale.alike(Arrays.asList(Status.values()), theme)).isEmpty();
  }

  @Test
  void takesAStatusForItself() {
    assertThat(Greyscale.difference(Status.CLOSED, Status.CLOSED, Theme.LIGHT)).isZero();
  }

  @Test
  void isAsBrightAsTheColours() {
    BufferedImage colours = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
    colours.setRGB(0, 0, 0xFF0000);
    colours.setRGB(1, 0, 0x00FF00);
    colours.setRGB(2, 0, 0xFFFFFF);
    BufferedImage grey = Greyscale.of(colours);
    assertThat(grey.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x363636);
    assertThat(grey.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xB6B6B6);
    assertThat(grey.getRGB(2, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }
}
