package atlas.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Choices that are kept from one opening to the next, each under a name. */
public interface Settings {

  /** What was kept last; empty if nothing was, or it can't be read. */
  Optional<String> kept(String name);

  /** Keeps a choice, in the background. */
  void keep(String name, String text);

  /** Keeps them as long as the program runs. */
  static Settings inMemory() {
    Map<String, String> all = new HashMap<>();
    return new Settings() {
      @Override
      public Optional<String> kept(String name) {
        return Optional.ofNullable(all.get(name));
      }

      @Override
      public void keep(String name, String text) {
        all.put(name, text);
      }
    };
  }
}
