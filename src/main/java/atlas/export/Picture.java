package atlas.export;

import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.FrameSize;
import atlas.paint.Furniture;
import atlas.status.Histories;
import atlas.view.Extent;
import atlas.view.Theme;
import atlas.view.View;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A still picture of a view.
 *
 * @param facts what is known
 * @param histories the facts as folded under the view's belief
 * @param view what is shown, in which language and theme
 * @param size how large
 * @param furniture what stands over the map and where, and whether in both languages
 * @param provenance what it was made from
 */
public record Picture(
    Facts facts,
    Histories histories,
    View view,
    PictureSize size,
    Furniture furniture,
    Provenance provenance)
    implements Still {

  @Override
  public AltText altText() {
    return AltText.of(facts, histories, view, days(), furniture, provenance);
  }

  private List<LocalDate> days() {
    return view.comparison().isPresent()
        ? List.of(view.earlierDate(), view.laterDate())
        : List.of(view.date());
  }

  @Override
  public Picture withProvenance(Provenance other) {
    return new Picture(facts, histories, view, size, furniture, other);
  }

  @Override
  public Picture withSize(PictureSize other) {
    return new Picture(facts, histories, view, other, furniture, provenance);
  }

  @Override
  public Picture withExtent(Extent ground) {
    return new Picture(facts, histories, view.withExtent(ground), size, furniture, provenance);
  }

  @Override
  public Picture withTheme(Theme theme) {
    return new Picture(facts, histories, view.withTheme(theme), size, furniture, provenance);
  }

  @Override
  public List<Greyscale.Pair> alikeInGrey() {
    return Greyscale.alike(histories, view, days());
  }

  @Override
  public void paintMap(Graphics2D g, FramePainter painter, FrameSize frame) {
    painter.paintMap(g, facts, histories, view, frame, furniture, Set.of());
  }

  @Override
  public void paintWords(Graphics2D g, FramePainter painter, FrameSize frame) {
    painter.paintFurniture(g, facts, histories, view, frame, furniture);
  }
}
