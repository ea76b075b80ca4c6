package atlas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

  private static TextBlock wrap(String text, double width, int most) {
    return TextBlock.of(text, TextStyle.NOTE, 12, width, most, 1);
  }

  @Test
  void breaksAtSpaces() {
    TextBlock block = wrap("Made with Natural Earth and much else", 90, 9);
    assertThat(block.lines()).hasSizeGreaterThan(1);
    assertThat(String.join(" ", block.lines())).isEqualTo("Made with Natural Earth and much else");
    assertThat(block.width(1)).isLessThanOrEqualTo(90);
  }

  @Test
  void endsInAnEllipsisWhatDoesNotFit() {
    assertThat(wrap("one two three four", 25, 2).lines())
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
  }

  @Test
  void keepsAWordWhole() {
    assertThat(wrap("Sulaymaniyah", 5, 3).lines()).containsExactly("Sulaymaniyah");
  }

  @Test
  void hasNoLinesWithoutText() {
    assertThat(wrap(" ", 50, 3).lines()).isEmpty();
  }
}
