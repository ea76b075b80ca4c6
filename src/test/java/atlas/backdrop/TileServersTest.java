package atlas.backdrop;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.backdrop.BackdropException.Flaw;
import atlas.map.Projection;
import atlas.map.Viewport;
import atlas.view.Extent;
import atlas.view.Theme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that the test starts on this machine. */
class TileServersTest {

  private static final Projection PROJECTION = new Projection();
  private static final int SIDE = 300;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** A door that can't be passed keeps nobody waiting. */
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;

  private final Timepiece clock = new Timepiece();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final List<Flaw> troubles = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private HttpServer server;
  private ExecutorService threads;
  private volatile Answering answering = exchange -> send(exchange, 200, colouredTile(exchange));

  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A clock that goes on when it is told to. */
  private static final class Timepiece extends Clock {
    private volatile Instant now = Instant.parse("2026-03-24T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          asked.add(exchange.getRequestURI().getPath());
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          try {
            answering.answer(exchange);
          } finally {
            atOnce.decrementAndGet();
            exchange.close();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  // ---- in their place

  /**
   * Tiles east of the 42nd meridian are blue, others red; the border lies where the plane has it.
   */
  @Test
  void tilesLieInTheirPlace() throws InterruptedException {
    answering = exchange -> send(exchange, 200, halves(exchange));
    PaintedLayer layer = open(18);

    BufferedImage picture = fetched(layer, 42, 35, 200_000);

    assertThat(picture.getRGB(SIDE / 2 - 12, SIDE / 2)).isEqualTo(0xffff0000);
    assertThat(picture.getRGB(SIDE / 2 + 12, SIDE / 2)).isEqualTo(0xff0000ff);
    assertThat(troubles).isEmpty();
  }

  @Test
  void nothingIsFetchedBeforeALayerIsPainted() {
    open(18);

    assertThat(asked).isEmpty();
  }

  @Test
  void theServerIsToldWhoAsksAndIsNotCrowded() throws InterruptedException {
    fetched(open(18), 42, 35, 400_000);

    assertThat(asked).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    assertThat(agents).containsOnly("HandoverAtlas/test");
    assertThat(mostAtOnce.get()).isLessThanOrEqualTo(2);
    assertThat(arrived.get()).isEqualTo(asked.size());
  }

  @ParameterizedTest
  @CsvSource({"5, 3000000", "0, 3000000", "5, 20000", "18, 20000"})
  void noFinerTilesThanTheSourceHas(int maxZoom, double side) throws InterruptedException {
    fetched(open(maxZoom), 42, 35, side);

    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(zoom(path)).isLessThanOrEqualTo(maxZoom));
    assertThat(asked.size()).isLessThan(170);
  }

  /** Painting waits for nothing: what is there is shown, coarser if need be. */
  @Test
  void aCoarserTileStandsInForOneThatHasNotCome() throws InterruptedException {
    PaintedLayer layer = open(18);
    fetched(layer, 42, 35, 400_000);
    CountDownLatch gate = new CountDownLatch(1);
    answering =
        exchange -> {
          await(gate);
          send(exchange, 200, colouredTile(exchange));
        };

    BufferedImage closer = painted(layer, 42, 35, 200_000);

    assertThat(closer.getRGB(SIDE / 2, SIDE / 2) >>> 24).isEqualTo(255);
    gate.countDown();
    layer.fetch(view(42, 35, 200_000));
  }

  // ---- kept

  @Test
  void keptTilesNeedNoServer() throws InterruptedException {
    BufferedImage first = fetched(open(18), 42, 35, 200_000);
    server.stop(0);
    asked.clear();

    BufferedImage again = painted(open(18), 42, 35, 200_000);

    assertThat(again.getRGB(SIDE / 2, SIDE / 2)).isEqualTo(first.getRGB(SIDE / 2, SIDE / 2));
    assertThat(troubles).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what the server says, seconds that pass, whether it is asked again
        "max-age=60            | 59     | false",
        "max-age=60            | 61     | true",
        "public, max-age=\"60\"| 61     | true",
        "no-cache              | 0      | true",
        "no-store              | 0      | true",
        "''                    | 600000 | false",
        "''                    | 700000 | true",
      })
  void theServerSaysHowLongATileHolds(String control, long seconds, boolean isAskedAgain)
      throws InterruptedException {
    answering =
        exchange -> {
          if (!control.isEmpty()) {
            exchange.getResponseHeaders().set("Cache-Control", control);
          }
          send(exchange, 200, colouredTile(exchange));
        };
    fetched(open(18), 42, 35, 200_000);
    asked.clear();
    clock.pass(Duration.ofSeconds(seconds));

    fetched(open(18), 42, 35, 200_000);

    assertThat(!asked.isEmpty()).isEqualTo(isAskedAgain);
  }

