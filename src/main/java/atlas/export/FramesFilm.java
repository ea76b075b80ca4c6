package atlas.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A film as a folder of numbered PNG files, for those who cut it themselves. */
final class FramesFilm implements FilmWriter {

  private static final int LEAST_DIGITS = 4;

  private final Path folder;
  private final Film film;
  private final String name;
  private int shots;
  private int frames;

  FramesFilm(Path folder, Film film) {
    this.folder = folder;
    this.film = film;
    int digits = Math.max(LEAST_DIGITS, String.valueOf(film.frames()).length());
    this.name = "frame-%0" + digits + "d.png";
  }

  @Override
  public void add(BufferedImage picture, int frames) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 20);
    PngFile.encode(png, picture, film.size().dpi(), altText(shots++).texts());
    for (int i = 0; i < frames; i++) {
      Files.write(folder.resolve(name.formatted(++this.frames)), png.toByteArray());
    }
  }

  private AltText altText(int shot) {
    OptionalInt day = film.dayOf(shot);
    return day.isPresent()
        ? new Picture(
                film.facts(),
                film.histories(),
                film.view().withDate(film.days().get(day.getAsInt())),
                film.size(),
                film.furniture(),
                film.provenance())
            .altText()
        : film.altText();
  }

  @Override
  public void finish() {}
}
