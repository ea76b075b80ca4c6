package atlas.paint;

import atlas.model.Facts;
import atlas.paint.Furniture.Part;
import atlas.status.Histories;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.view.View;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Paints a sheet of small maps, one a day, under one title and over one legend. */
public final class SheetPainter {

  private static final double TITLE_LINE = 24;
  private static final double SUBTITLE_LINE = 18;
  private static final double NOTE_LINE = 11.5;
  private static final double MARK = 22;
  private static final double ENTRY_GAP = 20;
  private static final int MOST_NOTE_LINES = 6;
  private static final StatusSet UNCERTAIN = StatusSet.of(Status.TRANSFERRED, Status.HANDED_OVER);

  private final FramePainter painter;
  private final Facts facts;
  private final Histories histories;
  private final View view;
  private final List<LocalDate> days;
  private final Furniture furniture;
  private final Sprites sprites = new Sprites();

  /**
   * A sheet.
   *
   * @param view what each map shows; its date is not looked at
   * @param days one map each, at least one
   */
  public SheetPainter(
      FramePainter painter,
      Facts facts,
      Histories histories,
      View view,
      List<LocalDate> days,
      Furniture furniture) {
    this.painter = painter;
    this.facts = facts;
    this.histories = histories;
    this.view = view;
    this.days = List.copyOf(days);
    this.furniture = furniture;
  }

  private Captions captions() {
    return Captions.in(view.language(), facts);
  }

  private List<Captions> languages() {
    return furniture.isBilingual() ? List.of(captions(), captions().other()) : List.of(captions());
  }

  private SheetPlan plan(FrameSize size) {
    boolean hasTitle = furniture.has(Part.TITLE);
    double head =
        (hasTitle && !furniture.title().isBlank() ? TITLE_LINE : 0)
            + (hasTitle && !furniture.subtitle().isBlank() ? SUBTITLE_LINE : 0);
    return SheetPlan.of(
        size, days.size(), (int) head, notes(size).size(), captions().startsRight());
  }

  private List<String> notes(FrameSize size) {
    List<String> lines = new ArrayList<>();
    if (furniture.has(Part.ATTRIBUTION)) {
      for (Captions words : languages()) {
        for (String note : List.of(words.discs(), words.attribution(true, view.backdrops()))) {
          lines.addAll(
              TextBlock.of(
                      note,
                      TextStyle.NOTE,
                      NOTE_LINE,
                      size.width() - 40 * size.unit(),
                      MOST_NOTE_LINES,
                      size.unit())
                  .lines());
        }
      }
    }
    return lines;
  }

  /** What stands over each map: its day and the north arrow of none. */
  private Furniture panelFurniture() {
    EnumSet<Part> parts = EnumSet.of(Part.DATE);
    parts.retainAll(furniture.parts());
    return Furniture.none().withParts(parts).inBothLanguages(furniture.isBilingual());
  }

  /** The size of each small map of a sheet. */
  public FrameSize panel(FrameSize size) {
    return plan(size).panel();
  }

  /** Paints the sheet and its maps, without their words. */
  public void paintMaps(Graphics2D g, FrameSize size) {
    Graphics2D page = (Graphics2D) g.create();
    page.setColor(Palette.of(view.theme()).panel());
    page.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
    page.dispose();
    SheetPlan plan = plan(size);
    for (int i = 0; i < days.size(); i++) {
      View now = view.withDate(days.get(i));
      Graphics2D own = at(g, plan.panels().get(i), plan.panel());
      painter.paintMap(own, facts, histories, now, plan.panel(), panelFurniture(), Set.of());
      own.dispose();
    }
  }

  private static Graphics2D at(Graphics2D g, Box box, FrameSize panel) {
    Graphics2D own = (Graphics2D) g.create();
    own.transform(AffineTransform.getTranslateInstance(box.minX(), box.minY()));
    own.clip(new Rectangle2D.Double(0, 0, panel.width(), panel.height()));
    return own;
  }