  /** Else each tile that comes would be painted, and each painting would ask for it. */
  @Test
  void aTileThatHoldsForNoTimeIsNotAskedForWithEachPicture() throws InterruptedException {
    answering =
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "no-store, max-age=0");
          send(exchange, 200, colouredTile(exchange));
        };
    PaintedLayer layer = open(18);
    fetched(layer, 42, 35, 200_000);
    int before = asked.size();

    fetched(layer, 42, 35, 200_000);

    assertThat(asked).hasSize(before);
  }

  @Test
  void aTileThatDidNotChangeIsNotSentAgain() throws InterruptedException {
    List<String> tags = Collections.synchronizedList(new ArrayList<>());
    answering =
        exchange -> {
          String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
          if (tag == null) {
            send(exchange, 200, colouredTile(exchange));
          } else {
            tags.add(tag);
            exchange.sendResponseHeaders(304, -1);
          }
        };
    fetched(open(18), 42, 35, 200_000);
    clock.pass(Duration.ofSeconds(61));

    BufferedImage picture = fetched(open(18), 42, 35, 200_000);

    assertThat(tags).isNotEmpty().containsOnly("\"v1\"");
    assertThat(picture.getRGB(SIDE / 2, SIDE / 2) >>> 24).isEqualTo(255);
    asked.clear();
    fetched(open(18), 42, 35, 200_000);
    assertThat(asked).as("it holds for a minute again").isEmpty();
  }

  @Test
  void aTileThatMustNotBeKeptIsNotWrittenDown() throws Exception {
    answering =
        exchange -> {
          exchange.getResponseHeaders().set("Cache-Control", "no-store");
          send(exchange, 200, colouredTile(exchange));
        };

    fetched(open(18), 42, 35, 200_000);

    assertThat(new TileCache(folder, 1).size()).isZero();
  }

  @Test
  void theCacheStaysWithinItsBound() throws IOException {
    TileCache cache = new TileCache(folder, 50_000);
    TileAddress source = address();
    for (int i = 0; i < 60; i++) {
      cache.put(source, new Tile(10, i, 0), new TileCache.Kept(new byte[3_000], 0, "", ""));
      assertThat(cache.size()).isLessThanOrEqualTo(54_000);
    }
    assertThat(cache.get(source, new Tile(10, 59, 0))).isPresent();
    assertThat(cache.get(source, new Tile(10, 0, 0))).isEmpty();
  }

  @Test
  void aDamagedCacheIsAnEmptyOne() throws IOException, InterruptedException {
    fetched(open(18), 42, 35, 200_000);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {0, 0, 0, 1, 9, 9});
      }
    }
    asked.clear();

    BufferedImage picture = fetched(open(18), 42, 35, 200_000);

    assertThat(asked).isNotEmpty();
    assertThat(picture.getRGB(SIDE / 2, SIDE / 2) >>> 24).isEqualTo(255);
  }

  /** The address may hold a key. */
  @Test
  void theAddressIsNotWrittenDown() throws IOException, InterruptedException {
    fetched(open(18), 42, 35, 200_000);
    try (var files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("secret"));
    }
  }

  @Test
  void nothingMoreIsFetchedOnceALayerIsHidden() {
    Deque<Runnable> work = new ArrayDeque<>();
    TileShelf shelf =
        new TileShelf(
            new LayerSource.OfTiles("Tiles", address(), "© the test", 18),
            new TileCache(folder, 50_000_000),
            new TileFetcher("HandoverAtlas/test", PATIENCE, clock),
            work::add,
            clock,
            arrived::incrementAndGet,
            why -> troubles.add(why.flaw()));
    shelf.want(IntStream.range(0, 9).mapToObj(x -> new Tile(8, x, 0)).toList());

    new TileLayer(shelf, 18, PROJECTION).rest();
    while (!work.isEmpty()) {
      work.poll().run();
    }

    assertThat(asked).as("those that were under way").hasSize(2);
  }

  // ---- servers that are no good

  @ParameterizedTest
  @ValueSource(ints = {404, 403, 429, 500, 503, 204})
  void aRefusalIsToldOnceAndLeftAlone(int status) throws InterruptedException {
    answering = exchange -> exchange.sendResponseHeaders(status, -1);
    PaintedLayer layer = open(18);

    BufferedImage picture = fetched(layer, 42, 35, 300_000);

    assertThat(troubles).containsExactly(Flaw.TILES_REFUSED);
    assertThat(picture.getRGB(SIDE / 2, SIDE / 2)).as("the map shows through").isZero();
    int before = asked.size();
    fetched(layer, 42, 35, 300_000);
    assertThat(asked).as("not asked again at once").hasSize(before);
    clock.pass(Duration.ofMinutes(2));
    fetched(layer, 42, 35, 300_000);
    assertThat(asked).as("asked again later").hasSizeGreaterThan(before);
    assertThat(troubles).as("and told no second time").hasSize(1);
  }

  /** Each tile would be waited for in vain, and in a film each frame. */
  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aServerInTroubleIsLeftAlone(int status) throws InterruptedException {
    answering = exchange -> exchange.sendResponseHeaders(status, -1);

    fetched(open(18), 42, 35, 800_000);

    assertThat(asked).as("those that were under way").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void garbageIsNoTile() throws InterruptedException, IOException {
    answering = exchange -> send(exchange, 200, "<html>not a tile</html>".getBytes());

    BufferedImage picture = fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).containsExactly(Flaw.TILES_WRONG);
    assertThat(picture.getRGB(SIDE / 2, SIDE / 2)).isZero();
    assertThat(new TileCache(folder, 1).size()).as("nor kept").isZero();
  }

  @Test
  void aPictureCutShortIsNoTile() throws InterruptedException {
    answering =
        exchange -> {
          byte[] tile = colouredTile(exchange);
          send(exchange, 200, java.util.Arrays.copyOf(tile, 60));
        };

    fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).containsExactly(Flaw.TILES_WRONG);
  }

  /** A picture of 30,000 × 30,000 pixels has few bytes, and would take 3.6 GB. */
  @Test
  void aHugePictureIsNoTile() throws InterruptedException {
    byte[] huge = png(new BufferedImage(3_000, 3_000, BufferedImage.TYPE_BYTE_BINARY));
    // Width and height stand behind the signature and the head of the first chunk.
    java.nio.ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
    answering = exchange -> send(exchange, 200, huge);

    fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).containsExactly(Flaw.TILES_WRONG);
  }

  @Test
  void anAnswerWithoutEndIsNoTile() throws InterruptedException {
    answering =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 1_000; i++) {
              body.write(piece);
            }
          }
        };

    fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).containsExactly(Flaw.TILES_WRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://localhost/x", "jar:file:/x!/y"})
  void noRedirectLeadsToAFile(String target) throws InterruptedException {
    answering =
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          exchange.sendResponseHeaders(302, -1);
        };

    fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).hasSize(1);
    assertThat(troubles.get(0)).isIn(Flaw.TILES_REFUSED, Flaw.TILES_AWAY);
  }

  @Test
  void aRedirectToAnotherTileIsFollowed() throws InterruptedException {
    answering =
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.startsWith("/moved")) {
            send(exchange, 200, colouredTile(exchange));
          } else {
            exchange.getResponseHeaders().set("Location", "/moved" + path);
            exchange.sendResponseHeaders(302, -1);
          }
        };

    BufferedImage picture = fetched(open(18), 42, 35, 200_000);

    assertThat(troubles).isEmpty();
    assertThat(picture.getRGB(SIDE / 2, SIDE / 2) >>> 24).isEqualTo(255);
  }

  @Test
  void aSlowServerIsGivenUp() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    answering =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          await(gate);
        };

    fetched(open(0, SHORT), 42, 35, 200_000);

    assertThat(troubles).containsExactly(Flaw.TILES_AWAY);
    gate.countDown();
  }

  @Test
  void noServerAtAllIsToldOnce() throws InterruptedException {
    TileAddress nobody = address();
    server.stop(0);

    fetched(open(nobody, 18, PATIENCE), 42, 35, 300_000);

    assertThat(troubles).containsExactly(Flaw.TILES_AWAY);
  }

  // ---- addresses

  @ParameterizedTest
  @CsvSource({
    "https://tiles.example/{z}/{x}/{y}.png, true",
    "http://localhost:8080/{z}/{x}/{y}, true",
    "https://tiles.example/tile?l={z}&c={x}&r={y}&key=abc, true",
    "' https://tiles.example/{z}/{x}/{y}.png ', true",
    "file:///home/{z}/{x}/{y}, false",
    "ftp://tiles.example/{z}/{x}/{y}, false",
    "jar:https://tiles.example/{z}/{x}/{y}, false",
    "javascript:{z}{x}{y}, false",
    "//tiles.example/{z}/{x}/{y}, false",
    "https:///{z}/{x}/{y}, false",
    "https://user:pass@tiles.example/{z}/{x}/{y}, false",
    "https://tiles.example/{z}/{x}, false",
    "https://tiles.example/, false",
    "https://tiles example/{z}/{x}/{y}, false",
    "'', false",
  })
  void onlyAddressesOfTheWebAreTaken(String text, boolean isTaken) {
    assertThat(TileAddress.parse(text).isPresent()).isEqualTo(isTaken);
  }

  // ---- help

  private TileAddress address() {
    return new TileAddress(
        "http://localhost:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png?key=secret");
  }

  private PaintedLayer open(int maxZoom) {
    return open(maxZoom, PATIENCE);
  }

  private PaintedLayer open(int maxZoom, Duration patience) {
    return open(address(), maxZoom, patience);
  }

  private PaintedLayer open(TileAddress address, int maxZoom, Duration patience) {
    return new TileServers(
            new TileCache(folder, 50_000_000),
            "HandoverAtlas/test",
            patience,
            clock,
            arrived::incrementAndGet,
            why -> troubles.add(why.flaw()))
        .open(new LayerSource.OfTiles("Tiles", address, "© the test", maxZoom));
  }

  private static BufferedImage fetched(PaintedLayer layer, double lon, double lat, double side)
      throws InterruptedException {
    layer.fetch(view(lon, lat, side));
    return painted(layer, lon, lat, side);
  }

  private static BufferedImage painted(PaintedLayer layer, double lon, double lat, double side) {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    layer.paint(g, view(lon, lat, side), Theme.LIGHT, 1);
    g.dispose();
    return picture;
  }

  private static Viewport view(double lon, double lat, double side) {
    double[] middle = {lon, lat};
    PROJECTION.project(middle);
    return new Viewport(Extent.around(middle[0], middle[1], side, side), SIDE, SIDE, 1);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int zoom(String path) {
    return Integer.parseInt(path.split("/")[1]);
  }

  private static byte[] colouredTile(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    BufferedImage tile = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = tile.createGraphics();
    g.setColor(new Color(Math.floorMod(path.hashCode(), 0xffffff)));
    g.fillRect(0, 0, 256, 256);
    g.dispose();
    return png(tile);
  }

  private static byte[] halves(HttpExchange exchange) {
    String[] path = exchange.getRequestURI().getPath().split("/");
    int z = Integer.parseInt(path[1]);
    int x = Integer.parseInt(path[2]);
    double border = (42 + 180) / 360.0 * 256 * Math.pow(2, z) - 256.0 * x;
    BufferedImage tile = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    for (int column = 0; column < 256; column++) {
      for (int row = 0; row < 256; row++) {
        tile.setRGB(column, row, column + 0.5 < border ? 0xff0000 : 0x0000ff);
      }
    }
    return png(tile);
  }

  private static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
