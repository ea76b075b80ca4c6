package atlas.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of the base map that can be switched off. */
public enum Layer {
  /** Shaded relief. */
  RELIEF,
  /** Sea, lakes and reservoirs. */
  WATER,
  /** Rivers and canals. */
  RIVERS,
  /** Borders of governorates and their names. */
  GOVERNORATES,
  /** Towns and their names. */
  PLACES,
  /** Meridians and parallels. */
  GRATICULE;

  /** All but the graticule. */
  public static final Set<Layer> USUAL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(GRATICULE)));
}
