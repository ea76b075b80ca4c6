package atlas.ui.picture;

import atlas.app.DaysChoice;
import atlas.app.PictureChoices;
import atlas.app.SizeChoice.Preset;
import atlas.export.Format;
import atlas.paint.FrameSize;
import atlas.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;

/**
 * The choices of a picture, beside the map on which its frame stands. It keeps what the person
 * chose and asks for what is to be done with it.
 */
public final class PicturePanel extends DockedPanel {

  /**
   * What the panel asks for.
   *
   * @param show is told at every change
   * @param save writes it to a file
   * @param copy puts it on the clipboard
   * @param print prints it
   * @param enlarge shows it large
   * @param fit makes its frame as large as the map
   * @param close takes the panel away
   */
  public record Asks(
      Runnable show,
      Runnable save,
      Runnable copy,
      Runnable print,
      Runnable enlarge,
      Runnable fit,
      Runnable close) {}

  private final Asks asks;
  private final SizeFields size;
  private final CheckBox worldFile;
  private final Thumbnail thumbnail;
  private PictureChoices choices;
  private DaysChoice days;

  /**
   * @param first what is chosen at first
   * @param firstDays see {@code first}
   * @param screen size of the window's map at the moment
   */
  public PicturePanel(
      Words words,
      PictureChoices first,
      DaysChoice firstDays,
      Supplier<FrameSize> screen,
      Asks asks) {
    super("export", words.get("export.title"), words.get("button.close"), asks.close());
    this.asks = asks;
    this.choices = first;
    this.days = firstDays;
    thumbnail = new Thumbnail(words, asks.enlarge(), asks.show());
    Form shape = new Form(words);
    size =
        new SizeFields(
            shape,
            words,
            Arrays.stream(Preset.values()).filter(p -> p != Preset.HD).toList(),
            first.size(),
            screen,
            chosen -> change(c -> c.withSize(chosen)));
    Hyperlink fit = new Hyperlink(words.get("export.fitFrame"));
    fit.setId("export-fit");
    fit.setOnAction(e -> asks.fit().run());
    shape.wide(fit);
    new DaysFields(
        shape,
        words,
        firstDays,
        chosen -> {
          days = chosen;
          show();
        });
    Form file = new Form(words);
    file.choice(
        "export.format",
        "export-format",
        List.of(Format.values()),
        format -> format.name().toUpperCase(Locale.ROOT),
        first.format(),
        format -> change(c -> c.withFormat(format)));
    worldFile =
        file.check(
            "export.worldFile",
            "export-world-file",
            first.withWorldFile(),
            is -> change(c -> c.withWorldFile(is)));
    setContent(
        thumbnail.frame(), shape, new LooksFields(words, first, this::change, file), thumbnail);
    setButtons(
        accent("export-save", words.get("export.save"), asks.save()),
        button("export-copy", words.get("export.copy"), asks.copy()),
        button("export-print", words.get("export.print"), asks.print()));
    follow();
  }

  private void change(UnaryOperator<PictureChoices> change) {
    choices = change.apply(choices);
    show();
  }

  private void show() {
    follow();
    asks.show().run();
  }

  private void follow() {
    boolean isPng = choices.format() == Format.PNG && !days.isSheet();
    if (worldFile != null) {
      worldFile.setVisible(isPng);
    }
  }

  /** What is chosen. */
  public PictureChoices choices() {
    return choices;
  }

  /** Of which days. */
  public DaysChoice days() {
    return days;
  }

  /** Whether the picture is wanted without its colours, to see whether it can be read so. */
  public boolean isGrey() {
    return thumbnail.isGrey();
  }

  @Override
  public void resized() {
    if (choices.size().isWholeMap()) {
      size.fill();
    }
  }

  /**
   * Shows what the picture will be.
   *
   * @param sheet the whole sheet, where it is one: a single picture stands in the frame
   * @param greyscale a sentence that says whether its marks differ without colours
   */
  public void show(Optional<Image> sheet, String greyscale) {
    thumbnail.show(sheet, greyscale);
  }

  @Override
  Node firstControl() {
    return size.first();
  }

  private static Button accent(String id, String name, Runnable verb) {
    Button button = button(id, name, verb);
    button.getStyleClass().add("accent");
    return button;
  }
}
