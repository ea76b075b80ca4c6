package atlas.ui;

import atlas.app.Action;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.model.Site;
import atlas.ui.timebar.TimeBar;
import atlas.view.Player;
import atlas.view.Player.Direction;
import atlas.view.Player.Verb;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;

/** The foot of the window: the timeline and its transport; binds the actions of time. */
final class TimePane extends VBox {

  private static final int MANY = 10;

  private final AppState state;
  private final ActionTable actions;
  private final TimeBar bar;

  /**
   * @param state what is shown
   * @param background computes the timeline
   * @param actions gets the actions of time
   * @param goThere shows a site and a day
   * @param pulse tells the time while it plays
   */
  TimePane(
      AppState state,
      Background background,
      ActionTable actions,
      BiConsumer<Site, LocalDate> goThere,
      PlayTimer.Pulse pulse) {
    this.state = state;
    this.actions = actions;
    getStyleClass().add("time-pane");
    setId("time-pane");
    bar = new TimeBar(state, background, goThere);
    DateField dateField = new DateField(state);
    new PlayTimer(state, pulse, bar.scrubbingProperty());

    bind(Action.FIRST, Verb.FIRST);
    bind(Action.PREVIOUS_EVENT, Verb.PREVIOUS_EVENT);
    bind(Action.NEXT_EVENT, Verb.NEXT_EVENT);
    bind(Action.LAST, Verb.LAST);
    bind(Action.SLOWER, Verb.SLOWER);
    bind(Action.FASTER, Verb.FASTER);
    bind(Action.RANGE_START, Verb.SET_IN);
    bind(Action.RANGE_END, Verb.SET_OUT);
    bind(Action.RANGE_CLEAR, Verb.CLEAR_PLAY_RANGE);
    actions.bind(Action.STEP_FORWARD, () -> state.stepForward(1));
    actions.bind(Action.STEP_BACK, () -> state.stepBack(1));
    actions.bind(Action.TEN_FORWARD, () -> state.stepForward(MANY));
    actions.bind(Action.TEN_BACK, () -> state.stepBack(MANY));
    actions.bind(Action.PLAY_PAUSE, state::playOrPause);
    actions.bind(Action.PLAY_BACKWARDS, this::playBackwardsOrPause);
    actions.bind(Action.ALL_DATES, state::toggleAllDates);
    KnowledgeReplay replay = new KnowledgeReplay(state, background, pulse);
    actions.bind(Action.REPLAY_KNOWLEDGE, replay::startOrStop);
    actions.bind(Action.TYPE_DATE, dateField::begin);
    actions.bind(Action.FIT_BUSY, bar::fitBusyPart);
    actions.bind(Action.FIT_ALL, bar::fitAll);
    actions.bind(
        Action.TROOP_FIGURES, () -> state.prefer(p -> p.withStrengthShown(!p.showsStrength())));
    getChildren().addAll(bar, new Transport(state, actions, dateField));
  }

  /** The timeline. */
  TimeBar bar() {
    return bar;
  }

  /** Can always be called: where the verb can't be used, the state tells why. */
  private void bind(Action action, Verb verb) {
    actions.bind(action, () -> state.perform(verb));
  }

  private void playBackwardsOrPause() {
    Player player = state.snapshot().player();
    boolean isPlayingSo = player.isPlaying() && player.direction() == Direction.BACKWARDS;
    state.perform(isPlayingSo ? Verb.PAUSE : Verb.PLAY_BACKWARDS);
  }
}
