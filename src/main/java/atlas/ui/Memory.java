package atlas.ui;

import atlas.app.Background;
import atlas.app.KeptView;
import atlas.app.Preferences;
import atlas.app.Settings;
import atlas.app.Snapshot;
import atlas.export.ViewStamp;
import atlas.store.Access;
import atlas.store.SavedView;
import atlas.store.Store;
import atlas.store.StoreException;
import atlas.view.View;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps in the store where the person was, so that the next opening is there again. */
final class Memory implements Settings {

  private static final System.Logger LOG = System.getLogger(Memory.class.getName());
  private static final String VIEW = "window.view";
  private static final String LAYERS = Store.PRIVATE + "layers";
  private static final String PREFERENCES = "window.preferences";
  private static final String PLACE = "place";

  /** A person who drags changes the view many times a second; one writing after it is enough. */
  private static final Duration CALM = Duration.seconds(1.5);

  private final Store store;
  private final Background background;
  private final KeptGround grounds;
  private Optional<PauseTransition> calm = Optional.empty();
  private String kept = "";
  private boolean isEnded;

  /**
   * @param grounds written whenever the view is
   */
  Memory(Store store, Background background, KeptGround grounds) {
    this.store = store;
    this.background = background;
    this.grounds = grounds;
  }

  /** The view that was left; empty at the first opening. */
  Optional<View> view() {
    return setting(VIEW).flatMap(ViewStamp::read);
  }

  /** Where the window was; empty at the first opening. */
  Optional<WindowPlace> place() {
    return kept(PLACE).flatMap(WindowPlace::parse);
  }

  /** How the person likes it, as it was left. */
  Preferences preferences() {
    return setting(PREFERENCES).flatMap(Preferences::parse).orElse(Preferences.FIRST);
  }

  /** The layers of the person's own, as they were last kept; empty if there are none. */
  String layers() {
    return setting(LAYERS).orElse("");
  }

  /** Keeps the layers of the person's own, in the background and in turn. */
  void keepLayers(String layers) {
    put(LAYERS, layers);
  }

  /** The person's saved views, in their order. */
  List<KeptView> savedViews() {
    try {
      return store.savedViews().stream()
          .map(saved -> new KeptView(saved.name(), saved.note(), saved.view(), false))
          .toList();
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "The saved views can't be read", e);
      return List.of();
    }
  }

  /**
   * Keeps the saved views, in the background and in turn.
   *
   * @param failed takes what is wrong, in a sentence, if they can't be written
   */
  void keepViews(List<KeptView> views, Consumer<String> failed) {
    List<SavedView> saved =
        views.stream().map(v -> new SavedView(v.name(), v.stamp(), v.note())).toList();
    background.keep(
        () -> {
          write(saved);
          return saved;
        },
        done -> {},
        e -> failed.accept(String.valueOf(e.getMessage())));
  }

  private synchronized void write(List<SavedView> views) throws StoreException {
    store.putSavedViews(views);
  }

  private Optional<String> setting(String key) {
    try {
      return store.setting(key);
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "The last view can't be read", e);
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> kept(String name) {
    return setting("window." + name);
  }

  @Override
  public void keep(String name, String text) {
    put("window." + name, text);
  }

  /** If this window may write; in the background and in turn. */
  private void put(String key, String text) {
    if (store.access() != Access.FULL) {
      return;
    }
    background.keep(
        () -> {
          store.putSetting(key, text);
          return key;
        },
        done -> {},
        e -> {});
  }

  /** Notes what is shown and where the window is, a moment after something last changed. */
  void note(Snapshot now, Optional<WindowPlace> place) {
    if (isEnded) {
      return;
    }
    PauseTransition wait = calm.orElseGet(() -> new PauseTransition(CALM));
    calm = Optional.of(wait);
    wait.setOnFinished(
        e ->
            background.run(
                () -> {
                  keepUnlessEnded(now, place);
                  return now;
                },
                done -> {},
                failed -> {}));
    wait.playFromStart();
  }

  /** What waited for other work must not replace what was kept last. */
  private synchronized void keepUnlessEnded(Snapshot now, Optional<WindowPlace> place) {
    if (!isEnded) {
      keep(now, place);
    }
  }

  /** Keeps what is shown at once, for the last time. */
  synchronized void end(Snapshot now, Optional<WindowPlace> place) {
    isEnded = true;
    calm.ifPresent(PauseTransition::stop);
    keep(now, place);
  }

  /** If this window may write. */
  private synchronized void keep(Snapshot now, Optional<WindowPlace> place) {
    String view = ViewStamp.write(now.view());
    String preferences = now.preferences().toString();
    grounds.write();
    if (store.access() != Access.FULL || kept.equals(view + preferences + place)) {
      return;
    }
    try {
      store.putSetting(VIEW, view);
      store.putSetting(PREFERENCES, preferences);
      if (place.isPresent()) {
        store.putSetting("window." + PLACE, place.get().toString());
      }
      kept = view + preferences + place;
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "The view can't be kept", e);
    }
  }
}
