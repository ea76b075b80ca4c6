package atlas.view;

import atlas.status.Belief;
import atlas.status.Changes;
import atlas.status.Histories;
import atlas.status.History;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What is looked at: the one immutable state of window, picture and command line.
 *
 * @param date the day that is shown
 * @param belief which sources are believed
 * @param extent the ground that is shown, before it is fitted to the picture's shape
 * @param filter which sites are shown
 * @param selection ids of the selected sites, the latest last; no id twice
 * @param layers the parts of the base map that are shown
 * @param language of the map's words
 * @param theme light or dark
 * @param allDates whether each site is shown with its whole life, instead of on the day
 * @param comparison the other day and where the halves meet, while two days are shown side by side;
 *     never together with all dates
 * @param backdrops layers of the person's own that are shown, the lowest first
 */
public record View(
    LocalDate date,
    Belief belief,
    Extent extent,
    Filter filter,
    List<String> selection,
    Set<Layer> layers,
    Language language,
    Theme theme,
    boolean allDates,
    Optional<Comparison> comparison,
    List<Backdrop> backdrops) {

  /** Copies the collections. */
  public View {
    selection = latestOfEach(selection);
    comparison = allDates ? Optional.empty() : comparison;
    layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(layers));
    backdrops = List.copyOf(backdrops);
  }

  private static List<String> latestOfEach(List<String> selection) {
    Set<String> ids = new LinkedHashSet<>();
    for (String id : selection) {
      ids.remove(id);
      ids.add(id);
    }
    return List.copyOf(ids);
  }

  /** A plain view of a day: everybody's reports as known now, all sites, nothing selected. */
  public static View of(LocalDate date, Extent extent) {
    return new View(
        date,
        Belief.NOW,
        extent,
        Filter.NONE,
        List.of(),
        Layer.USUAL,
        Language.ENGLISH,
        Theme.LIGHT,
        false,
        Optional.empty(),
        List.of());
  }

  private View with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.view();
  }

  /** What a view consists of, while something of it is exchanged. */
  private static final class Parts {
    private LocalDate date;
    private Belief belief;
    private Extent extent;
    private Filter filter;
    private List<String> selection;
    private Set<Layer> layers;
    private Language language;
    private Theme theme;
    private boolean allDates;
    private Optional<Comparison> comparison;
    private List<Backdrop> backdrops;

    private Parts(View view) {
      date = view.date;
      belief = view.belief;
      extent = view.extent;
      filter = view.filter;
      selection = view.selection;
      layers = view.layers;
      language = view.language;
      theme = view.theme;
      allDates = view.allDates;
      comparison = view.comparison;
      backdrops = view.backdrops;
    }

    private View view() {
      return new View(
          date,
          belief,
          extent,
          filter,
          selection,
          layers,
          language,
          theme,
          allDates,
          comparison,
          backdrops);
    }
  }

  /** The same view on another day. */
  public View withDate(LocalDate date) {
    return with(parts -> parts.date = date);
  }

  /** The same view under another belief. */
  public View withBelief(Belief belief) {
    return with(parts -> parts.belief = belief);
  }

  /** The same view of other ground. */
  public View withExtent(Extent extent) {
    return with(parts -> parts.extent = extent);
  }

  /** The same view through another filter. */
  public View withFilter(Filter filter) {
    return with(parts -> parts.filter = filter);
  }

  /** The same view with other sites selected. */
  public View withSelection(List<String> selection) {
    return with(parts -> parts.selection = selection);
  }

  /** The same view with other parts of the base map. */
  public View withLayers(Set<Layer> layers) {
    return with(parts -> parts.layers = layers);
  }

  /** The same view over other layers of the person's own. */
  public View withBackdrops(List<Backdrop> backdrops) {
    return with(parts -> parts.backdrops = backdrops);
  }

  /** The same view in another language. */
  public View withLanguage(Language language) {
    return with(parts -> parts.language = language);
  }

  /** The same view, light or dark. */
  public View withTheme(Theme theme) {
    return with(parts -> parts.theme = theme);
  }

  /** The same view of one day, or of all. */
  public View withAllDates(boolean allDates) {
    return with(parts -> parts.allDates = allDates);
  }

  /**
   * Whether the filter lets a site through: on the day, or on any day of its life where all dates
   * are shown.
   *
   * @param histories that the asked ones are of
   */
  public Predicate<History> shown(Histories histories) {
    Sieve sieve = Sieve.of(histories, filter);
    return allDates ? sieve::showsInLife : history -> sieve.shows(history, date);
  }

  /** The same view beside another day, or alone. */
  public View withComparison(Optional<Comparison> comparison) {
    return with(
        parts -> {
          parts.allDates = allDates && comparison.isEmpty();
          parts.comparison = comparison;
        });
  }

  /** The left half of two days as a view of one; the view itself where there is one day alone. */
  public View leftHalf() {
    return half(true);
  }

  /** The right half; see {@link #leftHalf}. */
  public View rightHalf() {
    return half(false);
  }

  private View half(boolean isLeft) {
    return comparison
        .map(c -> c.isDateOnLeft() == isLeft ? this : withDate(c.other()))
        .orElse(this)
        .withComparison(Optional.empty());
  }

  /** The same two days in the same places, with the other one as the view's own. */
  public View turned() {
    return comparison
        .map(c -> withDate(c.other()).withComparison(Optional.of(c.turned(date))))
        .orElse(this);
  }

  /** The earlier of the two days that are shown, or the one day. */
  public LocalDate earlierDate() {
    return comparison.map(Comparison::other).filter(date::isAfter).orElse(date);
  }

  /** The later of the two days that are shown, or the one day. */
  public LocalDate laterDate() {
    return comparison.map(Comparison::other).filter(date::isBefore).orElse(date);
  }

  /**
   * What changed between the two days, of the sites that the filter shows on either; nothing where
   * there is one day alone.
   */
  public Changes changes(Histories histories) {
    return filtered(Changes.between(histories, earlierDate(), laterDate()), histories);
  }

  /**
   * The changes of the sites that the filter shows on either side.
   *
   * @param histories those of the later side
   */
  public Changes filtered(Changes changes, Histories histories) {
    Sieve sieve = Sieve.of(histories, filter);
    return changes.filtered(
        c ->
            sieve.shows(c.history(), changes.before().day())
                || sieve.shows(c.history(), changes.after().day()));
  }

  /** The site that the inspector tells of: the one selected last. */
  public Optional<String> selected() {
    return selection.isEmpty()
        ? Optional.empty()
        : Optional.of(selection.get(selection.size() - 1));
  }
}
