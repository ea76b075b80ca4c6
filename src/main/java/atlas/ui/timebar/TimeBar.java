package atlas.ui.timebar;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Background.Lane;
import atlas.app.Snapshot;
import atlas.model.Site;
import atlas.time.DateRange;
import atlas.view.Comparison;
import atlas.view.Player;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The timeline at the foot of the window, in two strips: the whole span, and the part in view with
 * counts, events and the wider story; and, if wanted, a third with the troop figures.
 *
 * <p>What lies where is computed in the background whenever facts, belief, filter, part in view,
 * width or language change; a change of the date only moves the cursor.
 */
public final class TimeBar extends Region {

  private static final PseudoClass ALL_DATES = PseudoClass.getPseudoClass("all-dates");
  private static final double GAP = 2;
  private static final double ZOOM_STEP = 1.5;

  private final AppState state;
  private final Background background;
  private final BarWindow window = new BarWindow();
  private final BarPlanner planner = new BarPlanner();
  private final OverviewStrip overview = new OverviewStrip(window);
  private final DetailStrip detail = new DetailStrip();
  private final StrengthStrip strength;
  private final DetailGestures gestures;
  private Optional<BarPlanner.Request> asked = Optional.empty();
  private Snapshot shown;
  private boolean isWindowChosen;

  /**
   * @param state what is shown
   * @param background computes what lies where
   * @param goThere shows a site and a day
   */
  public TimeBar(AppState state, Background background, BiConsumer<Site, LocalDate> goThere) {
    this.state = state;
    this.background = background;
    this.strength = new StrengthStrip(state, window);
    this.gestures = new DetailGestures(state, window, detail, goThere);
    getStyleClass().add("time-bar");
    setId("time-bar");
    // Time runs from left to right in every language.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    strength.setVisible(false);
    getChildren().addAll(overview, detail, strength);
    addEventHandler(KeyEvent.KEY_TYPED, this::type);
    window.scaleProperty().subscribe(scale -> request());
    state.snapshotProperty().subscribe(this::follow);
  }

  // ---- verbs of buttons

  /** Shows the part in which most happened. */
  public void fitBusyPart() {
    planned().ifPresent(layout -> window.show(layout.content().busyPart()));
  }

  /** Shows these days, as far as they are on the timeline. */
  public void show(DateRange days) {
    window.show(days);
  }

  /** Shows the whole timeline. */
  public void fitAll() {
    window.show(window.limits());
  }

  /** Whether the date is held by the mouse, so that playing waits. */
  public ReadOnlyBooleanProperty scrubbingProperty() {
    return gestures.scrubbingProperty();
  }

  /** Where the tick of an event lies on the screen; empty if it is not in view. */
  public Optional<Point2D> screenPointOf(String eventId) {
    return detail.hits().stream()
        .filter(hit -> hit.ticks().stream().anyMatch(t -> t.event().event().id().equals(eventId)))
        .map(HitAreas.Hit::area)
        .map(a -> new Point2D(a.getMinX() + a.getWidth() / 2, a.getMinY() + a.getHeight() / 2))
        .map(detail::localToScreen)
        .findFirst();
  }

  // ---- following the state

  private void follow(Snapshot now) {
    Snapshot before = shown;
    shown = now;
    View view = now.view();
    Player player = now.player();
    detail.setDate(view.date(), view.language());
    overview.setDate(view.date(), view.language());
    strength.setDate(view.date());
    if (strength.isVisible() != now.preferences().showsStrength()) {
      strength.setVisible(now.preferences().showsStrength());
      planned().ifPresent(this::paint);
      requestLayout();
    }
    Optional<LocalDate> other = view.comparison().map(Comparison::other);
    detail.setOther(other, view.language());
    overview.setOther(other);
    detail.setPlayRange(player.playRange());
    pseudoClassStateChanged(ALL_DATES, view.allDates());
    boolean isMoved = before != null && !before.view().date().equals(view.date());
    if (isMoved && isWindowChosen && !gestures.scrubbingProperty().get()) {
      window.bringIntoSight(view.date());
    }
    boolean isSaidAnew = before == null || before.view().language() != view.language();
    if (isMoved || isSaidAnew) {
      say(now);
    }
    if (before == null
        || !before.player().timeline().range().equals(player.timeline().range())
        || !before.preferences().textSize().equals(now.preferences().textSize())) {
      requestLayout();
    }
    boolean looksDiffer =
        before == null
            || before.view().theme() != view.theme()
            || !before.view().selection().equals(view.selection());
    if (looksDiffer) {
      planned().ifPresent(this::paint);
    }
    request();
  }

