package atlas.export;

import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.view.Extent;

/** The shipped facts and base map, read once for all tests of this package. */
final class Shipped {

  static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();
  static final Histories HISTORIES = Fold.all(FACTS, Belief.NOW);
  static final Basemap BASEMAP = Basemap.load();
  static final Extent REGION = BASEMAP.wholeRegion();
  static final FramePainter PAINTER = new FramePainter(BASEMAP);

  private Shipped() {}
}