  /** Paints title, days, legend and notes. */
  public void paintWords(Graphics2D g, FrameSize size) {
    Graphics2D own = (Graphics2D) g.create();
    Lettering.prepare(own);
    SheetPlan plan = plan(size);
    Palette palette = Palette.of(view.theme());
    TextPainter texts = new TextPainter(own, palette, sprites, size.unit());
    paintHead(texts, plan);
    for (int i = 0; i < days.size(); i++) {
      View now = view.withDate(days.get(i));
      Box box = plan.panels().get(i);
      Graphics2D inside = at(own, box, plan.panel());
      painter.paintFurniture(inside, facts, histories, now, plan.panel(), panelFurniture());
      inside.dispose();
      own.setColor(palette.panelEdge());
      own.setStroke(new BasicStroke((float) size.unit()));
      own.draw(
          new Rectangle2D.Double(
              box.minX() + 0.5, box.minY() + 0.5, box.width() - 1, box.height() - 1));
    }
    if (furniture.has(Part.LEGEND)) {
      paintLegend(own, texts, plan, size.unit());
    }
    new TextBlock(notes(size), TextStyle.NOTE, NOTE_LINE)
        .paint(texts, plan.notes(), captions().startsRight());
    own.dispose();
  }

  private void paintHead(TextPainter texts, SheetPlan plan) {
    boolean onRight = captions().startsRight();
    double unit = texts.unit();
    Box head = plan.head();
    if (!furniture.has(Part.TITLE)) {
      return;
    }
    double y = head.minY();
    if (!furniture.title().isBlank()) {
      TextBlock title =
          TextBlock.of(furniture.title(), TextStyle.TITLE, TITLE_LINE, head.width(), 1, unit);
      title.paint(texts, Box.at(head.minX(), y, head.width(), TITLE_LINE * unit), onRight);
      y += TITLE_LINE * unit;
    }
    if (!furniture.subtitle().isBlank()) {
      TextBlock.of(furniture.subtitle(), TextStyle.CAPTION, SUBTITLE_LINE, head.width(), 1, unit)
          .paint(texts, Box.at(head.minX(), y, head.width(), SUBTITLE_LINE * unit), onRight);
    }
  }

  /** The statuses of all days in a row, without counts, which differ from day to day. */
  private void paintLegend(Graphics2D g, TextPainter texts, SheetPlan plan, double unit) {
    EnumSet<Status> present = EnumSet.noneOf(Status.class);
    boolean isAnyUncertain = false;
    for (LocalDate day : days) {
      Tally tally = FramePainter.tally(histories, view.withDate(day));
      present.addAll(tally.counts().keySet());
      isAnyUncertain |= tally.uncertain() > 0;
    }
    Marks marks = new Marks(Palette.of(view.theme()), sprites, 0.82 * unit);
    boolean startsRight = captions().startsRight();
    Box foot = plan.foot();
    double x = startsRight ? foot.maxX() : foot.minX();
    List<StatusSet> entries = new ArrayList<>();
    present.forEach(status -> entries.add(StatusSet.of(status)));
    if (isAnyUncertain) {
      entries.add(UNCERTAIN);
    }
    for (StatusSet entry : entries) {
      String name =
          languages().stream()
              .map(c -> entry.isCertain() ? c.status(entry.first()) : c.uncertain())
              .reduce((a, b) -> a + " · " + b)
              .orElseThrow();
      double width = texts.measure(TextStyle.LEGEND, name).advance();
      double middle = Math.rint(foot.centreY());
      double markX = startsRight ? x - MARK / 2 * unit : x + MARK / 2 * unit;
      marks.paint(g, entry, Math.rint(markX), middle);
      double textX = startsRight ? x - (MARK + 2) * unit - width : x + (MARK + 2) * unit;
      double baseline = middle - texts.measure(TextStyle.LEGEND, "x").ink().centreY();
      texts.paint(TextStyle.LEGEND, name, textX, baseline);
      double step = (MARK + 2 + ENTRY_GAP) * unit + width;
      x += startsRight ? -step : step;
    }
  }
}
