package atlas.export;

import atlas.paint.Marks;
import atlas.paint.Palette;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a picture becomes on a printer or a copier without colours. */
public final class Greyscale {

  private static final int SIDE = 44;

  /** Two marks that differ by less than this part of what they are made of look alike. */
  private static final double ALIKE = 0.06;

  private Greyscale() {}

  /**
   * Statuses whose marks are hard to tell apart without colours.
   *
   * @param one of the two
   * @param other of the two, later in a site's life
   */
  public record Pair(Status one, Status other) {}

  /** The same picture in greys as bright as its colours (ITU-R BT.709). */
  public static BufferedImage of(BufferedImage picture) {
    BufferedImage grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        grey.setRGB(x, y, 0x010101 * grey(picture.getRGB(x, y)));
      }
    }
    return grey;
  }

  private static int grey(int rgb) {
    return (int)
        Math.round(
            0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF));
  }

  /** The same among the statuses that a view shows on some days. */
  static List<Pair> alike(Histories histories, View view, List<LocalDate> days) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (LocalDate day : days) {
      Predicate<History> isShown = view.withDate(day).shown(histories);
      histories.all().stream().filter(isShown).forEach(history -> statuses.addAll(history.on(day)));
    }
    return alike(statuses, view.theme());
  }

  /** The pairs among statuses that shape, letter and brightness together don't tell apart. */
  public static List<Pair> alike(Collection<Status> statuses, Theme theme) {
    List<Status> all = statuses.stream().distinct().sorted().toList();
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (difference(all.get(i), all.get(j), theme) < ALIKE) {
          alike.add(new Pair(all.get(i), all.get(j)));
        }
      }
    }
    return alike;
  }

  /** How much of two marks differs in grey, from 0 to 1. */
  static double difference(Status one, Status other, Theme theme) {
    BufferedImage a = mark(one, theme);
    BufferedImage b = mark(other, theme);
    BufferedImage ground = empty();
    double differing = 0;
    int inked = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int first = grey(a.getRGB(x, y));
        int second = grey(b.getRGB(x, y));
        int none = grey(ground.getRGB(x, y));
        if (first != none || second != none) {
          inked++;
          differing += Math.abs(first - second) / 255.0;
        }
      }
    }
    return inked == 0 ? 0 : differing / inked;
  }

  private static BufferedImage empty() {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.LIGHT_GRAY);
    g.fillRect(0, 0, SIDE, SIDE);
    g.dispose();
    return image;
  }

  private static BufferedImage mark(Status status, Theme theme) {
    BufferedImage image = empty();
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double middle = SIDE / 2.0;
    Marks.paint(g, StatusSet.of(status), Palette.of(theme), middle, middle, middle / Marks.HALF);
    g.dispose();
    return image;
  }
}
