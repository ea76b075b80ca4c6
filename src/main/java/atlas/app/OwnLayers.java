package atlas.app;

import atlas.backdrop.BackdropException;
import atlas.backdrop.LayerSource;
import atlas.backdrop.PaintedLayer;
import atlas.backdrop.ReadyLayers;
import atlas.map.Backdrops;
import atlas.view.Backdrop;
import atlas.view.Extent;
import atlas.view.Language;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The layers of the person's own, the highest first. They are opened in the background, and the
 * view tells of those that are shown and there. Lives on the window's thread; each change is handed
 * on to be kept.
 */
public final class OwnLayers {

  private final AppState state;
  private final Background background;
  private final Opener opener;
  private final ReadyLayers ready;
  private final Consumer<String> keeper;
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

  /** Opens a layer; takes its time. */
  public interface Opener {

    /**
     * The layer of a source.
     *
     * @throws BackdropException if it can't be shown
     */
    PaintedLayer open(LayerSource source) throws BackdropException;
  }

  /** A layer of the list, and how it stands with it. */
  public record Entry(OwnLayer layer, Condition condition) {

    /** Why it can't be shown, in a sentence; empty if it can, or hasn't been tried. */
    public Optional<String> trouble(Language language) {
      return condition instanceof Condition.Failed failed
          ? Optional.of(failed.why.sentence(Words.in(language)))
          : Optional.empty();
    }

    /** The ground that it covers; empty if that is not known. */
    public Optional<Extent> extent() {
      return condition instanceof Condition.Open open ? open.extent : Optional.empty();
    }

    private Entry with(UnaryOperator<OwnLayer> change) {
      return new Entry(change.apply(layer), condition);
    }

    private boolean isPainted() {
      return layer.isShown() && condition instanceof Condition.Open;
    }
  }

  /** How it stands with a layer. */
  public sealed interface Condition {

    /** Nobody has asked for it yet. */
    record Closed() implements Condition {}

    /** It is being opened. */
    record Opening() implements Condition {}

    /** It can be painted. */
    record Open(Optional<Extent> extent) implements Condition {}

    /** It can't be shown. */
    record Failed(BackdropException why) implements Condition {}
  }

  /**
   * @param state whose view tells of the layers
   * @param ready takes those that can be painted
   * @param kept what {@code keeper} took last; nothing is opened for an empty text
   * @param keeper takes a text to be kept whenever something changed
   */
  public OwnLayers(
      AppState state,
      Background background,
      Opener opener,
      ReadyLayers ready,
      String kept,
      Consumer<String> keeper) {
    this.state = state;
    this.background = background;
    this.opener = opener;
    this.ready = ready;
    this.keeper = keeper;
    entries.set(
        OwnLayer.parse(kept).stream()
            .map(layer -> new Entry(layer, new Condition.Closed()))
            .toList());
    show();
  }

  /** Opens what was kept and is to be shown. */
  public void openKept() {
    entries.get().stream().map(Entry::layer).filter(OwnLayer::isShown).forEach(this::reopen);
  }

  /** The layers, the highest first. */
  public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Paints the layers that a view tells of. */
  public Backdrops painter() {
    return ready;
  }

  // ---- verbs

  /** Puts a layer on top of the others once it is open; says why if it can't be opened. */
  public void add(LayerSource source) {
    Optional<OwnLayer> same =
        entries.get().stream()
            .map(Entry::layer)
            .filter(layer -> layer.source().equals(source))
            .findFirst();
    if (same.isPresent()) {
      show(same.get(), true);
      return;
    }
    background.run(
        () -> opener.open(source),
        painted -> {
          OwnLayer layer = new OwnLayer(free(source.name()), source, 100, true);
          ready.put(layer.name(), painted);
          List<Entry> more = new ArrayList<>(entries.get());
          more.add(0, new Entry(layer, new Condition.Open(painted.extent())));
          set(more);
          tell(layer, painted, true);
        },
        this::told);
  }

