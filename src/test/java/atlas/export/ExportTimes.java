package atlas.export;

import atlas.paint.Furniture;
import atlas.view.TimeStep;
import atlas.view.View;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Measures pictures and films against nothing but their encoding, and prints it. */
final class ExportTimes {

  private static final int RUNS = 5;
  private static final Provenance PROVENANCE = new Provenance("0a1b2c3d4e5f", "1");

  private ExportTimes() {}

  public static void main(String[] args) throws Exception {
    for (int run = 0; run < RUNS; run++) {
      still();
    }
    for (String size : List.of("1920x1080", "322x202")) {
      film(size);
    }
  }

  private static void still() throws Exception {
    View view = View.of(LocalDate.of(2020, 3, 29), Shipped.REGION);
    Picture picture =
        new Picture(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            PictureSize.FOUR_K,
            Furniture.picture("A"),
            PROVENANCE);
    long start = System.nanoTime();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    picture.writeTo(whole, Format.PNG, Shipped.PAINTER);
    long written = System.nanoTime();
    BufferedImage image = picture.paint(Shipped.PAINTER);
    long painted = System.nanoTime();
    ImageIO.write(image, "png", new ByteArrayOutputStream());
    long encoded = System.nanoTime();
    System.out.printf(
        "PNG 3840x2160: whole %d ms, painting %d ms, ImageIO alone %d ms, %d bytes%n",
        (written - start) / 1_000_000,
        (painted - written) / 1_000_000,
        (encoded - painted) / 1_000_000,
        whole.size());
  }

  private static void film(String size) throws Exception {
    int width = Integer.parseInt(size.split("x")[0]);
    int height = Integer.parseInt(size.split("x")[1]);
    LocalDate from = LocalDate.of(2020, 3, 10);
    LocalDate to = LocalDate.of(2020, 4, 20);
    View view = View.of(from, Shipped.REGION);
    Film film =
        new Film(
            Shipped.FACTS,
            Shipped.HISTORIES,
            view,
            Film.days(from, to, TimeStep.EVENT, Shipped.FACTS, Shipped.HISTORIES, view),
            PictureSize.pixels(width, height),
            Furniture.picture("Bases on the way out"),
            PROVENANCE,
            1,
            25);
    List<BufferedImage> shots = new ArrayList<>();
    try (Projector projector = new Projector(film, Shipped.PAINTER)) {
      for (int i = 0; i < film.shots(); i++) {
        BufferedImage shot = projector.next();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.getRaster().setRect(shot.getRaster());
        shots.add(copy);
      }
    }
    Path folder = Files.createDirectories(Path.of("target/pictures"));
    for (FilmFormat format : List.of(FilmFormat.MP4, FilmFormat.GIF)) {
      Path file = folder.resolve("film-" + size + "." + format.name().toLowerCase());
      for (int run = 0; run < 2; run++) {
        long start = System.nanoTime();
        film.write(file, format, Shipped.PAINTER, Progress.NONE);
        long written = System.nanoTime();
        Path alone = folder.resolve("alone");
        Files.deleteIfExists(alone);
        try (var out = Files.newOutputStream(folder.resolve("alone.gif"));
            FilmWriter writer =
                format == FilmFormat.MP4 ? new Mp4Film(alone, film) : new GifFilm(out, film)) {
          for (int i = 0; i < shots.size(); i++) {
            writer.add(shots.get(i), film.framesOf(i));
          }
          writer.finish();
        }
        long encoded = System.nanoTime();
        System.out.printf(
            "%s %s: %d shots, %d frames, whole %d ms, encoding alone %d ms, %d bytes%n",
            format,
            size,
            film.shots(),
            film.frames(),
            (written - start) / 1_000_000,
            (encoded - written) / 1_000_000,
            Files.size(file));
      }
    }
  }
}
