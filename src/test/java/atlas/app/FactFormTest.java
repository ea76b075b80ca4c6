package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.ShippedFacts;
import atlas.model.Event;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.store.BadRow.Rule;
import atlas.store.StoreException;
import atlas.view.Language;
import atlas.words.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule of {@code check} is told of the column that breaks it, whatever else is missing. */
class FactFormTest {

  private static final Facts FACTS = ShippedFacts.get();
  private static final Site PLACED = FACTS.site("qayyarah-west").orElseThrow();

  /** Ids are made, words are chosen, and what a row names is chosen among what is there. */
  private static final Set<Rule> NEVER_TYPED =
      EnumSet.of(Rule.ID, Rule.WORD, Rule.REFERENCE, Rule.OTHER);

  /** What can be typed that breaks a rule: the form, whether it is new, the column, the text. */
  private static final String BROKEN =
      """
      # a new form lacks nearly everything, and tells of the one column all the same
      new site,    name_en,         '',                     empty
      new site,    name_ar,         '',                     empty
      new site,    label_en,        '',                     empty
      new site,    label_ar,        '',                     empty
      new site,    label_en,        Nineteen characters,    length
      new site,    label_ar,        Nineteen characters,    length
      new site,    precision_m,     12,                     basis
      new site,    location_source, A map,                  basis
      new site,    location_basis,  sourced,                basis
      new site,    note,            be\u0007ll,             text
      new site,    aliases,         broken\uFFFD,           text
      # a site with a place
      site,        location_basis,  none,                   basis
      site,        precision_m,     '',                     empty
      site,        precision_m,     far,                    number
      site,        precision_m,     -1,                     number
      site,        precision_m,     1000001,                number
      # events and reports
      event,       extent,          '',                     extent
      attack,      extent,          whole,                  extent
      new report,  date,            '',                     empty
      new report,  date,            soon,                   date
      new report,  summary,         be\u0007ll,             text
      # sources
      new source,  publisher,       '',                     empty
      new source,  title,           '',                     empty
      new source,  url,             example.org,            address
      new source,  url,             ftp://example.org,      address
      new source,  published,       soon,                   date
      # the wider story and troop figures
      new context, title,           '',                     empty
      new context, date,            '',                     empty
      new context, date,            soon,                   date
      new figure,  date,            soon,                   date
      new figure,  number,          '',                     empty
      new figure,  number,          many,                   persons
      new figure,  number,          1.5,                    persons
      new figure,  number,          10000001,               persons
      new figure,  scope,           '',                     empty
      """;

  private static FactForm form(String name) {
    return switch (name) {
      case "new site" -> FactForm.site("new");
      case "site" -> FactForm.of(PLACED);
      case "event" -> FactForm.event("new", PLACED);
      case "attack" -> FactForm.event("new", PLACED).with("type", "attack");
      case "new report" -> FactForm.report("new", "some-event");
      case "new source" -> FactForm.source("new");
      case "new context" -> FactForm.contextEvent("new");
      case "new figure" -> FactForm.figure();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource(textBlock = BROKEN)
  void aBrokenRuleIsToldOfItsColumn(String name, String column, String text, String rule) {
    FactForm typed = form(name).with(column, text);
    assertThat(typed.faultOf(column)).contains(new FactForm.Fault(column, "rule." + rule));
    assertThat(Words.in(Language.ARABIC).get("rule." + rule)).isNotEmpty();
  }

  @Test
  void everyRuleThatCanBeTypedIsInTheTable() {
    Set<String> told =
        BROKEN
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
            .collect(Collectors.toCollection(HashSet::new));
    told.add("place"); // is read as a coordinate in any form, before there is a form to check
    assertThat(told)
        .containsAll(
            Arrays.stream(Rule.values())
                .filter(rule -> !NEVER_TYPED.contains(rule))
                .map(rule -> rule.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyTroubleOfAStoreHasItsSentence(StoreException.Kind kind) {
    for (Language language : Language.values()) {
      assertThat(
              Words.in(language).get("store." + kind.name().toLowerCase(Locale.ROOT), "atlas.gpkg"))
          .contains("atlas.gpkg");
    }
  }

  @Test
  void everyShippedRowIsWhole() {
    assertThat(FACTS.sites()).allMatch(row -> FactForm.of(row).fault().isEmpty());
    assertThat(FACTS.context()).allMatch(row -> FactForm.of(row).fault().isEmpty());
    assertThat(FACTS.strength()).allMatch(row -> FactForm.of(row).fault().isEmpty());
    assertThat(FACTS.events())
        .allMatch(
            (Event row) ->
                FactForm.of(row).columns().stream()
                    .allMatch(column -> FactForm.of(row).faultOf(column).isEmpty()));
  }
}
