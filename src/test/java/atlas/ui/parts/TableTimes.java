package atlas.ui.parts;

import atlas.app.Background;
import atlas.app.Settings;
import atlas.app.Threads;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.words.Words;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** Tells how long a table of 100,000 rows holds the window's thread; run by hand. */
final class TableTimes {

  private record Row(int id, String name, String other) {}

  private static final int ROWS = 100_000;

  private static final int ROUNDS = 6;

  private final List<Double> asked = new ArrayList<>();
  private final List<Double> commits = new ArrayList<>();
  private final Threads threads =
      new Threads(
          work ->
              Platform.runLater(
                  () -> {
                    double start = worked();
                    work.run();
                    commits.add(worked() - start);
                  }));
  private final FactTable<Row> table =
      new FactTable<>(
          "times",
          row -> "" + row.id(),
          new FactTable.Surroundings(counted(), (name, kind, text) -> {}, Settings.inMemory()));
  private final List<Double> layouts = new ArrayList<>();
  private double layoutBegan;
  private int step;

  private TableTimes() {}

  public static void main(String[] args) {
    Platform.startup(() -> new TableTimes().run());
  }

  /** What the window's thread has worked so far, ms: others may have the processor meanwhile. */
  private static double worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private Background counted() {
    return new Background() {
      @Override
      public <T> void latest(Lane lane, Callable<T> work, Consumer<T> commit) {
        threads.latest(lane, work, commit);
      }

      @Override
      public <T> void run(Callable<T> work, Consumer<T> commit, Consumer<Exception> failed) {
        threads.run(work, commit, failed);
      }
    };
  }

  private void run() {
    Stage stage = new Stage();
    stage.setScene(new Scene(table, 900, 300));
    stage.show();
    stage.getScene().addPreLayoutPulseListener(() -> layoutBegan = worked());
    stage.getScene().addPostLayoutPulseListener(() -> layouts.add(worked() - layoutBegan));
    table.speak(
        Words.in(Language.ENGLISH),
        Theme.LIGHT,
        "times",
        "none",
        List.of(
            Column.ofValue("id", "Id", 6, row -> "" + row.id(), Row::id),
            Column.ofValue("name", "Name", 20, Row::name, Row::name),
            Column.ofValue("other", "Other", 20, Row::other, Row::other)));
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        tick(this);
      }
    }.start();
  }

  @SuppressWarnings("unchecked")
  private void tick(AnimationTimer timer) {
    TableView<Row> view = (TableView<Row>) table.lookup("#times-table");
    if (commits.size() < step) {
      return;
    }
    double start = worked();
    switch (step++ % 5) {
      case 0 -> table.fill("first " + step, () -> rows(0));
      case 1 -> view.getSortOrder().setAll(List.of(view.getColumns().get(1)));
      case 2 -> ((TextField) table.lookup("#times-filter")).setText("7");
      case 3 -> ((TextField) table.lookup("#times-filter")).setText("");
      default -> table.fill("second " + step, () -> rows(step));
    }
    asked.add(worked() - start);
    if (step == ROUNDS * 5) {
      System.out.printf(
          "asking %s%nshowing %s%nlayout %s%n", told(asked), told(commits), told(layouts));
      timer.stop();
      threads.close();
      Platform.exit();
    }
  }

  private static String told(List<Double> all) {
    return all.stream()
        .filter(ms -> ms >= 0.05)
        .map("%.1f"::formatted)
        .collect(Collectors.joining(" ", "", " ms"));
  }

  private static List<Row> rows(int seed) {
    return IntStream.range(0, ROWS)
        .mapToObj(i -> new Row(i, "site " + (i * 7919L + seed) % ROWS, "base " + i % 97))
        .toList();
  }
}
