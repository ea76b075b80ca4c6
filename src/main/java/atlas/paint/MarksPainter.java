package atlas.paint;

import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Period;
import atlas.status.StatusSet;
import atlas.view.View;
import atlas.words.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paints what lies on the ground of one frame, on one day or on all dates. */
final class MarksPainter {

  private static final double NEVER_FILLED = 2_000;

  /** In a crowd of which more than this changed, halos would tell nothing. */
  private static final int MOST_HALOS = 2_000;

  private final Graphics2D g;
  private final Layout layout;
  private final Histories histories;
  private final View view;
  private final LocalDate dataDate;
  private final Set<String> changed;
  private final Palette palette;
  private final Marks marks;
  private final TextPainter texts;
  private final double unit;

  MarksPainter(
      Graphics2D g,
      Layout layout,
      Histories histories,
      View view,
      LocalDate dataDate,
      Set<String> changed,
      Sprites sprites) {
    this.g = g;
    this.layout = layout;
    this.histories = histories;
    this.view = view;
    this.dataDate = dataDate;
    this.changed = changed;
    this.palette = Palette.of(view.theme());
    this.unit = layout.size().unit();
    this.marks = new Marks(palette, sprites, unit);
    this.texts = new TextPainter(g, palette, sprites, unit);
  }

  /** A mark with what may be true of its sites: of each on the day alone, or in its life. */
  private record Shown(
      PlacedMark mark, List<Site> sites, List<List<StatusSet>> statuses, Optional<Label> label) {

    boolean isPile() {
      return sites.size() > 1;
    }
  }

  void paint() {
    Lettering.prepare(g);
    if (layout.marks() instanceof Crowd crowd) {
      paintCrowd(crowd);
      return;
    }
    List<Shown> shown =
        shown(IntStream.range(0, layout.marks().size()), mark -> layout.siteLabels().get(mark));
    shown.forEach(this::paintDisc);
    layout.mapNames().forEach(this::paintName);
    Map<Boolean, List<Shown>> bySelection =
        shown.stream().collect(Collectors.partitioningBy(this::isSelected));
    paintMarks(bySelection.get(false));
    // A crowd that isn't moved apart covers itself, but never what is selected.
    paintMarks(bySelection.get(true));
    shown.forEach(s -> s.label.ifPresent(this::paintSiteLabel));
  }

  /** The marks as pixels, in one go; what tells of single ones as among a few. */
  private void paintCrowd(Crowd crowd) {
    shown(crowd, crowd.discs()).forEach(this::paintDisc);
    layout.mapNames().forEach(this::paintName);
    int[] halos = crowd.marksOf(changed);
    if (halos.length <= MOST_HALOS) {
      shown(crowd, halos).forEach(this::paintRing);
    }
    int[] selected = crowd.marksOf(view.selection());
    CrowdPainter painter =
        new CrowdPainter(crowd, layout.size(), clip(), view.filter().isNone() && !view.allDates());
    BufferedImage picture = painter.paint(looks(crowd, selected));
    if (Sprites.isPlainImage(g)) {
      g.drawImage(picture, 0, 0, null);
    } else {
      shown(crowd, painter.seen()).forEach(this::paintMark);
    }
    paintMarks(shown(crowd, selected));
  }

  private List<Shown> shown(Crowd crowd, int[] marks) {
    return shown(Arrays.stream(marks), mark -> Optional.empty());
  }

  private Rectangle clip() {
    Rectangle clip = g.getClipBounds();
    return clip == null ? new Rectangle(layout.size().width(), layout.size().height()) : clip;
  }

  /** What each mark of a crowd looks like; nothing, of the selected ones. */
  private IntFunction<Sprite> looks(Crowd crowd, int[] selected) {
    IntFunction<Sprite> looks = view.allDates() ? lives(crowd) : statuses(crowd);
    return selected.length == 0
        ? looks
        : mark -> Arrays.binarySearch(selected, mark) >= 0 ? Sprite.NONE : looks.apply(mark);
  }

  private IntFunction<Sprite> statuses(Crowd crowd) {
    // Two threads may make the same sprite of a set, once.
    Sprite[] sprites = new Sprite[StatusSet.COUNT];
    LocalDate day = view.date();
    boolean isFiltered = !view.filter().isNone();
    Predicate<History> isShown = view.shown(histories);
    return mark -> {
      int site = crowd.site(mark);
      if (isFiltered && histories.at(site).filter(isShown).isEmpty()) {
        return Sprite.NONE;
      }
      StatusSet statuses = histories.on(day, site);
      if (sprites[statuses.number()] == null) {
        sprites[statuses.number()] = marks.sprite(statuses);
      }
      return sprites[statuses.number()];
    };
  }

  private IntFunction<Sprite> lives(Crowd crowd) {
    Predicate<History> isShown = view.shown(histories);
    return mark ->
        histories
            .at(crowd.site(mark))
            .filter(isShown)
            .map(history -> marks.sprite(statuses(history)))
            .orElse(Sprite.NONE);
  }

  private void paintMarks(List<Shown> shown) {
    shown.forEach(this::paintRing);
    shown.forEach(this::paintLeader);
    shown.forEach(this::paintMark);
  }

  private boolean isSelected(Shown shown) {
    return !view.selection().isEmpty()
        && shown.sites.stream().anyMatch(site -> view.selection().contains(site.id()));
  }

