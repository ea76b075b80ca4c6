package atlas.view;

import atlas.view.ExpressionException.Mistake;

/** Understands what experts write: ECQL, in the program. */
@FunctionalInterface
public interface ExpressionLanguage {

  /** Understands nothing. */
  ExpressionLanguage NONE =
      text -> {
        throw new ExpressionException(Mistake.NO_CONDITION, 0);
      };

  /**
   * Understands a text.
   *
   * @throws ExpressionException if it is no expression over the attributes of a site
   */
  SiteTest read(String text);

  /** A question about a site; safe for use by several threads. */
  @FunctionalInterface
  interface SiteTest {

    /** Whether the site passes. */
    boolean accepts(SiteState site);
  }
}
