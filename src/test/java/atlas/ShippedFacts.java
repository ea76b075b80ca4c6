package atlas;

import atlas.model.Facts;
import atlas.model.PlanePoint;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;

/** The facts that ship with the program, for tests; their plane is in degrees. */
public final class ShippedFacts {

  private static final Facts FACTS = CsvImport.read(CsvFiles.shipped(), PlanePoint::new).facts();

  private ShippedFacts() {}

  /** The facts. */
  public static Facts get() {
    return FACTS;
  }
}
