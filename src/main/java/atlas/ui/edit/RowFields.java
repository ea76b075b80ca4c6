package atlas.ui.edit;

import atlas.app.EditWords;
import atlas.app.FactForm;
import atlas.map.Coordinates;
import atlas.model.EventType;
import atlas.model.Facts;
import atlas.model.LocationBasis;
import atlas.model.Region;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.time.Edtf;
import atlas.view.Language;
import atlas.words.DateWords;
import atlas.words.ParsedDate;
import atlas.words.Words;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The fields of one row, by its columns. */
final class RowFields extends VBox {

  private static final Set<String> LONG = Set.of("note", "summary", "location_source");
  private static final Set<String> DATES = Set.of("date", "published");

  private final Map<String, EditField> fields = new LinkedHashMap<>();
  private final String prefix;
  private final Words words;
  private final Language language;
  private final Supplier<FactForm> form;
  private final BiConsumer<String, String> keep;

  /**
   * @param prefix stands before the ids of the controls
   * @param form the row as it is
   * @param keep takes a column and its text
   */
  RowFields(
      String prefix, Language language, Supplier<FactForm> form, BiConsumer<String, String> keep) {
    this.prefix = prefix;
    this.language = language;
    this.words = Words.in(language);
    this.form = form;
    this.keep = keep;
    getStyleClass().add("edit-row");
    setMinWidth(0);
  }

  RowFields ofSite() {
    text("name_en").text("name_ar").text("label_en").text("label_ar");
    choice("kind", Stream.of(SiteKind.values()).map(k -> of(k.word(), words.kind(k))));
    choice(
        "region",
        Stream.concat(
            Stream.of(of("", words.get("edit.none"))),
            Stream.of(Region.values()).map(r -> of(r.word(), words.region(r)))));
    text("governorate").text(FactForm.PLACE).text("precision_m");
    choice(
        "location_basis",
        Stream.concat(
            Stream.of(of("none", words.get("edit.none"))),
            Stream.of(LocationBasis.values()).map(b -> of(b.word(), words.basis(b)))));
    return text("location_source").text("aliases").text("note");
  }

  RowFields ofEvent() {
    choice("type", Stream.of(EventType.values()).map(t -> of(t.word(), words.eventType(t))));
    choice(
        "extent",
        Stream.concat(
            Stream.of(of("", words.get("edit.none"))),
            Stream.of(Scope.values()).map(s -> of(s.word(), words.scope(s)))));
    return text("from_party").text("to_party");
  }

  /** With a choice of the event, of those of a site. */
  RowFields ofReport(Facts facts, String siteId) {
    EditWords names = new EditWords(facts, language);
    DateWords dates = DateWords.in(language);
    choice(
        "event_id",
        facts.eventsOf(siteId).stream()
            .map(
                event ->
                    of(
                        event.id(),
                        words.get(
                            "join.dot",
                            names.name(event),
                            facts.reportsOf(event.id()).stream()
                                .findFirst()
                                .map(r -> dates.mediumEdtf(r.date()))
                                .orElse("")))));
    return ofReport(facts);
  }

  RowFields ofReport(Facts facts) {
    text("date");
    choice("source_id", sources(facts));
    yes("preferred");
    return text("summary");
  }

  RowFields ofSource() {
    text("publisher").text("title").text("url").text("published");
    choice("side", Arrays.stream(Side.values()).map(s -> of(s.word(), words.side(s))));
    return this;
  }

  RowFields ofContextEvent(Facts facts) {
    text("date").text("title").text("summary");
    choice("source_id", sources(facts));
    yes("checked");
    return this;
  }

  RowFields ofFigure(Facts facts) {
    text("date").text("number").text("qualifier").text("scope").text("note");
    choice("source_id", sources(facts));
    return this;
  }

  private Stream<EditField.Choice> sources(Facts facts) {
    DateWords dates = DateWords.in(language);
    return facts.sources().stream()
        .sorted(Comparator.comparing(Source::publisher, String.CASE_INSENSITIVE_ORDER))
        .map(
            source ->
                of(
                    source.id(),
                    words.get(
                        "join.dot",
                        source.publisher(),
                        source.published().map(dates::mediumEdtf).orElse(source.title()))));
  }

  private static EditField.Choice of(String text, String name) {
    return new EditField.Choice(text, name);
  }

  private RowFields text(String column) {
    return add(
        column,
        EditField.text(
            prefix + column.replace('_', '-'),
            name(column),
            LONG.contains(column),
            text -> check(column, text),
            text -> keep.accept(column, read(column, text))));
  }

  private void choice(String column, Stream<EditField.Choice> choices) {
    add(
        column,
        EditField.choice(
            prefix + column.replace('_', '-'),
            name(column),
            choices.toList(),
            text -> check(column, text),
            text -> keep.accept(column, text)));
  }

  private void yes(String column) {
    add(column, EditField.yes(prefix + column, name(column), text -> keep.accept(column, text)));
  }

  private RowFields add(String column, EditField field) {
    fields.put(column, field);
    getChildren().add(field);
    return this;
  }

  private String name(String column) {
    return words.get("edit.column." + column);
  }

  /** Shows the row as it is. */
  void show() {
    FactForm now = form.get();
    fields.forEach((column, field) -> field.show(now.text(column)));
  }

  /** A date may be typed as people write it; what is kept is EDTF. */
  private String read(String column, String text) {
    return DATES.contains(column) && !text.isBlank()
        ? parsed(text).map(Edtf::toString).orElse(text)
        : text;
  }

  private Optional<Edtf> parsed(String text) {
    try {
      return Optional.of(Edtf.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return DateWords.in(language).parse(text).date();
    }
  }

  /** What is understood of a text, or which rule it breaks. */
  private EditField.Said check(String column, String text) {
    FactForm typed;
    try {
      typed = form.get().with(column, read(column, text));
    } catch (IllegalArgumentException e) {
      return EditField.Said.wrong(words.get("rule.place"));
    }
    Optional<FactForm.Fault> fault = typed.faultOf(column);
    if (fault.isPresent()) {
      return EditField.Said.wrong(sentence(fault.get(), text));
    }
    if (DATES.contains(column) && !text.isBlank()) {
      return understood(text);
    }
    return column.equals(FactForm.PLACE) && !text.isBlank()
        ? new EditField.Said(formats(typed), "", false)
        : EditField.Said.NOTHING;
  }

  private String sentence(FactForm.Fault bad, String text) {
    if (bad.wordsKey().equals("rule.date")) {
      ParsedDate parsed = DateWords.in(language).parse(text);
      if (parsed.date().isEmpty()) {
        return parsed.problem();
      }
    }
    return words.get(bad.wordsKey());
  }

  /** The date in words, in the person's language first. */
  private EditField.Said understood(String text) {
    Language other = language == Language.ENGLISH ? Language.ARABIC : Language.ENGLISH;
    Optional<Edtf> date = parsed(text);
    return new EditField.Said(
        date.map(DateWords.in(language)::edtf).orElse(""),
        date.map(DateWords.in(other)::edtf).orElse(""),
        false);
  }

  /** The point in the other usual forms, so that a slip shows. */
  private static String formats(FactForm typed) {
    Coordinates point =
        new Coordinates(
            Double.parseDouble(typed.text("lon")), Double.parseDouble(typed.text("lat")));
    return point.text(Coordinates.Format.DMS) + " · " + point.text(Coordinates.Format.MGRS);
  }
}
