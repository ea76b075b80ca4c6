package atlas.view;

/** Light or dark. */
public enum Theme {
  LIGHT,
  DARK
}
