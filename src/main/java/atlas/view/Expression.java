package atlas.view;

import atlas.view.ExpressionLanguage.SiteTest;
import java.util.Optional;

/**
 * What an expert asks of the sites, as text. It is told from others by its text alone, so that a
 * view that holds one stays a value; the language that understands it is handed to it where it
 * enters the program.
 */
public final class Expression {

  private final String text;
  private final Optional<ExpressionLanguage> language;

  private Expression(String text, Optional<ExpressionLanguage> language) {
    this.text = text;
    this.language = language;
  }

  /**
   * A text that nobody has to understand yet.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static Expression of(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An expression asks something");
    }
    return new Expression(text.strip(), Optional.empty());
  }

  /** The same text, which is understood by a language as soon as that is needed. */
  public Expression in(ExpressionLanguage language) {
    return new Expression(text, Optional.of(language));
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /**
   * Understands it.
   *
   * @throws ExpressionException if it can't be understood
   * @throws IllegalStateException if it was not given a language
   */
  SiteTest read() {
    return language
        .orElseThrow(() -> new IllegalStateException("Nobody understands: " + text))
        .read(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && expression.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
