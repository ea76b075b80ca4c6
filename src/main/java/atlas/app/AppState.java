package atlas.app;

import atlas.app.Background.Lane;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Theme;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The program's one state. What it is, its properties tell; its verbs alone change it, each in one
 * step. Lives on the window's thread.
 */
public final class AppState {

  private final Background background;
  private final ReadOnlyObjectWrapper<Snapshot> now = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Trail> trail = new ReadOnlyObjectWrapper<>(Trail.EMPTY);

  /**
   * @param facts what is known
   * @param view what is looked at first
   * @param preferences how the person likes it
   * @param background folds anew when the belief changes
   */
  public AppState(Facts facts, View view, Preferences preferences, Background background) {
    this.background = background;
    now.set(
        new Snapshot(
            facts, Fold.all(facts, view.belief()), view, Set.of(), preferences, Optional.empty()));
  }

  // ---- what is

  /** Everything at once; changes in one step. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return now.getReadOnlyProperty();
  }

  /** Everything at once. */
  public Snapshot snapshot() {
    return now.get();
  }

  /** What is looked at. */
  public View view() {
    return snapshot().view();
  }

  /** A part of the state, that tells only when that part changed. */
  public <T> ObservableValue<T> watch(Function<Snapshot, T> part) {
    return now.getReadOnlyProperty().map(part);
  }

  /** Whether there is a view to go back to. */
  public ObservableValue<Boolean> canGoBackProperty() {
    return trail.map(t -> t.previous().isPresent());
  }

  /** Whether there is a view to go forward to. */
  public ObservableValue<Boolean> canGoForwardProperty() {
    return trail.map(t -> t.next().isPresent());
  }

  // ---- time

  /** Shows another day. Sites whose possible statuses differ there are marked as changed. */
  public void showDate(LocalDate date) {
    if (!date.equals(view().date())) {
      Set<String> changed = changedBetween(snapshot().histories(), view().date(), date);
      set(snapshot().withView(view().withDate(date)).withChanged(changed));
    }
  }

  private static Set<String> changedBetween(Histories histories, LocalDate a, LocalDate b) {
    return histories.all().stream()
        .filter(h -> !h.on(a).equals(h.on(b)))
        .map(History::siteId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Believes other sources. The map follows as soon as the facts are folded anew. */
  public void believe(Belief belief) {
    Facts facts = snapshot().facts();
    background.latest(
        Lane.FOLD,
        () -> Fold.all(facts, belief),
        histories ->
            set(
                snapshot()
                    .withHistories(histories)
                    .withView(view().withBelief(belief))
                    .withChanged(Set.of())));
  }

  // ---- place

  /** Shows other ground. */
  public void showExtent(Extent extent) {
    look(v -> v.withExtent(extent));
  }

  /** Shows another day and other ground, and remembers the present view to come back to. */
  public void goTo(LocalDate date, Extent extent) {
    View before = view();
    showDate(date);
    look(v -> v.withExtent(extent));
    if (!view().equals(before)) {
      trail.set(trail.get().left(before));
    }
  }

  /** Remembers the present view, to come back to it after what follows. */
  public void remember() {
    trail.set(trail.get().left(view()));
  }

  /** Goes back to the view before. */
  public void goBack() {
    trail
        .get()
        .previous()
        .ifPresent(
            view -> {
              trail.set(trail.get().back(view()));
              revisit(view);
            });
  }

  /** Goes forward to the view that one came back from. */
  public void goForward() {
    trail
        .get()
        .next()
        .ifPresent(
            view -> {
              trail.set(trail.get().forward(view()));
              revisit(view);
            });
  }

  /** Place and date come back; language and theme stay as they are now. */
  private void revisit(View view) {
    showDate(view.date());
    look(v -> v.withExtent(view.extent()));
  }

  // ---- selection and filter

  /** Selects one site alone. */
  public void select(Site site) {
    look(v -> v.withSelection(List.of(site.id())));
  }

  /** Selects these sites alone, the last as the one told of. */
  public void selectAll(List<Site> sites) {
    look(v -> v.withSelection(sites.stream().map(Site::id).toList()));
  }

  /** Adds a site to the selection, or takes it out. */
  public void toggleSelected(Site site) {
    List<String> ids = new ArrayList<>(view().selection());
    if (!ids.remove(site.id())) {
      ids.add(site.id());
    }
    look(v -> v.withSelection(ids));
  }

  /** Selects nothing. */
  public void deselect() {
    look(v -> v.withSelection(List.of()));
  }

  /** Shows the sites that another filter lets through. */
  public void filter(Filter filter) {
    look(v -> v.withFilter(filter));
  }

  // ---- looks

  /** Speaks another language, in window and map. */
  public void speak(Language language) {
    look(v -> v.withLanguage(language));
  }

  /** Turns light or dark. */
  public void dress(Theme theme) {
    look(v -> v.withTheme(theme));
  }

  /** Shows or hides a part of the base map. */
  public void toggleLayer(Layer layer) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    layers.addAll(view().layers());
    if (!layers.remove(layer)) {
      layers.add(layer);
    }
    look(v -> v.withLayers(layers));
  }

  /** Changes how the person likes it. */
  public void prefer(UnaryOperator<Preferences> change) {
    set(snapshot().withPreferences(change.apply(snapshot().preferences())));
  }

  // ---- notices

  /** Tells the person something. */
  public void tell(Notice notice) {
    set(snapshot().withNotice(Optional.of(notice)));
  }

  /** Sends the notice away. */
  public void dismissNotice() {
    set(snapshot().withNotice(Optional.empty()));
  }

  private void look(UnaryOperator<View> change) {
    set(snapshot().withView(change.apply(view())));
  }

  /** The only writer. */
  private void set(Snapshot next) {
    if (!next.equals(snapshot())) {
      now.set(next);
    }
  }
}
