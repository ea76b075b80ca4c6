package atlas.export;

import atlas.paint.Furniture;
import atlas.view.TimeStep;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pictures and films beside nothing but their encoding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class PictureTimes {

  private static final Provenance PROVENANCE = new Provenance("0a1b2c3d4e5f", "1");
  private static final LocalDate FROM = LocalDate.of(2020, 3, 10);
  private static final LocalDate TO = LocalDate.of(2020, 4, 20);

  private final Path folder = Path.of("target", "bench");
  private final List<BufferedImage> shots = new ArrayList<>();
  private Picture picture;
  private BufferedImage painted;
  private Film film;

  /** Paints what is only encoded. */
  @Setup
  public void prepare() throws IOException {
    Files.createDirectories(folder);
    View view = View.of(FROM, Shipped.REGION);
    picture =
        new Picture(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            PictureSize.FOUR_K,
            Furniture.picture("Bases on the way out"),
            PROVENANCE);
    painted = picture.paint(Shipped.PAINTER);
    film =
        new Film(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            Film.days(FROM, TO, TimeStep.EVENT, Shipped.FACTS, Shipped.HISTORIES, view),
            PictureSize.pixels(1920, 1080),
            Furniture.picture("Bases on the way out"),
            PROVENANCE,
            Film.Cards.USUAL,
            1,
            25);
    try (Projector projector = new Projector(film, Shipped.PAINTER)) {
      for (int i = 0; i < film.shots(); i++) {
        BufferedImage copy = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        copy.getRaster().setRect(projector.next().getRaster());
        shots.add(copy);
      }
    }
  }

  /** A picture of 3840 x 2160 pixels, painted and written. */
  @Benchmark
  public int png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    picture.writeTo(out, Format.PNG, Shipped.PAINTER);
    return out.size();
  }

  /** What ImageIO takes for that picture. */
  @Benchmark
  public int pngOfImageIo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(painted, "png", out);
    return out.size();
  }

  /** A film of 1920 x 1080 pixels. */
  @Benchmark
  public void mp4() throws IOException, InterruptedException {
    film.write(folder.resolve("film.mp4"), FilmFormat.MP4, Shipped.PAINTER, Progress.NONE);
  }

  /** The encoding of its frames alone. */
  @Benchmark
  public void mp4Encoding() throws IOException {
    Path file = folder.resolve("encoded.mp4");
    Files.deleteIfExists(file);
    try (FilmWriter writer = new Mp4Film(file, film)) {
      encode(writer);
    }
  }

  /** The same film as a GIF. */
  @Benchmark
  public void gif() throws IOException, InterruptedException {
    film.write(folder.resolve("film.gif"), FilmFormat.GIF, Shipped.PAINTER, Progress.NONE);
  }

  /** The encoding of its frames alone. */
  @Benchmark
  public void gifEncoding() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("encoded.gif"));
        FilmWriter writer = new GifFilm(out, film)) {
      encode(writer);
    }
  }

  private void encode(FilmWriter writer) throws IOException {
    for (int i = 0; i < shots.size(); i++) {
      writer.add(shots.get(i), film.framesOf(i));
    }
    writer.finish();
  }
}
