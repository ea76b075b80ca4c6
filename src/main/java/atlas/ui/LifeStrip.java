package atlas.ui;

import atlas.model.Facts;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.Status;
import atlas.ui.parts.Tint;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The whole life of one site in a strip: its periods in the colours of their statuses, striped
 * where several are possible, hatched after the data date, with a line for the date. A click moves
 * the date.
 */
final class LifeStrip extends Region {

  /** Height of the strip as a multiple of the years' text size. */
  private static final double BAND = 1.35;

  /** How far the line for the date stands out, pixels. */
  private static final double OVERHANG = 3;

  /** How near to a change of status a click means just that day, in pixels. */
  private static final double SNAP = 4;

  /** Room for a year and some air, as a multiple of their text size. */
  private static final double YEAR_ROOM = 3.8;

  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

  private final History history;
  private final LifeSpan span;
  private final LocalDate dataDate;
  private final Language language;
  private final Consumer<LocalDate> showDate;
  private final Canvas band = new Canvas();
  private final Region frame = new Region();
  private final Region cursor = new Region();
  private final List<Label> years = new ArrayList<>();

  /** Never seen; tells the size of the text. */
  private final Label ruler = new Label("2020");

  private final Tooltip tooltip = new Tooltip();
  private LocalDate date;

  /**
   * @param showDate takes the day that was clicked
   */
  LifeStrip(History history, Facts facts, Language language, Consumer<LocalDate> showDate) {
    this.history = history;
    this.span = LifeSpan.of(history, facts);
    this.dataDate = facts.dataDate();
    this.language = language;
    this.showDate = showDate;
    this.date = span.days().start();
    setId("life");
    getStyleClass().add("life");
    // Time runs from left to right in either language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    frame.getStyleClass().add("life-frame");
    frame.setMouseTransparent(true);
    cursor.getStyleClass().add("life-cursor");
    cursor.setMouseTransparent(true);
    ruler.setVisible(false);
    ruler.getStyleClass().add("life-year");
    getChildren().addAll(ruler, band, frame, cursor);
    addYears();
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(spoken());
    Tooltip.install(this, tooltip);
    setOnMouseMoved(e -> tooltip.setText(told(span.day(e.getX() / getWidth()))));
    setOnMouseClicked(this::click);
  }

  private void addYears() {
    int last = span.days().end().minusDays(1).getYear();
    for (int year = firstYear(); year <= last; year++) {
      Label label = new Label(DateWords.in(language).year(year));
      label.getStyleClass().add("life-year");
      label.setMouseTransparent(true);
      years.add(label);
    }
    getChildren().addAll(years);
  }

  /** The first year that begins on the strip. */
  private int firstYear() {
    return span.days().start().getYear() + 1;
  }

  /** Moves the line for the date. */
  void show(LocalDate date) {
    this.date = date;
    placeCursor();
  }

  private String told(LocalDate day) {
    return Words.in(language)
        .get(
            "join.colon",
            DateWords.in(language).full(day),
            Sentences.in(language).statuses(history.on(day)));
  }

  /** Its periods in words. */
  private String spoken() {
    Words words = Words.in(language);
    return history.periods().stream()
        .map(
            period ->
                words.get(
                    "join.colon",
                    DateWords.in(language).mediumRange(period.days()),
                    Sentences.in(language).statuses(period.statuses())))
        .reduce((a, b) -> words.get("join.semicolon", a, b))
        .map(periods -> words.get("join.colon", words.get("inspector.life"), periods))
        .orElseThrow();
  }