  /** Tells screen readers where the date is. */
  private void say(Snapshot now) {
    Player player = now.player();
    DateWords dates = DateWords.in(now.view().language());
    setAccessibleText(
        Words.in(now.view().language())
            .get(
                "access.bar",
                dates.full(player.timeline().first()),
                dates.full(player.timeline().last()),
                dates.full(now.view().date())));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  private BarRows rows() {
    return new BarRows(state.snapshot().preferences().textSize());
  }

  private Optional<BarLayout> planned() {
    return detail.layoutShown();
  }

  /** Asks for a layout of what is shown, unless that is asked for already. */
  private void request() {
    if (getWidth() < 1 || shown == null) {
      return;
    }
    BarPlanner.Request wanted =
        new BarPlanner.Request(
            shown.facts(),
            shown.histories(),
            shown.view().filter(),
            shown.player().timeline().range(),
            shown.view().language(),
            window.scale(),
            rows());
    if (!asked.equals(Optional.of(wanted))) {
      asked = Optional.of(wanted);
      background.latest(Lane.TIME_BAR, () -> planner.plan(wanted), this::commit);
    }
  }

  private void commit(BarLayout layout) {
    if (!isWindowChosen) {
      // It opens on the busy part, which is known only now.
      isWindowChosen = true;
      window.show(layout.content().busyPart());
      window.bringIntoSight(state.view().date());
      if (!window.scale().equals(layout.scale())) {
        return;
      }
    }
    paint(layout);
  }

  private void paint(BarLayout layout) {
    View view = state.view();
    overview.paint(layout.overview(), view.theme());
    detail.paint(layout, view.theme(), Set.copyOf(view.selection()));
    if (strength.isVisible()) {
      strength.paint(layout, view.theme());
    }
  }

  // ---- room

  @Override
  protected double computePrefHeight(double width) {
    BarRows rows = rows();
    double chart = strength.isVisible() ? GAP + rows.strengthHeight() : 0;
    double strips = rows.overviewHeight() + GAP + rows.height() + chart;
    return snappedTopInset() + strips + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = Math.max(1, getWidth() - left - snappedRightInset());
    double top = snappedTopInset();
    BarRows rows = rows();
    overview.resizeRelocate(left, top, width, rows.overviewHeight());
    double detailTop = top + rows.overviewHeight() + GAP;
    detail.resizeRelocate(left, detailTop, width, rows.height());
    strength.resizeRelocate(left, detailTop + rows.height() + GAP, width, rows.strengthHeight());
    window.setLimits(state.snapshot().player().timeline().range(), width);
    request();
  }

  // ---- keys and screen readers

  private void type(KeyEvent e) {
    double atX = window.scale().middle(state.view().date());
    double middle = atX >= 0 && atX <= window.scale().width() ? atX : window.scale().width() / 2;
    switch (e.getCharacter()) {
      case "+", "=" -> window.zoom(1 / ZOOM_STEP, middle);
      case "-" -> window.zoom(ZOOM_STEP, middle);
      default -> {
        return;
      }
    }
    e.consume();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    Player player = state.snapshot().player();
    return switch (attribute) {
      case VALUE -> (double) player.date().toEpochDay();
      case MIN_VALUE -> (double) player.timeline().first().toEpochDay();
      case MAX_VALUE -> (double) player.timeline().last().toEpochDay();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> state.stepForward(1);
      case DECREMENT -> state.stepBack(1);
      case SET_VALUE -> state.showDate(LocalDate.ofEpochDay(((Number) parameters[0]).longValue()));
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
