package atlas.map;

import atlas.map.SiteAttribute.Type;
import atlas.model.Facts;
import atlas.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can stand next in an expression: attributes, operators, values. Does not wake GeoTools. */
public final class EcqlCompletion {

  /** The most that are offered at once. */
  public static final int MOST = 40;

  private static final List<String> LOGIC = List.of("AND", "OR");
  private static final List<String> COMPARING = List.of("=", "<>", "<", ">", "<=", ">=");
  private static final List<String> LIKENESS = List.of("LIKE", "ILIKE");

  /** What a proposal is. */
  public enum Kind {
    ATTRIBUTE,
    FUNCTION,
    OPERATOR,
    VALUE
  }

  /**
   * Something that can stand at the caret.
   *
   * @param kind what it is
   * @param text what is written
   * @param start of what it replaces
   * @param end of what it replaces
   */
  public record Proposal(Kind kind, String text, int start, int end) {

    /** The expression with it. */
    public String in(String expression) {
      return expression.substring(0, start) + text + expression.substring(end);
    }

    /** Where the caret stands then. */
    public int caret() {
      return start + text.length();
    }
  }

  /** What stands before the caret, and the part of a word or text in which it is. */
  private record Place(List<EcqlToken> before, String typed, int start, int end) {

    static Place of(String expression, int caret) {
      List<EcqlToken> tokens = new ArrayList<>(EcqlToken.of(expression.substring(0, caret)));
      if (!tokens.isEmpty()) {
        EcqlToken last = tokens.get(tokens.size() - 1);
        boolean isInText = last.isOpen();
        if (isInText || last.sort() == EcqlToken.Sort.WORD && last.end() == caret) {
          tokens.remove(tokens.size() - 1);
          boolean isClosed =
              isInText && caret < expression.length() && expression.charAt(caret) == '\'';
          return new Place(tokens, last.unquoted(), last.start(), isClosed ? caret + 1 : caret);
        }
      }
      return new Place(tokens, "", caret, caret);
    }

    /** The token so many before the caret. */
    Optional<EcqlToken> back(int count) {
      return count <= before.size()
          ? Optional.of(before.get(before.size() - count))
          : Optional.empty();
    }

    boolean isBack(int count, List<String> words) {
      return back(count).filter(token -> token.isOneOf(words)).isPresent();
    }

    /** The attribute so many before the caret. */
    Optional<SiteAttribute> attribute(int count) {
      return back(count)
          .filter(token -> token.sort() == EcqlToken.Sort.WORD)
          .flatMap(token -> SiteAttribute.ofWord(token.text()));
    }

    /** The attribute of the list of values in which the caret is. */
    Optional<SiteAttribute> ofList() {
      for (int count = 1; count <= before.size(); count++) {
        EcqlToken token = back(count).orElseThrow();
        if (token.is("(")) {
          Optional<SiteAttribute> negated = attribute(count + 3);
          return isBack(count + 1, List.of("IN"))
              ? attribute(count + 2).or(() -> negated)
              : Optional.empty();
        }
        if (token.sort() != EcqlToken.Sort.TEXT && !token.is(",")) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }
  }

  private final Facts facts;

  /**
   * @param facts whose names are proposed
   */
  public EcqlCompletion(Facts facts) {
    this.facts = facts;
  }

  /** What can stand at the caret, what begins as typed first. */
  public List<Proposal> at(String expression, int caret) {
    Place place = Place.of(expression, caret);
    return proposals(place)
        .filter(p -> !p.text().equalsIgnoreCase(expression.substring(place.start, place.end)))
        .limit(MOST)
        .toList();
  }

