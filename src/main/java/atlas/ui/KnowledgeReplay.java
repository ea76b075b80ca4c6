package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.app.Snapshot;
import atlas.status.Belief;
import atlas.status.Learning;
import atlas.view.Player.Verb;
import atlas.words.Words;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/**
 * Shows how a date came to be known: holds the date, and goes through the days on which sources
 * changed its map, up to now. It ends where the date, or what is believed, is changed by somebody
 * else.
 */
final class KnowledgeReplay {

  private final AppState state;
  private final Background background;
  private final PlayTimer.Pulse pulse;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final Deque<Belief> steps = new ArrayDeque<>();
  private Optional<Subscription> pulsing = Optional.empty();
  private LocalDate date = LocalDate.EPOCH;
  private Belief before = Belief.NOW;
  private Belief asked = Belief.NOW;
  private long since;

  /**
   * @param background finds the days
   * @param pulse tells the time while it runs
   */
  KnowledgeReplay(AppState state, Background background, PlayTimer.Pulse pulse) {
    this.state = state;
    this.background = background;
    this.pulse = pulse;
    state.snapshotProperty().subscribe(this::follow);
  }

  /** Whether it runs. */
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Begins where knowledge stands, or at the beginning if that is now; stops if it runs. */
  void startOrStop() {
    if (running.get()) {
      stop();
      return;
    }
    if (state.snapshot().player().isPlaying()) {
      state.perform(Verb.PAUSE);
    }
    Snapshot now = state.snapshot();
    Belief belief = now.view().belief();
    background.run(
        () -> Learning.days(now.facts(), belief.account(), now.view().date()),
        days -> begin(now, days),
        failure -> {});
  }

  private void begin(Snapshot from, List<LocalDate> days) {
    Belief belief = from.view().belief();
    if (!isAsIn(from) || running.get()) {
      return;
    }
    steps.clear();
    days.stream()
        .filter(day -> belief.knownBy().map(day::isAfter).orElse(true))
        .map(belief::asKnownBy)
        .forEach(steps::add);
    if (steps.isEmpty()) {
      state.tell(Notice.told(Words.in(state.view().language()).get("belief.nothingLearnt")));
      return;
    }
    steps.add(belief.asKnownNow());
    date = from.view().date();
    since = Long.MIN_VALUE;
    running.set(true);
    step();
    pulsing = Optional.of(pulse.start(this::pulse));
  }

  private boolean isAsIn(Snapshot from) {
    Snapshot now = state.snapshot();
    return now.view().date().equals(from.view().date())
        && now.view().belief().equals(from.view().belief());
  }

  private void step() {
    before = state.view().belief();
    asked = steps.remove();
    state.believe(asked);
  }

  private void pulse(long now) {
    boolean isShown = state.view().belief().equals(asked);
    if (since == Long.MIN_VALUE || !isShown) {
      // Held from when it is seen, not from when it was asked for.
      since = now;
    } else if (now - since >= hold()) {
      since = now;
      if (steps.isEmpty()) {
        stop();
      } else {
        step();
      }
    }
  }

  private long hold() {
    return state.snapshot().player().pace().eventHold().toNanos();
  }

  private void follow(Snapshot now) {
    if (!running.get()) {
      return;
    }
    boolean isOurs = now.view().belief().equals(asked) || now.view().belief().equals(before);
    if (!isOurs || !now.view().date().equals(date)) {
      stop();
    }
  }

  private void stop() {
    running.set(false);
    pulsing.ifPresent(Subscription::unsubscribe);
    pulsing = Optional.empty();
  }
}