  private void click(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
      showDate.accept(snapped(e.getX()));
    }
  }

  private LocalDate snapped(double x) {
    return history.periods().stream()
        .flatMap(period -> period.days().first().stream())
        .filter(day -> Math.abs(span.at(day) * getWidth() - x) <= SNAP)
        .min((a, b) -> Double.compare(distance(a, x), distance(b, x)))
        .orElseGet(() -> span.day(x / getWidth()));
  }

  private double distance(LocalDate day, double x) {
    return Math.abs(span.at(day) * getWidth() - x);
  }

  // ---- layout

  @Override
  protected double computePrefHeight(double width) {
    return bandHeight() + 2 * OVERHANG + ruler.prefHeight(-1);
  }

  private double bandHeight() {
    return Math.round(BAND * ruler.getFont().getSize());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = bandHeight();
    if (band.getWidth() != width || band.getHeight() != height) {
      band.setWidth(width);
      band.setHeight(height);
      paint(band.getGraphicsContext2D());
    }
    band.relocate(0, OVERHANG);
    frame.resizeRelocate(0, OVERHANG, width, height);
    placeYears();
    placeCursor();
  }

  private void placeCursor() {
    double width = cursor.prefWidth(-1);
    double x = snapPositionX(span.at(date) * getWidth() - width / 2);
    cursor.resizeRelocate(
        Math.max(0, Math.min(getWidth() - width, x)), 0, width, bandHeight() + 2 * OVERHANG);
  }

  /** Every year that has room, or every second, fifth and so on. */
  private void placeYears() {
    int step = yearStep();
    for (int i = 0; i < years.size(); i++) {
      int year = firstYear() + i;
      Label label = years.get(i);
      double width = label.prefWidth(-1);
      double x = span.at(LocalDate.of(year, 1, 1)) * getWidth() - width / 2;
      label.setVisible(year % step == 0 && x >= 0 && x + width <= getWidth());
      label.resizeRelocate(
          snapPositionX(x), bandHeight() + 2 * OVERHANG, width, label.prefHeight(width));
    }
  }

  private int yearStep() {
    double days = ChronoUnit.DAYS.between(span.days().start(), span.days().end());
    double yearWidth = getWidth() * 365.25 / days;
    double room = YEAR_ROOM * ruler.getFont().getSize();
    return IntStream.of(YEAR_STEPS)
        .filter(step -> yearWidth * step >= room)
        .findFirst()
        .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
  }

  // ---- painting

  private void paint(GraphicsContext g) {
    double width = band.getWidth();
    double height = band.getHeight();
    g.clearRect(0, 0, width, height);
    for (Period period : history.periods()) {
      double left = period.days().isUnboundedStart() ? 0 : span.at(period.days().start()) * width;
      double right = period.days().isUnboundedEnd() ? width : span.at(period.days().end()) * width;
      // What lasted a day or two in fifteen years is still seen.
      paint(g, List.copyOf(period.statuses()), left, Math.max(right, left + 1.5));
    }
    hatch(g, span.at(dataDate.plusDays(1)) * width, width);
  }

  private static void paint(GraphicsContext g, List<Status> statuses, double left, double right) {
    double height = g.getCanvas().getHeight();
    g.save();
    g.beginPath();
    g.rect(left, 0, right - left, height);
    g.clip();
    g.setFill(Tint.of(statuses.get(0)));
    g.fillRect(left, 0, right - left, height);
    double stripe = 4;
    int index = 0;
    for (double x = left - height; statuses.size() > 1 && x < right; x += stripe) {
      g.setFill(Tint.of(statuses.get(index++ % statuses.size())));
      g.fillPolygon(
          new double[] {x, x + stripe, x + stripe + height, x + height},
          new double[] {height, height, 0, 0},
          4);
    }
    g.restore();
  }

  private static void hatch(GraphicsContext g, double left, double right) {
    double height = g.getCanvas().getHeight();
    g.save();
    g.beginPath();
    g.rect(left, 0, right - left, height);
    g.clip();
    g.setStroke(Color.color(1, 1, 1, 0.75));
    g.setLineWidth(1.5);
    for (double x = left - height; x < right; x += 5) {
      g.strokeLine(x, height, x + height, 0);
    }
    g.restore();
  }
}
