package atlas.ui.picture;

import atlas.app.SizeChoice;
import atlas.app.SizeChoice.Preset;
import atlas.paint.FrameSize;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/**
 * How large a picture is: a usual size, or numbers. Who types numbers has a size of one's own from
 * then on.
 */
final class SizeFields {

  private static final int COLUMNS = 5;

  private final Supplier<FrameSize> screen;
  private final Consumer<SizeChoice> taker;
  private final ChoiceBox<Preset> preset;
  private final TextField width;
  private final TextField height;
  private final TextField dpi;
  private final HBox density;
  private final Label unit = new Label();
  private final Words words;
  private SizeChoice choice;

  /** Whether the program writes into the fields, not the person. */
  private boolean isFilling;

  /**
   * @param form takes the rows
   * @param presets that are offered
   * @param screen size of the window's map at the moment
   * @param taker takes what is chosen; a number that is none is 0
   */
  SizeFields(
      Form form,
      Words words,
      List<Preset> presets,
      SizeChoice first,
      Supplier<FrameSize> screen,
      Consumer<SizeChoice> taker) {
    this.words = words;
    this.screen = screen;
    this.taker = taker;
    this.choice = first;
    preset =
        form.choice(
            "export.preset",
            "export-preset",
            presets,
            p -> words.get("export.preset." + key(p)),
            first.preset(),
            this::choose);
    width = number("export-width", "export.width");
    height = number("export-height", "export.height");
    dpi = number("export-dpi", "export.dpi");
    unit.setMinWidth(Label.USE_PREF_SIZE);
    form.row("export.size", ltr(new HBox(6, width, new Label("×"), height, unit)));
    density = form.row("export.density", ltr(new HBox(6, dpi, new Label(words.get("export.dpi")))));
    fill();
  }

  /** Where the keys go first. */
  Node first() {
    return preset;
  }

  private static String key(Preset preset) {
    return switch (preset) {
      case SCREEN -> "screen";
      case HD -> "hd";
      case SLIDE -> "slide";
      case SQUARE -> "square";
      case FOUR_K -> "4k";
      case A4 -> "a4";
      case A4_PORTRAIT -> "a4Portrait";
      case PIXELS -> "pixels";
      case PAPER -> "paper";
    };
  }

  private static HBox ltr(HBox box) {
    box.setAlignment(Pos.CENTER_LEFT);
    box.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return box;
  }

  private TextField number(String id, String key) {
    TextField field = Form.field(id, "", text -> type());
    field.setPrefColumnCount(COLUMNS);
    field.setAccessibleText(words.get(key));
    return field;
  }

  /** Fills the numbers anew, as the window's map may have another size now. */
  void fill() {
    isFilling = true;
    boolean isOnPaper = choice.preset().isOnPaper();
    choice
        .size(screen.get())
        .ifPresent(
            size -> {
              boolean isOwn = choice.preset().isOwn();
              double shownWidth =
                  isOwn ? choice.width() : isOnPaper ? size.widthMm() : size.raster().width();
              double shownHeight =
                  isOwn ? choice.height() : isOnPaper ? size.heightMm() : size.raster().height();
              width.setText(text(shownWidth));
              height.setText(text(shownHeight));
            });
    dpi.setText(Integer.toString(choice.dpi()));
    unit.setText(words.get(isOnPaper ? "export.millimetres" : "export.pixels"));
    density.setVisible(isOnPaper);
    preset.setValue(choice.preset());
    isFilling = false;
  }

  private static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private void choose(Preset chosen) {
    if (!isFilling) {
      choice = choice.withPreset(chosen, screen.get());
      fill();
      taker.accept(choice);
    }
  }

  private void type() {
    if (isFilling) {
      return;
    }
    Preset now = choice.preset();
    boolean isDpiAlone = now.isOnPaper() && !width.isFocused() && !height.isFocused();
    Preset own = isDpiAlone ? now : now.isOnPaper() ? Preset.PAPER : Preset.PIXELS;
    choice = new SizeChoice(own, number(width), number(height), (int) number(dpi));
    isFilling = true;
    preset.setValue(own);
    isFilling = false;
    taker.accept(choice);
  }

  /** What is typed, in either set of digits; 0 for what is no number. */
  private static double number(TextField field) {
    StringBuilder latin = new StringBuilder();
    field
        .getText()
        .strip()
        .codePoints()
        .forEach(
            c ->
                latin.append(
                    Character.isDigit(c)
                        ? (char) ('0' + Character.digit(c, 10))
                        : Character.toString(c == '٫' ? '.' : c)));
    try {
      return Optional.of(Double.parseDouble(latin.toString())).filter(Double::isFinite).orElse(0.0);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