  /** Shows or hides a layer. */
  public void show(OwnLayer layer, boolean isShown) {
    change(layer, entry -> entry.with(l -> l.withShown(isShown)));
    if (!isShown) {
      ready.rest(layer.name());
    }
    boolean isOpen =
        entries.get().stream()
            .filter(entry -> isOf(entry, layer))
            .anyMatch(entry -> entry.condition instanceof Condition.Open);
    if (isShown && !isOpen) {
      reopen(layer);
    }
  }

  /**
   * Makes a layer more or less opaque.
   *
   * @param percent from 1 to 100
   */
  public void fade(OwnLayer layer, int percent) {
    change(layer, entry -> entry.with(l -> l.withOpacity(percent)));
  }

  /** Puts a layer so many places down the list, up if negative. */
  public void move(OwnLayer layer, int places) {
    List<Entry> moved = new ArrayList<>(entries.get());
    for (int i = 0; i < moved.size(); i++) {
      int target = Math.max(0, Math.min(moved.size() - 1, i + places));
      if (isOf(moved.get(i), layer) && target != i) {
        moved.add(target, moved.remove(i));
        set(moved);
        return;
      }
    }
  }

  /** Takes a layer off the list; the file stays. */
  public void remove(OwnLayer layer) {
    List<Entry> fewer = new ArrayList<>(entries.get());
    if (fewer.removeIf(entry -> isOf(entry, layer))) {
      ready.remove(layer.name());
      set(fewer);
    }
  }

  private static boolean isOf(Entry entry, OwnLayer layer) {
    return entry.layer.name().equals(layer.name());
  }

  private void change(OwnLayer layer, UnaryOperator<Entry> change) {
    List<Entry> changed = new ArrayList<>(entries.get());
    changed.replaceAll(entry -> isOf(entry, layer) ? change.apply(entry) : entry);
    set(changed);
  }

  private void become(OwnLayer layer, Condition condition) {
    change(layer, entry -> new Entry(entry.layer, condition));
  }

  private String free(String name) {
    Set<String> taken = new HashSet<>();
    entries.get().forEach(entry -> taken.add(entry.layer.name()));
    String free = name;
    for (int n = 2; taken.contains(free); n++) {
      free = name + " (" + n + ")";
    }
    return free;
  }

  /** Opens a layer that is on the list. */
  private void reopen(OwnLayer layer) {
    become(layer, new Condition.Opening());
    background.run(
        () -> opener.open(layer.source()),
        painted -> {
          if (entries.get().stream().anyMatch(entry -> isOf(entry, layer))) {
            ready.put(layer.name(), painted);
            become(layer, new Condition.Open(painted.extent()));
            tell(layer, painted, false);
          }
        },
        e -> told(e).ifPresent(why -> become(layer, new Condition.Failed(why))));
  }

  private void tell(OwnLayer layer, PaintedLayer painted, boolean isNew) {
    Words words = Words.in(state.view().language());
    painted
        .remark()
        .map(remark -> remark.sentence(words, layer.name()))
        .or(() -> Optional.of(words.get("backdrop.added", layer.name())).filter(any -> isNew))
        .ifPresent(sentence -> state.tell(Notice.told(sentence)));
  }

  /** Tells why a layer can't be shown; other failures are ours, and are in the log. */
  private Optional<BackdropException> told(Exception e) {
    Words words = Words.in(state.view().language());
    Optional<BackdropException> why =
        e instanceof BackdropException known ? Optional.of(known) : Optional.empty();
    state.tell(
        Notice.failed(
            why.map(known -> known.sentence(words)).orElseGet(() -> words.get("backdrop.failed"))));
    return why;
  }

  private void set(List<Entry> next) {
    entries.set(List.copyOf(next));
    keeper.accept(OwnLayer.write(next.stream().map(Entry::layer).toList()));
    show();
  }

  private void show() {
    List<Backdrop> shown = new ArrayList<>();
    entries.get().stream()
        .filter(Entry::isPainted)
        .forEach(entry -> shown.add(0, entry.layer.backdrop()));
    state.lay(shown);
  }
}
