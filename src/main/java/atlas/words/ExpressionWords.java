package atlas.words;

import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import atlas.view.Language;
import java.util.List;

/** What is wrong with an expression, in one language. */
public final class ExpressionWords {

  private final Words words;

  private ExpressionWords(Language language) {
    this.words = Words.in(language);
  }

  /** The words of a language. */
  public static ExpressionWords in(Language language) {
    return new ExpressionWords(language);
  }

  /** What is wrong, and what may be meant, in whole sentences. */
  public String sentence(ExpressionException e) {
    List<String> details = e.details();
    return switch (e.mistake()) {
      case TOO_LONG -> words.get("expression.tooLong", Integer.parseInt(details.get(0)));
      case TOO_DEEP -> words.get("expression.tooDeep", Integer.parseInt(details.get(0)));
      case UNFINISHED -> words.get("expression.unfinished");
      case UNEXPECTED -> words.get("expression.unexpected", details.get(0));
      case OPEN_QUOTE -> words.get("expression.openQuote");
      case UNQUOTED -> words.get("expression.unquoted", "'" + details.get(0) + "'");
      case UNKNOWN_ATTRIBUTE ->
          meant(words.get("expression.unknownAttribute", details.get(0)), details.get(1));
      case UNKNOWN_FUNCTION ->
          meant(words.get("expression.unknownFunction", details.get(0)), details.get(1));
      case UNKNOWN_VALUE ->
          words.get("expression.unknownValue", details.get(0), details.get(1), details.get(2));
      case NO_CONDITION -> words.get("expression.noCondition");
    };
  }

  private String meant(String sentence, String instead) {
    return instead.isEmpty()
        ? sentence
        : words.get("join.sentences", sentence, words.get("expression.meant", instead));
  }

  /** Where it is wrong: "at the end", "at character 9". */
  public String place(ExpressionException e, String text) {
    return e.mistake() != Mistake.TOO_LONG && e.position() >= text.stripTrailing().length()
        ? words.get("expression.atEnd")
        : words.get("expression.at", e.position() + 1);
  }
}