  private Stream<Proposal> proposals(Place place) {
    boolean isInList = place.isBack(1, List.of("(", ","));
    Optional<SiteAttribute> valued =
        place.isBack(1, COMPARING) || place.isBack(1, LIKENESS)
            ? place.attribute(2).or(() -> place.attribute(3))
            : isInList ? place.ofList() : Optional.empty();
    if (valued.isPresent()) {
      return propose(place, Kind.VALUE, values(valued.get(), place.typed), Function.identity());
    }
    if (place.isBack(1, List.of("("))
        && place.back(2).filter(t -> t.isOneOf(EcqlCheck.SPATIAL)).isPresent()) {
      return propose(
          place, Kind.ATTRIBUTE, Stream.of(SiteAttribute.GEOMETRY.word()), Function.identity());
    }
    Optional<SiteAttribute> attribute = place.attribute(1);
    if (attribute.isPresent()) {
      return propose(place, Kind.OPERATOR, operators(attribute.get()), Function.identity());
    }
    if (place.isBack(1, List.of("IS"))) {
      return propose(place, Kind.OPERATOR, Stream.of("NULL", "NOT NULL"), Function.identity());
    }
    if (place.isBack(1, List.of("NOT")) && place.attribute(2).isPresent()) {
      return propose(place, Kind.OPERATOR, Stream.of("IN (", "LIKE"), Function.identity());
    }
    boolean isBeginning =
        place.before.isEmpty() || place.isBack(1, List.of("AND", "OR", "NOT", "("));
    return isBeginning
        ? beginnings(place)
        : propose(place, Kind.OPERATOR, LOGIC.stream(), Function.identity());
  }

  private static Stream<Proposal> beginnings(Place place) {
    boolean isOperand =
        place.isBack(1, List.of("("))
            && place.back(2).filter(t -> t.isOneOf(EcqlCheck.FUNCTIONS)).isPresent();
    Stream<Proposal> attributes =
        propose(
            place,
            Kind.ATTRIBUTE,
            Arrays.stream(SiteAttribute.values()).map(SiteAttribute::word),
            Function.identity());
    return isOperand
        ? attributes
        : Stream.of(
                attributes,
                propose(place, Kind.FUNCTION, EcqlCheck.SPATIAL.stream(), f -> f + "("),
                propose(place, Kind.FUNCTION, EcqlCheck.FUNCTIONS.stream(), f -> f + "("),
                propose(place, Kind.OPERATOR, Stream.of("NOT"), Function.identity()))
            .flatMap(s -> s);
  }

  private static Stream<String> operators(SiteAttribute attribute) {
    Stream<String> missing = Stream.of("IS NULL", "IS NOT NULL");
    return switch (attribute.type()) {
      case TEXT ->
          Stream.concat(
              Stream.of("=", "<>", "IN (", "NOT IN (", "LIKE", "ILIKE", "NOT LIKE"), missing);
      case NUMBER ->
          Stream.concat(Stream.concat(COMPARING.stream(), Stream.of("BETWEEN")), missing);
      case DAY ->
          Stream.concat(
              Stream.concat(COMPARING.stream(), Stream.of("BETWEEN", "BEFORE", "AFTER", "DURING")),
              missing);
      case TRUTH -> Stream.of("=");
      case GEOMETRY -> missing;
    };
  }

  private Stream<String> values(SiteAttribute attribute, String typed) {
    Stream<String> values =
        switch (attribute) {
          case ID -> of(Site::id);
          case NAME -> of(Site::nameEn);
          case NAME_AR -> of(Site::nameAr);
          case GOVERNORATE -> of(Site::governorate);
          default -> attribute.known().stream();
        };
    return attribute.type() == Type.TEXT
        ? values.filter(v -> has(v, typed)).map(v -> "'" + v.replace("'", "''") + "'")
        : values;
  }

  private Stream<String> of(Function<Site, String> name) {
    return facts.sites().stream().map(name).filter(n -> !n.isBlank()).distinct();
  }

  private static Stream<Proposal> propose(
      Place place, Kind kind, Stream<String> texts, Function<String, String> written) {
    return texts
        .filter(text -> has(text, place.typed))
        .sorted(Comparator.comparing(text -> !begins(text, place.typed)))
        .map(text -> new Proposal(kind, written.apply(text), place.start, place.end));
  }

  private static boolean has(String text, String typed) {
    return text.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
  }

  private static boolean begins(String text, String typed) {
    String word = text.startsWith("'") ? text.substring(1) : text;
    return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }
}
