package atlas.ui;

import atlas.app.Threads;
import atlas.model.Facts;
import atlas.model.InventedFacts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * Drags and zooms the map of the real window for ten seconds, sixty gestures a second, and prints
 * how long the JavaFX thread was at work at once (its own time, not the clock's): with an event,
 * with putting a painted picture in place, with a pulse (style and layout). Run by hand; nothing is
 * judged.
 */
public final class GestureRun {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SECONDS = 10;
  private static final int EVENTS_A_SITE = 10;
  private static final int WARM_UP_SECONDS = 3;

  private final List<Double> events = new ArrayList<>();
  private final List<Double> commits = new ArrayList<>();
  private final List<Double> pulses = new ArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private WindowFixture fixture;
  private long began;
  private long pulseBegan;
  private boolean isWarm;
  private double angle;

  private final Facts facts;

  private GestureRun(Facts facts) {
    this.facts = facts;
  }

  /** Argument: how many sites to invent; without one, the shipped facts. */
  public static void main(String[] args) throws InterruptedException {
    int sites = args.length == 0 ? 0 : Integer.parseInt(args[0]);
    GestureRun run =
        new GestureRun(
            sites == 0
                ? WindowFixture.FACTS
                : InventedFacts.of(sites, EVENTS_A_SITE * sites, 7, WindowFixture.PROJECTION));
    Platform.startup(run::start);
    run.done.await();
    run.print("event", run.events);
    run.print("picture put in place", run.commits);
    run.print("pulse: style, layout", run.pulses);
    System.exit(0);
  }

  private void start() {
    Executor timed =
        work ->
            Platform.runLater(
                () -> {
                  long start = cpu();
                  work.run();
                  note(commits, start);
                });
    fixture =
        new WindowFixture(
            facts, LocalDate.of(2020, 3, 29), new Threads(timed), state -> Optional.empty());
    Stage stage = new Stage();
    Scene scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(() -> note(pulses, pulseBegan));
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        gesture();
        pulseBegan = cpu();
      }
    }.start();
  }

  private void gesture() {
    long now = System.nanoTime();
    if (began == 0) {
      began = now;
    }
    double seconds = (now - began) / 1e9;
    if (!isWarm && seconds > WARM_UP_SECONDS) {
      isWarm = true;
      began = now;
    } else if (isWarm && seconds > SECONDS) {
      done.countDown();
      return;
    }
    angle += 0.08;
    MapPane map = fixture.window.map();
    Point2D at =
        map.localToScene(
            map.getWidth() * (0.5 + 0.3 * Math.cos(angle)),
            map.getHeight() * (0.5 + 0.3 * Math.sin(angle)));
    long start = cpu();
    int phase = (int) (seconds * 2) % 3;
    if (phase == 0) {
      Event.fireEvent(map, wheel(at, Math.sin(angle * 4) * 20));
    } else {
      Event.fireEvent(
          map, mouse(phase == 1 ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_PRESSED, at));
      Event.fireEvent(map, mouse(MouseEvent.MOUSE_DRAGGED, at));
    }
    note(events, start);
  }

  private void note(List<Double> times, long start) {
    if (isWarm) {
      times.add((cpu() - start) / 1e6);
    }
  }

  /** Time that the JavaFX thread itself was at work: a busy machine doesn't lengthen it. */
  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private static ScrollEvent wheel(Point2D at, double delta) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private void print(String what, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    int last = sorted.size() - 1;
    System.out.printf(
        Locale.ROOT,
        "%-22s %5d times, median %6.2f ms, 99th percentile %6.2f ms, longest %6.2f ms%n",
        what,
        sorted.size(),
        sorted.get(last / 2),
        sorted.get((int) (last * 0.99)),
        sorted.get(last));
  }
}
