package atlas.words;

import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.SiteKind;
import atlas.status.Account;
import atlas.status.DatedEvent;
import atlas.status.Status;
import atlas.view.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the program in one language.
 *
 * <p>They are in {@code en.properties} and {@code ar.properties} beside this class: UTF-8, in
 * sections, the same keys in both. A text may have places for arguments, <code>{0}</code>, and
 * plural forms, <code>{0, plural, one {# site} other {# sites}}</code>; Arabic gives all six. Its
 * apostrophe is ’. An argument in the other script is set apart with Unicode isolates, so that it
 * can't turn the text around it.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Words {

  private static final Map<Language, Words> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Grammar grammar;
  private final Map<String, String> texts;
  private final Map<String, Message> messages = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
    this.grammar = Grammar.of(language);
    this.texts = load(language.code() + ".properties");
  }

  /** The words of a language. */
  public static Words in(Language language) {
    return LOADED.computeIfAbsent(language, Words::new);
  }

  private static Map<String, String> load(String name) {
    Properties properties = new Properties(512);
    try (InputStream in = Words.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own words can't be read: " + name, e);
    }
    Map<String, String> texts = new ConcurrentHashMap<>(properties.size() * 2);
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(new TreeSet<>(texts.keySet()));
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of a key that takes no arguments.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No words in " + language + " for " + key);
    }
    return text;
  }

  /**
   * The text of a key with its arguments. Whole numbers get the digits of the language; anything
   * else stands as its own {@code toString}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String get(String key, Object... args) {
    Message message = messages.computeIfAbsent(key, k -> Message.of(get(k)));
    String plain = message.format(grammar, args);
    if (plain.chars().noneMatch(c -> Grammar.isArabic((char) c))) {
      // One script alone; and Java2D gives isolates a width where it meets no Arabic.
      return plain;
    }
    Object[] isolated = args.clone();
    boolean changed = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i] instanceof String text && needsIsolation(text)) {
        isolated[i] = '\u2068' + text + '\u2069';
        changed = true;
      }
    }
    return changed ? message.format(grammar, isolated) : plain;
  }

  /** Parts joined by the text of a key that takes two, from the left; empty if there are none. */
  public String joined(String key, List<String> parts) {
    return parts.stream().reduce((left, right) -> get(key, left, right)).orElse("");
  }

  private boolean needsIsolation(String text) {
    // What has an isolate already was put together here.
    return text.indexOf('\u2068') < 0 && text.chars().anyMatch(c -> grammar.isForeign((char) c));
  }

  /** A whole number with the digits of the language, its thousands set apart. */
  public String number(long number) {
    return grammar.number(number);
  }

  /** A text with its ASCII digits turned into those of the language. */
  public String digits(String text) {
    return grammar.digits(text);
  }

  /** A status, in lower case. */
  public String status(Status status) {
    return get("status." + key(status));
  }

  /** What a status means, in a short sentence. */
  public String meaning(Status status) {
    return get("status." + key(status) + ".meaning");
  }

  /** A sort of place. */
  public String kind(SiteKind kind) {
    return get("kind." + key(kind));
  }

  /** A part of the country. */
  public String region(Region region) {
    return get("region." + key(region));
  }

  /** What the point of a site rests on. */
  public String basis(LocationBasis basis) {
    return get("basis." + key(basis));
  }

  /** A side, as a label. */
  public String side(Side side) {
    return get("side." + key(side));
  }

  /** Whose account it is, to follow "by the account of". */
  public String account(Account account) {
    return account instanceof Account.OfPublisher publisher
        ? publisher.name()
        : get("account." + key(((Account.OfSide) account).side()));
  }

  /** An account as something to choose: a publisher, or a side. */
  public String choice(Account account) {
    return account instanceof Account.OfPublisher publisher
        ? publisher.name()
        : side(((Account.OfSide) account).side());
  }

  /** What happened, without whole or part. */
  public String eventType(EventType type) {
    return get("event." + key(type));
  }

  /** What happened: "handover of the whole", "withdrawal of a part", "attack". */
  public String eventType(Event event) {
    return event
        .scope()
        .map(scope -> get("event." + key(event.type()) + "." + key(scope)))
        .orElseGet(() -> eventType(event.type()));
  }

  /** What happened: see {@link #eventType(Event)}. */
  public String eventType(DatedEvent event) {
    return eventType(event.event());
  }

  /** Whether the whole or a part. */
  public String scope(Scope scope) {
    return get("scope." + key(scope));
  }

  /** The name of a governorate, given its English one; an unknown one stays as it is. */
  public String governorate(String english) {
    String key = "governorate." + english.toLowerCase(Locale.ROOT).replace(' ', '-');
    return texts.getOrDefault(key, english);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
