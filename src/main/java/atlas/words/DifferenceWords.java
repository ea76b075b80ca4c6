package atlas.words;

import atlas.model.Facts;
import atlas.model.Report;
import atlas.status.Disagreement;
import atlas.status.Disagreement.Effect;
import atlas.status.Disagreement.Version;
import atlas.status.StatusSet;
import atlas.view.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Says in one language where accounts differ: what each tells, and what that means for the map.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class DifferenceWords {

  private final Words words;
  private final DateWords dates;
  private final Sentences sentences;

  private DifferenceWords(Language language) {
    words = Words.in(language);
    dates = DateWords.in(language);
    sentences = Sentences.in(language);
  }

  /** The words of a language. */
  public static DifferenceWords in(Language language) {
    return new DifferenceWords(language);
  }

  /** "Al-Qaim: handover of the whole". */
  public String heading(Disagreement difference) {
    return words.get(
        "join.colon", sentences.label(difference.site()), words.eventType(difference.event()));
  }

  /** "the sources give different days". */
  public String kind(Disagreement.Kind kind) {
    return words.get("differ.kind." + kind.word());
  }

  /** "17 Mar 2020", or that it is not told. */
  public String date(Version version) {
    return version.date().map(dates::mediumEdtf).orElseGet(() -> words.get("differ.notTold"));
  }

  /** "AFP via Dawn · Rudaw", each publisher once; or the sides that do not tell it. */
  public String tellers(Version version, Facts facts) {
    return words.joined("join.dot", List.copyOf(names(version, facts)));
  }

  private TreeSet<String> names(Version version, Facts facts) {
    TreeSet<String> names = new TreeSet<>();
    for (Report report : version.reports()) {
      names.add(facts.sourceOf(report).publisher());
    }
    if (!version.isTold()) {
      version.sides().forEach(side -> names.add(words.side(side)));
    }
    return names;
  }

  /**
   * What the difference means for the map, a sentence for each run of days: "17 to 18 Mar 2020: the
   * map shows Al-Qaim as agreed or transferred; transferred by AFP and 1 other, agreed by Rudaw and
   * 2 others." One sentence if the map is the same by each.
   */
  public List<String> effects(Disagreement difference, Facts facts) {
    return difference.effects().isEmpty()
        ? List.of(words.get("differ.sameMap"))
        : difference.effects().stream().map(effect -> effect(effect, difference, facts)).toList();
  }

  private String effect(Effect effect, Disagreement difference, Facts facts) {
    Map<StatusSet, List<Version>> byStatuses = new LinkedHashMap<>();
    for (int i = 0; i < difference.versions().size(); i++) {
      byStatuses
          .computeIfAbsent(effect.byVersion().get(i), s -> new ArrayList<>())
          .add(difference.versions().get(i));
    }
    List<String> readings = new ArrayList<>();
    byStatuses.forEach((statuses, versions) -> readings.add(reading(statuses, versions, facts)));
    return words.get(
        "differ.effect",
        dates.mediumRange(effect.days()),
        sentences.label(difference.site()),
        sentences.statuses(effect.shown()),
        words.joined("join.semicolon", readings));
  }

  private String reading(StatusSet statuses, List<Version> versions, Facts facts) {
    TreeSet<String> names = new TreeSet<>();
    versions.stream().filter(Version::isTold).forEach(v -> names.addAll(names(v, facts)));
    List<String> ways = new ArrayList<>();
    if (!names.isEmpty()) {
      ways.add(words.get("differ.by", who(names)));
    }
    if (!versions.stream().allMatch(Version::isTold)) {
      ways.add(words.get("differ.ifNot"));
    }
    String way = words.joined("join.or", ways);
    return words.get("differ.reading", sentences.statuses(statuses), way);
  }

  private String who(TreeSet<String> publishers) {
    return publishers.size() == 1
        ? publishers.first()
        : words.get("why.publishers", publishers.first(), publishers.size() - 1);
  }
}
