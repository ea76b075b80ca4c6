package atlas.status;

import atlas.model.Report;
import atlas.model.Side;
import atlas.model.Site;
import atlas.time.DateRange;
import atlas.time.Edtf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event of which accounts differ, and what the map would show by each of them.
 *
 * @param site whose event it is
 * @param event as it is dated by all believed reports together
 * @param kind what they differ in
 * @param versions what is told of it, the earliest first; at least two
 * @param effects the runs of days on which the status of the site depends on which of them is
 *     right, in time; none where it is the same by each
 */
public record Disagreement(
    Site site, DatedEvent event, Kind kind, List<Version> versions, List<Effect> effects) {

  /** What accounts differ in. */
  public enum Kind {
    /** The days that they give have none in common. */
    DAYS("days"),
    /** One says more closely than another when it was; they may all be right. */
    PRECISION("precision"),
    /** A side that tells of the site before and after does not tell of it. */
    WHETHER("whether");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The English word that files and commands use, never translated. */
    public String word() {
      return word;
    }

    /** The kind of this word, if any. */
    public static Optional<Kind> ofWord(String word) {
      return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }
  }

  /**
   * One telling of the event.
   *
   * @param date when it was or, of a deadline, is due; empty where it is not told at all
   * @param reports that give this date; none where it is not told
   * @param sides that tell it so, or that do not tell it
   */
  public record Version(Optional<Edtf> date, List<Report> reports, Set<Side> sides) {

    /** Copies the collections. */
    public Version {
      reports = List.copyOf(reports);
      sides = Set.copyOf(sides);
    }

    /** Whether the event is told at all. */
    public boolean isTold() {
      return date.isPresent();
    }

    /** Whether its date is the one that is to be shown. */
    public boolean isPreferred() {
      return reports.stream().anyMatch(Report::isPreferred);
    }
  }

  /**
   * Days on which the status depends on which version is right.
   *
   * @param days all of them have the same statuses
   * @param shown what the map shows, by all reports together
   * @param byVersion what it would show by each version alone, in their order
   */
  public record Effect(DateRange days, StatusSet shown, List<StatusSet> byVersion) {

    /** Copies the list. */
    public Effect {
      byVersion = List.copyOf(byVersion);
    }
  }

  /** Copies the lists. */
  public Disagreement {
    versions = List.copyOf(versions);
    effects = List.copyOf(effects);
  }
}
