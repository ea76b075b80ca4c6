package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import atlas.app.Background.Lane;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ThreadsTest {

  private final ExecutorService window = Executors.newSingleThreadExecutor();
  private final Threads threads = new Threads(window);
  private final List<String> committed = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    threads.close();
    window.shutdown();
  }

  @Test
  void whatHasBegunIsCommittedAndOfThoseThatWaitTheNewestAlone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(2);

    threads.latest(
        Lane.GROUND,
        () -> {
          begun.countDown();
          go.await();
          return "first";
        },
        text -> commit(text, done));
    begun.await();
    threads.latest(Lane.GROUND, () -> "second", text -> commit(text, done));
    threads.latest(Lane.GROUND, () -> "third", text -> commit(text, done));
    go.countDown();
    done.await();

    assertThat(committed).containsExactly("first", "third");
  }

  @Test
  void lanesDontWaitForEachOther() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch marks = new CountDownLatch(1);
    CountDownLatch ground = new CountDownLatch(1);

    threads.latest(
        Lane.GROUND,
        () -> {
          go.await();
          return "ground";
        },
        text -> commit(text, ground));
    threads.latest(Lane.MARKS, () -> "marks", text -> commit(text, marks));
    marks.await();
    go.countDown();
    ground.await();

    assertThat(committed).containsExactly("marks", "ground");
  }

  @Test
  void aLaneGoesOnAfterWorkThatFailed() throws Exception {
    CountDownLatch failing = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);

    threads.latest(
        Lane.FOLD,
        () -> {
          failing.countDown();
          throw new IOException("no");
        },
        text -> committed.add("never"));
    failing.await();
    threads.latest(Lane.FOLD, () -> "next", text -> commit(text, done));
    done.await();

    assertThat(committed).containsExactly("next");
  }

  @Test
  void aJobThatFailsTellsWhyOnTheWindowsThread() throws Exception {
    CountDownLatch done = new CountDownLatch(1);

    threads.run(
        () -> {
          throw new IOException("disk full");
        },
        result -> committed.add("never"),
        e -> commit(e.getMessage(), done));
    done.await();

    assertThat(committed).containsExactly("disk full");
  }

  @Test
  void aJobThatEndsInAnErrorIsToldOf() throws Exception {
    CompletableFuture<Exception> told = new CompletableFuture<>();
    threads.run(
        () -> {
          throw new OutOfMemoryError("not really");
        },
        done -> fail("committed"),
        told::complete);
    assertThat(told.get()).hasRootCauseMessage("not really");
  }

  @Test
  void picturesThatAreAskedForAfterTheEndAreNotPainted() {
    threads.close();
    threads.latest(Lane.GROUND, () -> fail("painted"), committed -> fail("committed"));
  }

  private void commit(String text, CountDownLatch latch) {
    committed.add(text);
    latch.countDown();
  }
}
