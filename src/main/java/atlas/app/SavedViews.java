package atlas.app;

import atlas.view.Language;
import atlas.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The views that the person saved, in an order of their choice, and those that ship with the
 * program. Lives on the window's thread; each change of the person's own is handed on to be kept.
 */
public final class SavedViews {

  private final Consumer<List<KeptView>> keeper;
  private final ReadOnlyObjectWrapper<List<KeptView>> own;
  private final ReadOnlyObjectWrapper<Map<Language, List<KeptView>>> shipped =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Optional<Deleted> deleted = Optional.empty();

  private record Deleted(KeptView view, int index) {}

  /**
   * @param own those that were kept
   * @param keeper takes all of the person's own whenever one of them changed
   */
  public SavedViews(List<KeptView> own, Consumer<List<KeptView>> keeper) {
    this.own = new ReadOnlyObjectWrapper<>(List.copyOf(own));
    this.keeper = keeper;
  }

  /** The person's own. */
  public ReadOnlyObjectProperty<List<KeptView>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** Those that ship with the program, in each language; empty until they were read. */
  public ReadOnlyObjectProperty<Map<Language, List<KeptView>>> shippedProperty() {
    return shipped.getReadOnlyProperty();
  }

  /** The person's own, then those that ship with the program. */
  public List<KeptView> in(Language language) {
    return Stream.concat(
            own.get().stream(), shipped.get().getOrDefault(language, List.of()).stream())
        .toList();
  }

  /** Tells which views ship with the program. */
  public void ship(Map<Language, List<KeptView>> views) {
    shipped.set(Map.copyOf(views));
  }

  /** Saves a view behind the others; a name that is taken gets a number. */
  public KeptView save(String name, String note, View view) {
    KeptView saved = KeptView.own(free(name.strip(), Optional.empty()), note.strip(), view);
    List<KeptView> more = new ArrayList<>(own.get());
    more.add(saved);
    set(more);
    return saved;
  }

  /** Gives one of the person's own another name and note; it keeps its place. */
  public KeptView describe(KeptView view, String name, String note) {
    int index = own.get().indexOf(view);
    if (index < 0 || name.isBlank()) {
      return view;
    }
    KeptView described = view.withWords(free(name.strip(), Optional.of(view)), note.strip());
    List<KeptView> views = new ArrayList<>(own.get());
    views.set(index, described);
    set(views);
    return described;
  }

  /** Puts one of the person's own so many places down the list, up if negative. */
  public void move(KeptView view, int places) {
    int index = own.get().indexOf(view);
    int target = Math.max(0, Math.min(own.get().size() - 1, index + places));
    if (index >= 0 && target != index) {
      List<KeptView> views = new ArrayList<>(own.get());
      views.remove(index);
      views.add(target, view);
      set(views);
    }
  }

  /** Deletes one of the person's own. */
  public void delete(KeptView view) {
    int index = own.get().indexOf(view);
    if (index >= 0) {
      List<KeptView> fewer = new ArrayList<>(own.get());
      fewer.remove(index);
      deleted = Optional.of(new Deleted(view, index));
      set(fewer);
    }
  }

  /** Brings back the one deleted last, to its place; empty if there is none. */
  public Optional<KeptView> undelete() {
    Optional<KeptView> back = deleted.map(Deleted::view);
    deleted.ifPresent(
        last -> {
          List<KeptView> views = new ArrayList<>(own.get());
          KeptView view =
              last.view.withWords(free(last.view.name(), Optional.empty()), last.view.note());
          views.add(Math.min(last.index, views.size()), view);
          deleted = Optional.empty();
          set(views);
        });
    return back;
  }

  /** The name, or the name with the first number that makes it another than those taken. */
  private String free(String name, Optional<KeptView> but) {
    Set<String> taken = new HashSet<>();
    own.get().stream().filter(v -> !Optional.of(v).equals(but)).forEach(v -> taken.add(v.name()));
    String free = name;
    for (int n = 2; taken.contains(free); n++) {
      free = name + " (" + n + ")";
    }
    return free;
  }

  private void set(List<KeptView> views) {
    own.set(List.copyOf(views));
    keeper.accept(own.get());
  }
}
