package atlas.ui.picture;

import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.export.PrintedPage;
import atlas.export.Still;
import atlas.paint.FramePainter;
import atlas.ui.parts.Pixels;
import atlas.ui.parts.Prose;
import atlas.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.print.PrintService;

/** The choices of a printed page, and the page as it will be. */
public final class PrintContent extends HBox {

  /**
   * What is chosen.
   *
   * @param paper of the printer
   * @param isLandscape whether it lies
   * @param isLittleInk whether the picture is white, whatever its own theme
   */
  public record Choice(PrintedPage.Sheet paper, boolean isLandscape, boolean isLittleInk) {}

  /** What the page is of. */
  @FunctionalInterface
  public interface Source {

    /** The picture as it is printed on a page. */
    Still on(Choice choice);
  }

  /** Takes a page. */
  @FunctionalInterface
  public interface Printer {

    /** Prints it. */
    void print(PrintService printer, Choice choice, int copies);
  }

  private static final double PREVIEW = 400;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int MOST_COPIES = 20;

  private final Background background;
  private final FramePainter painter;
  private final Source source;
  private final ImageView page = new ImageView();
  private final ChoiceBox<PrintService> printer;
  private final Prose problem = new Prose("print-problem");
  private final Button print;
  private Choice choice;
  private int copies = 1;

  /**
   * @param first chosen at first
   * @param verb prints what is chosen
   */
  public PrintContent(
      Words words,
      Background background,
      FramePainter painter,
      Choice first,
      Source source,
      Printer verb) {
    this.background = background;
    this.painter = painter;
    this.source = source;
    this.choice = first;
    setId("print");
    getStyleClass().add("print");
    Form form = new Form(words);
    printer =
        form.choice(
            "print.printer",
            "print-printer",
            List.of(),
            PrintService::getName,
            null,
            chosen -> follow());
    form.choice(
        "print.paper",
        "print-paper",
        List.of(PrintedPage.Sheet.values()),
        paper -> paper == PrintedPage.Sheet.LETTER ? "Letter" : paper.name(),
        first.paper(),
        paper -> change(new Choice(paper, choice.isLandscape(), choice.isLittleInk())));
    form.choice(
        "print.orientation",
        "print-orientation",
        List.of(false, true),
        isLandscape -> words.get(isLandscape ? "print.landscape" : "print.upright"),
        first.isLandscape(),
        is -> change(new Choice(choice.paper(), is, choice.isLittleInk())));
    form.choice(
        "print.copies",
        "print-copies",
        IntStream.rangeClosed(1, MOST_COPIES).boxed().toList(),
        count -> words.digits(Integer.toString(count)),
        1,
        count -> copies = count);
    form.check(
        "print.littleInk",
        "print-little-ink",
        first.isLittleInk(),
        is -> change(new Choice(choice.paper(), choice.isLandscape(), is)));
    problem.setId("print-problem");
    problem.setText(words.get("print.searching"));
    print = new Button(words.get("print.print"));
    print.setId("print-print");
    print.getStyleClass().add("accent");
    print.setDisable(true);
    print.setOnAction(e -> verb.print(printer.getValue(), choice, copies));
    VBox choices = new VBox(form, problem, print);
    choices.getStyleClass().add("print-choices");
    page.setPreserveRatio(true);
    page.setFitWidth(PREVIEW);
    page.setFitHeight(PREVIEW);
    page.setAccessibleText(words.get("print.page"));
    StackPane paper = new StackPane(page);
    paper.getStyleClass().add("print-page");
    getChildren().addAll(choices, paper);
    show();
  }

  /** Offers the printers that were found, the usual one first. */
  public void offer(Words words, List<PrintService> printers) {
    printer.setItems(FXCollections.observableList(printers));
    problem.setText(printers.isEmpty() ? words.get("print.none") : "");
    if (!printers.isEmpty()) {
      printer.setValue(printers.get(0));
    }
    follow();
  }

  private void follow() {
    if (print != null) {
      print.setDisable(printer.getValue() == null);
    }
  }

  private void change(Choice next) {
    choice = next;
    show();
  }

  private void show() {
    Choice shown = choice;
    background.latest(Lane.PREVIEW, () -> paint(shown), page::setImage);
  }

  /** The page, by the same call that prints it. */
  private Image paint(Choice shown) {
    double width = shown.paper().widthMm(shown.isLandscape()) * POINTS_PER_MM;
    double height = shown.paper().heightMm(shown.isLandscape()) * POINTS_PER_MM;
    double margin = PrintedPage.MARGIN_MM * POINTS_PER_MM;
    Paper paper = new Paper();
    paper.setSize(width, height);
    paper.setImageableArea(margin, margin, width - 2 * margin, height - 2 * margin);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    double scale = 2 * PREVIEW / Math.max(width, height);
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(width * scale),
            (int) Math.round(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(scale, scale);
    new PrintedPage(source.on(shown), painter).print(g, format, 0);
    g.dispose();
    return Pixels.opaque(image);
  }
}
