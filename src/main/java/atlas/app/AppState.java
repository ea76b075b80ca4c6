package atlas.app;

import atlas.app.Background.Lane;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Belief;
import atlas.status.DayStatuses;
import atlas.status.Fold;
import atlas.status.Histories;
import atlas.status.History;
import atlas.time.DateRange;
import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.ExpressionException;
import atlas.view.ExpressionLanguage;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Pace;
import atlas.view.Player;
import atlas.view.Sieve;
import atlas.view.Theme;
import atlas.view.TimeStep;
import atlas.view.Timeline;
import atlas.view.View;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The program's one state. What it is, its properties tell; its verbs alone change it, each in one
 * step. Lives on the window's thread.
 */
public final class AppState {

  private final Background background;
  private final ExpressionLanguage experts;
  private final ReadOnlyObjectWrapper<Snapshot> now = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Trail> trail = new ReadOnlyObjectWrapper<>(Trail.EMPTY);
  private Facts known;
  private Belief asked;
  private Filter wanted;
  private Histories lastHistories;
  private DayStatuses lastStatuses;
  private Optional<String> awaited = Optional.empty();
  private Optional<Notice> toldOfTime = Optional.empty();

  /** What a comparison begins with. */
  private Optional<Comparison> lastComparison = Optional.empty();

  /**
   * @param facts what is known
   * @param view what is looked at first
   * @param preferences how the person likes it
   * @param background folds and filters anew when belief or filter change
   * @param experts understands the expressions of filters
   */
  public AppState(
      Facts facts,
      View view,
      Preferences preferences,
      Background background,
      ExpressionLanguage experts) {
    this.background = background;
    this.experts = experts;
    this.known = facts;
    this.asked = view.belief();
    Histories histories = Fold.all(facts, view.belief());
    // An expression takes long to understand: the first picture does not wait for it.
    wanted = view.filter().withExpression(Optional.empty());
    Player player = Player.of(Timeline.of(facts, histories, wanted), view.date());
    now.set(
        new Snapshot(
            facts,
            histories,
            view.withDate(player.date()).withFilter(wanted),
            player,
            Set.of(),
            preferences,
            Optional.empty()));
    if (view.filter().expression().isPresent()) {
      filter(view.filter());
    }
  }

