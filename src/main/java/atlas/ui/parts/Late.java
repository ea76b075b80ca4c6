package atlas.ui.parts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The place of a panel that is made when it is first shown: a start need not wait for what it does
 * not show. Hidden at first; as large as the panel likes to be.
 *
 * @param <T> the panel
 */
public final class Late<T extends Region> extends StackPane {

  private final Supplier<T> make;
  private final Function<T, Region> frame;
  private Optional<T> made = Optional.empty();

  /**
   * @param id of the place
   * @param make makes the panel
   */
  public Late(String id, Supplier<T> make) {
    this(id, make, panel -> panel);
  }

  /**
   * @param id of the place
   * @param make makes the panel
   * @param frame puts it in a frame
   */
  public Late(String id, Supplier<T> make, Function<T, Region> frame) {
    this.make = make;
    this.frame = frame;
    setId(id);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(false);
    setVisible(false);
    visibleProperty()
        .subscribe(
            isVisible -> {
              if (isVisible) {
                panel();
              }
            });
  }

  /** The panel, made now if it is not there yet. */
  public T panel() {
    if (made.isEmpty()) {
      T panel = make.get();
      made = Optional.of(panel);
      panel.setVisible(false);
      getChildren().add(frame.apply(panel));
      // A frame takes it in when it is styled; it appears there, where it can take the focus.
      applyCss();
      panel.visibleProperty().bind(visibleProperty());
    }
    return made.get();
  }
}
