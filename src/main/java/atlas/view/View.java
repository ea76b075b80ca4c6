package atlas.view;

import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.History;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    boolean allDates) {

  /** Copies the collections. */
  public View {
    selection = latestOfEach(selection);
    layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(layers));
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
        false);
  }

  /** The same view on another day. */
  public View withDate(LocalDate date) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view under another belief. */
  public View withBelief(Belief belief) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view of other ground. */
  public View withExtent(Extent extent) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view through another filter. */
  public View withFilter(Filter filter) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view with other sites selected. */
  public View withSelection(List<String> selection) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view with other parts of the base map. */
  public View withLayers(Set<Layer> layers) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view in another language. */
  public View withLanguage(Language language) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view, light or dark. */
  public View withTheme(Theme theme) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /** The same view of one day, or of all. */
  public View withAllDates(boolean allDates) {
    return new View(date, belief, extent, filter, selection, layers, language, theme, allDates);
  }

  /**
   * Whether the filter lets a site through: on the day, or on any day of its life where all dates
   * are shown.
   *
   * @param dataDate where lives end
   */
  public boolean shows(Site site, History history, LocalDate dataDate) {
    return allDates
        ? history.life(dataDate).stream().anyMatch(p -> filter.accepts(site, p.statuses()))
        : filter.accepts(site, history.on(date));
  }

  /** The site that the inspector tells of: the one selected last. */
  public Optional<String> selected() {
    return selection.isEmpty()
        ? Optional.empty()
        : Optional.of(selection.get(selection.size() - 1));
  }
}
