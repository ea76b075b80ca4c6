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

  /** A person who drags changes the view many times a second; one writing after it is enough. */
  private static final Duration CALM = Duration.seconds(1.5);

  private final Store store;
  private final Background background;
  private final PauseTransition calm = new PauseTransition(CALM);
  private String kept = "";

  Memory(Store store, Background background) {
    this.store = store;
    this.background = background;
  }

  /** The view that was left; empty at the first opening. */
  Optional<View> view() {
    return setting(VIEW).flatMap(ViewStamp::read);
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
    background.keep(
        () -> {
          store.putSetting(LAYERS, layers);
          return layers;
        },
        done -> {},
        e -> {});
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
    background.run(
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
    background.keep(
        () -> {
          store.putSetting("window." + name, text);
          return name;
        },
        done -> {},
        e -> {});
  }

  /** Notes what is shown, a moment after it last changed. */
  void note(Snapshot now) {
    calm.setOnFinished(
        e ->
            background.run(
                () -> {
                  keep(now);
                  return now;
                },
                done -> {},
                failed -> {}));
    calm.playFromStart();
  }

  /** Keeps what is shown at once, if this window may write. */
  synchronized void keep(Snapshot now) {
    String view = ViewStamp.write(now.view());
    String preferences = now.preferences().toString();
    if (store.access() != Access.FULL || kept.equals(view + preferences)) {
      return;
    }
    try {
      store.putSetting(VIEW, view);
      store.putSetting(PREFERENCES, preferences);
      kept = view + preferences;
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "The view can't be kept", e);
    }
  }
}
