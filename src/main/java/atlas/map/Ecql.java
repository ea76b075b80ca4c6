package atlas.map;

import atlas.view.ExpressionException;
import atlas.view.ExpressionException.Mistake;
import atlas.view.ExpressionLanguage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Expressions in ECQL, the query language of GeoTools and GeoServer, over the attributes of a site:
 * see {@link SiteAttribute}.
 *
 * <p>GeoTools wakes when the first text is read, not before; that belongs on a thread of its own.
 */
public final class Ecql implements ExpressionLanguage {

  private static final Pattern PLACE = Pattern.compile("at line 1, column (\\d+)");
  private static final Pattern ENCOUNTERED = Pattern.compile("^Encountered \"(.*?)\" at line");

  @Override
  public SiteTest read(String text) {
    List<EcqlToken> tokens = EcqlCheck.check(text);
    Filter filter;
    try {
      filter = ECQL.toFilter(quoted(text, tokens));
    } catch (CQLException e) {
      throw mistake(e, text, tokens);
    } catch (RuntimeException e) {
      // Such as a polygon that does not close.
      throw new ExpressionException(Mistake.NO_CONDITION, 0);
    }
    Filter overSites = (Filter) filter.accept(new SiteFilters(), null);
    return overSites::evaluate;
  }

  /**
   * With each id in double quotes: bare, the parser takes it for a keyword. Attributes are written
   * small, as they are told apart by case there.
   */
  private static String quoted(String text, List<EcqlToken> tokens) {
    StringBuilder quoted = new StringBuilder();
    int at = 0;
    for (EcqlToken token : tokens) {
      quoted.append(text, at, token.start());
      boolean isId = token.sort() == EcqlToken.Sort.WORD && token.is("id");
      String written =
          SiteAttribute.ofWord(token.text())
              .filter(a -> token.sort() == EcqlToken.Sort.WORD)
              .map(SiteAttribute::word)
              .orElse(token.text());
      quoted.append(isId ? "\"" + written + "\"" : written);
      at = token.end();
    }
    return quoted.append(text, at, text.length()).toString();
  }

  /** What the parser says, at the place that a person means. */
  private static ExpressionException mistake(
      CQLException said, String text, List<EcqlToken> tokens) {
    Matcher encountered = ENCOUNTERED.matcher(said.getMessage());
    Matcher place = PLACE.matcher(said.getMessage());
    String words = encountered.find() ? encountered.group(1) : "";
    if (!place.find()) {
      return new ExpressionException(Mistake.NO_CONDITION, 0);
    }
    if (words.endsWith("<EOF>")) {
      return new ExpressionException(Mistake.UNFINISHED, text.length());
    }
    int column = Integer.parseInt(place.group(1)) - 1;
    int first = indexAt(tokens, column);
    // The parser tells where it began to doubt; the last word that it names is the one.
    int last = first + Math.max(0, words.split(" ").length - 1);
    if (last >= tokens.size()) {
      return new ExpressionException(Mistake.UNFINISHED, text.length());
    }
    EcqlToken wrong = tokens.get(last);
    return new ExpressionException(Mistake.UNEXPECTED, wrong.start(), wrong.text());
  }

  /** The token at a column of the text that the parser read, in which ids are two longer. */
  private static int indexAt(List<EcqlToken> tokens, int column) {
    int longer = 0;
    for (int i = 0; i < tokens.size(); i++) {
      EcqlToken token = tokens.get(i);
      if (token.sort() == EcqlToken.Sort.WORD && token.is("id")) {
        longer += 2;
      }
      if (token.end() + longer > column) {
        return i;
      }
    }
    return tokens.size();
  }
}