  /** A state whose filters have no expressions. */
  public AppState(Facts facts, View view, Preferences preferences, Background background) {
    this(facts, view, preferences, background, ExpressionLanguage.NONE);
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

  /** Shows another day; if it is outside the timeline, the nearest end, and tells so. */
  public void showDate(LocalDate date) {
    if (!date.equals(view().date())) {
      showTime(snapshot().player().withDate(date));
    } else {
      look(v -> v.withAllDates(false));
    }
  }

  /**
   * Shows each site with its whole life, or one day again. Stops playing, which would go on unseen;
   * playing and any other date lead back to one day.
   */
  public void toggleAllDates() {
    Snapshot before = snapshot();
    Player player = before.player();
    Player standing = player.isPlaying() ? Player.Verb.PAUSE.apply(player) : player;
    boolean allDates = !before.view().allDates();
    set(before.withTime(standing, Set.of()).withView(before.view().withAllDates(allDates)));
  }

  /** Does what a button of the transport or a key does; where it can't be done, tells why. */
  public void perform(Player.Verb verb) {
    if (!hasToRefuse(verb)) {
      showTime(verb.apply(snapshot().player()));
    }
  }

  /** Goes some steps forward; at the end, tells so. */
  public void stepForward(int steps) {
    if (!hasToRefuse(Player.Verb.STEP_FORWARD)) {
      showTime(snapshot().player().stepForward(steps));
    }
  }

  /** Goes some steps back; at the start, tells so. */
  public void stepBack(int steps) {
    if (!hasToRefuse(Player.Verb.STEP_BACK)) {
      showTime(snapshot().player().stepBack(steps));
    }
  }

  /** Plays if it stands, stands if it plays. */
  public void playOrPause() {
    perform(snapshot().player().isPlaying() ? Player.Verb.PAUSE : Player.Verb.PLAY);
  }

  /** One step of playing; nothing if it stands. */
  public void tick() {
    showTime(snapshot().player().tick());
  }

  /** Steps by another measure; the date stays. */
  public void setStep(TimeStep step) {
    showTime(snapshot().player().withStep(step));
  }

  /** Plays with another step and speed; the date stays. */
  public void setPace(Pace pace) {
    showTime(snapshot().player().withPace(pace));
  }

  /** Does something else at the end. */
  public void setLoop(Player.Loop loop) {
    showTime(snapshot().player().withLoop(loop));
  }

  /** Plays only these days. */
  public void setPlayRange(DateRange days) {
    showTime(snapshot().player().withPlayRange(days));
  }

  /** Tells why a verb can't be used, if so. */
  private boolean hasToRefuse(Player.Verb verb) {
    Optional<Player.Reason> reason = snapshot().player().whyNot(verb);
    reason.ifPresent(r -> tellOfTime(TimeWords.in(view().language()).whyNot(r)));
    return reason.isPresent();
  }

  private void tellOfTime(String text) {
    toldOfTime = Optional.of(Notice.told(text));
    set(snapshot().withNotice(toldOfTime));
  }

  /**
   * The only writer of time: moves the player and the date of the view together. What it told
   * before is out of date then.
   */
  private void showTime(Player player) {
    Snapshot before = snapshot();
    boolean isStill = player.date().equals(before.view().date());
    Snapshot after =
        isStill
            ? before.withTime(player, before.changed())
            : before.withTime(player, changed(before, before.histories(), player.date()));
    if (!isStill || player.isPlaying()) {
      after = after.withView(after.view().withAllDates(false));
    }
    Optional<Notice> moved =
        player
            .note()
            .filter(Player.Moved.class::isInstance)
            .map(n -> TimeWords.in(view().language()).moved((Player.Moved) n))
            .map(Notice::told);
    boolean isOutOfDate = !player.equals(before.player()) && before.notice().equals(toldOfTime);
    if (moved.isPresent() || isOutOfDate) {
      toldOfTime = moved;
      after = after.withNotice(moved);
    }
    set(after);
  }

  /** Ids of the sites that change, of those that the filter shows before or after it. */
  private Set<String> changed(Snapshot before, Histories histories, LocalDate date) {
    Filter filter = before.view().filter();
    Sieve sieveBefore = Sieve.of(before.histories(), filter);
    Sieve sieveAfter = Sieve.of(histories, filter);
    LocalDate dayBefore = before.view().date();
    Set<String> changed = new HashSet<>();
    differing(before.histories(), dayBefore, histories, date)
        .filter(
            after ->
                sieveAfter.shows(after, date)
                    || before
                        .histories()
                        .of(after.siteId())
                        .map(h -> sieveBefore.shows(h, dayBefore))
                        .orElse(false))
        .forEach(after -> changed.add(after.siteId()));
    return changed;
  }

  /** What all sites may be on a day; that of the last step is still known at the next. */
  private DayStatuses on(Histories histories, LocalDate day) {
    if (histories != lastHistories || !lastStatuses.day().equals(day)) {
      lastHistories = histories;
      lastStatuses = histories.on(day);
    }
    return lastStatuses;
  }

  /** The histories of sites that are there before and after, and may be something else then. */
  private Stream<History> differing(
      Histories before, LocalDate dayBefore, Histories after, LocalDate day) {
    if (before.facts() == after.facts()) {
      DayStatuses was = on(before, dayBefore);
      DayStatuses is = on(after, day);
      return IntStream.range(0, is.sites())
          .filter(place -> !is.isSame(place, was))
          .mapToObj(after::at)
          .flatMap(Optional::stream);
    }
    return after.all().stream()
        .filter(
            h -> before.of(h.siteId()).map(b -> !b.on(dayBefore).equals(h.on(day))).orElse(false));
  }

  // ---- two dates

  /**
   * Shows another day beside the date, or the date alone again. The other day is the one of the
   * last comparison; at first the end of the play range, or the data date, or, from there, the day
   * that the timeline begins with.
   */
  public void compareOrStop() {
    if (view().comparison().isPresent()) {
      endComparison();
    } else {
      Comparison begun =
          lastComparison
              .map(c -> c.other().equals(view().date()) ? beginning() : c)
              .orElseGet(this::beginning);
      look(v -> v.withComparison(Optional.of(begun)));
    }
  }

  private Comparison beginning() {
    Player player = snapshot().player();
    LocalDate date = view().date();
    LocalDate last =
        player.playRange().map(r -> r.end().minusDays(1)).orElse(player.timeline().dataDate());
    return date.isBefore(last)
        ? new Comparison(last, true, 0.5)
        : new Comparison(player.timeline().first(), false, 0.5);
  }

  /** Shows the date alone. */
  public void endComparison() {
    lastComparison = view().comparison().or(() -> lastComparison);
    look(v -> v.withComparison(Optional.empty()));
  }

  /** Puts the line between the two days at a part of the map's width, from the left. */
  public void moveDivider(double at) {
    look(v -> v.withComparison(v.comparison().map(c -> c.withAt(at))));
  }

  /** Gives the timeline to one of the two days, the left or the right one. */
  public void moveDateOf(boolean isLeft) {
    if (view().comparison().map(c -> c.isDateOnLeft() != isLeft).orElse(false)) {
      moveOtherDate();
    }
  }

  /** Gives the timeline to the other of the two days; what is seen stays as it is. */
  public void moveOtherDate() {
    if (view().comparison().isPresent()) {
      View turned = view().turned();
      Snapshot before = snapshot();
      Player player = before.player().withDate(turned.date());
      set(before.withTime(player, Set.of()).withView(turned.withDate(player.date())));
    }
  }

  /** Believes other sources. The map follows as soon as the facts are folded anew. */
  public void believe(Belief belief) {
    asked = belief;
    fold();
  }

  /** Knows other facts. The map follows as soon as they are folded. */
  public void learn(Facts facts) {
    known = facts;
    fold();
  }

  /** Folds what is known last under the belief asked for last, whichever of them is new. */
  private void fold() {
    Facts facts = known;
    Belief belief = asked;
    Filter filter = wanted;
    background.latest(
        Lane.FOLD,
        () -> {
          Histories histories = Fold.all(facts, belief);
          sifted(histories, filter);
          return histories;
        },
        histories -> {
          Set<String> changed =
              view().allDates() ? Set.of() : changed(snapshot(), histories, view().date());
          set(snapshot().withFacts(facts, histories, changed));
          selectAwaited();
          followEvents();
        });
  }

  /** Steps by event lead to the events that are believed and that the filter lets through. */
  private void followEvents() {
    Snapshot asked = snapshot();
    Filter filter = asked.view().filter();
    background.latest(
        Lane.TIMELINE,
        () -> Timeline.of(asked.facts(), asked.histories(), filter),
        timeline -> showTime(snapshot().player().withTimeline(timeline)));
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

  /** Shows other ground on the same day, and remembers the present view to come back to. */
  public void goTo(Extent extent) {
    View before = view();
    showExtent(extent);
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
            visit -> {
              trail.set(trail.get().back(view()));
              revisit(visit);
            });
  }

  /** Goes forward to the view that one came back from. */
  public void goForward() {
    trail
        .get()
        .next()
        .ifPresent(
            visit -> {
              trail.set(trail.get().forward(view()));
              revisit(visit);
            });
  }

  /** Place and date come back; language and theme stay as they are now. */
  private void revisit(Trail.Visit visit) {
    if (visit.isWhole()) {
      show(visit.view());
    } else {
      showDate(visit.view().date());
      look(v -> v.withExtent(visit.view().extent()).withAllDates(visit.view().allDates()));
    }
  }

  /** Opens a view that was kept, in one step: see {@link #show}. */
  public void open(View view) {
    rememberWholly();
    show(view);
  }

  /** Remembers all that the present view tells, to come back to it after what follows. */
  public void rememberWholly() {
    trail.set(trail.get().leftWholly(view()));
  }

  /**
   * Shows all that a view tells: day, belief, ground, filter and selection. Language, theme and
   * layers stay the person's. Playing stops; a site that is no longer known is not selected.
   */
  public void show(View view) {
    if (snapshot().player().isPlaying()) {
      playOrPause();
    }
    filter(view.filter());
    look(
        v ->
            v.withExtent(view.extent())
                .withComparison(view.comparison())
                .withSelection(
                    view.selection().stream()
                        .filter(id -> snapshot().facts().site(id).isPresent())
                        .toList()));
    showDate(view.date());
    look(v -> v.withAllDates(view.allDates()));
    believe(view.belief());
  }

  // ---- selection and filter

  /** Selects one site alone. */
  public void select(Site site) {
    look(v -> v.withSelection(List.of(site.id())));
  }

  /** Selects a site alone as soon as the facts hold it. */
  public void selectOnceKnown(String siteId) {
    awaited = Optional.of(siteId);
    selectAwaited();
  }

  private void selectAwaited() {
    Optional<Site> site = awaited.flatMap(snapshot().facts()::site);
    if (site.isPresent()) {
      awaited = Optional.empty();
      select(site.get());
    }
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

  /** Shows what another filter lets through, as soon as that is known. */
  public void filter(Filter filter) {
    filter(before -> filter);
  }

  /**
   * Changes the filter that was asked for last. The map follows as soon as it is known what passes;
   * an expression that can't be understood is told, and left out.
   */
  public void filter(UnaryOperator<Filter> change) {
    wanted = change.apply(wanted).in(experts);
    Filter filter = wanted;
    Histories histories = snapshot().histories();
    background.latest(
        Lane.FILTER,
        () -> sifted(histories, filter),
        passing -> {
          if (passing.isEmpty()) {
            filter(f -> f.withExpression(Optional.empty()));
            tell(Notice.told(Words.in(view().language()).get("expression.unreadable")));
          } else {
            look(v -> v.withFilter(filter));
            followEvents();
          }
        });
  }

  /** What passes; empty if the filter's expression can't be understood. */
  private static Optional<Sieve> sifted(Histories histories, Filter filter) {
    try {
      return Optional.of(Sieve.of(histories, filter));
    } catch (ExpressionException e) {
      return Optional.empty();
    }
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

  /** Lays layers of the person's own under the sites, the lowest first, in place of others. */
  public void lay(List<Backdrop> backdrops) {
    look(v -> v.withBackdrops(backdrops));
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
