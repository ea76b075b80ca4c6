package atlas.ui.drawer;

import atlas.status.Promise;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/**
 * How early or late a promise was kept, as a bar from the promised day: early to the left, late to
 * the right, as on the timeline. Where the dates leave a doubt, the bar ends in a lighter piece.
 */
final class DelayBar extends Region {

  private static final PseudoClass EARLY = PseudoClass.getPseudoClass("early");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final double HEIGHT = 10;
  private static final double LEAST = 3;

  private final Promise.Delay delay;
  private final Scale scale;
  private final Region zero = new Region();
  private final Region sure = new Region();
  private final Region doubt = new Region();

  /**
   * The days at the two ends of every bar's room.
   *
   * @param first not after the promised day, so zero or less
   * @param last zero or more
   */
  record Scale(long first, long last) {
    double at(long days, double width) {
      return width * (days - first) / Math.max(1, last - first);
    }
  }

  /**
   * @param isOpen whether nothing has been done yet
   */
  DelayBar(Promise.Delay delay, boolean isOpen, Scale scale) {
    this.delay = delay;
    this.scale = scale;
    zero.getStyleClass().add("delay-zero");
    sure.getStyleClass().add("delay-sure");
    doubt.getStyleClass().add("delay-doubt");
    for (Region bar : new Region[] {sure, doubt}) {
      bar.pseudoClassStateChanged(EARLY, delay.most() <= 0);
      bar.pseudoClassStateChanged(OPEN, isOpen);
    }
    getChildren().addAll(doubt, sure, zero);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMinSize(60, 18);
    setPrefSize(120, 18);
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  protected void layoutChildren() {
    double promised = scale.at(0, getWidth());
    double fewest = scale.at(delay.fewest(), getWidth());
    double most = scale.at(delay.most(), getWidth());
    double top = (getHeight() - HEIGHT) / 2;
    // What is sure reaches from the promised day to the nearer of the two ends.
    double near = fewest > promised ? fewest : Math.min(most, promised);
    boolean isSure = delay.fewest() > 0 || delay.most() <= 0;
    place(
        sure,
        isSure ? Math.min(near, promised) : promised,
        isSure ? Math.max(near, promised) : promised,
        top);
    sure.setVisible(isSure);
    place(doubt, Math.min(fewest, most), Math.max(fewest, most), top);
    doubt.setVisible(!delay.isCertain());
    zero.resizeRelocate(Math.round(promised) - 0.5, 0, 1, getHeight());
  }

  private static void place(Region bar, double left, double right, double top) {
    double width = Math.max(LEAST, right - left);
    bar.resizeRelocate(left - (width - (right - left)) / 2, top, width, HEIGHT);
  }
}
