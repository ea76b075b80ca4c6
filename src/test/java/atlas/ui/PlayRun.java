package atlas.ui;

import atlas.app.Threads;
import atlas.view.Player.Loop;
import atlas.view.Player.Verb;
import atlas.view.TimeStep;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Plays day by day at the highest speed in the real window for eight seconds, and prints the frames
 * a second and how long the JavaFX thread was at work at once: its own time and the clock's. Run by
 * hand; nothing is judged.
 */
public final class PlayRun {

  private static final int SECONDS = 8;
  private static final int WARM_UP_SECONDS = 4;

  private final List<Double> worked = new ArrayList<>();
  private final List<Double> waited = new ArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private WindowFixture fixture;
  private long began;
  private long cpuBegan;
  private long wallBegan;
  private boolean isWarm;
  private int frames;
  private int dates;
  private int pictures;

  private PlayRun() {}

  public static void main(String[] args) throws InterruptedException {
    PlayRun run = new PlayRun();
    Platform.startup(run::start);
    run.done.await();
    System.out.printf(
        Locale.ROOT,
        "%.1f frames, %.1f dates, %.1f commits a second%n",
        run.frames / (double) SECONDS,
        run.dates / (double) SECONDS,
        run.pictures / (double) SECONDS);
    print("at work, own time", run.worked);
    print("at work, clock", run.waited);
    System.exit(0);
  }

  private void start() {
    fixture =
        new WindowFixture(
            LocalDate.of(2020, 3, 1),
            new Threads(
                work ->
                    Platform.runLater(
                        () -> {
                          pictures += isWarm ? 1 : 0;
                          begin();
                          work.run();
                          note();
                        })));
    Stage stage = new Stage();
    Scene scene = fixture.window.scene(1280, 800);
    stage.setScene(scene);
    stage.show();
    scene.addPostLayoutPulseListener(this::note);
    fixture.state.setStep(TimeStep.DAY);
    fixture.state.setLoop(Loop.WRAP);
    for (int i = 0; i < 10; i++) {
      fixture.state.perform(Verb.FASTER);
    }
    fixture.state.perform(Verb.PLAY);
    fixture.state.watch(s -> s.view().date()).subscribe(day -> dates += isWarm ? 1 : 0);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        tick();
      }
    }.start();
  }

  private void tick() {
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
    frames += isWarm ? 1 : 0;
    begin();
    fixture.pulse.turn(1);
  }

  private void begin() {
    cpuBegan = cpu();
    wallBegan = System.nanoTime();
  }

  private void note() {
    if (isWarm) {
      worked.add((cpu() - cpuBegan) / 1e6);
      waited.add((System.nanoTime() - wallBegan) / 1e6);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    int last = sorted.size() - 1;
    System.out.printf(
        Locale.ROOT,
        "%-20s %5d times, median %6.2f ms, 99th percentile %6.2f ms, longest %6.2f ms%n",
        what,
        sorted.size(),
        sorted.get(last / 2),
        sorted.get((int) (last * 0.99)),
        sorted.get(last));
  }
}
