package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.app.Settings;
import atlas.app.TextSize;
import atlas.app.Threads;
import atlas.map.Projection;
import atlas.model.InventedFacts;
import atlas.status.Belief;
import atlas.ui.drawer.DrawerPage;
import atlas.ui.drawer.PageName;
import atlas.ui.parts.FactTable;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Tells how long the drawer's pages of 100,000 sites hold the window's thread; run by hand. */
final class PageTimes {

  private static final int SITES = 100_000;
  private static final int EVENTS = 300_000;
  private static final int ROUNDS = 5;

  private final List<Double> asked = new ArrayList<>();
  private final List<Double> commits = new ArrayList<>();
  private final List<Double> layouts = new ArrayList<>();
  private final Threads threads =
      new Threads(
          work ->
              Platform.runLater(
                  () -> {
                    double start = worked();
                    work.run();
                    commits.add(worked() - start);
                  }));
  private final String name;
  private final DrawerPage page;
  private final AppState state;
  private double layoutBegan;
  private int step;
  private int done;

  private PageTimes(PageName name) {
    this.name = name == PageName.SITES ? "sites-on-date" : name.word();
    state =
        new AppState(
            InventedFacts.of(SITES, EVENTS, 7, new Projection()),
            View.of(LocalDate.of(2018, 1, 1), new Extent(-4e5, -4e5, 4e5, 4e5)),
            Preferences.FIRST,
            Background.onTheSpot());
    page =
        new WindowPages(state, (site, day) -> {}, address -> {})
            .makers(
                new FactTable.Surroundings(threads, (file, kind, text) -> {}, Settings.inMemory()))
            .get(name)
            .get();
  }

  /**
   * Measures a page.
   *
   * @param args its name, such as SITES or PROMISES
   */
  public static void main(String[] args) {
    Platform.startup(
        () -> new PageTimes(PageName.valueOf(args.length == 0 ? "SITES" : args[0])).run());
  }

  /** What this thread has worked so far, ms: others may have the processor meanwhile. */
  private static double worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private void run() {
    Looks.loadFonts();
    Scene scene = new Scene(new StackPane(page.content()), 1280, 270);
    Looks.dress(scene, Theme.LIGHT, TextSize.USUAL);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    scene.addPreLayoutPulseListener(() -> layoutBegan = worked());
    scene.addPostLayoutPulseListener(() -> layouts.add(worked() - layoutBegan));
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        tick(this);
      }
    }.start();
  }

  private void tick(AnimationTimer timer) {
    if (commits.size() < done) {
      return;
    }
    done = commits.size() + 1;
    double start = worked();
    TableView<?> table = (TableView<?>) page.content().lookup("#" + name + "-table");
    TextField filter = (TextField) page.content().lookup("#" + name + "-filter");
    switch (step++ % 5) {
      case 0 -> page.show(state.snapshot());
      case 1 -> sort(table, 0);
      case 2 -> filter.setText("qasr");
      case 3 -> filter.setText("");
      default -> sort(table, 2);
    }
    asked.add(worked() - start);
    if (step == 5 * ROUNDS) {
      System.out.printf(
          "%s%nasking %s%nshowing %s%nlayout %s%n",
          name, told(asked), told(commits), told(layouts));
      timer.stop();
      threads.close();
      Platform.exit();
    } else if (step % 5 == 0) {
      state.believe(Belief.NOW.asKnownBy(LocalDate.of(2024, 1, 1 + step)));
    }
  }

  private static <R> void sort(TableView<R> table, int column) {
    table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
  }

  private static String told(List<Double> all) {
    return all.stream()
        .filter(ms -> ms >= 0.1)
        .map("%.1f"::formatted)
        .collect(Collectors.joining(" ", "", " ms"));
  }
}
