package atlas.words;

import atlas.model.Source;
import atlas.model.Weakness;
import atlas.time.Edtf;
import atlas.time.Edtf.Precision;
import atlas.view.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cites a source: as a line to read, as BibTeX and as RIS. All say what is weak about it.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Citation {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Words words;
  private final DateWords dates;

  private Citation(Language language) {
    words = Words.in(language);
    dates = DateWords.in(language);
  }

  /** The citations whose own words are of a language; titles stay in theirs. */
  public static Citation in(Language language) {
    return new Citation(language);
  }

  // ---- a line to read

  /** "Rudaw: “Title”, 19 March 2020. https://… [read as a copy]". */
  public String plain(Source source) {
    StringBuilder line = new StringBuilder(titled(source)).append('.');
    if (!source.url().isBlank()) {
      line.append(' ').append(oneLine(source.url()));
    }
    weaknesses(source).ifPresent(weak -> line.append(' ').append(words.get("cite.weak", weak)));
    // What only directs a text on the screen is in the way where it is pasted.
    return line.toString().replaceAll("[\u2066-\u2069]", "");
  }

  private String titled(Source source) {
    String publisher = oneLine(source.publisher());
    String date = dated(source);
    return source.title().isBlank()
        ? words.get("join.comma", publisher, date)
        : words.get("cite.titled", publisher, oneLine(source.title()), date);
  }

  /** When it was published, or that it carries no date. */
  public String dated(Source source) {
    return source.published().map(dates::mediumEdtf).orElseGet(() -> words.get("date.undated"));
  }

  /** "undated; read as a copy"; empty if nothing is weak. */
  public Optional<String> weaknesses(Source source) {
    Set<Weakness> weak = Weakness.of(source);
    return weak.isEmpty()
        ? Optional.empty()
        : Optional.of(words.joined("join.semicolon", weak.stream().map(this::weakness).toList()));
  }

  /** "read as a copy". */
  public String weakness(Weakness weakness) {
    return words.get("weak." + weakness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  // ---- BibTeX

  /** An entry that both BibTeX and biblatex take; UTF-8. */
  public String bibtex(Source source) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", braced("{" + tex(source.publisher()) + "}"));
    if (!source.title().isBlank()) {
      fields.put("title", braced("{" + tex(source.title()) + "}"));
    }
    source.published().ifPresent(date -> addDate(date, fields));
    if (!source.url().isBlank()) {
      fields.put("url", braced(address(source.url())));
    }
    weaknesses(source).ifPresent(weak -> fields.put("note", braced(tex(weak))));
    StringBuilder entry = new StringBuilder("@misc{").append(key(source.id()));
    fields.forEach((name, value) -> entry.append(",\n  ").append(name).append(" = ").append(value));
    return entry.append("\n}\n").toString();
  }

  private static void addDate(Edtf date, Map<String, String> fields) {
    fields.put("date", braced(date.toString()));
    LocalDate first = date.first();
    Optional<Precision> precision = precision(date);
    fields.put("year", braced(String.valueOf(first.getYear())));
    if (precision.filter(p -> p != Precision.YEAR).isPresent()) {
      fields.put("month", MONTHS.get(first.getMonthValue() - 1));
    }
  }

  /** Empty for an interval. */
  private static Optional<Precision> precision(Edtf date) {
    return date instanceof Edtf.Point point ? Optional.of(point.precision()) : Optional.empty();
  }

  private static String braced(String text) {
    return "{" + text + "}";
  }

  /** An id of our own data; a person's may have what parts fields. */
  private static String key(String id) {
    return id.replaceAll("[^A-Za-z0-9:._-]", "-");
  }

  private static String tex(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : oneLine(text).toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** An address stands as it is, but for what would end the field. */
  private static String address(String url) {
    return oneLine(url)
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace(" ", "%20");
  }

  // ---- RIS

  /** A record of RIS, its lines ended by CR and LF; UTF-8. */
  public String ris(Source source) {
    List<String> lines = new ArrayList<>();
    lines.add("TY  - ELEC");
    lines.add("ID  - " + oneLine(source.id()));
    lines.add("AU  - " + oneLine(source.publisher()).replace(',', ';'));
    lines.add("PB  - " + oneLine(source.publisher()));
    if (!source.title().isBlank()) {
      lines.add("TI  - " + oneLine(source.title()));
    }
    source
        .published()
        .ifPresent(
            date -> {
              lines.add("PY  - " + date.first().getYear());
              lines.add("DA  - " + risDate(date));
            });
    if (!source.url().isBlank()) {
      lines.add("UR  - " + oneLine(source.url()));
    }
    weaknesses(source).ifPresent(weak -> lines.add("N1  - " + undirected(weak)));
    lines.add("ER  - ");
    return String.join("\r\n", lines) + "\r\n";
  }

  /** Year, month, day and the rest, parted by slashes; what is not known is left out. */
  private static String risDate(Edtf date) {
    LocalDate first = date.first();
    Optional<Precision> precision = precision(date);
    String month = "%02d".formatted(first.getMonthValue());
    String day = "%02d".formatted(first.getDayOfMonth());
    String known =
        precision
            .map(
                p ->
                    switch (p) {
                      case DAY -> month + "/" + day + "/";
                      case MONTH -> month + "//";
                      case YEAR -> "//";
                    })
            .orElse("//");
    String rest = date.isApproximate() || precision.isEmpty() ? date.toString() : "";
    return first.getYear() + "/" + known + rest.replace('/', '-');
  }

  private static String undirected(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }

  /** Neither line breaks nor other control characters. */
  private static String oneLine(String text) {
    return undirected(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
