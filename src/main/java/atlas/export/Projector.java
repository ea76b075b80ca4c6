package atlas.export;

import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.Layout;
import atlas.status.History;
import atlas.view.View;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Paints the shots of a film, each while the one before is being written. The ground and the places
 * of everything are the same on every day and worked out once.
 */
final class Projector implements AutoCloseable {

  private final Film film;
  private final FramePainter painter;
  private final FrameSize size;
  private final View view;
  private final Furniture furniture;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "film");
            thread.setDaemon(true);
            return thread;
          });

  private final BufferedImage ground;
  private final Layout layout;
  private BufferedImage shown;
  private BufferedImage other;
  private int shot;
  private Future<BufferedImage> next;

  /**
   * Begins with the first shot.
   *
   * @throws IOException if the thread is interrupted
   */
  Projector(Film film, FramePainter painter) throws IOException {
    this.film = film;
    this.painter = painter;
    this.size = film.size().raster();
    this.view = film.view();
    this.furniture = film.furniture().withChanges(film.changes(0));
    this.ground = image();
    this.shown = image();
    this.other = image();
    // Nothing is encoded yet: both cores have time for what comes before the first shot.
    Future<Layout> places =
        thread.submit(() -> painter.layout(film.facts(), film.histories(), view, size, furniture));
    Graphics2D g = ground.createGraphics();
    painter.paintGround(g, view, size);
    g.dispose();
    this.layout = result(places);
    this.next = thread.submit(() -> paint(0, shown));
  }

  private BufferedImage image() {
    return new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
  }

  /** The next shot, which is overwritten by the one after the next. */
  BufferedImage next() throws IOException {
    BufferedImage painted = result(next);
    shot++;
    if (shot < film.shots()) {
      BufferedImage free = other;
      other = shown;
      shown = free;
      int following = shot;
      next = thread.submit(() -> paint(following, free));
    }
    return painted;
  }

  private static <T> T result(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The film was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("A frame can't be painted", e.getCause());
    }
  }

  private BufferedImage paint(int number, BufferedImage image) {
    Graphics2D g = image.createGraphics();
    try {
      OptionalInt day = film.dayOf(number);
      if (day.isPresent()) {
        System.arraycopy(pixels(ground), 0, pixels(image), 0, pixels(image).length);
        paintDay(g, day.getAsInt());
      } else {
        painter.paintCard(g, film.card(number), view, size);
      }
    } finally {
      g.dispose();
    }
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private void paintDay(Graphics2D g, int number) {
    LocalDate day = film.days().get(number);
    View now = view.withDate(day);
    painter.paintMarks(g, layout, film.facts(), film.histories(), now, changed(number));
    painter.paintFurniture(
        g, film.facts(), film.histories(), now, size, furniture.withChanges(film.changes(number)));
  }

  /** Ids of the sites that are others than on the day before. */
  private Set<String> changed(int number) {
    if (number == 0) {
      return Set.of();
    }
    LocalDate before = film.days().get(number - 1);
    LocalDate now = film.days().get(number);
    return film.histories().all().stream()
        .filter(history -> !history.on(before).equals(history.on(now)))
        .map(History::siteId)
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
