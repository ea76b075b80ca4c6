package atlas.app;

import atlas.model.ContextEvent;
import atlas.model.Event;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.PastEdit;
import atlas.model.Report;
import atlas.model.RowChange;
import atlas.model.Site;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said of edits and of the rows that they touch, in one language. */
public final class EditWords {

  /**
   * A column that an edit changed.
   *
   * @param name what the column is called
   * @param before empty where the row was added, or nothing stood there
   * @param after empty where the row was removed, or nothing stands there now
   */
  public record Line(String name, String before, String after) {}

  private final Facts facts;
  private final Language language;
  private final Words words;

  /**
   * @param facts find the names of what rows name
   */
  public EditWords(Facts facts, Language language) {
    this.facts = facts;
    this.language = language;
    this.words = Words.in(language);
  }

  /** "change Qayyarah", "add handover, K-1", "import of 12 rows". */
  public String of(PastEdit edit) {
    if (edit.rows() > 3) {
      return words.get("edit.many", edit.rows());
    }
    RowChange told = edit.changes().get(edit.changes().size() - 1);
    if (edit.rows() > 1 && told.after().isEmpty()) {
      told = edit.changes().get(0);
    }
    return words.get(key(told), name(told.row()));
  }

  private static String key(RowChange change) {
    if (change.before().isEmpty()) {
      return "edit.added";
    }
    if (change.after().isEmpty()) {
      return "edit.removed";
    }
    return change.before().equals(change.after()) ? "edit.kept" : "edit.changed";
  }

  /** What a row is called: "Qayyarah", "handover, K-1", "report by Rudaw". */
  public String name(Fact row) {
    if (row instanceof Site site) {
      return label(site);
    }
    if (row instanceof Event event) {
      return words.get(
          "edit.eventOf",
          words.eventType(event),
          facts.site(event.siteId()).map(this::label).orElse(event.siteId()));
    }
    if (row instanceof Report report) {
      return words.get(
          "edit.reportBy",
          facts.source(report.sourceId()).map(Source::publisher).orElse(report.sourceId()));
    }
    if (row instanceof Source source) {
      return words.get("edit.sourceNamed", source.publisher());
    }
    return row instanceof ContextEvent event
        ? words.get("edit.contextNamed", event.title())
        : figure((Strength) row);
  }

  private String figure(Strength figure) {
    return words.get(
        "edit.figure", figure.number(), DateWords.in(language).mediumEdtf(figure.date()));
  }

  private String label(Site site) {
    return language == Language.ARABIC ? site.labelAr() : site.labelEn();
  }

  /** What an edit of a row changed, column by column. */
  public List<Line> lines(RowChange change) {
    Optional<FactForm> before = change.before().map(FactForm::of);
    Optional<FactForm> after = change.after().map(FactForm::of);
    List<Line> lines = new ArrayList<>();
    for (String column : before.or(() -> after).map(FactForm::columns).orElse(List.of())) {
      String was = before.map(f -> f.text(column)).orElse("");
      String is = after.map(f -> f.text(column)).orElse("");
      if (!was.equals(is) && !column.equals("id")) {
        lines.add(new Line(words.get("edit.column." + column), was, is));
      }
    }
    return lines;
  }

  /** "2 events, 3 reports": the rows that go along with the first. */
  public String dependents(List<Fact> removed) {
    Map<String, Integer> counts = new TreeMap<>();
    removed.stream().skip(1).forEach(row -> counts.merge(sort(row), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((sort, count) -> parts.add(words.get("edit.count." + sort, count)));
    return words.joined("join.comma", parts);
  }

  private static String sort(Fact row) {
    if (row instanceof Event) {
      return "event";
    }
    return row instanceof Report ? "report" : "other";
  }
}
