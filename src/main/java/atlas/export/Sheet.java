package atlas.export;

import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.paint.SheetPainter;
import atlas.status.Histories;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;

/**
 * Small maps of several days on one sheet, which can be compared at a glance.
 *
 * @param facts what is known
 * @param histories the facts as folded under the view's belief
 * @param view what each map shows; its date is not looked at
 * @param days one map each, at least one and at most {@link #MOST_DAYS}
 * @param size of the whole sheet
 * @param furniture title, legend and notes of the sheet, the day of each map
 * @param provenance what it was made from
 */
public record Sheet(
    Facts facts,
    Histories histories,
    View view,
    List<LocalDate> days,
    PictureSize size,
    Furniture furniture,
    Provenance provenance)
    implements Still {

  /** More maps than this on a sheet are too small for anybody. */
  public static final int MOST_DAYS = 60;

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if there are none or too many
   */
  public Sheet {
    days = List.copyOf(days);
    if (days.isEmpty() || days.size() > MOST_DAYS) {
      throw new IllegalArgumentException("A sheet has 1 to 60 days: " + days.size());
    }
  }

  @Override
  public AltText altText() {
    return AltText.of(facts, histories, view.withDate(days.get(0)), days, furniture, provenance);
  }

  @Override
  public Sheet withProvenance(Provenance other) {
    return new Sheet(facts, histories, view, days, size, furniture, other);
  }

  @Override
  public Sheet withSize(PictureSize other) {
    return new Sheet(facts, histories, view, days, other, furniture, provenance);
  }

  @Override
  public Sheet withExtent(Extent ground) {
    return new Sheet(facts, histories, view.withExtent(ground), days, size, furniture, provenance);
  }

  @Override
  public Sheet withTheme(Theme theme) {
    return new Sheet(facts, histories, view.withTheme(theme), days, size, furniture, provenance);
  }

  @Override
  public List<Greyscale.Pair> alikeInGrey() {
    return Greyscale.alike(histories, view, days);
  }

  @Override
  public void paintMap(Graphics2D g, FramePainter painter, FrameSize frame) {
    sheet(painter).paintMaps(g, frame);
  }

  @Override
  public void paintWords(Graphics2D g, FramePainter painter, FrameSize frame) {
    sheet(painter).paintWords(g, frame);
  }

  /** The size of each small map, which gives the ground its shape. */
  public FrameSize panel(FramePainter painter) {
    return sheet(painter).panel(size.raster());
  }

  private SheetPainter sheet(FramePainter painter) {
    return new SheetPainter(painter, facts, histories, view, days, furniture);
  }
}