  private List<Shown> shown(IntStream marks, IntFunction<Optional<Label>> labels) {
    List<Shown> shown = new ArrayList<>();
    Predicate<History> isShown = view.shown(histories);
    marks.forEach(
        i -> {
          PlacedMark mark = layout.marks().get(i);
          List<Site> sites = new ArrayList<>(mark.sites().size());
          List<List<StatusSet>> statuses = new ArrayList<>(mark.sites().size());
          for (Site site : mark.sites()) {
            histories
                .of(site.id())
                .filter(isShown)
                .ifPresent(
                    history -> {
                      sites.add(site);
                      statuses.add(statuses(history));
                    });
          }
          if (!sites.isEmpty()) {
            shown.add(new Shown(mark, sites, statuses, labels.apply(i)));
          }
        });
    return shown;
  }

  private List<StatusSet> statuses(History history) {
    return view.allDates()
        ? history.life(dataDate).stream().map(Period::statuses).toList()
        : List.of(history.on(view.date()));
  }

  /** The ground on which the true point lies, where it is larger than the mark. */
  private void paintDisc(Shown shown) {
    if (shown.isPile()) {
      return;
    }
    Location location = shown.sites.get(0).location().orElseThrow();
    double radius = location.precisionMetres() * layout.ground().pixelsPerMetre();
    if (radius <= Marks.HALF * unit) {
      return;
    }
    List<StatusSet> statuses = shown.statuses.get(0);
    Color tint = Palette.of(statuses.get(statuses.size() - 1).first());
    Ellipse2D disc = circle(shown.mark.anchorX(), shown.mark.anchorY(), radius);
    if (radius < NEVER_FILLED * unit) {
      g.setColor(Palette.withOpacity(tint, 0.13));
      g.fill(disc);
    }
    g.setColor(Palette.withOpacity(tint, 0.85));
    g.setStroke(edge(location.basis()));
    g.draw(disc);
  }

  private BasicStroke edge(LocationBasis basis) {
    float width = (float) (1.1 * unit);
    return switch (basis) {
      case SOURCED -> new BasicStroke((float) (0.7 * unit));
      case STAND_IN ->
          new BasicStroke(
              width,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              10,
              new float[] {(float) (6 * unit), (float) (3.5 * unit)},
              0);
      case ESTIMATE ->
          new BasicStroke(
              (float) (1.6 * unit),
              BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND,
              10,
              new float[] {0, (float) (4 * unit)},
              0);
    };
  }

  private void paintName(MapName name) {
    name.dot().ifPresent(this::paintDot);
    paintText(name.label());
  }

  private void paintDot(MapName.Dot dot) {
    double radius = dot.radius() * unit;
    g.setColor(Palette.withOpacity(palette.halo(), 0.85));
    g.fill(circle(dot.x(), dot.y(), radius + unit));
    g.setColor(palette.town());
    g.fill(circle(dot.x(), dot.y(), radius));
    if (dot.rank() <= 2) {
      g.setColor(palette.halo());
      g.fill(circle(dot.x(), dot.y(), radius - 1.2 * unit));
      if (dot.rank() == 1) {
        g.setColor(palette.town());
        g.fill(circle(dot.x(), dot.y(), radius - 2.1 * unit));
      }
    }
  }

  private void paintLeader(Shown shown) {
    shown
        .mark
        .leader()
        .ifPresent(
            leader -> {
              line(leader, 1.1);
              g.setColor(palette.halo());
              g.fill(circle(leader.x2(), leader.y2(), 2.9 * unit));
              g.setColor(palette.leader());
              g.fill(circle(leader.x2(), leader.y2(), 1.9 * unit));
            });
  }

  private void line(Leader leader, double width) {
    Line2D line = new Line2D.Double(leader.x1(), leader.y1(), leader.x2(), leader.y2());
    g.setColor(Palette.withOpacity(palette.halo(), 0.85));
    g.setStroke(new BasicStroke((float) ((width + 2) * unit)));
    g.draw(line);
    g.setColor(palette.leader());
    g.setStroke(new BasicStroke((float) (width * unit)));
    g.draw(line);
  }

  /** The halo of a change, and the ring of a selection. */
  private void paintRing(Shown shown) {
    double half = (shown.isPile() ? PileMark.HALF : Marks.HALF) * unit;
    double x = shown.mark.x();
    double y = shown.mark.y();
    if (shown.sites.stream().anyMatch(site -> changed.contains(site.id()))) {
      marks.paintHalo(g, half, x, y);
    }
    if (isSelected(shown)) {
      Ellipse2D ring = circle(x, y, half + 1.8 * unit);
      g.setColor(palette.halo());
      g.setStroke(new BasicStroke((float) (5 * unit)));
      g.draw(ring);
      g.setColor(palette.selection());
      g.setStroke(new BasicStroke((float) (2.6 * unit)));
      g.draw(ring);
    }
  }

  private void paintMark(Shown shown) {
    PlacedMark mark = shown.mark;
    if (shown.isPile()) {
      String number = Words.in(view.language()).number(shown.sites.size());
      List<StatusSet> all = shown.statuses.stream().flatMap(List::stream).toList();
      new PileMark(palette, unit).paint(g, all, number, mark.x(), mark.y());
    } else if (view.allDates()) {
      marks.paintLife(g, shown.statuses.get(0), mark.x(), mark.y());
    } else {
      marks.paint(g, shown.statuses.get(0).get(0), mark.x(), mark.y());
    }
  }

  private void paintSiteLabel(Label label) {
    label.leader().ifPresent(leader -> line(leader, 0.8));
    paintText(label);
  }

  private void paintText(Label label) {
    texts.paint(label.style(), label.text(), label.x(), label.y(), label.angle());
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
