package atlas.ui;

import atlas.app.Action;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** What each action does in this window, and when it can't be done. */
final class ActionTable {

  private record Entry(Runnable verb, ObservableBooleanValue disabled) {}

  private static final ObservableBooleanValue NEVER = Bindings.createBooleanBinding(() -> false);

  private final Map<Action, Entry> entries = new EnumMap<>(Action.class);

  private final Map<Action, ObservableValue<String>> details = new EnumMap<>(Action.class);

  /** Binds an action that can always be done. */
  void bind(Action action, Runnable verb) {
    entries.put(action, new Entry(verb, NEVER));
  }

  /** Binds an action that can be done while {@code possible} is true. */
  void bind(Action action, Runnable verb, ObservableValue<Boolean> possible) {
    entries.put(
        action,
        new Entry(verb, Bindings.createBooleanBinding(() -> !possible.getValue(), possible)));
  }

  /** Says more of what an action does at the moment. */
  void detail(Action action, ObservableValue<String> detail) {
    details.put(action, detail);
  }

  /** More of what an action does at the moment; empty if there is no more. */
  Optional<ObservableValue<String>> detail(Action action) {
    return Optional.ofNullable(details.get(action));
  }

  /** Whether this window can do the action at all. */
  boolean has(Action action) {
    return entries.containsKey(action);
  }

  /** Whether the action can't be done at the moment. */
  ObservableBooleanValue disabled(Action action) {
    return entries.get(action).disabled();
  }

  /** Does the action, if it can be done. */
  void perform(Action action) {
    Entry entry = entries.get(action);
    if (entry != null && !entry.disabled().get()) {
      entry.verb().run();
    }
  }
}
