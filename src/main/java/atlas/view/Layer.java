package atlas.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of the base map that can be switched off. */
public enum Layer {
  RELIEF,
  WATER,
  RIVERS,
  GOVERNORATES,
  PLACES,
  GRATICULE;

  /** All but the graticule. */
  public static final Set<Layer> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(GRATICULE)));
}
