package atlas.app;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Lives;
import atlas.status.StatusSet;
import atlas.status.Tally;
import atlas.view.Player;
import atlas.view.View;
import atlas.words.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole state of the program at one moment; nobody ever sees half a change.
 *
 * @param facts what is known
 * @param histories the facts as folded under the belief of the view
 * @param view what is looked at
 * @param player the time controller, on the date of the view
 * @param changed ids of the shown sites that the latest step changed, in time or in what is
 *     believed
 * @param preferences how the person likes it
 * @param notice what the person is told, if anything
 */
public record Snapshot(
    Facts facts,
    Histories histories,
    View view,
    Player player,
    Set<String> changed,
    Preferences preferences,
    Optional<Notice> notice) {

  /**
   * Copies the ids.
   *
   * @throws IllegalArgumentException if the player stands on another day than the view
   */
  public Snapshot {
    changed = Set.copyOf(changed);
    if (!player.date().equals(view.date())) {
      throw new IllegalArgumentException(
          "Player and view show one day: " + player.date() + " " + view.date());
    }
  }

  /** The sites that the filter lets through, in the order of the data; takes time with many. */
  public List<Site> shownSites() {
    return view.filter().isNone() ? facts.sites() : shown().map(History::site).toList();
  }

  private Stream<History> shown() {
    return histories.all().stream().filter(view.shown(histories));
  }

  /** The statuses that a site may have on the date; empty for a site that can have none. */
  public Optional<StatusSet> statuses(Site site) {
    return history(site).map(h -> h.on(view.date()));
  }

  /** The history of a site under the view's belief; empty for a site that can have none. */
  public Optional<History> history(Site site) {
    return histories.of(site.id());
  }

  /** How many of the shown sites have which status on the date. */
  public Tally tally() {
    return view.filter().isNone()
        ? histories.tally(view.date())
        : Tally.of(shown().map(h -> h.on(view.date())).toList());
  }

  /** What the lives of the shown sites have in common. */
  public Lives lives() {
    return Lives.of(shown().toList(), facts.dataDate());
  }

  /**
   * The state in one sentence, in the language of the view: of the day, of all dates, or what
   * differs between two.
   */
  public String sentence() {
    Sentences sentences = Sentences.in(view.language());
    return view.allDates()
        ? sentences.state(lives(), view.belief())
        : comparison().orElseGet(() -> sentences.state(view.date(), tally(), view.belief()));
  }

  /** What differs between the two days that are shown; empty where there is one alone. */
  public Optional<String> comparison() {
    return view.comparison()
        .map(c -> Sentences.in(view.language()).compared(view.changes(histories)));
  }

  /**
   * What the latest step led over and changed, in the language of the view: "K-1 handed over ·
   * Taqaddum agreed"; empty if nothing, and while all dates are shown. While two days are shown,
   * what differs between them.
   */
  public String changeLine() {
    return view.allDates()
        ? ""
        : comparison().orElseGet(() -> TimeWords.in(view.language()).stepped(this));
  }

  /** The site that was selected last. */
  public Optional<Site> selectedSite() {
    return view.selected().flatMap(facts::site);
  }

  Snapshot withView(View view) {
    return new Snapshot(facts, histories, view, player, changed, preferences, notice);
  }

  /** At the player's date; what changed on the way there is told. */
  Snapshot withTime(Player player, Set<String> changed) {
    View moved = view.withDate(player.date());
    return new Snapshot(facts, histories, moved, player, changed, preferences, notice);
  }

  /** With other facts and their histories; what they changed on the date is told. */
  Snapshot withFacts(Facts facts, Histories histories, Set<String> changed) {
    View shown =
        view.withBelief(histories.belief())
            .withSelection(
                view.selection().stream().filter(id -> facts.site(id).isPresent()).toList());
    return new Snapshot(facts, histories, shown, player, changed, preferences, notice);
  }

  Snapshot withPreferences(Preferences preferences) {
    return new Snapshot(facts, histories, view, player, changed, preferences, notice);
  }

  Snapshot withNotice(Optional<Notice> notice) {
    return new Snapshot(facts, histories, view, player, changed, preferences, notice);
  }
}
