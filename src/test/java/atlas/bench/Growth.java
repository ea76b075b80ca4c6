package atlas.bench;

import atlas.map.Basemap;
import atlas.map.MapGazetteer;
import atlas.map.Projection;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Report;
import atlas.model.Site;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.Layout;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.time.DateRange;
import atlas.ui.ListWork;
import atlas.ui.timebar.BarWork;
import atlas.view.Search;
import atlas.view.View;
import atlas.words.WordsLexicon;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the work grows with the facts: ten times as many at each step, all sites in view. */
final class Growth {

  private static final String BYTES = "bytes an event beyond text";
  private static final int MOST_EVENTS = 1_000_000;
  private static final int LEAST_EVENTS = 100;
  private static final long ENOUGH_NANOS = 3_000_000_000L;
  private static final int LEAST_RUNS = 5;
  private static final int MOST_RUNS = 200;

  private final Basemap basemap = Basemap.load();
  private final FramePainter painter = new FramePainter(basemap);
  private final FrameSize size = FrameSize.of(1600, 1000);
  private final View view = View.of(LocalDate.of(2018, 1, 1), basemap.wholeRegion());
  private Object result = "";

  private Growth() {}

  /**
   * Measures all, and writes {@code growth.csv}, {@code growth.png} and {@code growth.svg}.
   *
   * @return bytes in memory for an event beyond its text, of the most events
   */
  static double measure(Path folder) throws IOException, StoreException {
    Growth growth = new Growth();
    List<Map<String, Double>> rows = new ArrayList<>();
    growth.measure(LEAST_EVENTS * 10);
    for (int events = LEAST_EVENTS; events <= MOST_EVENTS; events *= 10) {
      rows.add(growth.measure(events));
    }
    List<String> lines = new ArrayList<>(List.of(String.join(",", rows.get(0).keySet())));
    for (Map<String, Double> row : rows) {
      lines.add(
          String.join(
              ",", row.values().stream().map(v -> String.format(Locale.ROOT, "%.5g", v)).toList()));
    }
    Files.write(folder.resolve("growth.csv"), lines);
    new Curves(rows).write(folder);
    lines.forEach(System.out::println);
    return rows.get(rows.size() - 1).get(BYTES);
  }

  private interface Work {
    Object done() throws StoreException;
  }

  private Map<String, Double> measure(int events) throws StoreException {
    int sites = events / InventedAtlas.EVENTS_A_SITE;
    Path file = InventedAtlas.store(sites, events);
    result = "";
    long before = usedMemory();
    Facts facts = read(file);
    Histories histories = Fold.all(facts, Belief.NOW);
    double bytes = (double) (usedMemory() - before - textBytes(facts)) / events;
    Search search = Search.of(facts, new MapGazetteer(basemap), new WordsLexicon());
    ListWork list = new ListWork(facts, view);
    Layout layout = painter.layout(facts, histories, view, size, Furniture.window());
    DateRange range = DateRange.of(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 4, 1));
    int[] step = new int[1];
    Map<String, Double> row = new LinkedHashMap<>();
    row.put("events", (double) events);
    row.put("sites", (double) sites);
    row.put("open ms", median(() -> read(file)));
    row.put("fold ms", median(() -> Fold.all(facts, Belief.NOW)));
    row.put("time step ms", median(() -> marks(facts, histories, layout, step[0]++ % 32)));
    row.put(
        "layout ms",
        median(() -> painter.layout(facts, histories, view, size, Furniture.window())));
    row.put("search ms", median(() -> search.find("qasr 77", histories)));
    row.put("list ms", median(list::rows));
    row.put("bar ms", median(() -> BarWork.ticks(facts, histories, range)));
    row.put(BYTES, bytes);
    return row;
  }

  private static Facts read(Path file) throws StoreException {
    try (Store store = Store.openReadOnly(file, new Projection())) {
      return store.facts();
    }
  }

  private BufferedImage marks(Facts facts, Histories histories, Layout layout, int step) {
    BufferedImage picture =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = picture.createGraphics();
    painter.paintMarks(
        g, layout, facts, histories, view.withDate(view.date().plusDays(step)), Set.of());
    g.dispose();
    return picture;
  }

  /** Of as many runs as there is time for; the first half of them warms up. */
  private double median(Work work) throws StoreException {
    double[] times = new double[MOST_RUNS];
    int runs = 0;
    long begin = System.nanoTime();
    while (runs < LEAST_RUNS || runs < MOST_RUNS && System.nanoTime() - begin < ENOUGH_NANOS) {
      long start = System.nanoTime();
      result = work.done();
      times[runs++] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, runs / 2, runs);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static long usedMemory() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The bytes of the texts in the rows, as the store holds them. */
  private static long textBytes(Facts facts) {
    long bytes = 0;
    for (Site s : facts.sites()) {
      bytes += bytes(s.id(), s.nameEn(), s.nameAr(), s.governorate(), s.note());
      bytes += bytes(s.labelEn(), s.labelAr(), s.kind().name(), String.join(";", s.aliases()));
      bytes += bytes(s.location().map(l -> l.basis() + l.source()).orElse(""));
    }
    for (Event e : facts.events()) {
      bytes += bytes(e.id(), e.siteId(), e.type().word(), e.fromParty(), e.toParty());
      bytes += bytes(e.scope().map(Enum::name).orElse(""));
    }
    for (Report r : facts.reports()) {
      bytes += bytes(r.id(), r.eventId(), r.sourceId(), r.date().toString(), r.summary());
    }
    return bytes;
  }

  private static long bytes(String... texts) {
    return Arrays.stream(texts).mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /** What was worked out last, so that it is worked out. */
  Optional<Object> last() {
    return Optional.of(result);
  }
}
